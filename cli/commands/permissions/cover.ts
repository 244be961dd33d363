/**
 * The fewest permissions for many requests.
 *
 * @module
 */

import type {
  RequestPermissions,
  SufficientPermission,
} from "../../permissions/find.ts";
import { suffices } from "../../permissions/judge.ts";

/** What some requests need together. */
export interface Cover {
  /** By request: the permission that opens it. */
  readonly chosen: ReadonlyMap<RequestPermissions, SufficientPermission>;
  /** All of them with what is needed beside, in the order of the alphabet. */
  readonly names: readonly string[];
}

/** Takes the least permission of each request, or one that is chosen already where it suffices. */
export function coverRequests(requests: readonly RequestPermissions[]): Cover {
  const chosen = new Map<RequestPermissions, SufficientPermission>();
  const names = new Set<string>();
  // Those with few permissions first: what they need may open the others, too.
  const order = requests.toSorted((a, b) =>
    a.permissions.length - b.permissions.length
  );
  for (const request of order) {
    const [least] = request.permissions;
    if (least === undefined) continue;
    const held = [...names];
    const permission = request.permissions.find((known) =>
      known.condition === undefined && suffices(known, held)
    ) ?? least;
    chosen.set(request, permission);
    names.add(permission.name);
    const { also } = permission;
    if (
      also[0] !== undefined && !also.some((other) =>
        names.has(other)
      )
    ) names.add(also[0]);
  }
  return { chosen, names: [...names].sort() };
}
