/**
 * The credentials in an app's registration (Graph documentation, resource types
 * passwordCredential and keyCredential).
 *
 * @module
 */

import { isRecord } from "../text/record.ts";
import { sanitize } from "../text/sanitize.ts";
import type { AppCredential } from "./judge.ts";

const THUMBPRINT_REGEXP = /^[\da-f]{40}$/i;

/**
 * Reads the secrets and certificates of an application object. What has no readable end is left out:
 * nothing can be said of it.
 */
export function readAppCredentials(application: unknown): AppCredential[] {
  return [
    ...recordsOf(application, "passwordCredentials")
      .map((record) => toCredential("secret", record)),
    ...recordsOf(application, "keyCredentials")
      .map((record) => toCredential("certificate", record)),
  ].filter((credential) => credential !== undefined);
}

type JsonRecord = Readonly<Record<string, unknown>>;

function toCredential(
  kind: AppCredential["kind"],
  record: JsonRecord,
): AppCredential | undefined {
  const endsAt = readDate(record["endDateTime"]);
  if (endsAt === undefined) return undefined;
  // Certificates come with their thumbprint here, in hexadecimal.
  const identifier = readText(record["customKeyIdentifier"]);
  return {
    kind,
    name: readText(record["displayName"]),
    keyId: readText(record["keyId"]),
    hint: kind === "secret" ? readText(record["hint"]) : undefined,
    thumbprint: identifier && THUMBPRINT_REGEXP.test(identifier)
      ? identifier.toUpperCase()
      : undefined,
    startsAt: readDate(record["startDateTime"]),
    endsAt,
  };
}

function recordsOf(value: unknown, key: string): JsonRecord[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function readText(value: unknown): string | undefined {
  return typeof value === "string" ? sanitize(value) || undefined : undefined;
}

function readDate(value: unknown): number | undefined {
  const time = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
