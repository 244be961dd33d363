/**
 * What is said of a 403: the permission that the request needs, and which of the cases it is.
 *
 * @module
 */

import type { SufficientPermission } from "../permissions/find.ts";
import type { Access } from "../permissions/judge.ts";

const MAX_NEEDED = 3;
const MAX_GRANTED = 8;
const CONSENT =
  "have an administrator consent to it (then appgraph cache clear brings a new token at once)";

/** What is said of a case. */
export interface AccessAdvice {
  /** What the request needs and what the token has. */
  readonly needed: string;
  /** Which case it is and what to do; undefined where other gates may be shut, which the answer's own code tells. */
  readonly advice: string | undefined;
}

/** Puts a case into two sentences. */
export function adviseOnAccess(access: Access): AccessAdvice {
  const { needed, permission } = access;
  const request = `${needed.method} ${needed.template ?? ""}`.trim();
  if (access.case === "user-only") {
    const [note] = needed.notes;
    return {
      needed:
        `${request} needs a signed-in user: no application permission opens it`,
      advice: note ?? "Look for a request that an app may send",
    };
  }
  if (!needed.known) {
    return {
      needed:
        `Which permission this needs is not known (Microsoft's data of ${needed.dataDate})${
          describeGranted(access.granted)
        }`,
      advice: undefined,
    };
  }
  return {
    needed: `${request} needs ${namePermissions(needed.permissions)}${
      describeGranted(access.granted)
    }${describeNotes(needed.notes)}`,
    advice: permission && adviseOnCase(access, permission),
  };
}

/** Both on one line. */
export function describeAccess(access: Access): string {
  const { needed, advice } = adviseOnAccess(access);
  return advice === undefined ? needed : `${needed}. ${advice}`;
}

function adviseOnCase(
  access: Access,
  permission: SufficientPermission,
): string | undefined {
  const name = nameWithOthers(permission);
  if (access.isManagedIdentity && access.case === "not-granted") {
    return `Not granted: assign ${name} to the identity's service principal (POST /servicePrincipals/ID/appRoleAssignments, role ${permission.id}); Azure keeps its tokens for up to a day, so that it may take as long`;
  }
  switch (access.case) {
    case "not-requested":
      return `Not requested: add the application permission ${name} to the app's registration, and ${CONSENT}`;
    case "requested-as-delegated":
      return `Requested as a delegated permission, which counts for a signed-in user only: add ${name} as an application permission, and ${CONSENT}`;
    case "not-consented":
      return `Requested, but not in the token: ${
        CONSENT.replace(" to it", ` to ${name}`)
      }`;
    case "not-granted":
      return `The token lacks it, and the app's registration could not be read: add the application permission ${name}, and ${CONSENT}`;
    case "other-gate":
      return permission.condition === undefined
        ? undefined
        : `The token has ${permission.name}, which opens only what was granted to the app: it needs a grant here (${permission.condition})`;
    default:
      return undefined;
  }
}

function namePermissions(permissions: readonly SufficientPermission[]): string {
  const names = permissions.slice(0, MAX_NEEDED).map(nameWithOthers);
  const more = permissions.length - names.length;
  return `${names.join(", or ")}${
    more > 0 ? ` (or ${more} more)` : ""
  } as an application permission`;
}

/** A permission with those that it needs beside it, and its condition. */
export function nameWithOthers(
  { name, also, condition }: SufficientPermission,
): string {
  const others = also.length === 0 ? "" : ` with ${also.join(" or ")}`;
  return `${name}${others}${condition === undefined ? "" : ` (${condition})`}`;
}

/** The permissions in a token, as the end of a sentence; nothing if they are not known. */
export function describeGranted(
  granted: readonly string[] | undefined,
  most = MAX_GRANTED,
): string {
  if (granted === undefined) return "";
  if (granted.length === 0) return "; the token has no permission at all";
  const more = granted.length - most;
  return `; the token has ${granted.slice(0, most).join(", ")}${
    more > 0 ? ` and ${more} more` : ""
  }`;
}

function describeNotes(notes: readonly string[]): string {
  return notes.length === 0 ? "" : `; ${notes.join("; ")}`;
}

/** The same for programs. */
export function accessFields(
  access: Access,
): Readonly<Record<string, unknown>> {
  const { needed, granted, requested } = access;
  return {
    access: {
      case: access.case,
      permission: access.permission?.name,
      template: needed.template,
      needed: needed.permissions.map(({ name }) => name),
      granted,
      requested,
      data_date: needed.dataDate,
    },
  };
}
