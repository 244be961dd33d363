/**
 * The settings of certificates and managed identities: runs with a secret have no need of this.
 *
 * @module
 */

import { type Checked, checkGuid, checkIdentity } from "./validate.ts";
import type {
  CredentialConfiguration,
  FoundSettings,
} from "./credential_types.ts";
import type { SettingProblem } from "../errors.ts";
import { describeSource, type Setting, type SettingName } from "./settings.ts";
import { wrongSetting } from "./endpoints.ts";

/** Configures a certificate or a managed identity; nothing if its main setting is missing. */
export function configureOther(
  kind: "certificate" | "managed-identity",
  found: FoundSettings,
  problems: SettingProblem[],
): CredentialConfiguration | undefined {
  if (kind === "managed-identity") {
    const { credential: chosenBy } = found;
    if (chosenBy === undefined) return undefined;
    const { objectId, resourceId } = selectIdentity(found, problems);
    return { kind, chosenBy, objectId, resourceId };
  }
  return found.certificate && {
    kind,
    path: found.certificate,
    password: found.certificatePassword,
    sendChain: readSwitch(found.certificateChain, problems),
    algorithm: readAlgorithm(found.certificateAlgorithm, problems),
  };
}

/** The settings that can choose an identity. */
export type IdentitySettings = {
  readonly [
    Name in
      | "clientId"
      | "identityClientId"
      | "identityObjectId"
      | "identityResourceId"
  ]?: Setting | undefined;
};

/**
 * Which managed identity it is; at most one setting may say so.
 *
 * @param advice What to do where several do.
 */
export function selectIdentity(
  {
    clientId,
    identityClientId,
    identityObjectId,
    identityResourceId,
  }: IdentitySettings,
  problems: SettingProblem[],
  advice = "Remove all but one; without any, the machine's own is used",
): {
  readonly clientId: Setting | undefined;
  readonly objectId: Setting | undefined;
  readonly resourceId: Setting | undefined;
} {
  const selectors = [
    clientId,
    identityClientId,
    identityObjectId,
    identityResourceId,
  ].flatMap((setting) => setting ? [describeSource(setting.source)] : []);
  if (selectors.length > 1) {
    const times = ["twice", "three times"][selectors.length - 2] ??
      `${selectors.length} times`;
    problems.push({
      problem: `The managed identity is chosen ${times}, by ${
        selectors.join(" and ")
      }`,
      advice,
    });
  }
  const check = (
    name: SettingName,
    setting: Setting | undefined,
    read: (text: string) => Checked<string>,
  ): Setting | undefined => {
    if (setting === undefined) return undefined;
    const checked = read(setting.value);
    if ("value" in checked) return { ...setting, value: checked.value };
    problems.push(wrongSetting(name, setting, checked.wrong));
    return undefined;
  };
  return {
    clientId: check("identityClientId", identityClientId, checkGuid),
    objectId: check("identityObjectId", identityObjectId, checkGuid),
    resourceId: check("identityResourceId", identityResourceId, checkIdentity),
  };
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
