/**
 * Whether the endpoints are among the hosts that the program may reach.
 *
 * @module
 */

import type { Endpoints } from "./endpoints.ts";
import type { SettingProblem } from "../errors.ts";
import { describeSource, type Setting } from "./settings.ts";

/** The permission set is fixed when the program is built: say so before anything is sent. */
export function checkReachable(
  { authority, graph }: Endpoints,
  isManaged: boolean,
  problems: SettingProblem[],
): void {
  const asked: [string, Setting][] = isManaged
    ? [["Graph", graph]]
    : [["authority", authority], ["Graph", graph]];
  for (const [label, setting] of asked) {
    const { host } = new URL(setting.value);
    if (isReachable(host)) continue;
    problems.push({
      problem:
        `The ${label} host ${host} is not among the hosts that this program may reach`,
      advice: `Correct ${
        describeSource(setting.source)
      }, or add the host to the permission set in deno.json and run deno task compile`,
    });
  }
}

/** Whether the permission set holds a host; `host` may have a port. */
export function isReachable(host: string): boolean {
  // A name with other characters is no name, and asking for it throws.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host)) return false;
  return Deno.permissions.querySync({ name: "net", host }).state === "granted";
}
