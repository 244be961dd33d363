/**
 * What is done and said about settings that are missing. A complete configuration does without it.
 *
 * @module
 */

import type { CredentialConfiguration } from "./credential.ts";
import type { SettingProblem } from "../errors.ts";
import { describeSources, type SettingName, SETTINGS } from "./settings.ts";
import type { System } from "../system/system.ts";

const MISSING_CREDENTIAL = {
  secret: {
    problem: "The client secret is missing",
    advice:
      "Set AZURE_CLIENT_SECRET or AZURE_CLIENT_SECRET_FILE in the environment or in .env",
  },
  certificate: {
    problem: "The certificate is missing",
    advice: `Set ${describeSources("certificate")}`,
  },
  any: {
    problem: "The credential is missing",
    advice:
      "Set AZURE_CLIENT_SECRET, AZURE_CLIENT_SECRET_FILE, AZURE_CLIENT_CERTIFICATE_PATH or AZURE_FEDERATED_TOKEN_FILE in the environment or in .env, or choose --credential managed-identity",
  },
} as const;

/** What is said about settings without which nothing can be asked for. */
export function describeMissing(
  names: readonly SettingName[],
): SettingProblem[] {
  return names.map((name) => ({
    problem: `The ${SETTINGS[name].label} is missing`,
    advice: `Set ${describeSources(name)}`,
  }));
}

/** Asks for the secret if nothing else is wrong and somebody can be asked; else tells what is missing. */
export async function askForSecret(
  terminal: System | undefined,
  kind: CredentialConfiguration["kind"] | undefined,
  problems: SettingProblem[],
): Promise<CredentialConfiguration | undefined> {
  const isSecret = kind === undefined || kind === "secret";
  if (isSecret && problems.length === 0 && terminal) {
    const { promptSecret } = await import("./prompt.ts");
    const secret = await promptSecret(terminal, "Client secret: ");
    if (secret !== undefined) {
      return {
        kind: "secret",
        secret: { value: secret, source: { kind: "prompt" } },
      };
    }
  }
  // Of the others is said already what is missing.
  if (kind !== "managed-identity" && kind !== "federated") {
    problems.push(MISSING_CREDENTIAL[kind ?? "any"]);
  }
  return undefined;
}
