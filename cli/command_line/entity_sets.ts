/**
 * The first segments of Graph's paths (v1.0 metadata: entity sets and singletons), for what is completed and
 * for what may have been meant. Without those that only a signed-in user or no application has.
 *
 * @module
 */

/** What a path can begin with, and what `list` can print of it. */
export const ENTITY_SETS = [
  ...["agreements", "applications", "applicationTemplates", "chats"],
  ...["connections", "contacts", "contracts", "devices", "directoryObjects"],
  ...["directoryRoles", "directoryRoleTemplates", "domains", "drives"],
  ...["groupLifecyclePolicies", "groups", "groupSettings", "invitations"],
  ...["oauth2PermissionGrants", "organization", "permissionGrants", "places"],
  ...["schemaExtensions", "servicePrincipals", "shares", "sites"],
  ...["subscribedSkus", "subscriptions", "teams", "teamsTemplates", "users"],
] as const;

/** What a path can begin with and go on from. */
export const SINGLETONS = [
  ...["admin", "appCatalogs", "auditLogs", "communications", "compliance"],
  ...["deviceAppManagement", "deviceManagement", "directory", "education"],
  ...["external", "identity", "identityGovernance", "identityProtection"],
  ...["informationProtection", "planner", "policies", "print", "privacy"],
  ...["reports", "roleManagement", "search", "security", "solutions"],
  ...["storage", "teamwork", "tenantRelationships"],
] as const;

/** The entity set that a word names: in whatever letter case, in the singular too. */
export function findEntitySet(word: string): string | undefined {
  const lower = word.toLowerCase();
  return ENTITY_SETS.find((name) => {
    const known = name.toLowerCase();
    return known === lower || known === `${lower}s` ||
      known === lower.replace(/y$/, "ies");
  });
}
