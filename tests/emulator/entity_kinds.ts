/** The kinds of entities that the emulator makes up. @module */

import type { EntityKind } from "./entity_store.ts";

/** Users, with the properties Graph gives by default, in its order. */
export const USERS: EntityKind = {
  set: "users",
  type: "User",
  readRoles: ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"],
  writeRoles: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
  required: [
    "accountEnabled",
    "displayName",
    "mailNickname",
    "passwordProfile",
    "userPrincipalName",
  ],
  relations: ["manager", "memberOf"],
  idPrefix: "7f3c1e5a-40b2-4d6e-8a91-0000",
  basic: (digits) => ({
    businessPhones: ["+1 555 0100"],
    displayName: `User ${digits}`,
    givenName: "User",
    jobTitle: "Engineer",
    mail: `user${digits}@example.onmicrosoft.com`,
    mobilePhone: null,
    officeLocation: "18/2111",
    preferredLanguage: "en-US",
    surname: digits,
    userPrincipalName: `user${digits}@example.onmicrosoft.com`,
    id: USERS.idPrefix + digits,
  }),
  more: (digits) => ({
    accountEnabled: true,
    city: "Zürich",
    createdDateTime: "2026-01-05T08:00:00Z",
    department: Number(digits) % 2 === 0 ? "Operations" : "Sales",
    employeeId: digits,
    identities: [{
      signInType: "userPrincipalName",
      issuer: "example.onmicrosoft.com",
    }],
    mailNickname: `user${digits}`,
    userType: "Member",
  }),
};

/** Groups. */
export const GROUPS: EntityKind = {
  set: "groups",
  type: "Group",
  readRoles: ["Group.Read.All", "Group.ReadWrite.All", "Directory.Read.All"],
  writeRoles: ["Group.ReadWrite.All", "Directory.ReadWrite.All"],
  required: ["displayName", "mailEnabled", "mailNickname", "securityEnabled"],
  relations: ["members", "owners"],
  idPrefix: "2b9d4c70-1e8f-4a35-b6d2-0000",
  basic: (digits) => ({
    id: GROUPS.idPrefix + digits,
    deletedDateTime: null,
    classification: null,
    createdDateTime: "2026-01-05T08:00:00Z",
    description: `Group number ${digits}`,
    displayName: `Group ${digits}`,
    expirationDateTime: null,
    groupTypes: [],
    mail: null,
    mailEnabled: false,
    mailNickname: `group${digits}`,
    membershipRule: null,
    onPremisesSyncEnabled: null,
    proxyAddresses: [],
    renewedDateTime: "2026-01-05T08:00:00Z",
    securityEnabled: true,
    visibility: null,
  }),
  more: () => ({ isAssignableToRole: null }),
};
