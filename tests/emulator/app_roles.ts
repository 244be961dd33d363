/**
 * Application permissions of Graph: their ids, as every tenant has them (microsoft-graph-devx-content,
 * provisioningInfo.json), and what a registration says of those it asks for.
 * @module
 */

import { GRAPH_APP_ID } from "./graph_errors.ts";
import type { JsonObject } from "./jwt.ts";

/** The ids of the permissions that the emulator knows, by name. */
export const APP_ROLE_IDS: Readonly<Record<string, string>> = {
  "Application.Read.All": "9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30",
  "Application.ReadWrite.All": "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9",
  "Application.ReadWrite.OwnedBy": "18a4783c-866b-4cc7-a460-3d5e5662c884",
  "AuditLog.Read.All": "b0afded3-3588-46d8-8b3d-9842eff778da",
  "Calendars.Read": "798ee544-9d2d-430c-a058-570e29e34338",
  "Calendars.ReadWrite": "ef54d2bf-783f-4e0f-bca1-3210c0444d99",
  "Directory.Read.All": "7ab1d382-f21e-4acd-a863-ba3e13f7da61",
  "Directory.ReadWrite.All": "19dbc75e-c2e2-444c-a770-ec69d8559fc7",
  "Files.Read.All": "01d4889c-1287-42c6-ac1f-5d1e02578ef6",
  "Files.ReadWrite.All": "75359482-378d-4052-8f01-80520e7db3cd",
  "Group.Create": "bf7b1a76-6e77-406b-b258-bf5c7720e98f",
  "Group.Read.All": "5b567255-7703-4780-807c-7be8301ae99b",
  "Group.ReadWrite.All": "62a82d76-70ea-41e2-9197-370581804d09",
  "GroupMember.Read.All": "98830695-27a2-44f7-8c18-0c3ebc9698f6",
  "GroupMember.ReadWrite.All": "dbaae8cf-10b5-4b86-a4a1-f871c94c6695",
  "Mail.Read": "810c84a8-4a9e-49e6-bf7d-12d183f40d01",
  "Mail.ReadWrite": "e2a3a72e-5f79-4c64-b1b1-878b674786c9",
  "Mail.Send": "b633e1c5-b582-4048-a93e-9f11b44c7e96",
  "Reports.Read.All": "230c1aed-a721-4c5d-9cb4-a90514e508ef",
  "Sites.Read.All": "332a536c-c7ef-4017-ab91-336970924f0d",
  "Sites.ReadWrite.All": "9492366f-7969-46a4-8d15-ed1a20078fff",
  "Sites.Selected": "883ea226-0bf2-4a8f-9f9d-92c9162a727d",
  "User.Read.All": "df021288-bdef-4463-88db-98f22de89214",
  "User.ReadWrite.All": "741f803b-c850-494e-b5df-cde7c675a1ca",
};

/** The permissions that the examples of the README need. */
export const README_ROLES: readonly string[] = [
  "User.Read.All",
  "Group.ReadWrite.All",
  "Files.ReadWrite.All",
  "Sites.ReadWrite.All",
  "Mail.ReadWrite",
  "Reports.Read.All",
];

/** Ids of delegated permissions, by name; that of the application permission of the same name is another. */
const DELEGATED_IDS: Readonly<Record<string, string>> = {
  "Mail.Read": "570282fd-fa5c-430d-a7fd-fc8dc98a9dca",
  "User.Read": "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
  "User.Read.All": "a154be20-db9c-4678-8ab7-66f6cc099a59",
};

/** `requiredResourceAccess` of a registration that asks for these permissions. */
export function requiredResourceAccess(
  roles: readonly string[],
  delegated: readonly string[] = [],
): JsonObject[] {
  const named = (
    names: readonly string[],
    ids: Readonly<Record<string, string>>,
    type: string,
  ) =>
    names.flatMap((name) => {
      const id = ids[name];
      return id === undefined ? [] : [{ id, type }];
    });
  const resourceAccess = [
    ...named(roles, APP_ROLE_IDS, "Role"),
    ...named(delegated, DELEGATED_IDS, "Scope"),
  ];
  return resourceAccess.length > 0
    ? [{ resourceAppId: GRAPH_APP_ID, resourceAccess }]
    : [];
}
