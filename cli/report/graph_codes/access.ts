/**
 * Graph's codes for who may not do something: permissions, policies, licences, mailboxes.
 *
 * @module
 */

import { DETAILED_ERRORS, ERRORS, type GraphCodeRow, WIRE } from "./row.ts";

export const GRANT =
  "Grant the app the application permission that this path needs, and have an administrator consent to it; then run appgraph cache clear, because roles stand in the token";
const NAMED_GRANT =
  "Grant the app one of the permissions that the message names, as an application permission, and have an administrator consent to it; then run appgraph cache clear";
const NO_MAILBOX =
  "Check the mailbox: the user has none in Exchange Online, because it is on premises, without a licence, or not made yet";

/** Who asks. */
export const ACCESS_CODES: readonly GraphCodeRow[] = [
  {
    codes: ["Authorization_RequestDenied"],
    advice: GRANT,
    showsRoles: true,
    source: "DOCS concepts/resolve-auth-errors.md",
  },
  {
    codes: ["ErrorInsufficientPermissionsInAccessToken"],
    advice: GRANT,
    showsRoles: true,
    source: WIRE,
  },
  {
    codes: ["Authentication_MSGraphPermissionMissing"],
    advice: NAMED_GRANT,
    showsRoles: true,
    source: WIRE,
  },
  {
    codes: ["Forbidden", "Unauthorized", "UnknownError"],
    says: {
      about: "permissions by name",
      pattern:
        /must have one of|requires one of|missing (?:role|scope) permissions/i,
    },
    advice: NAMED_GRANT,
    showsRoles: true,
    source: "Intune and Teams, seen on the wire",
  },
  {
    codes: ["ErrorAccessDenied", "extensionError"],
    advice:
      "Grant the app the application permission for mailboxes; if the token has it, an application access policy or RBAC for Applications keeps the app from this mailbox: ask an Exchange administrator",
    showsRoles: true,
    source: "DOCS concepts/auth-limit-mailbox-access.md",
  },
  {
    codes: ["accessDenied"],
    path: "sites",
    advice:
      "Grant the app an application permission for files or sites; with Sites.Selected alone it needs a grant on this very site too, POST /sites/ID/permissions",
    showsRoles: true,
    source: "DOCS concepts/permissions-selected-overview.md",
  },
  {
    codes: ["accessRestricted"],
    advice: "Ask the owner of the item: access is restricted to them",
    source: DETAILED_ERRORS,
  },
  {
    codes: ["Authorization_IdentityNotFound"],
    advice:
      "Have an administrator consent to the app in this tenant: it has no service principal here, or has had it for less than some minutes",
    source: "DOCS concepts/resolve-auth-errors.md",
  },
  {
    codes: ["Authorization_IdentityDisabled"],
    advice: "Ask an administrator to enable the app's service principal",
    source: "DOCS concepts/resolve-auth-errors.md",
  },
  {
    codes: ["InvalidAuthenticationToken"],
    says: { about: "the audience", pattern: /audience/i },
    advice:
      "Set authority and Graph of one cloud (APPGRAPH_CLOUD): the token is for another service than the one that was asked",
    source: WIRE,
  },
  {
    codes: ["InvalidAuthenticationToken"],
    says: {
      about: "the lifetime of the token",
      pattern: /expired|lifetime|not yet valid/i,
    },
    advice:
      "Check this machine's clock, and run appgraph cache clear; appgraph doctor compares the clocks",
    source: WIRE,
  },
  {
    codes: ["InvalidAuthenticationToken", "unauthenticated"],
    advice:
      "Check that authority and Graph belong to the same cloud and that the app still exists; appgraph doctor looks at both",
    source: ERRORS,
  },
  {
    codes: ["insufficient_claims"],
    advice:
      "Ask an administrator which Conditional Access policy blocks this app, a workload identity",
    source: "DOCS concepts/errors.md, 403",
  },
  {
    codes: ["BadRequest", "Request_BadRequest", "ErrorInvalidRequest"],
    says: {
      about: "/me",
      pattern: /\/me request is only valid with delegated/i,
    },
    advice: "Ask for /users/ID: an app has no /me, which is a signed-in user",
    source: WIRE,
  },
  {
    codes: ["Authentication_RequestFromNonPremiumTenantOrB2CTenant"],
    advice:
      "Get a licence for Microsoft Entra ID P1 or P2: the tenant has none, and no permission makes up for that",
    source: WIRE,
  },
  {
    codes: ["BadRequest", "accessDenied", "generalException"],
    says: { about: "a licence for SharePoint", pattern: /SPO license/i },
    advice:
      "Check the tenant, which has no licence for SharePoint Online and so neither sites nor drives",
    source: WIRE,
  },
  {
    codes: ["Forbidden", "BadRequest", "Unauthorized", "UnknownError"],
    says: { about: "a licence", pattern: /\blicen[sc]e/i },
    advice:
      "Get the licence that the message names, for the user or the tenant: no permission makes up for it",
    source: WIRE,
  },
  {
    codes: ["PaymentRequired"],
    advice:
      "Link the app to an Azure subscription: this is a metered API (the billing resource Microsoft.GraphServices/accounts)",
    source: "DOCS concepts/metered-api-setup.md",
  },
  {
    codes: [
      "MailboxNotEnabledForRESTAPI",
      "MailboxNotSupportedForRESTAPI",
      "ErrorNonExistentMailbox",
      "MailboxNotFound",
    ],
    advice: NO_MAILBOX,
    source: WIRE,
  },
  {
    codes: ["ErrorInvalidUser"],
    advice: "Check the user's id or name in the path: nobody has it here",
    source: WIRE,
  },
  {
    codes: ["ResourceNotFound"],
    path: "mailbox",
    advice: NO_MAILBOX,
    source: WIRE,
  },
];
