/**
 * Refusals that no permission cures, in the words of the services that give them.
 *
 * @module
 */

import { GraphError } from "./graph_errors.ts";

/** What each gate answers. */
const GATES = {
  /** Exchange: RBAC for Applications, or an application access policy (Graph documentation, auth-limit-mailbox-access). */
  mailbox: [
    "ErrorAccessDenied",
    "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.",
  ],
  /** SharePoint: the app has no grant on the site (Graph documentation, permissions-selected-overview). */
  site: ["accessDenied", "Access denied"],
  /** Entra: the tenant has no licence (public reports of GET /auditLogs/signIns). */
  licence: [
    "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
    "Neither tenant is B2C or tenant doesn't have premium license",
  ],
  /** Reports of Entra name what they want (public reports). */
  named: [
    "Authentication_MSGraphPermissionMissing",
    "The principal does not have required Microsoft Graph permission(s): AuditLog.Read.All to call this API. For more information about Microsoft Graph permissions, please visit https://learn.microsoft.com/graph/permissions-overview. | AuditLog.Read.All",
  ],
  /** Intune names what it wants, too (public reports). */
  intune: [
    "Forbidden",
    "Application is not authorized to perform this operation. Application must have one of the following scopes: DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000",
  ],
  /** Conditional Access for workload identities (Graph documentation, errors). */
  policy: [
    "insufficient_claims",
    "Access has been blocked by Conditional Access policies.",
  ],
} as const satisfies Record<string, readonly [code: string, message: string]>;

/** Name of a gate. */
export type GateName = keyof typeof GATES;

/** The refusal of a gate. */
export function shutGate(gate: GateName): GraphError {
  const [code, message] = GATES[gate];
  return new GraphError(403, code, message);
}
