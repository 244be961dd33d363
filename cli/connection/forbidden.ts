/**
 * What a run does about an answer 403: another token, if the one it has may be from before a consent, and
 * one look at the app's own registration.
 *
 * @module
 */

import type { TokenSource } from "../../auth/mod.ts";
import type { ForbiddenRequest, GraphClient } from "../../graph/mod.ts";
import type { Configuration } from "../config/load.ts";
import type { Context } from "../context.ts";
import { findPermissions } from "../permissions/find.ts";
import {
  type Access,
  judgeAccess,
  type RequestedPermissions,
  rolesOf,
  suffices,
} from "../permissions/judge.ts";
import { readRequested } from "../permissions/registration.ts";
import { decodeClaims } from "../report/claims.ts";
import type { RefusedRequest } from "../report/hints.ts";
import { ownObjectPath } from "./own_object.ts";

/** Roles that were consented to a moment ago are in no token that is older. */
const FRESH_MS = 300_000;
/** Advice is not worth more: a run without a limit must not hang for it. */
const ADVICE_LIMIT_MS = 10_000;

/** What a run knows of its token, and where another one comes from. */
export interface TokenInUse {
  readonly context: Pick<Context, "log" | "redactor" | "hints" | "system">;
  readonly configuration: Configuration;
  readonly tokens: TokenSource;
  /** When the token was received, in epoch milliseconds. */
  readonly receivedAt: number;
  /** Another one, once it has been asked for: once a run is enough. */
  renewal?: Promise<string | undefined> | undefined;
  /** The registration, once it has been asked for. */
  requested?: Promise<RequestedPermissions | undefined>;
}

/**
 * Asks for another token where the one that was refused is older than five minutes and lacks what the request needs:
 * tokens live for an hour, those of workloads for a day, and the cache would serve them until then.
 *
 * @returns The token, if its roles are others; the request is worth another try then.
 */
export async function renewForbidden(
  use: TokenInUse,
  { method, url, token, signal }: ForbiddenRequest,
): Promise<string | undefined> {
  const roles = rolesIn(token);
  if (roles === undefined) return undefined;
  const { known, delegatedOnly, permissions } = findPermissions(method, url);
  const holds = permissions.some((permission) => suffices(permission, roles));
  if (delegatedOnly || known && holds) return undefined;
  // Requests that were sent at the same time share what the first of them brings.
  use.renewal ??= Date.now() - use.receivedAt > FRESH_MS
    ? freshToken(use, token, signal)
    : undefined;
  const other = await use.renewal;
  if (other === undefined || other === token) return undefined;
  return (rolesIn(other) ?? []).join() === roles.join() ? undefined : other;
}

/** The permissions in a token; undefined if it cannot be read. */
export function rolesIn(token: string): string[] | undefined {
  const claims = decodeClaims(token);
  return claims && rolesOf(claims);
}

/** The refusal of the request says more than a token that cannot be had. */
async function freshToken(
  { context, tokens }: TokenInUse,
  rejected: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  context.log.detail(
    "The token lacks the permission and may be older than the consent: asking for another one",
    { event: "token-renewed-after-403" },
  );
  try {
    const { token } = await tokens.getAccessToken({ rejected, signal });
    context.redactor.add(token);
    context.hints.token = token;
    return token;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/**
 * Finds out which permission a refused request needs, and which of them the app has and has asked for.
 *
 * @param client Reads the registration: one request a run, which needs no permission (Graph documentation, application-get).
 */
export async function explainForbidden(
  use: TokenInUse,
  client: GraphClient,
  { method, url }: RefusedRequest,
): Promise<Access> {
  const { context, configuration } = use;
  const needed = findPermissions(method, url);
  const { token } = context.hints;
  const app = {
    granted: token === undefined ? undefined : rolesIn(token),
    isManagedIdentity: configuration.credential.kind === "managed-identity",
  };
  const withoutRegistration = judgeAccess(needed, app);
  if (withoutRegistration.case !== "not-granted" || app.isManagedIdentity) {
    return withoutRegistration;
  }
  use.requested ??= requestedPermissions(use, client);
  return judgeAccess(needed, { ...app, requested: await use.requested });
}

/** What the registration asks for; undefined if it cannot be read. */
export async function requestedPermissions(
  { configuration, tokens, context }: Pick<
    TokenInUse,
    "configuration" | "tokens" | "context"
  >,
  client: GraphClient,
): Promise<RequestedPermissions | undefined> {
  const limit = AbortSignal.timeout(ADVICE_LIMIT_MS);
  const signal = AbortSignal.any([limit, context.system.signal]);
  try {
    const path = await ownObjectPath(configuration, tokens, signal);
    const registration = await client.get(path as "/applications/{id}", {
      parameters: [["$select", "id,requiredResourceAccess"]],
      signal,
    });
    return readRequested(registration);
  } catch (error) {
    context.system.signal.throwIfAborted();
    // The request that failed is what the run is about.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
