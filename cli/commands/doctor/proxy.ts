/**
 * Which proxy the runtime uses for a URL. The rules are those of Deno's `fetch`, tried on 2.7 and
 * 2.9: `ALL_PROXY` goes before `HTTPS_PROXY` and `HTTP_PROXY`, upper case before lower case; an
 * address that is no URL counts for nothing; `NO_PROXY` holds names that stand for themselves and
 * all below them, by exact case, and `*`.
 *
 * @module
 */

import type { Environment } from "../../system/variables.ts";
import {
  type Check,
  type Examination,
  type Finding,
  ok,
  skipped,
  warning,
} from "./types.ts";

/** The proxy in force for a URL. */
export interface ProxyInForce {
  /** The variable that names it. */
  readonly variable: keyof Environment;
  /** Host and port, without the credentials that the address may hold. */
  readonly host: string;
}

/** What a look for a proxy found. */
export interface ProxyLookup {
  readonly proxy: ProxyInForce | undefined;
  /** The entry of `NO_PROXY` that spares the host. */
  readonly exemption: string | undefined;
  /** Variables whose value is no address, so that the runtime ignores them. */
  readonly ignored: readonly (keyof Environment)[];
}

const PROXY_VARIABLES = {
  "https:": ["ALL_PROXY", "all_proxy", "HTTPS_PROXY", "https_proxy"],
  "http:": ["ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"],
} as const;

// The entries that `main.ts` adds to NO_PROXY.
const LOCAL_HOST_REGEXP =
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|169\.254(?:\.\d+){2}|\[::1\])$/;

/** Finds the proxy for a URL. */
export function findProxy(url: string, env: Environment): ProxyLookup {
  const { hostname, protocol } = new URL(url);
  const variables = PROXY_VARIABLES[protocol === "http:" ? "http:" : "https:"];
  const set = variables.filter((name) => env[name] !== undefined);
  const named = set.flatMap((variable) => {
    const host = proxyHost(env[variable] ?? "");
    return host === undefined ? [] : [{ variable, host }];
  });
  const ignored = set.filter((name) =>
    !named.some(({ variable }) => variable === name)
  );
  const entries = (env.NO_PROXY ?? env.no_proxy ?? "").split(",")
    .map((entry) => entry.trim());
  const exemption = LOCAL_HOST_REGEXP.test(hostname)
    ? hostname
    : entries.find((entry) => {
      const domain = entry.replace(/^\./, "");
      return domain !== "" &&
        (domain === "*" || hostname === domain ||
          hostname.endsWith(`.${domain}`));
    });
  return {
    proxy: exemption === undefined ? named[0] : undefined,
    exemption: named.length > 0 ? exemption : undefined,
    ignored,
  };
}

function proxyHost(address: string): string | undefined {
  const url = URL.parse(
    address.includes("://") ? address : `http://${address}`,
  );
  return url?.host || undefined;
}

/** Which proxy is in force. */
export const PROXY_CHECK: Check = {
  id: "proxy",
  deadlineMs: 1_000,
  run: (examination) => Promise.resolve(describeProxies(examination)),
};

function describeProxies(
  { settings, context: { system: { env } } }: Examination,
): Finding | readonly Finding[] {
  const { endpoints } = settings ?? {};
  if (endpoints === undefined) return skipped("No host is known");
  const findings: Finding[] = [];
  const ignored = new Set<string>();
  const hosts = new Set([endpoints.authority.value, endpoints.graph.value]);
  for (const url of hosts) {
    const { host } = new URL(url);
    const lookup = findProxy(url, env);
    for (const name of lookup.ignored) ignored.add(name);
    if (lookup.proxy !== undefined) {
      const { variable, host: proxy } = lookup.proxy;
      findings.push(ok(`${host} through the proxy ${proxy} (${variable})`));
    } else if (lookup.exemption !== undefined) {
      findings.push(
        ok(`${host} without a proxy: NO_PROXY holds ${lookup.exemption}`),
      );
    }
  }
  for (const name of ignored) {
    findings.push(
      warning(
        `${name} is no address of a proxy, so it is ignored`,
        `Write ${name}=http://HOST:PORT`,
      ),
    );
  }
  const noProxy = env.NO_PROXY ?? env.no_proxy;
  if (noProxy?.split(",").some((entry) => /^\s*\*./.test(entry))) {
    findings.push(
      warning(
        "NO_PROXY holds an entry that begins with *. and so matches nothing",
        "Leave out the *: a name stands for itself and all names below it",
      ),
    );
  }
  return findings.length > 0 ? findings : ok("None is set");
}
