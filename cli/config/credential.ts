/**
 * The settings that say how the app proves its identity.
 *
 * @module
 */

import type { SettingProblem } from "../errors.ts";
import type { Environment } from "../system/variables.ts";
import { describeSource, rankOf, type Setting, stronger } from "./settings.ts";
import type {
  CredentialConfiguration,
  FoundSettings,
} from "./credential_types.ts";
import { wrongSetting } from "./endpoints.ts";

export type {
  CredentialConfiguration,
  FederatedSource,
  FoundSettings,
} from "./credential_types.ts";

/** The kinds by the order in which they count within one source. */
const KINDS = ["secret", "certificate", "federated"] as const;

/**
 * Which credential counts: the one that is named, else the one whose values come from the highest
 * source. A kind is named by `--credential`, or by `--certificate`.
 *
 * @param env Tells which platform's variables are there.
 * @returns The kind and, unless the kind is missing a value, its configuration; `undefined` if
 * nothing at all was found.
 */
export async function resolveCredential(
  found: FoundSettings,
  problems: SettingProblem[],
  env: Environment = {},
): Promise<
  | {
    readonly kind: CredentialConfiguration["kind"];
    readonly configuration: CredentialConfiguration | undefined;
  }
  | undefined
> {
  const kind = chooseKind(found, problems);
  if (kind === undefined) return undefined;
  return { kind, configuration: await configure(kind, found, problems, env) };
}

/** Which kind counts; `undefined` if nothing of any was found, or the choice is wrong. */
export function chooseKind(
  found: FoundSettings,
  problems: SettingProblem[],
): CredentialConfiguration["kind"] | undefined {
  const named = found.credential;
  const implied = found.certificate?.source.kind === "flag";
  if (named !== undefined && !(implied && named.source.kind !== "flag")) {
    switch (named.value) {
      case "secret":
      case "certificate":
      case "federated":
      case "managed-identity":
        return named.value;
      default:
        problems.push(wrongSetting(
          "credential",
          named,
          "is unknown: choose one of secret, certificate, federated, managed-identity",
        ));
        return undefined;
    }
  }
  return KINDS
    .map((kind) => ({ kind, setting: mainSetting(kind, found) }))
    .flatMap(({ kind, setting }) =>
      setting ? [{ kind, rank: rankOf(setting.source) }] : []
    )
    .sort((a, b) => a.rank - b.rank)[0]?.kind;
}

/** The setting without which a kind of credential cannot be used. */
export function mainSetting(
  kind: typeof KINDS[number],
  found: FoundSettings,
): Setting | undefined {
  switch (kind) {
    case "secret":
      return stronger(found.secret, found.secretFile);
    case "certificate":
      return found.certificate;
    case "federated":
      return stronger(found.federatedTokenFile, found.federatedToken) ??
        found.federatedSource;
  }
}

async function configure(
  kind: CredentialConfiguration["kind"],
  found: FoundSettings,
  problems: SettingProblem[],
  env: Environment,
): Promise<CredentialConfiguration | undefined> {
  switch (kind) {
    case "secret":
      return configureSecret(found, problems);
    case "certificate":
    case "managed-identity": {
      const { configureOther } = await import("./other_credentials.ts");
      return configureOther(kind, found, problems);
    }
    case "federated": {
      const { configureFederated } = await import("./federated.ts");
      return configureFederated(found, problems, env);
    }
  }
}

function configureSecret(
  found: FoundSettings,
  problems: SettingProblem[],
): CredentialConfiguration | undefined {
  const secret = stronger(found.secret, found.secretFile);
  if (
    found.secret && found.secretFile &&
    rankOf(found.secret.source) === rankOf(found.secretFile.source)
  ) {
    problems.push({
      problem: "The client secret is given twice, as value and as file",
      advice: `Remove ${describeSource(found.secret.source)} or ${
        describeSource(found.secretFile.source)
      }`,
    });
  }
  return secret && { kind: "secret", secret };
}
