/**
 * What a token source is made of, checked.
 *
 * @module
 */

import { type CloudName, CLOUDS } from "./clouds.ts";
import { CLAIMS_CHALLENGE_CAPABILITY } from "./claims.ts";
import type { CacheEvent } from "./cache/lookup.ts";
import type { TokenFetchEvent } from "./token_fetch.ts";
import type { Credential, TokenTarget } from "./types.ts";

const GUID_REGEXP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const TENANT_REGEXP = /^[a-z\d](?:[a-z\d.-]{0,252}[a-z\d])?$/i;
// They stand for whoever signs in, and an app that signs in alone has no such tenant.
const SHARED_TENANTS: readonly string[] = [
  "common",
  "organizations",
  "consumers",
];
const SCOPE_REGEXP = /^[\x21-\x7e]+\/\.default$/;
const LOOPBACK_REGEXP = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const DEFAULT_TIMEOUT_MS = 30_000;

/** What a token source tells while it works; never a token. */
export type TokenEvent =
  | CacheEvent
  | TokenFetchEvent
  | { readonly kind: "token-received"; readonly expiresAt: number }
  /** Another process is asking for the same token, and its lock is waited for. */
  | { readonly kind: "lock-wait-began" }
  /** It has brought a token, has given up, or has been waited for long enough. */
  | { readonly kind: "lock-wait-ended" }
  /** Renewal ahead of expiry failed; the old token serves on. */
  | { readonly kind: "renewal-failed"; readonly error: unknown };

/** What a token source is made of. */
export interface TokenSourceOptions {
  /** Proves who asks. */
  readonly credential: Credential;
  /** Tenant as GUID or as a verified domain name; needed but for a managed identity. */
  readonly tenant?: string | undefined;
  /** Application (client) id, a GUID; needed but for a managed identity. */
  readonly clientId?: string | undefined;
  /** Decides about authority and scope; `global` by default. */
  readonly cloud?: CloudName | undefined;
  /** Origin of another authority: `https://login.example`. Plain `http:` on loopback only. */
  readonly authority?: string | undefined;
  /** One resource and `/.default`; Microsoft Graph of the cloud by default. */
  readonly scope?: string | undefined;
  /**
   * Client capabilities to declare: `["cp1"]`, claims challenges are answered, by default; none for a
   * managed identity, whose endpoints take no claims (Entra documentation, claims-challenge).
   */
  readonly capabilities?: readonly string[] | undefined;
  /** Folder of the cache files; without one, tokens live in memory only. */
  readonly cacheFolder?: string | undefined;
  /** Number of the user whom cache files have to belong to; not looked at by default. */
  readonly userId?: number | undefined;
  /** How often a token request is sent again; 4 by default, 8 for a managed identity. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds until the headers, then of silence in the body; 30,000 by default. */
  readonly timeoutMs?: number | undefined;
  /** Epoch milliseconds at which everything has to be over; none by default. */
  readonly deadline?: number | undefined;
  /** Ends everything. */
  readonly signal?: AbortSignal | undefined;
  /** Sends one request; `globalThis.fetch` by default. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Called with what happens. */
  readonly onEvent?: ((event: TokenEvent) => void) | undefined;
}

/** {@linkcode TokenSourceOptions} with all defaults. */
export interface TokenSourceSettings {
  readonly target: TokenTarget;
  readonly credential: Credential;
  readonly capabilities: readonly string[];
  readonly cacheFolder: string | undefined;
  readonly userId: number | undefined;
  readonly maxRetries: number | undefined;
  readonly timeoutMs: number;
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly onEvent: (event: TokenEvent) => void;
}

/**
 * Checks options and fills in what is not given.
 *
 * @throws {TypeError} if one is not of the type that it has to be of.
 * @throws {RangeError} if one is out of its range.
 */
export function readOptions(options: TokenSourceOptions): TokenSourceSettings {
  const { credential, cloud = "global" } = options;
  if (typeof credential?.requestToken !== "function") {
    throw new TypeError(
      `Cannot create a token source: "credential" must be a credential, actual ${typeof credential}`,
    );
  }
  if (!Object.hasOwn(CLOUDS, checkType("cloud", cloud, "string"))) {
    throw outOfRange("cloud", Object.keys(CLOUDS).join(", "), cloud);
  }
  const isManaged = credential.kind === "managed-identity";
  const { authority, graph } = CLOUDS[cloud];
  return {
    target: {
      authority: checkAuthority(options.authority ?? `https://${authority}`),
      tenant: checkTenant(options.tenant, !isManaged),
      clientId: checkClientId(options.clientId, !isManaged),
      scope: checkScope(options.scope ?? `https://${graph}/.default`),
    },
    credential,
    capabilities: checkCapabilities(
      options.capabilities ?? (isManaged ? [] : [CLAIMS_CHALLENGE_CAPABILITY]),
    ),
    cacheFolder: checkOptional("cacheFolder", options.cacheFolder, "string"),
    userId: checkNumber("userId", options.userId, 0, true),
    maxRetries: checkNumber("maxRetries", options.maxRetries, 0, true),
    timeoutMs: checkNumber("timeoutMs", options.timeoutMs, 1) ??
      DEFAULT_TIMEOUT_MS,
    deadline: checkNumber("deadline", options.deadline, 0) ?? Infinity,
    signal: options.signal,
    fetch: checkOptional("fetch", options.fetch, "function") ??
      globalThis.fetch,
    onEvent: checkOptional("onEvent", options.onEvent, "function") ??
      (() => {}),
  };
}

function checkAuthority(value: string): string {
  const url = URL.parse(checkType("authority", value, "string"));
  const isSafe = url?.protocol === "https:" ||
    (url?.protocol === "http:" && LOOPBACK_REGEXP.test(url.hostname));
  if (url && isSafe && url.origin === value.replace(/\/$/, "").toLowerCase()) {
    return url.origin;
  }
  throw outOfRange(
    "authority",
    'the origin of an "https:" URL, or of an "http:" URL on loopback',
    value,
  );
}

function checkTenant(value: string | undefined, isNeeded: boolean): string {
  if (value === undefined && !isNeeded) return "";
  const tenant = checkType("tenant", value, "string");
  if (
    TENANT_REGEXP.test(tenant) &&
    !SHARED_TENANTS.includes(tenant.toLowerCase())
  ) return tenant;
  throw outOfRange(
    "tenant",
    "a GUID or a domain name of one tenant, neither common, organizations nor consumers",
  );
}

function checkClientId(value: string | undefined, isNeeded: boolean): string {
  if (value === undefined && !isNeeded) return "";
  const id = checkType("clientId", value, "string");
  if (GUID_REGEXP.test(id)) return id;
  throw outOfRange("clientId", "a GUID");
}

function checkScope(value: string): string {
  if (SCOPE_REGEXP.test(checkType("scope", value, "string"))) return value;
  throw outOfRange("scope", 'one resource followed by "/.default"', value);
}

function checkCapabilities(values: readonly string[]): readonly string[] {
  if (!Array.isArray(values)) {
    throw new TypeError(
      `Cannot create a token source: "capabilities" must be an array, actual ${typeof values}`,
    );
  }
  return values.map((value) => checkType("capabilities", value, "string"));
}

function checkNumber(
  name: string,
  value: number | undefined,
  min: number,
  isWhole = false,
): number | undefined {
  const number = checkOptional(name, value, "number");
  if (number === undefined) return undefined;
  if (number >= min && (!isWhole || Number.isSafeInteger(number))) {
    return number;
  }
  throw outOfRange(
    name,
    `a ${isWhole ? "whole " : ""}number of at least ${min}`,
    String(number),
  );
}

function checkOptional<Value>(
  name: string,
  value: Value | undefined,
  type: "string" | "number" | "function",
): Value | undefined {
  return value === undefined ? undefined : checkType(name, value, type);
}

function checkType<Value>(
  name: string,
  value: Value | undefined,
  type: "string" | "number" | "function",
): Value {
  if (value !== undefined && typeof value === type) return value;
  throw new TypeError(
    `Cannot create a token source: "${name}" must be a ${type}, actual ${typeof value}`,
  );
}

/** @param actual Left out where a secret could stand by mistake. */
function outOfRange(
  name: string,
  wanted: string,
  actual?: string | undefined,
): RangeError {
  return new RangeError(
    `Cannot create a token source: "${name}" must be ${wanted}${
      actual === undefined ? "" : `, actual "${actual}"`
    }`,
  );
}
