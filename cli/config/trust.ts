/**
 * What a `.env` in the current folder may say.
 *
 * @module
 */

import { chooseKind, type FoundSettings, mainSetting } from "./credential.ts";
import {
  describeSource,
  rankOf,
  type Setting,
  type SettingName,
  stronger,
} from "./settings.ts";

/** Settings that say where a secret, a token or a file goes. */
const PLACES = [
  "tenant",
  "cloud",
  "authorityHost",
  "graphUrl",
  "cacheFolder",
] as const satisfies readonly SettingName[];

/** A setting of `./.env` that does not count, and why, as a sentence. */
export interface Distrusted {
  readonly name: SettingName;
  readonly warning: string;
}

/**
 * Finds the settings of `./.env` that must not count. The file may be a stranger's: it may say where
 * things go only if the credential is its own. A secret in a file that it merely points to is not: it
 * could be anybody's. A private key never leaves the machine, so its path is enough.
 */
export function findDistrusted(found: FoundSettings): Distrusted[] {
  const { credential } = found;
  if (isFromDotenv(credential) && !mayChooseKind(credential.value, found)) {
    // Which kind counts is known only without it, so that the places are judged then.
    return [distrust("credential", credential)];
  }
  const kind = chooseKind(found, []);
  const { federatedSource } = found;
  if (
    kind === "federated" && isFromDotenv(federatedSource) &&
    !isOwnedByDotenv(kind, found)
  ) return [distrust("federatedSource", federatedSource)];
  if (kind !== undefined && isOwnedByDotenv(kind, found)) return [];
  return PLACES.flatMap((name) => {
    const setting = found[name];
    // A tenant is a place only where it brings an authority along.
    const isPlace = name !== "tenant" || setting?.value.includes("://");
    return isPlace && isFromDotenv(setting) ? [distrust(name, setting)] : [];
  });
}

function distrust(name: SettingName, setting: Setting): Distrusted {
  return {
    name,
    warning: `Ignored ${
      describeSource(setting.source)
    }, because the credential is not from that file: where it is yours, name it with --env-file .env`,
  };
}

function isFromDotenv(setting: Setting | undefined): setting is Setting {
  return setting?.source.kind === "dotenv";
}

/** It may choose its own credential, and not where one is set elsewhere that would count without it. */
function mayChooseKind(kind: string, found: FoundSettings): boolean {
  const others = (["secret", "certificate", "federated"] as const).flatMap(
    (each) => mainSetting(each, found) ?? [],
  );
  const dotenv = rankOf({ kind: "dotenv", path: "", variable: "" });
  return others.every(({ source }) => rankOf(source) >= dotenv) &&
    isOwnedByDotenv(kind, found);
}

function isOwnedByDotenv(
  kind: string,
  found: FoundSettings,
): boolean {
  switch (kind) {
    case "secret":
      return isFromDotenv(found.secret) &&
        mainSetting("secret", found) === found.secret;
    case "certificate":
      return isFromDotenv(found.certificate);
    case "federated": {
      const { federatedToken, federatedTokenFile, federatedSource } = found;
      return isFromDotenv(federatedToken) &&
        stronger(federatedTokenFile, federatedToken) === federatedToken &&
        (federatedSource === undefined || federatedSource.value === "value");
    }
    default:
      return false;
  }
}
