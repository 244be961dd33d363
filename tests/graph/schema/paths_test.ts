import type { Own } from "../../../graph/schema/paths.d.ts";
import type * as MS from "@microsoft/microsoft-graph-types";
import type {
  CollectionResponse as List,
  PrimitiveValue,
  Reference,
} from "../../../graph/schema/mod.ts";
import type { Path } from "./expect.ts";

type Id = string;

/** Paths that start at a singleton. */
export type Singletons = [
  Path<"/admin/serviceAnnouncement/messages", List<MS.ServiceUpdateMessage>>,
  Path<"/admin/sharepoint/settings", MS.SharepointSettings>,
  Path<"/appCatalogs/teamsApps", List<MS.TeamsApp>>,
  Path<"/auditLogs/signIns", List<Own.SignIn>>,
  Path<"/auditLogs/directoryAudits", List<MS.DirectoryAudit>>,
  Path<"/authenticationMethodsPolicy", MS.AuthenticationMethodsPolicy>,
  Path<
    `/communications/callRecords/${Id}/sessions`,
    List<MS.CallRecords.Session>
  >,
  Path<"/copilot/admin", Own.CopilotAdmin>,
  Path<"/deviceAppManagement/mobileApps", List<MS.MobileApp>>,
  Path<"/deviceManagement/managedDevices", List<Own.ManagedDevice>>,
  Path<
    `/deviceManagement/managedDevices/${Id}/deviceCompliancePolicyStates`,
    List<MS.DeviceCompliancePolicyState>
  >,
  Path<"/directory/administrativeUnits", List<MS.AdministrativeUnit>>,
  Path<
    "/directory/deletedItems/microsoft.graph.application",
    List<Own.Application>
  >,
  Path<"/directory/recovery", Own.EntraRecoveryServices.Recovery>,
  Path<"/drive/root/children", List<MS.DriveItem>>,
  Path<"/education/classes", List<MS.EducationClass>>,
  Path<
    "/external/connections",
    List<Own.ExternalConnectors.ExternalConnection>
  >,
  Path<
    "/identity/conditionalAccess/policies",
    List<Own.ConditionalAccessPolicy>
  >,
  Path<
    "/identityGovernance/entitlementManagement/accessPackages",
    List<MS.AccessPackage>
  >,
  Path<
    "/identityGovernance/lifecycleWorkflows/workflows",
    List<Own.IdentityGovernanceNamespace.Workflow>
  >,
  Path<"/identityProtection/riskyUsers", List<MS.RiskyUser>>,
  Path<
    "/informationProtection/bitlocker/recoveryKeys",
    List<MS.BitlockerRecoveryKey>
  >,
  Path<"/me/joinedTeams", List<MS.Team>>,
  Path<`/planner/plans/${Id}/tasks`, List<MS.PlannerTask>>,
  Path<"/policies/authorizationPolicy", MS.AuthorizationPolicy>,
  Path<"/print/shares", List<MS.PrinterShare>>,
  Path<
    "/reports/getEmailActivityUserDetail(period='D7')",
    ReadableStream<Uint8Array>
  >,
  Path<
    "/reports/getYammerActivityCounts(period='D30')",
    ReadableStream<Uint8Array>
  >,
  Path<
    "/reports/authenticationMethods/userRegistrationDetails",
    List<MS.UserRegistrationDetails>
  >,
  Path<
    "/roleManagement/directory/roleAssignments",
    List<Own.UnifiedRoleAssignment>
  >,
  Path<"/search/bookmarks", List<MS.Search.Bookmark>>,
  Path<"/security/alerts_v2", List<Own.SecurityNamespace.Alert>>,
  Path<"/security/secureScores", List<MS.SecureScore>>,
  Path<"/solutions/bookingBusinesses", List<MS.BookingBusiness>>,
  Path<"/storage/fileStorage/containers", List<Own.FileStorageContainer>>,
  Path<"/teamwork/workforceIntegrations", List<MS.WorkforceIntegration>>,
  Path<
    `/tenantRelationships/findTenantInformationByDomainName(domainName='${string}')`,
    MS.TenantInformation
  >,
];

/** Other ways to write a path. */
export type Forms = [
  Path<"users", List<Own.User>>,
  Path<"v1.0/users", List<Own.User>>,
  Path<"/V1.0/users", List<Own.User>>,
  Path<"/users/", List<Own.User>>,
  Path<"https://graph.microsoft.com/v1.0/users", List<Own.User>>,
  Path<"/users?$top=5&$select=id", List<Own.User>>,
  Path<`/users/${Id}?$expand=${string}`, Own.User>,
  Path<"/USERS/1/mailfolders", List<MS.MailFolder>>,
  Path<
    "/serviceprincipals(appid='1')/OWNERS/Microsoft.Graph.User",
    List<Own.User>
  >,
  Path<"/users('1')/manager", MS.DirectoryObject>,
  Path<"/users/1/messages('2')/attachments", List<MS.Attachment>>,
  Path<"/users/microsoft.graph.delta()", List<Own.User>>,
  Path<"/users/delta?$deltatoken=1", List<Own.User>>,
  Path<"/users/1/manager/$ref", Reference>,
  Path<`/groups/${Id}/members/$ref`, List<Reference>>,
  Path<"/groups/1/members/$COUNT", number>,
  Path<"/users/1/displayName", PrimitiveValue<string>>,
  Path<"/users/1/displayName/$value", string>,
  Path<"/users/1/accountEnabled", PrimitiveValue<boolean>>,
  Path<"/users/1/businessPhones", List<string>>,
  Path<"/users/1/mailboxSettings/workingHours", MS.WorkingHours>,
  Path<"/applications/1/passwordCredentials", List<MS.PasswordCredential>>,
  Path<
    "/security/cases/ediscoveryCases/1/microsoft.graph.security.ediscoveryCase",
    Own.SecurityNamespace.EdiscoveryCase
  >,
];

/** What v1.0 does not have, and what is not known. */
export type Unknown = [
  Path<"/", unknown>,
  Path<"/nonsense", unknown>,
  Path<"/beta/users", unknown>,
  Path<"/users/1/nonsense", unknown>,
  Path<"/users/1/manager/nonsense/messages", unknown>,
  Path<"/users/$nonsense", unknown>,
  Path<"/users/1/$count", unknown>,
  Path<"/users/1/displayName/nonsense", unknown>,
  Path<"/groups/1/members/microsoft.graph.message", unknown>,
  Path<"/groups/1/microsoft.graph.user", unknown>,
  Path<"/users/1:/a:/b", unknown>,
  Path<"/users/1/sendMail", unknown>,
  Path<`/users/${Id}/${string}`, unknown>,
  Path<`/${string}/1`, unknown>,
  Path<string, unknown>,
];
