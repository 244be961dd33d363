/**
 * The settings that say how the app proves its identity.
 *
 * @module
 */

import { type Checked, checkGuid, checkIdentity } from "./validate.ts";
import type { SettingProblem } from "../errors.ts";
import {
  describeSource,
  rankOf,
  type Setting,
  type SettingName,
} from "./settings.ts";
import { wrongSetting } from "./endpoints.ts";

/** How the app proves its identity. */
export type CredentialConfiguration =
  | { readonly kind: "secret"; readonly secret: Setting }
  | {
    readonly kind: "certificate";
    readonly path: Setting;
    readonly password: Setting | undefined;
    readonly sendChain: boolean;
    readonly algorithm: "PS256" | "RS256";
  }
  | { readonly kind: "federated"; readonly tokenFile: Setting }
  | {
    readonly kind: "managed-identity";
    /** The setting that chose it. */
    readonly chosenBy: Setting;
    readonly objectId: Setting | undefined;
    readonly resourceId: Setting | undefined;
  };

/** The kinds by the order in which they count within one source. */
const KINDS = ["secret", "certificate", "federated"] as const;

/** The found settings, unchecked. */
export type FoundSettings = Readonly<
  Partial<Record<SettingName, Setting>>
>;

/**
 * Which credential counts: the one that is named, else the one whose values come from the highest
 * source. A kind is named by `--credential`, or by `--certificate`.
 *
 * @returns The kind and, unless the kind is missing a value, its configuration; `undefined` if
 * nothing at all was found.
 */
export function resolveCredential(
  found: FoundSettings,
  problems: SettingProblem[],
):
  | {
    readonly kind: CredentialConfiguration["kind"];
    readonly configuration: CredentialConfiguration | undefined;
  }
  | undefined {
  const kind = chooseKind(found, problems);
  if (kind === undefined) return undefined;
  return { kind, configuration: configure(kind, found, problems) };
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
      return found.federatedTokenFile;
  }
}

function stronger(
  a: Setting | undefined,
  b: Setting | undefined,
): Setting | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return rankOf(b.source) < rankOf(a.source) ? b : a;
}

function configure(
  kind: CredentialConfiguration["kind"],
  found: FoundSettings,
  problems: SettingProblem[],
): CredentialConfiguration | undefined {
  switch (kind) {
    case "secret": {
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
      return secret && { kind, secret };
    }
    case "certificate":
      return found.certificate && {
        kind,
        path: found.certificate,
        password: found.certificatePassword,
        sendChain: readSwitch(found.certificateChain, problems),
        algorithm: readAlgorithm(found.certificateAlgorithm, problems),
      };
    case "federated":
      return found.federatedTokenFile && {
        kind,
        tokenFile: found.federatedTokenFile,
      };
    case "managed-identity":
      return found.credential &&
        configureManagedIdentity(found.credential, found, problems);
  }
}

function configureManagedIdentity(
  chosenBy: Setting,
  found: FoundSettings,
  problems: SettingProblem[],
): CredentialConfiguration {
  const { clientId, identityObjectId, identityResourceId } = found;
  const selectors = [clientId, identityObjectId, identityResourceId].flatMap(
    (setting) => setting ? [describeSource(setting.source)] : [],
  );
  if (selectors.length > 1) {
    problems.push({
      problem: `The managed identity is chosen ${
        selectors.length === 2 ? "twice" : "three times"
      }, by ${selectors.join(" and ")}`,
      advice: "Remove all but one; without any, the machine's own is used",
    });
  }
  const objectId = identityObjectId &&
    check("identityObjectId", identityObjectId, checkGuid, problems);
  const resourceId = identityResourceId &&
    check("identityResourceId", identityResourceId, checkIdentity, problems);
  return { kind: "managed-identity", chosenBy, objectId, resourceId };
}

function check(
  name: SettingName,
  setting: Setting,
  read: (text: string) => Checked<string>,
  problems: SettingProblem[],
): Setting | undefined {
  const checked = read(setting.value);
  if ("value" in checked) return { ...setting, value: checked.value };
  problems.push(wrongSetting(name, setting, checked.wrong));
  return undefined;
}

function readSwitch(
  setting: Setting | undefined,
  problems: SettingProblem[],
): boolean {
  switch (setting?.value.toLowerCase()) {
    case undefined:
    case "0":
    case "false":
      return false;
    case "1":
    case "true":
      return true;
  }
  if (setting !== undefined) {
    problems.push(
      wrongSetting("certificateChain", setting, "is neither true nor false"),
    );
  }
  return false;
}

function readAlgorithm(
  setting: Setting | undefined,
  problems: SettingProblem[],
): "PS256" | "RS256" {
  if (setting === undefined || setting.value === "PS256") return "PS256";
  if (setting.value === "RS256") return "RS256";
  problems.push(
    wrongSetting("certificateAlgorithm", setting, "is neither PS256 nor RS256"),
  );
  return "PS256";
}
