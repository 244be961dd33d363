/**
 * Whether the endpoints may be given what they would be sent.
 *
 * @module
 */

import type { CredentialConfiguration, FoundSettings } from "./credential.ts";
import type { Endpoints } from "./endpoints.ts";
import type { SettingProblem } from "../errors.ts";
import { describeSource, type Setting } from "./settings.ts";

/**
 * A `.env` in the current folder may be a stranger's: it may say where a credential is sent only if
 * the credential is its own. A file that it merely points to is not: the secret in it could be
 * another's. A private key never leaves the machine, so its path is enough.
 */
export function checkTrust(
  { authority, graph }: Endpoints,
  found: FoundSettings,
  credential: CredentialConfiguration,
  problems: SettingProblem[],
): void {
  if (isOwnedByDotenv(found, credential)) return;
  // Where they come from and not what they are called: a tenant may be a URL, authority and all.
  for (
    const [label, { source }] of [
      ["authority host", authority],
      ["Graph URL", graph],
    ] as const
  ) {
    if (source.kind !== "dotenv") continue;
    problems.push({
      problem: `The ${label} comes from ${
        describeSource(source)
      }, but the credential does not: it could be sent to a stranger`,
      advice:
        `Set ${source.variable} where the credential is set, or name the file: --env-file .env`,
    });
  }
}

function isOwnedByDotenv(
  found: FoundSettings,
  credential: CredentialConfiguration,
): boolean {
  switch (credential.kind) {
    case "secret":
      return found.secret?.source.kind === "dotenv" &&
        credential.secret.source.kind === "dotenv" &&
        found.secret.value === credential.secret.value;
    case "certificate":
      return credential.path.source.kind === "dotenv";
    case "federated":
    case "managed-identity":
      return false;
  }
}

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
