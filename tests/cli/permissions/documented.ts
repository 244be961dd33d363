/**
 * The application permissions of 151 requests, written down without the data that the table of the program is made
 * of. Each names the page of the reference that describes it (https://learn.microsoft.com/graph/api/PAGE); they
 * have yet to be compared with these pages one by one.
 *
 * @module
 */

/** A request, the application permissions of its page (`user`: only a signed-in user may), and the page. */
export type Documented = readonly [
  request: string,
  permissions: string,
  page: string,
];

export const DOCUMENTED: readonly Documented[] = [
  // Users
  [
    "GET /users",
    "User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
    "user-list",
  ],
  [
    "GET /users/adele@contoso.com",
    "User.Read.All User.ReadWrite.All Directory.Read.All User.ReadBasic.All",
    "user-get",
  ],
  [
    "POST /users",
    "User.ReadWrite.All Directory.ReadWrite.All",
    "user-post-users",
  ],
  [
    "PATCH /users/6e7b768e-07e2-4810-8459-485f84f8f204",
    "User.ReadWrite.All User.ManageIdentities.All User.EnableDisableAccount.All Directory.ReadWrite.All",
    "user-update",
  ],
  [
    "DELETE /users/6e7b768e-07e2-4810-8459-485f84f8f204",
    "User.DeleteRestore.All User.ReadWrite.All Directory.ReadWrite.All",
    "user-delete",
  ],
  [
    "GET /users/delta",
    "User.Read.All User.ReadBasic.All User.ReadWrite.All Directory.Read.All",
    "user-delta",
  ],
  [
    "GET /users/adele@contoso.com/manager",
    "User.Read.All User.ReadWrite.All Directory.Read.All",
    "user-list-manager",
  ],
  [
    "PUT /users/adele@contoso.com/manager/$ref",
    "User.ReadWrite.All Directory.ReadWrite.All",
    "user-post-manager",
  ],
  [
    "GET /users/adele@contoso.com/directReports",
    "User.Read.All User.ReadWrite.All Directory.Read.All",
    "user-list-directreports",
  ],
  [
    "GET /users/adele@contoso.com/memberOf",
    "User.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All User.ReadWrite.All",
    "user-list-memberof",
  ],
  [
    "GET /users/adele@contoso.com/transitiveMemberOf/microsoft.graph.group",
    "User.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All",
    "user-list-transitivememberof",
  ],
  [
    "GET /users/adele@contoso.com/photo/$value",
    "ProfilePhoto.Read.All User.Read.All User.ReadWrite.All ProfilePhoto.ReadWrite.All",
    "profilephoto-get",
  ],
  [
    "PUT /users/adele@contoso.com/photo/$value",
    "ProfilePhoto.ReadWrite.All User.ReadWrite.All",
    "profilephoto-update",
  ],
  [
    "POST /users/adele@contoso.com/revokeSignInSessions",
    "User.RevokeSessions.All User.ReadWrite.All Directory.ReadWrite.All",
    "user-revokesigninsessions",
  ],
  [
    "POST /users/adele@contoso.com/assignLicense",
    "LicenseAssignment.ReadWrite.All User.ReadWrite.All Directory.ReadWrite.All",
    "user-assignlicense",
  ],
  [
    "GET /users/adele@contoso.com/licenseDetails",
    "LicenseAssignment.Read.All User.Read.All Directory.Read.All User.ReadWrite.All",
    "user-list-licensedetails",
  ],
  [
    "GET /users/adele@contoso.com/authentication/methods",
    "UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All",
    "authentication-list-methods",
  ],
  [
    "GET /users/adele@contoso.com/ownedDevices",
    "User.Read.All Directory.Read.All User.ReadWrite.All",
    "user-list-owneddevices",
  ],
  [
    "GET /users?$select=id,signInActivity",
    "User.Read.All User.ReadBasic.All",
    "user-list",
  ],
  ["GET /me", "user", "user-get"],
  ["POST /me/changePassword", "user", "user-changepassword"],
  [
    "GET /users/adele@contoso.com/mailboxSettings",
    "MailboxSettings.Read MailboxSettings.ReadWrite",
    "user-get-mailboxsettings",
  ],
  [
    "PATCH /users/adele@contoso.com/mailboxSettings",
    "MailboxSettings.ReadWrite",
    "user-update-mailboxsettings",
  ],
  // Groups
  [
    "GET /groups",
    "GroupMember.Read.All Group.ReadBasic.All Group.Read.All Directory.Read.All Group.ReadWrite.All",
    "group-list",
  ],
  [
    "GET /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315",
    "GroupMember.Read.All Group.ReadBasic.All Group.Read.All Directory.Read.All",
    "group-get",
  ],
  [
    "POST /groups",
    "Group.Create Group.ReadWrite.All Directory.ReadWrite.All",
    "group-post-groups",
  ],
  [
    "PATCH /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315",
    "Group.ReadWrite.All Directory.ReadWrite.All",
    "group-update",
  ],
  [
    "DELETE /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315",
    "Group.ReadWrite.All",
    "group-delete",
  ],
  [
    "GET /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/members",
    "GroupMember.Read.All Group.ReadWrite.All Group.Read.All GroupMember.ReadWrite.All Directory.Read.All",
    "group-list-members",
  ],
  [
    "GET /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/members/microsoft.graph.user/$count",
    "GroupMember.Read.All Group.Read.All Directory.Read.All",
    "group-list-members",
  ],
  [
    "POST /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/members/$ref",
    "GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
    "group-post-members",
  ],
  [
    "DELETE /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/members/6e7b768e-07e2-4810-8459-485f84f8f204/$ref",
    "GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All",
    "group-delete-members",
  ],
  [
    "GET /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/owners",
    "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All",
    "group-list-owners",
  ],
  [
    "POST /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/owners/$ref",
    "Group.ReadWrite.All Directory.ReadWrite.All",
    "group-post-owners",
  ],
  [
    "GET /groups/delta()",
    "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All",
    "group-delta",
  ],
  [
    "GET /groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/drive",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "drive-get",
  ],
  // Mail
  [
    "GET /users/adele@contoso.com/messages",
    "Mail.ReadBasic.All Mail.ReadBasic Mail.Read Mail.ReadWrite",
    "user-list-messages",
  ],
  [
    "GET /users/adele@contoso.com/messages/AAMkADhMGAAA=",
    "Mail.ReadBasic.All Mail.ReadBasic Mail.Read Mail.ReadWrite",
    "message-get",
  ],
  [
    "GET /users/adele@contoso.com/messages/AAMkADhMGAAA=/$value",
    "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
    "message-get",
  ],
  [
    "GET /users/adele@contoso.com/mailFolders('inbox')/messages",
    "Mail.ReadBasic.All Mail.ReadBasic Mail.Read Mail.ReadWrite",
    "mailfolder-list-messages",
  ],
  [
    "GET /users/adele@contoso.com/mailFolders",
    "Mail.ReadBasic.All Mail.ReadBasic Mail.Read Mail.ReadWrite",
    "user-list-mailfolders",
  ],
  ["POST /users/adele@contoso.com/sendMail", "Mail.Send", "user-sendmail"],
  [
    "POST /users/adele@contoso.com/messages",
    "Mail.ReadWrite",
    "user-post-messages",
  ],
  [
    "POST /users/adele@contoso.com/messages/AAMkADhMGAAA=/send",
    "Mail.Send",
    "message-send",
  ],
  [
    "POST /users/adele@contoso.com/messages/AAMkADhMGAAA=/reply",
    "Mail.Send",
    "message-reply",
  ],
  [
    "POST /users/adele@contoso.com/messages/AAMkADhMGAAA=/move",
    "Mail.ReadWrite",
    "message-move",
  ],
  [
    "PATCH /users/adele@contoso.com/messages/AAMkADhMGAAA=",
    "Mail.ReadWrite",
    "message-update",
  ],
  [
    "DELETE /users/adele@contoso.com/messages/AAMkADhMGAAA=",
    "Mail.ReadWrite",
    "message-delete",
  ],
  [
    "GET /users/adele@contoso.com/messages/AAMkADhMGAAA=/attachments",
    "Mail.Read Mail.ReadWrite",
    "message-list-attachments",
  ],
  [
    "POST /users/adele@contoso.com/messages/AAMkADhMGAAA=/attachments",
    "Mail.ReadWrite",
    "message-post-attachments",
  ],
  [
    "POST /users/adele@contoso.com/messages/AAMkADhMGAAA=/attachments/createUploadSession",
    "Mail.ReadWrite",
    "attachment-createuploadsession",
  ],
  [
    "GET /users/adele@contoso.com/mailFolders/inbox/messages/delta",
    "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
    "message-delta",
  ],
  [
    "GET /users/adele@contoso.com/mailFolders/inbox/messageRules",
    "MailboxSettings.Read MailboxSettings.ReadWrite",
    "mailfolder-list-messagerules",
  ],
  // Calendar and contacts
  [
    "GET /users/adele@contoso.com/events",
    "Calendars.ReadBasic.All Calendars.Read Calendars.ReadWrite",
    "user-list-events",
  ],
  [
    "POST /users/adele@contoso.com/events",
    "Calendars.ReadWrite",
    "user-post-events",
  ],
  [
    "PATCH /users/adele@contoso.com/events/AAMkAGI1AAAoZCfHAAA=",
    "Calendars.ReadWrite",
    "event-update",
  ],
  [
    "DELETE /users/adele@contoso.com/calendar/events/AAMkAGI1AAAoZCfHAAA=",
    "Calendars.ReadWrite",
    "event-delete",
  ],
  [
    "GET /users/adele@contoso.com/calendarView?startDateTime=2026-11-01T00:00&endDateTime=2026-12-01T00:00",
    "Calendars.ReadBasic.All Calendars.ReadBasic Calendars.Read Calendars.ReadWrite",
    "user-list-calendarview",
  ],
  [
    "POST /users/adele@contoso.com/calendar/getSchedule",
    "Calendars.ReadBasic.All Calendars.ReadBasic Calendars.Read Calendars.ReadWrite Schedule.Read.All",
    "calendar-getschedule",
  ],
  [
    "GET /users/adele@contoso.com/calendars",
    "Calendars.ReadBasic.All Calendars.ReadBasic Calendars.Read Calendars.ReadWrite",
    "user-list-calendars",
  ],
  [
    "GET /users/adele@contoso.com/contacts",
    "Contacts.Read Contacts.ReadWrite",
    "user-list-contacts",
  ],
  [
    "POST /users/adele@contoso.com/contacts",
    "Contacts.ReadWrite",
    "user-post-contacts",
  ],
  ["GET /places/microsoft.graph.room", "Place.Read.All", "place-list"],
  // Files
  [
    "GET /users/adele@contoso.com/drive",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "drive-get",
  ],
  [
    "GET /users/adele@contoso.com/drive/root/children",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "driveitem-list-children",
  ],
  [
    "GET /users/adele@contoso.com/drive/root:/Reports/2026:/children",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "driveitem-list-children",
  ],
  [
    "GET /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All Files.SelectedOperations.Selected",
    "driveitem-get",
  ],
  [
    "GET /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K/content",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "driveitem-get-content",
  ],
  [
    "GET /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/root:/Reports/October.xlsx:/content",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "driveitem-get-content",
  ],
  [
    "PUT /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/root:/Reports/October.xlsx:/content",
    "Files.ReadWrite.All Sites.ReadWrite.All",
    "driveitem-put-content",
  ],
  [
    "POST /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/root:/Reports/October.xlsx:/createUploadSession",
    "Files.ReadWrite.All Sites.ReadWrite.All",
    "driveitem-createuploadsession",
  ],
  [
    "DELETE /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K",
    "Files.ReadWrite.All Sites.ReadWrite.All",
    "driveitem-delete",
  ],
  [
    "PATCH /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K",
    "Files.ReadWrite.All Sites.ReadWrite.All",
    "driveitem-update",
  ],
  [
    "POST /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K/copy",
    "Files.ReadWrite.All Sites.ReadWrite.All",
    "driveitem-copy",
  ],
  [
    "POST /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K/invite",
    "Files.ReadWrite.All Sites.ReadWrite.All",
    "driveitem-invite",
  ],
  [
    "GET /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K/permissions",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "driveitem-list-permissions",
  ],
  [
    "GET /drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS/root/delta",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "driveitem-delta",
  ],
  [
    "GET /shares/u!aHR0cHM6Ly9vbmVkcml2ZS5saXZlLmNvbS9yZWRpcg/driveItem",
    "Files.ReadWrite.All Sites.ReadWrite.All Files.Read.All Sites.Read.All",
    "shares-get",
  ],
  // Sites
  [
    "GET /sites?search=contoso",
    "Sites.Read.All Sites.ReadWrite.All",
    "site-search",
  ],
  [
    "GET /sites/contoso.sharepoint.com:/sites/hr",
    "Sites.Read.All Sites.ReadWrite.All Sites.Selected",
    "site-getbypath",
  ],
  [
    "GET /sites/contoso.sharepoint.com,2C712604-1370-44E7-A1F5-426573FDA80A,2D2244C3-251A-49EA-93A8-39E1C3A060FE",
    "Sites.Read.All Sites.ReadWrite.All Sites.Selected",
    "site-get",
  ],
  [
    "GET /sites/getAllSites",
    "Sites.Read.All Sites.ReadWrite.All",
    "site-getallsites",
  ],
  [
    "GET /sites/root/lists",
    "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All",
    "list-list",
  ],
  [
    "GET /sites/contoso.sharepoint.com:/sites/hr:/lists/Leave/items?$expand=fields",
    "Sites.Read.All Sites.ReadWrite.All",
    "listitem-list",
  ],
  [
    "POST /sites/root/lists/Leave/items",
    "Sites.ReadWrite.All",
    "listitem-create",
  ],
  [
    "PATCH /sites/root/lists/Leave/items/7/fields",
    "Sites.ReadWrite.All",
    "listitem-update",
  ],
  [
    "DELETE /sites/root/lists/Leave/items/7",
    "Sites.ReadWrite.All",
    "listitem-delete",
  ],
  [
    "POST /sites/root/lists",
    "Sites.Manage.All Sites.ReadWrite.All Sites.FullControl.All",
    "list-create",
  ],
  [
    "GET /sites/root/permissions",
    "Sites.FullControl.All",
    "site-list-permissions",
  ],
  [
    "POST /sites/root/permissions",
    "Sites.FullControl.All",
    "site-post-permissions",
  ],
  [
    "GET /sites/root/drives",
    "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
    "drive-list",
  ],
  // Teams
  [
    "GET /teams/02bd9fd6-8f93-4758-87c3-1fb73740a315",
    "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Group.Read.All Directory.Read.All",
    "team-get",
  ],
  [
    "POST /teams",
    "Team.Create Group.ReadWrite.All Directory.ReadWrite.All Teamwork.Migrate.All",
    "team-post",
  ],
  [
    "GET /users/adele@contoso.com/joinedTeams",
    "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All Directory.Read.All",
    "user-list-joinedteams",
  ],
  [
    "GET /teams/02bd9fd6-8f93-4758-87c3-1fb73740a315/channels",
    "Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Directory.Read.All",
    "channel-list",
  ],
  [
    "POST /teams/02bd9fd6-8f93-4758-87c3-1fb73740a315/channels",
    "Channel.Create Group.ReadWrite.All Directory.ReadWrite.All Teamwork.Migrate.All",
    "channel-post",
  ],
  [
    "GET /teams/02bd9fd6-8f93-4758-87c3-1fb73740a315/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages",
    "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All",
    "channel-list-messages",
  ],
  [
    "POST /teams/02bd9fd6-8f93-4758-87c3-1fb73740a315/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages",
    "Teamwork.Migrate.All",
    "channel-post-messages",
  ],
  [
    "GET /teams/02bd9fd6-8f93-4758-87c3-1fb73740a315/members",
    "TeamMember.Read.All TeamMember.ReadWrite.All Group.Read.All Directory.Read.All",
    "team-list-members",
  ],
  [
    "POST /teams/02bd9fd6-8f93-4758-87c3-1fb73740a315/members",
    "TeamMember.ReadWrite.All",
    "team-post-members",
  ],
  [
    "GET /chats/19:meeting_MjdhNjM4YzUtYzExZi00@thread.v2/messages",
    "Chat.Read.All Chat.ReadWrite.All",
    "chat-list-messages",
  ],
  [
    "GET /users/adele@contoso.com/chats",
    "Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
    "chat-list",
  ],
  [
    "POST /chats/19:meeting_MjdhNjM4YzUtYzExZi00@thread.v2/messages",
    "user",
    "chat-post-messages",
  ],
  [
    "GET /users/adele@contoso.com/presence",
    "Presence.Read.All Presence.ReadWrite.All",
    "presence-get",
  ],
  [
    "GET /communications/callRecords/e523d2ed-2966-4b6b-925b-754a88034cc5",
    "CallRecords.Read.All",
    "callrecords-callrecord-get",
  ],
  [
    "GET /users/adele@contoso.com/onlineMeetings/MSpkYzE3Njc0Yy04MWQ5/transcripts",
    "OnlineMeetingTranscript.Read.All",
    "onlinemeeting-list-transcripts",
  ],
  [
    "POST /users/adele@contoso.com/onlineMeetings",
    "OnlineMeetings.ReadWrite.All",
    "application-post-onlinemeetings",
  ],
  // Applications
  [
    "GET /applications",
    "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All",
    "application-list",
  ],
  [
    "GET /applications(appId='5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918')",
    "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All",
    "application-get",
  ],
  [
    "POST /applications",
    "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
    "application-post-applications",
  ],
  [
    "PATCH /applications/5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918",
    "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
    "application-update",
  ],
  [
    "POST /applications/5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918/addPassword",
    "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
    "application-addpassword",
  ],
  [
    "DELETE /applications/5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918",
    "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
    "application-delete",
  ],
  [
    "GET /servicePrincipals",
    "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All",
    "serviceprincipal-list",
  ],
  [
    "GET /servicePrincipals(appId='5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918')/appRoleAssignments",
    "Application.Read.All Directory.Read.All Application.ReadWrite.All",
    "serviceprincipal-list-approleassignments",
  ],
  [
    "POST /servicePrincipals/5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918/appRoleAssignedTo",
    "AppRoleAssignment.ReadWrite.All",
    "serviceprincipal-post-approleassignedto",
  ],
  [
    "GET /oauth2PermissionGrants",
    "DelegatedPermissionGrant.Read.All Directory.Read.All DelegatedPermissionGrant.ReadWrite.All",
    "oauth2permissiongrant-list",
  ],
  // Audit, reports, security
  ["GET /auditLogs/signIns", "AuditLog.Read.All", "signin-list"],
  [
    "GET /auditLogs/directoryAudits?$filter=activityDateTime ge 2026-11-01",
    "AuditLog.Read.All Directory.Read.All",
    "directoryaudit-list",
  ],
  [
    "GET /auditLogs/provisioning",
    "AuditLog.Read.All ProvisioningLog.Read.All Directory.Read.All",
    "provisioningobjectsummary-list",
  ],
  [
    "GET /reports/getOffice365ActiveUserDetail(period='D7')",
    "Reports.Read.All",
    "reportroot-getoffice365activeuserdetail",
  ],
  [
    "GET /reports/getMailboxUsageDetail(period='D30')",
    "Reports.Read.All",
    "reportroot-getmailboxusagedetail",
  ],
  [
    "GET /reports/getOneDriveUsageAccountDetail(date=2026-11-01)",
    "Reports.Read.All",
    "reportroot-getonedriveusageaccountdetail",
  ],
  [
    "GET /reports/authenticationMethods/userRegistrationDetails",
    "AuditLog.Read.All UserAuthenticationMethod.Read.All",
    "authenticationmethodsroot-list-userregistrationdetails",
  ],
  [
    "GET /security/alerts_v2",
    "SecurityAlert.Read.All SecurityAlert.ReadWrite.All",
    "security-list-alerts_v2",
  ],
  [
    "GET /security/incidents",
    "SecurityIncident.Read.All SecurityIncident.ReadWrite.All",
    "security-list-incidents",
  ],
  [
    "POST /security/runHuntingQuery",
    "ThreatHunting.Read.All",
    "security-security-runhuntingquery",
  ],
  [
    "GET /security/secureScores",
    "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
    "security-list-securescores",
  ],
  [
    "GET /identityProtection/riskyUsers",
    "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
    "riskyuser-list",
  ],
  [
    "GET /identityProtection/riskDetections",
    "IdentityRiskEvent.Read.All IdentityRiskEvent.ReadWrite.All",
    "riskdetection-list",
  ],
  [
    "GET /admin/serviceAnnouncement/messages",
    "ServiceMessage.Read.All",
    "serviceannouncement-list-messages",
  ],
  [
    "GET /admin/serviceAnnouncement/healthOverviews",
    "ServiceHealth.Read.All",
    "serviceannouncement-list-healthoverviews",
  ],
  // Policies, directory, governance
  [
    "GET /identity/conditionalAccess/policies",
    "Policy.Read.All Policy.Read.ConditionalAccess",
    "conditionalaccessroot-list-policies",
  ],
  [
    "POST /identity/conditionalAccess/policies",
    "Policy.ReadWrite.ConditionalAccess",
    "conditionalaccessroot-post-policies",
  ],
  [
    "GET /policies/authorizationPolicy",
    "Policy.Read.All Policy.ReadWrite.Authorization Policy.Read.Authorization",
    "authorizationpolicy-get",
  ],
  [
    "GET /directoryRoles",
    "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory",
    "directoryrole-list",
  ],
  [
    "GET /roleManagement/directory/roleAssignments",
    "RoleManagement.Read.Directory RoleManagement.Read.All Directory.Read.All",
    "rbacapplication-list-roleassignments",
  ],
  [
    "POST /roleManagement/directory/roleAssignments",
    "RoleManagement.ReadWrite.Directory",
    "rbacapplication-post-roleassignments",
  ],
  [
    "GET /directory/deletedItems/microsoft.graph.user",
    "User.Read.All Directory.Read.All",
    "directory-deleteditems-list",
  ],
  [
    "GET /directory/administrativeUnits",
    "AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All",
    "directory-list-administrativeunits",
  ],
  [
    "GET /organization",
    "Organization.Read.All Organization.ReadBasic.All Directory.Read.All",
    "organization-list",
  ],
  [
    "GET /domains",
    "Domain.Read.All Domain-InternalFederation.Read.All Directory.Read.All",
    "domain-list",
  ],
  [
    "GET /subscribedSkus",
    "LicenseAssignment.Read.All Organization.Read.All Directory.Read.All",
    "subscribedsku-list",
  ],
  ["GET /devices", "Device.Read.All Directory.Read.All", "device-list"],
  [
    "POST /invitations",
    "User.Invite.All User.ReadWrite.All Directory.ReadWrite.All",
    "invitation-post",
  ],
  [
    "GET /deviceManagement/managedDevices",
    "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
    "intune-devices-manageddevice-list",
  ],
  [
    "POST /deviceManagement/managedDevices/87b8df5a/wipe",
    "DeviceManagementManagedDevices.PrivilegedOperations.All",
    "intune-devices-manageddevice-wipe",
  ],
  [
    "GET /deviceAppManagement/mobileApps",
    "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
    "intune-apps-mobileapp-list",
  ],
  [
    "GET /identityGovernance/entitlementManagement/accessPackages",
    "EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All",
    "entitlementmanagement-list-accesspackages",
  ],
  [
    "GET /planner/plans/xqQg5FS2LkCp935s-FIFm2QAFkHM/tasks",
    "Tasks.Read.All Tasks.ReadWrite.All Group.Read.All Group.ReadWrite.All",
    "plannerplan-list-tasks",
  ],
  [
    "GET /users/adele@contoso.com/todo/lists",
    "Tasks.Read.All Tasks.ReadWrite.All",
    "todo-list-lists",
  ],
];
