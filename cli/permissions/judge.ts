/**
 * What keeps an app from a request: the permission it needs, against those that it has and has asked for.
 *
 * @module
 */

import type { RequestPermissions, SufficientPermission } from "./find.ts";

/** The permissions in an app's registration, by name. */
export interface RequestedPermissions {
  /** As application permissions, which an app alone has. */
  readonly application: readonly string[];
  /** As delegated permissions, which count for a signed-in user only. */
  readonly delegated: readonly string[];
}

/** What is known of an app. */
export interface AppPermissions {
  /** The roles in its token; undefined if the token cannot be read. */
  readonly granted?: readonly string[] | undefined;
  /** Undefined if the registration cannot be read, or there is none. */
  readonly requested?: RequestedPermissions | undefined;
  /** A managed identity has no registration. */
  readonly isManagedIdentity?: boolean | undefined;
}

/** Why a request is refused. */
export type AccessCase =
  /** The token has what is needed: something else keeps the app out. */
  | "other-gate"
  | "not-consented"
  | "requested-as-delegated"
  | "not-requested"
  /** The token lacks it; whether it is requested is not known. */
  | "not-granted"
  /** Only a signed-in user may. */
  | "user-only"
  /** The table has no row, or the token cannot be read. */
  | "unknown";

/** A request with what opens it and what keeps the app out. */
export interface Access extends AppPermissions {
  readonly needed: RequestPermissions;
  readonly case: AccessCase;
  /** The permission that the case is about: the least one, or the one that is requested already. */
  readonly permission?: SufficientPermission | undefined;
}

/** Finds the case. */
export function judgeAccess(
  needed: RequestPermissions,
  app: AppPermissions,
): Access {
  const found = { ...app, needed };
  if (!needed.known) return { ...found, case: "unknown" };
  if (needed.delegatedOnly) return { ...found, case: "user-only" };
  const { granted, requested } = app;
  const least = needed.permissions[0];
  if (granted === undefined) {
    return { ...found, case: "unknown", permission: least };
  }
  const held = needed.permissions.find((permission) =>
    suffices(permission, granted)
  );
  if (held !== undefined) {
    return { ...found, case: "other-gate", permission: held };
  }
  if (requested === undefined) {
    return { ...found, case: "not-granted", permission: least };
  }
  const { application, delegated } = requested;
  const consentable = needed.permissions.find((permission) =>
    suffices(permission, [...granted, ...application])
  );
  if (consentable !== undefined) {
    return { ...found, case: "not-consented", permission: consentable };
  }
  const mistaken = needed.permissions.find(({ name }) =>
    delegated.includes(name)
  );
  return mistaken === undefined
    ? { ...found, case: "not-requested", permission: least }
    : { ...found, case: "requested-as-delegated", permission: mistaken };
}

/** Whether some permissions include one, and what is needed together with it. */
export function suffices(
  { name, also }: SufficientPermission,
  names: readonly string[],
): boolean {
  return names.includes(name) &&
    (also.length === 0 || also.some((other) => names.includes(other)));
}

/** The roles in the claims of a token, in their order; none if it has no such claim. */
export function readRoles(claims: Readonly<Record<string, unknown>>): string[] {
  const { roles } = claims;
  return (Array.isArray(roles) ? roles : [])
    .filter((role): role is string =>
      typeof role === "string" && /^[\w.-]{1,100}$/.test(role)
    );
}

/** The same in the order of the alphabet. */
export function rolesOf(claims: Readonly<Record<string, unknown>>): string[] {
  return readRoles(claims).sort();
}
