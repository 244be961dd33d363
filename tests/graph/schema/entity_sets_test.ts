import type { Own } from "../../../graph/schema/paths.d.ts";
import type * as MS from "@microsoft/microsoft-graph-types";
import { assertEquals, assertGreaterOrEqual } from "../../assert.ts";
import { parseCsdl } from "../../../graph/schema/generator/csdl.ts";
import { readCsdl } from "../../../graph/schema/generator/generate.ts";
import type { CollectionResponse as List } from "../../../graph/schema/mod.ts";
import type { Path } from "./expect.ts";

type Id = string;

/** Real paths of all entity sets; what each leads to was read in the reference documentation. */
export type EntitySets = [
  Path<"/agreementAcceptances", List<MS.AgreementAcceptance>>,
  Path<`/agreementAcceptances/${Id}`, MS.AgreementAcceptance>,
  Path<"/agreements", List<MS.Agreement>>,
  Path<`/agreements/${Id}/acceptances`, List<MS.AgreementAcceptance>>,
  Path<`/agreements/${Id}/file`, MS.AgreementFile>,
  Path<
    `/agreements/${Id}/file/localizations`,
    List<MS.AgreementFileLocalization>
  >,
  Path<"/applications", List<Own.Application>>,
  Path<"/applications/delta", List<Own.Application>>,
  Path<"/applications/delta()", List<Own.Application>>,
  Path<`/applications/${Id}`, Own.Application>,
  Path<
    "/applications(appId='00000000-0000-0000-0000-000000000000')",
    Own.Application
  >,
  Path<`/applications(appId='${Id}')/owners`, List<MS.DirectoryObject>>,
  Path<`/applications(uniqueName='${Id}')`, Own.Application>,
  Path<`/applications/${Id}/extensionProperties`, List<MS.ExtensionProperty>>,
  Path<
    `/applications/${Id}/federatedIdentityCredentials`,
    List<MS.FederatedIdentityCredential>
  >,
  Path<
    `/applications/${Id}/federatedIdentityCredentials/${Id}`,
    MS.FederatedIdentityCredential
  >,
  Path<`/applications/${Id}/synchronization/jobs`, List<MS.SynchronizationJob>>,
  Path<
    `/applications/${Id}/tokenLifetimePolicies`,
    List<MS.TokenLifetimePolicy>
  >,
  Path<"/applicationTemplates", List<Own.ApplicationTemplate>>,
  Path<`/applicationTemplates/${Id}`, Own.ApplicationTemplate>,
  Path<"/appRoleAssignments", List<MS.AppRoleAssignment>>,
  Path<`/appRoleAssignments/${Id}`, MS.AppRoleAssignment>,
  Path<
    "/authenticationMethodConfigurations",
    List<MS.AuthenticationMethodConfiguration>
  >,
  Path<
    `/authenticationMethodConfigurations/${Id}`,
    MS.AuthenticationMethodConfiguration
  >,
  Path<
    "/certificateBasedAuthConfiguration",
    List<MS.CertificateBasedAuthConfiguration>
  >,
  Path<
    `/certificateBasedAuthConfiguration/${Id}`,
    MS.CertificateBasedAuthConfiguration
  >,
  Path<"/chats", List<Own.Chat>>,
  Path<`/chats/${Id}/members`, List<MS.ConversationMember>>,
  Path<`/chats/${Id}/messages`, List<MS.ChatMessage>>,
  Path<
    `/chats/${Id}/messages/${Id}/hostedContents/${Id}/$value`,
    ReadableStream<Uint8Array>
  >,
  Path<`/chats/${Id}/lastMessagePreview`, MS.ChatMessageInfo>,
  Path<`/chats/${Id}/installedApps/${Id}/teamsApp`, MS.TeamsApp>,
  Path<"/connections", List<Own.ExternalConnectors.ExternalConnection>>,
  Path<`/connections/${Id}/schema`, MS.ExternalConnectors.Schema>,
  Path<`/connections/${Id}/items/${Id}`, Own.ExternalConnectors.ExternalItem>,
  Path<"/contacts", List<Own.OrgContact>>,
  Path<"/contacts/delta", List<Own.OrgContact>>,
  Path<`/contacts/${Id}/manager`, MS.DirectoryObject>,
  Path<`/contacts/${Id}/memberOf`, List<MS.DirectoryObject>>,
  Path<"/contracts", List<MS.Contract>>,
  Path<`/contracts/${Id}`, MS.Contract>,
  Path<`/dataPolicyOperations/${Id}`, MS.DataPolicyOperation>,
  Path<"/devices", List<MS.Device>>,
  Path<`/devices(deviceId='${Id}')`, MS.Device>,
  Path<`/devices/${Id}/registeredOwners`, List<MS.DirectoryObject>>,
  Path<`/devices/${Id}/registeredOwners/microsoft.graph.user`, List<Own.User>>,
  Path<"/directoryObjects", List<MS.DirectoryObject>>,
  Path<`/directoryObjects/${Id}`, MS.DirectoryObject>,
  Path<`/directoryObjects/${Id}/microsoft.graph.group`, Own.Group>,
  Path<"/directoryRoles", List<MS.DirectoryRole>>,
  Path<`/directoryRoles/${Id}/members`, List<MS.DirectoryObject>>,
  Path<
    `/directoryRoles(roleTemplateId='${Id}')/scopedMembers`,
    List<MS.ScopedRoleMembership>
  >,
  Path<"/directoryRoleTemplates", List<MS.DirectoryRoleTemplate>>,
  Path<`/directoryRoleTemplates/${Id}`, MS.DirectoryRoleTemplate>,
  Path<"/domainDnsRecords", List<MS.DomainDnsRecord>>,
  Path<`/domainDnsRecords/${Id}`, MS.DomainDnsRecord>,
  Path<"/domains", List<MS.Domain>>,
  Path<"/domains/contoso.com", MS.Domain>,
  Path<"/domains/contoso.com/verificationDnsRecords", List<MS.DomainDnsRecord>>,
  Path<
    `/domains/${Id}/federationConfiguration`,
    List<MS.InternalDomainFederation>
  >,
  Path<"/drives", List<MS.Drive>>,
  Path<`/drives/${Id}`, MS.Drive>,
  Path<`/drives/${Id}/root`, MS.DriveItem>,
  Path<`/drives/${Id}/root/children`, List<MS.DriveItem>>,
  Path<`/drives/${Id}/root/delta`, List<MS.DriveItem>>,
  Path<`/drives/${Id}/root/search(q='report')`, List<MS.DriveItem>>,
  Path<`/drives/${Id}/root:/reports/2026.xlsx`, MS.DriveItem>,
  Path<`/drives/${Id}/root:/${string}:/children`, List<MS.DriveItem>>,
  Path<
    `/drives/${Id}/items/${Id}:/${string}:/content`,
    ReadableStream<Uint8Array>
  >,
  Path<`/drives/${Id}/items/${Id}/content`, ReadableStream<Uint8Array>>,
  Path<`/drives/${Id}/items/${Id}/permissions`, List<MS.Permission>>,
  Path<`/drives/${Id}/items/${Id}/thumbnails/0/large`, MS.Thumbnail>,
  Path<`/drives/${Id}/items/${Id}/versions`, List<MS.DriveItemVersion>>,
  Path<
    `/drives/${Id}/items/${Id}/workbook/worksheets`,
    List<MS.WorkbookWorksheet>
  >,
  Path<
    `/drives/${Id}/items/${Id}/workbook/worksheets/${Id}/range(address='A1:B2')`,
    MS.WorkbookRange
  >,
  Path<`/drives/${Id}/items/${Id}/workbook/tables/${Id}/rows/$count`, number>,
  Path<`/drives/${Id}/special/approot/children`, List<MS.DriveItem>>,
  Path<"/filterOperators", List<MS.FilterOperatorSchema>>,
  Path<"/functions", List<MS.AttributeMappingFunctionSchema>>,
  Path<"/groupLifecyclePolicies", List<MS.GroupLifecyclePolicy>>,
  Path<`/groupLifecyclePolicies/${Id}`, MS.GroupLifecyclePolicy>,
  Path<"/groups", List<Own.Group>>,
  Path<"/groups/$count", number>,
  Path<"/groups/delta", List<Own.Group>>,
  Path<`/groups/${Id}/members`, List<MS.DirectoryObject>>,
  Path<`/groups/${Id}/members/$count`, number>,
  Path<`/groups/${Id}/members/microsoft.graph.user`, List<Own.User>>,
  Path<`/groups/${Id}/members/microsoft.graph.user/$count`, number>,
  Path<
    `/groups/${Id}/transitiveMembers/microsoft.graph.servicePrincipal`,
    List<Own.ServicePrincipal>
  >,
  Path<`/groups/${Id}/team`, MS.Team>,
  Path<`/groups/${Id}/drive`, MS.Drive>,
  Path<`/groups/${Id}/planner/plans`, List<MS.PlannerPlan>>,
  Path<`/groups/${Id}/sites/root`, MS.Site>,
  Path<`/groups/${Id}/conversations/${Id}/threads/${Id}/posts`, List<MS.Post>>,
  Path<`/groups/${Id}/photo/$value`, ReadableStream<Uint8Array>>,
  Path<"/groupSettings", List<MS.GroupSetting>>,
  Path<"/groupSettingTemplates", List<MS.GroupSettingTemplate>>,
  Path<`/groupSettingTemplates/${Id}`, MS.GroupSettingTemplate>,
  Path<"/identityProviders", List<MS.IdentityProvider>>,
  Path<`/identityProviders/${Id}`, MS.IdentityProvider>,
  Path<"/invitations", List<MS.Invitation>>,
  Path<`/invitations/${Id}/invitedUser`, Own.User>,
  Path<"/oauth2PermissionGrants", List<MS.OAuth2PermissionGrant>>,
  Path<"/oauth2PermissionGrants/delta", List<MS.OAuth2PermissionGrant>>,
  Path<"/organization", List<MS.Organization>>,
  Path<`/organization/${Id}/branding`, MS.OrganizationalBranding>,
  Path<
    `/organization/${Id}/branding/localizations/${Id}/squareLogo`,
    ReadableStream<Uint8Array>
  >,
  Path<`/permissionGrants/${Id}`, MS.ResourceSpecificPermissionGrant>,
  Path<"/places/microsoft.graph.room", List<Own.Room>>,
  Path<`/places/${Id}/microsoft.graph.roomList/rooms`, List<Own.Room>>,
  Path<`/places/${Id}`, Own.Place>,
  Path<"/schemaExtensions", List<MS.SchemaExtension>>,
  Path<`/scopedRoleMemberships/${Id}`, MS.ScopedRoleMembership>,
  Path<"/servicePrincipals", List<Own.ServicePrincipal>>,
  Path<`/servicePrincipals(appId='${Id}')`, Own.ServicePrincipal>,
  Path<
    `/servicePrincipals/${Id}/appRoleAssignedTo`,
    List<MS.AppRoleAssignment>
  >,
  Path<
    `/servicePrincipals/${Id}/appRoleAssignments/${Id}`,
    MS.AppRoleAssignment
  >,
  Path<`/servicePrincipals/${Id}/owners/microsoft.graph.user`, List<Own.User>>,
  Path<
    `/servicePrincipals/${Id}/synchronization/jobs/${Id}/schema`,
    MS.SynchronizationSchema
  >,
  Path<`/shares/${Id}/driveItem`, MS.DriveItem>,
  Path<`/shares/${Id}/driveItem/content`, ReadableStream<Uint8Array>>,
  Path<"/sites", List<MS.Site>>,
  Path<"/sites/root", MS.Site>,
  Path<"/sites/root/lists", List<Own.List>>,
  Path<"/sites/getAllSites", List<MS.Site>>,
  Path<"/sites/contoso.sharepoint.com:/teams/hr", MS.Site>,
  Path<"/sites/contoso.sharepoint.com:/teams/hr:/lists", List<Own.List>>,
  Path<`/sites/${Id}/getByPath(path='/teams/hr')/drive`, MS.Drive>,
  Path<`/sites/${Id}/lists/${Id}/items`, List<Own.ListItem>>,
  Path<`/sites/${Id}/lists/${Id}/items/${Id}/fields`, MS.FieldValueSet>,
  Path<`/sites/${Id}/lists/${Id}/items/delta`, List<Own.ListItem>>,
  Path<`/sites/${Id}/termStore/groups/${Id}/sets`, List<MS.TermStore.Set>>,
  Path<`/sites/${Id}/onenote/pages/${Id}/content`, ReadableStream<Uint8Array>>,
  Path<"/subscribedSkus", List<MS.SubscribedSku>>,
  Path<`/subscribedSkus/${Id}`, MS.SubscribedSku>,
  Path<"/subscriptions", List<MS.Subscription>>,
  Path<`/subscriptions/${Id}`, MS.Subscription>,
  Path<"/teams", List<MS.Team>>,
  Path<`/teams/${Id}/channels`, List<Own.Channel>>,
  Path<
    `/teams/${Id}/channels/${Id}/messages/${Id}/replies`,
    List<MS.ChatMessage>
  >,
  Path<`/teams/${Id}/channels/${Id}/messages/delta`, List<MS.ChatMessage>>,
  Path<`/teams/${Id}/channels/getAllMessages`, List<MS.ChatMessage>>,
  Path<`/teams/${Id}/schedule/shifts`, List<MS.Shift>>,
  Path<`/teams/${Id}/primaryChannel/filesFolder`, MS.DriveItem>,
  Path<"/teamsTemplates", List<MS.TeamsTemplate>>,
  Path<"/users", List<Own.User>>,
  Path<"/users/$count", number>,
  Path<`/users/${Id}`, Own.User>,
  Path<"/users/megan@contoso.com", Own.User>,
  Path<`/users/${Id}/manager`, MS.DirectoryObject>,
  Path<`/users/${Id}/manager/microsoft.graph.user`, Own.User>,
  Path<`/users/${Id}/directReports`, List<MS.DirectoryObject>>,
  Path<`/users/${Id}/authentication/methods`, List<Own.AuthenticationMethod>>,
  Path<`/users/${Id}/calendarView`, List<MS.Event>>,
  Path<`/users/${Id}/calendar/events/${Id}/instances`, List<MS.Event>>,
  Path<`/users/${Id}/contactFolders/${Id}/contacts/delta`, List<Own.Contact>>,
  Path<`/users/${Id}/drive/root:/a.txt:/content`, ReadableStream<Uint8Array>>,
  Path<`/users/${Id}/licenseDetails`, List<MS.LicenseDetails>>,
  Path<`/users/${Id}/mailboxSettings`, MS.MailboxSettings>,
  Path<`/users/${Id}/mailFolders/inbox/messages`, List<MS.Message>>,
  Path<`/users/${Id}/mailFolders/inbox/messages/delta`, List<MS.Message>>,
  Path<`/users/${Id}/messages/${Id}/attachments`, List<MS.Attachment>>,
  Path<
    `/users/${Id}/messages/${Id}/attachments/${Id}/$value`,
    ReadableStream<Uint8Array>
  >,
  Path<`/users/${Id}/messages/${Id}/$value`, ReadableStream<Uint8Array>>,
  Path<
    `/users/${Id}/onenote/notebooks/${Id}/sections`,
    List<MS.OnenoteSection>
  >,
  Path<`/users/${Id}/photo/$value`, ReadableStream<Uint8Array>>,
  Path<`/users/${Id}/photos/48x48/$value`, ReadableStream<Uint8Array>>,
  Path<`/users/${Id}/todo/lists/${Id}/tasks`, List<MS.TodoTask>>,
  Path<
    `/users/${Id}/reminderView(StartDateTime='2026-01-01',EndDateTime='2026-02-01')`,
    List<MS.Reminder>
  >,
];

Deno.test("EntitySets holds 150 paths and more, over all entity sets", async () => {
  const source = await Deno.readTextFile(new URL(import.meta.url));
  const paths = [...source.matchAll(/Path<\s*["`]\/([^"`]+)["`]/g)].flatMap((
    [, path],
  ) => path ?? []);
  assertGreaterOrEqual(paths.length, 150);
  const csdl = await readCsdl(
    new URL("./data/graph-v1.0.csdl.gz", import.meta.url),
  );
  const sets = parseCsdl(csdl).roots.flatMap(({ name, type }) =>
    type.collection ? [name] : []
  );
  const seen = new Set(paths.map((path) => /^\w+/.exec(path)?.[0] ?? ""));
  assertEquals(sets.length, 41);
  assertEquals(sets.filter((name) => !seen.has(name)), []);
});
