/**
 * The permissions that an app's registration asks for.
 *
 * @module
 */

import { roleName, scopeName } from "./find.ts";
import type { RequestedPermissions } from "./judge.ts";

/** Microsoft Graph as a resource of others (Entra documentation, first-party applications). */
const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/**
 * Reads `requiredResourceAccess` of an application (Graph documentation, resources/requiredresourceaccess).
 *
 * @param registration The object, as Graph gives it.
 * @returns `undefined` if it holds no such list.
 */
export function readRequested(
  registration: unknown,
): RequestedPermissions | undefined {
  const resources = property(registration, "requiredResourceAccess");
  if (!Array.isArray(resources)) return undefined;
  const application: string[] = [];
  const delegated: string[] = [];
  for (const resource of resources) {
    if (property(resource, "resourceAppId") !== GRAPH_APP_ID) continue;
    const accesses = property(resource, "resourceAccess");
    for (const access of Array.isArray(accesses) ? accesses : []) {
      const id = property(access, "id");
      if (typeof id !== "string") continue;
      // An id that Microsoft's data does not know stands for itself.
      if (property(access, "type") === "Role") {
        application.push(roleName(id) ?? id);
      } else delegated.push(scopeName(id) ?? id);
    }
  }
  return { application: application.sort(), delegated: delegated.sort() };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
