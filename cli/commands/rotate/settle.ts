/**
 * Waits until Entra knows a new certificate everywhere.
 *
 * @module
 */

import {
  createCertificateCredential,
  createTokenSource,
  TokenRequestError,
} from "../../../auth/mod.ts";
import type { Session } from "../../connection/session.ts";
import { logTokenFetchEvent } from "../../connection/token_request_events.ts";
import type { Context } from "../../context.ts";
import { timeIsUp } from "./refusals.ts";
import { pause } from "../../system/pause.ts";
import { formatDuration, plural } from "../../text/words.ts";
import { requireCertificate } from "./source.ts";

/** So many tokens in a row, the last one at least `--settle` after the first. */
const TOKENS = 3;
const MAX_PAUSE_MS = 10_000;
/** The key of the certificate is not known (yet). */
const UNKNOWN_KEY = 700027;

/** What is waited for. */
export interface Settling {
  /** File of the new certificate, and its thumbprint for messages. */
  readonly path: string;
  readonly thumbprint: string;
  /** Milliseconds between the first and the last token. */
  readonly settleMs: number;
  /** Epoch milliseconds at which the run gives up. */
  readonly deadline: number;
}

/**
 * Asks for tokens with the new certificate until several in a row, over some time, were given. Each request has
 * a connection of its own: one that is kept open reaches the same server again and again, and a server that does
 * not know the key yet is what is looked for.
 *
 * @throws {CommandError} if the time is up; the next run goes on.
 */
export async function settle(
  context: Context,
  session: Session,
  { path, thumbprint, settleMs, deadline }: Settling,
): Promise<void> {
  const { activity, system: { signal }, log } = context;
  using _wait = activity.startWait(
    "waiting until Entra knows the new certificate",
  );
  // It keeps no connection.
  using client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  const isKnown = await openProbe(context, session, path, client);
  let first = 0;
  let count = 0;
  while (true) {
    if (await isKnown()) {
      const now = Date.now();
      if (count++ === 0) first = now;
      const leftMs = first + settleMs - now;
      log.detail(
        `Entra knows the new certificate ${thumbprint}: ${
          plural(count, "token")
        } so far`,
        { event: "settling", thumbprint, tokens: count },
      );
      if (count >= TOKENS && leftMs <= 0) return;
      const rest = Math.max(1, TOKENS - count);
      await wait(Math.max(leftMs / rest, 1), {
        total: Math.max(0, leftMs),
        deadline,
      });
    } else {
      count = 0;
      log.detail(
        `Entra does not know the new certificate ${thumbprint} everywhere yet`,
        { event: "settling", thumbprint, tokens: 0 },
      );
      await wait(Math.min(MAX_PAUSE_MS, Math.max(settleMs / 4, 50)), {
        total: settleMs,
        deadline,
      });
    }
  }

  /** Waits, unless the rest of the settling would not end in time. */
  async function wait(
    milliseconds: number,
    { total, deadline }: { readonly total: number; readonly deadline: number },
  ): Promise<void> {
    if (Date.now() + Math.max(milliseconds, total) > deadline) {
      throw timeIsUp(thumbprint, path);
    }
    activity.startPause(
      milliseconds,
      `the new certificate becomes known in up to ${formatDuration(settleMs)}`,
    );
    await pause(milliseconds, signal);
  }
}

/** Opens a way to ask for tokens that nothing remembers, each on a connection of its own. */
async function openProbe(
  context: Context,
  { configuration, limits }: Session,
  path: string,
  client: Deno.HttpClient,
): Promise<() => Promise<boolean>> {
  const { authority, tenant, clientId, graph } = configuration;
  const { password, algorithm } = requireCertificate(configuration);
  const { redactor, system: { signal } } = context;
  const logEvent = logTokenFetchEvent(context);
  const credential = await createCertificateCredential({
    path,
    password: password?.value,
    algorithm,
    signal,
  });
  return async () => {
    const tokens = createTokenSource({
      authority: authority.value,
      tenant: tenant?.value,
      clientId: clientId?.value,
      scope: `${graph.value}/.default`,
      credential,
      maxRetries: limits.maxRetries,
      timeoutMs: limits.timeoutMs,
      deadline: limits.deadline,
      signal,
      fetch: (input, init) => fetch(input, { ...init, client }),
      onEvent: (event) => {
        switch (event.kind) {
          case "token-request-finished":
          case "token-request-failed":
          case "token-retry-scheduled":
            logEvent(event);
        }
      },
    });
    try {
      redactor.add(await tokens.getToken());
      return true;
    } catch (error) {
      const isUnknown = error instanceof TokenRequestError &&
        error.refusal.aadstsCodes.includes(UNKNOWN_KEY);
      if (isUnknown) return false;
      throw error;
    }
  };
}
