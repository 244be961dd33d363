/**
 * The app's keys in its registration: reading them, adding one, removing one.
 *
 * @module
 */

import { type GraphClient, GraphResponseError } from "../../../graph/mod.ts";
import {
  commonNameOf,
  type KeyedCertificate,
  successorName,
} from "../../../auth/renewal.ts";
import type { Configuration } from "../../config/load.ts";
import { ownObjectPath } from "../../connection/own_object.ts";
import type { Session } from "../../connection/session.ts";
import type { Context } from "../../context.ts";
import { UsageError } from "../../errors.ts";
import { isRecord } from "../../text/record.ts";
import { formatDuration } from "../../text/words.ts";
import type { RegisteredKey } from "./facts.ts";

const THUMBPRINT_REGEXP = /^[\dA-F]{40}$/i;
/** Entra's own tolerance for the times in assertions. */
const MAX_CLOCK_OFFSET_MS = 5 * 60_000;

/** What is known of the app's registration. */
export interface Registration {
  readonly objectId: string;
  readonly keys: readonly RegisteredKey[];
}

/**
 * Reads the app's keys, by one GET.
 *
 * @throws {UsageError} if it is not this app's own registration, or this machine's clock is off.
 */
export async function readRegistration(
  { system }: Context,
  { client, configuration, tokens }: Pick<
    Session,
    "client" | "configuration" | "tokens"
  >,
  current: KeyedCertificate,
): Promise<Registration> {
  const path = await ownObjectPath(configuration, tokens, system.signal);
  const response = await get(client, path);
  const sentAt = Date.now();
  const value: unknown = await response.json();
  checkClock(response.headers.get("date"), sentAt);
  const { id, appId, keyCredentials } = isRecord(value) ? value : {};
  const { clientId } = configuration;
  if (
    typeof id !== "string" || typeof appId !== "string" ||
    !Array.isArray(keyCredentials) ||
    appId.toLowerCase() !== clientId?.value.toLowerCase()
  ) throw notOwn(configuration);
  const name = successorName(current);
  return {
    objectId: id,
    keys: keyCredentials.flatMap((key) => toKey(key, name) ?? []),
  };
}

async function get(client: GraphClient, path: string): Promise<Response> {
  return await client.request("GET", path, {
    parameters: [["$select", "id,appId,keyCredentials"]],
  });
}

/** What to say where the registration is another tenant's, or another app's. */
export function notOwn(
  { objectId, tenant }: Configuration,
  cause?: unknown,
): UsageError {
  return new UsageError(
    "Cannot renew the certificate: this app cannot read its own registration here",
    objectId === undefined
      ? `Run it against the tenant in which the app is registered${
        tenant ? `, which ${tenant.value} may not be` : ""
      }`
      : "Set AZURE_CLIENT_OBJECT_ID to the Object ID of the app's registration (App registrations, not Enterprise applications), or leave it out; the tenant has to be the one in which the app is registered",
    { cause },
  );
}

/** Whether the answer says that the registration is not this app's. */
export function isNotOwn(error: unknown): boolean {
  return error instanceof GraphResponseError &&
    (error.status === 403 || error.status === 404);
}

/** A certificate that begins in the future, and a proof that does, are refused. */
function checkClock(date: string | null, now: number): void {
  const serverTime = Date.parse(date ?? "");
  const offset = now - serverTime;
  if (!(Math.abs(offset) > MAX_CLOCK_OFFSET_MS)) return;
  throw new UsageError(
    `Cannot renew the certificate: this machine's clock is ${
      formatDuration(Math.abs(offset))
    } ${offset > 0 ? "ahead of" : "behind"} Graph's`,
    "Set the clock, and keep it right by NTP",
  );
}

function toKey(value: unknown, name: string): RegisteredKey | undefined {
  if (!isRecord(value)) return undefined;
  const { keyId, customKeyIdentifier, startDateTime, endDateTime, key } = value;
  const endsAt = readTime(endDateTime);
  if (typeof keyId !== "string" || endsAt === undefined) return undefined;
  return {
    keyId,
    thumbprint: typeof customKeyIdentifier === "string" &&
        THUMBPRINT_REGEXP.test(customKeyIdentifier)
      ? customKeyIdentifier.toUpperCase()
      : undefined,
    startsAt: readTime(startDateTime),
    endsAt,
    isNamesake: typeof key === "string" && commonNameOf(key) === name,
  };
}

function readTime(value: unknown): number | undefined {
  const time = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
