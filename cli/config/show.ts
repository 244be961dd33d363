/**
 * The one gate through which the values of settings reach messages: a value is shown only if it has the form
 * of what it should be. What stands in the wrong place may be a secret.
 *
 * @module
 */

import { describeText, hasRandomWord } from "../text/quote_word.ts";
import type { Setting, SettingName } from "./settings.ts";
import {
  DOMAIN_REGEXP,
  GUID_REGEXP,
  IDENTITY_REGEXP,
  isLoopback,
  SHARED_TENANTS,
} from "./validate.ts";

/** What the value of a setting looks like when it is right. */
const FORMS: Readonly<Record<SettingName, (value: string) => boolean>> = {
  tenant: (value) =>
    GUID_REGEXP.test(value) || isDomain(value) || isOrigin(value) ||
    SHARED_TENANTS.includes(value.toLowerCase()),
  clientId: isGuid,
  objectId: isGuid,
  secret: () => false,
  secretFile: isFile,
  certificate: isFile,
  certificatePassword: () => false,
  certificateChain: isWord,
  certificateAlgorithm: isWord,
  federatedTokenFile: isFile,
  federatedToken: () => false,
  federatedSource: isWord,
  credential: isWord,
  identityClientId: isGuid,
  identityResourceId: (value) =>
    IDENTITY_REGEXP.test(value) ||
    /^\/subscriptions\/[^/]/i.test(value) && isPath(value),
  identityObjectId: isGuid,
  cloud: isWord,
  authorityHost: isOrigin,
  graphUrl: isOrigin,
  cacheFolder: isPath,
};

/** Whether a value has the form of what the setting is for; it can be wrong all the same. */
export function hasForm(name: SettingName, value: string): boolean {
  return FORMS[name](value);
}

/** The value of a setting for a message: in quotes, or what it looks like in parentheses. */
export function showSetting(name: SettingName, setting: Setting): string {
  return hasForm(name, setting.value)
    ? `"${setting.value}"`
    : showPlainly(name, setting);
}

/** The same without quotes. */
export function showPlainly(name: SettingName, { value }: Setting): string {
  return hasForm(name, value) ? value : `(${describeText(value)})`;
}

function isGuid(value: string): boolean {
  return GUID_REGEXP.test(value);
}

/** No name of a domain looks as if a generator had made it, or begins as tokens do. */
function isDomain(value: string): boolean {
  return DOMAIN_REGEXP.test(value) && !value.startsWith("eyJ") &&
    !value.split(".").some((label) => hasRandomWord(label));
}

/** A word of a short list, or one that was mistyped. */
function isWord(value: string): boolean {
  return /^[a-z\d-]{1,20}$/i.test(value) && !hasRandomWord(value);
}

const PATH_REGEXP = /^(?:[a-z]:)?[\p{L}\d\p{M} ._/\\@+,=()~%-]{1,500}$/iu;

/** A path without anything that one rarely finds in paths, and often in secrets. */
function isPath(value: string): boolean {
  return PATH_REGEXP.test(value) && !/%\w+%/.test(value) &&
    !/[^\s/\\]~(?!\d(?:[./\\]|$))[^/\\]/.test(value) &&
    !value.includes("-----") && !hasRandomWord(value);
}

/** Of a file, more than a bare word: a password can be one. */
function isFile(value: string): boolean {
  return isPath(value) && /[/\\]|\.[a-z\d]{1,8}$/.test(value) ||
    value === "-";
}

/** An origin, perhaps with the name of a tenant behind it; no user, query or fragment. */
function isOrigin(value: string): boolean {
  const url = URL.parse(value.includes("://") ? value : `https://${value}`);
  if (url === null || url.username !== "" || url.password !== "") return false;
  const { hostname, pathname, search, hash } = url;
  // As it was written: the parser makes small letters of it.
  const [written = ""] = value.replace(/^\w+:\/\//, "").split(/[/:]/, 1);
  const isHost = isDomain(written) || isLoopback(hostname) ||
    /^(?:\d{1,3}\.){3}\d{1,3}$|^\[[\da-f:]+\]$/i.test(hostname);
  return isHost && search + hash === "" && !/[?#@]/.test(value) &&
    /^[\w./-]{1,100}$/.test(pathname) && !hasRandomWord(pathname);
}
