/**
 * Looks at the proxies: which one is in force for which host.
 *
 * @module
 */

import { findIdleEntries } from "../../config/no_proxy.ts";
import { checkProxies, findProxy } from "../../config/proxy.ts";
import {
  type Check,
  type Examination,
  failure,
  type Finding,
  ok,
  skipped,
  warning,
} from "./types.ts";

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
  const hosts = new Set([endpoints.authority.value, endpoints.graph.value]);
  for (const url of hosts) {
    const { host } = new URL(url);
    const lookup = findProxy(url, env);
    if (lookup.proxy !== undefined) {
      const { variable, host: proxy } = lookup.proxy;
      findings.push(ok(`${host} through the proxy ${proxy} (${variable})`));
    } else if (lookup.exemption !== undefined) {
      findings.push(
        ok(`${host} without a proxy: NO_PROXY holds ${lookup.exemption}`),
      );
    }
  }
  for (const { problem, advice } of checkProxies(env)) {
    findings.push(failure(problem, advice));
  }
  const idle = findIdleEntries(env.NO_PROXY ?? env.no_proxy ?? "");
  if (idle.length > 0) {
    findings.push(
      warning(
        `The runtime finds nothing that these entries of NO_PROXY match: ${
          idle.map((entry) => `"${entry}"`).join(", ")
        }`,
        "Part entries by commas; each is a name in lower case without a port (names below it are meant too), an address, a range such as 10.0.0.0/8, or *",
      ),
    );
  }
  return findings.length > 0 ? findings : ok("None is set");
}
