/**
 * What to do about a path that Graph does not know: the name that was probably meant.
 *
 * @module
 */

import { nearest } from "../command_line/nearest.ts";
import type { GraphResponseError } from "../../graph/mod.ts";

/** The first segments of all paths of Graph v1.0: entity sets and singletons of its schema. */
export const TOP_SEGMENTS: readonly string[] =
  "admin agreementAcceptances agreements appCatalogs appRoleAssignments applicationTemplates applications auditLogs authenticationMethodConfigurations authenticationMethodsPolicy certificateBasedAuthConfiguration chats communications compliance connections contacts contracts copilot dataPolicyOperations deviceAppManagement deviceManagement devices directory directoryObjects directoryRoleTemplates directoryRoles domainDnsRecords domains drive drives education employeeExperience external filterOperators functions groupLifecyclePolicies groupSettingTemplates groupSettings groups identity identityGovernance identityProtection identityProviders informationProtection invitations me oauth2PermissionGrants organization permissionGrants places planner policies print privacy reports roleManagement schemaExtensions scopedRoleMemberships search security servicePrincipals shares sites solutions storage subscribedSkus subscriptions teams teamsTemplates teamwork tenantRelationships users"
    .split(" ");

const SEGMENT_REGEXP = /\bsegment '([\w$.-]{1,60})'/i;
const TOP_REGEXP = /^\/(?:v1\.0|beta)\/([\w$.-]{1,60})/;

/**
 * What to do about a name in the path that Graph does not know; `undefined` if the answer is about
 * something else.
 */
export function adviseOnSegment(
  { status, url, serverMessage = "" }: Pick<
    GraphResponseError,
    "status" | "url" | "serverMessage"
  >,
): string | undefined {
  const unknown = SEGMENT_REGEXP.exec(serverMessage)?.[1];
  if (status !== 404 && unknown === undefined) return undefined;
  const path = URL.parse(url)?.pathname ?? url;
  const top = TOP_REGEXP.exec(path)?.[1] ?? "";
  const isTop = unknown === undefined
    ? !TOP_SEGMENTS.some((name) => name.toLowerCase() === top.toLowerCase())
    : unknown === top;
  const suggestion = isTop && top !== ""
    ? nearest(top, TOP_SEGMENTS)
    : undefined;
  if (suggestion !== undefined && suggestion !== top) {
    return `Did you mean "/${suggestion}"? Graph knows no "/${top}"`;
  }
  return unknown === undefined
    ? undefined
    : `Check the spelling of "${unknown}" in the path${
      path.startsWith("/beta/")
        ? ""
        : "; if it is right, only --beta may have it"
    }`;
}
