/**
 * Looks at the way to a host, step by step: name, connection, TLS, HTTP.
 *
 * @module
 */

import { lookup } from "node:dns/promises";
import { NoAnswerError, withTimeout } from "../../../graph/mod.ts";
import { noAnswerAdvice } from "../../report/no_answer_advice.ts";
import { formatDuration } from "../../text/words.ts";
import { USER_AGENT } from "../../version.ts";
import { findProxy } from "../../config/proxy.ts";
import {
  type Check,
  type Examination,
  failure,
  type Finding,
  ok,
  skipped,
} from "./types.ts";

const STEP_DEADLINE_MS = 10_000;
// Turns what the runtime throws into typed errors.
const askOnce = withTimeout(fetch, { timeoutMs: STEP_DEADLINE_MS });

/** The two hosts that are asked. */
type Peer = "authority" | "graph";

/** The checks of the way to a host. */
export function hostChecks(peer: Peer): Check[] {
  const step = (
    name: string,
    run: (target: Target, signal: AbortSignal) => Promise<Finding>,
  ): Check => ({
    id: `${peer}.${name}`,
    deadlineMs: STEP_DEADLINE_MS,
    async run(examination, signal) {
      const target = targetOf(peer, examination);
      if (typeof target === "string") return skipped(target);
      // Until the step has succeeded the host counts as one that cannot be reached.
      examination.unreachable.add(target.url.host);
      const finding = await run(target, signal);
      if (finding.state !== "failure") {
        examination.unreachable.delete(target.url.host);
      }
      return finding;
    },
  });
  return [
    step("dns", resolve),
    step("tcp", connect),
    step("tls", shakeHands),
    step("http", ask),
  ];
}

interface Target {
  readonly peer: Peer;
  readonly url: URL;
  readonly port: number;
  readonly isProxied: boolean;
  readonly examination: Examination;
}

/** The host to look at, or why it is not looked at. */
function targetOf(peer: Peer, examination: Examination): Target | string {
  const { settings, configuration, context, unreachable } = examination;
  const endpoint = settings?.endpoints?.[peer];
  if (endpoint === undefined) return "The settings do not tell the host";
  if (
    peer === "authority" &&
    configuration?.credential.kind === "managed-identity"
  ) return "A managed identity gets its tokens on this machine";
  const url = new URL(endpoint.value);
  if (unreachable.has(url.host)) return "The step before failed";
  return {
    peer,
    url,
    port: Number(url.port) || (url.protocol === "http:" ? 80 : 443),
    isProxied: findProxy(url.href, context.system.env).proxy !== undefined,
    examination,
  };
}

const BEHIND_PROXY = skipped("The proxy does this");

async function resolve({ url, isProxied }: Target): Promise<Finding> {
  if (isProxied) return BEHIND_PROXY;
  const name = bareHost(url);
  const startedAt = performance.now();
  try {
    const addresses = await lookup(name, { all: true });
    const list = addresses.map(({ address }) => address).join(", ");
    return ok(`${name} is ${list} ${since(startedAt)}`);
  } catch {
    // Whatever the resolver says, there is no address.
    return failure(
      `The name ${name} cannot be resolved`,
      "Check the name and this machine's name resolution, or set HTTPS_PROXY if there is a proxy",
    );
  }
}

async function connect(
  { url, port, isProxied }: Target,
  signal: AbortSignal,
): Promise<Finding> {
  if (isProxied) return BEHIND_PROXY;
  const startedAt = performance.now();
  try {
    using _connection = await Deno.connect({
      hostname: bareHost(url),
      port,
      signal,
    });
    return ok(`Connected to ${url.hostname}:${port} ${since(startedAt)}`);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Deno.errors.NotCapable) throw error;
    return failure(
      `Nothing accepts connections at ${url.hostname}:${port}`,
      "Check the network and its firewalls, and whether HTTPS_PROXY has to be set",
    );
  }
}

async function shakeHands(
  { url, port, isProxied }: Target,
): Promise<Finding> {
  if (isProxied) return BEHIND_PROXY;
  if (url.protocol === "http:") return skipped("No TLS on loopback");
  const startedAt = performance.now();
  try {
    using connection = await Deno.connectTls({ hostname: bareHost(url), port });
    await connection.handshake();
    return ok(`The certificate is trusted ${since(startedAt)}`);
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) throw error;
    return failure(
      `The certificate of ${url.host} is not trusted${tlsReason(error)}`,
      noAnswerAdvice("certificate"),
    );
  }
}

/** The runtime's words choose at most the hint. */
function tlsReason(error: unknown): string {
  const text = error instanceof Error ? error.message : "";
  if (/UnknownIssuer/.test(text)) return ": its authority is unknown here";
  if (/expired/i.test(text)) return ": it has expired by this machine's clock";
  if (/not valid for name/i.test(text)) return ": it is for another name";
  if (/not ?valid ?yet/i.test(text)) {
    return ": it is not valid yet by this machine's clock";
  }
  return ", or the handshake failed";
}

/** Any answer will do, and none needs a token: what matters is that HTTP arrives, and its date. */
async function ask(
  { peer, url, examination }: Target,
  signal: AbortSignal,
): Promise<Finding> {
  const tenant = examination.settings?.endpoints?.tenant?.value ?? "common";
  const path = peer === "graph"
    ? "/v1.0/organization"
    : `/${tenant}/v2.0/.well-known/openid-configuration`;
  const startedAt = performance.now();
  try {
    const response = await askOnce(new URL(path, url), {
      headers: { "User-Agent": USER_AGENT },
      redirect: "manual",
      signal,
    });
    noteClock(response, startedAt, url.host, examination);
    await response.body?.cancel();
    return ok(`${url.host} answered ${response.status} ${since(startedAt)}`);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof NoAnswerError)) throw error;
    return failure(error.message, noAnswerAdvice(error.reason));
  }
}

/** Compares clocks: the server stamped its answer somewhere between question and answer. */
function noteClock(
  response: Response,
  startedAt: number,
  host: string,
  { clockOffsets }: Examination,
): void {
  const serverTime = Date.parse(response.headers.get("date") ?? "");
  if (Number.isNaN(serverTime)) return;
  const middle = Date.now() - (performance.now() - startedAt) / 2;
  // A date has whole seconds: on average half of one is cut off.
  clockOffsets.push({ host, offsetMs: middle - (serverTime + 500) });
}

/** The address of an IPv6 literal stands in brackets in a URL only. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

function since(startedAt: number): string {
  return `(${formatDuration(performance.now() - startedAt)})`;
}
