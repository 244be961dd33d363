/** `/applications` and `/servicePrincipals`: one by object id or by app id. @module */

import { requiredResourceAccess } from "./app_roles.ts";
import { toHex } from "./bytes.ts";
import type { Registration } from "./directory.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { readFilter } from "./filter.ts";
import { pickKnown, readSelect } from "./json_values.ts";
import type { JsonObject } from "./jwt.ts";
import { checkOptions } from "./query_options.ts";

/** Answers a GET of one application, or `undefined` when the path is another. */
export async function getApplication(
  call: GraphCall,
): Promise<Reply | undefined> {
  return await getOwn(
    call,
    "applications",
    ({ objectId }) => objectId,
    applicationJson,
  );
}

/** Answers a GET of one service principal, or `undefined` when the path is another. */
export async function getServicePrincipal(
  call: GraphCall,
): Promise<Reply | undefined> {
  return await getOwn(
    call,
    "servicePrincipals",
    ({ servicePrincipalId }) => servicePrincipalId,
    servicePrincipalJson,
  );
}

/** Answers a GET of all applications or service principals, or `undefined` when the path is another. */
export async function getRegistrations(
  call: GraphCall,
): Promise<Reply | undefined> {
  const set = call.path.slice(1);
  if (set !== "applications" && set !== "servicePrincipals") return undefined;
  call.requireRole("Application.Read.All");
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  checkOptions(call.query, ["$select", "$filter", "$top", "$count", "$format"]);
  const select = readSelect(call.query);
  const toJson = set === "applications"
    ? applicationJson
    : servicePrincipalJson;
  const type = set === "applications" ? "Application" : "ServicePrincipal";
  const filter = call.query.get("$filter");
  const advanced = call.query.get("$count") === "true" &&
    call.request.header("consistencylevel")?.toLowerCase() === "eventual";
  const value = [];
  for (const registration of call.tenant.registrations) {
    if (set === "applications" && registration.managedIdentity) continue;
    const entity = await toJson(registration, select);
    const properties = new Set(Object.keys(entity));
    if (
      filter !== null &&
      !readFilter(filter, { type, properties, advanced })(entity)
    ) continue;
    value.push(select ? pickKnown(entity, select, type) : entity);
  }
  const fields = select ? `(${select.join(",")})` : "";
  const context = `${call.versionUrl}/$metadata#${set}${fields}`;
  return {
    status: 200,
    body: JSON.stringify({ "@odata.context": context, value }),
  };
}

async function getOwn(
  call: GraphCall,
  set: "applications" | "servicePrincipals",
  idOf: (registration: Registration) => string,
  toJson: (
    registration: Registration,
    select: string[] | undefined,
  ) => Promise<JsonObject>,
): Promise<Reply | undefined> {
  const match = new RegExp(`^/${set}(?:/([^/]+)|\\(appId='([^']*)'\\))$`).exec(
    call.path,
  );
  if (!match) return undefined;
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  const [, id, appId] = match;
  const { registrations } = call.tenant;
  const found = registrations.find((registration) =>
    set === "applications" && registration.managedIdentity
      ? false
      : id !== undefined
      ? idOf(registration) === id.toLowerCase()
      : registration.appId === appId?.toLowerCase()
  );
  // An application may read itself; everything else, its absence too, needs the permission.
  if (found !== call.token.registration) {
    call.requireRole("Application.Read.All");
  }
  if (!found) throw graphErrors.notFound(id ?? appId ?? "");
  checkOptions(call.query, ["$select", "$expand", "$format"]);
  const select = readSelect(call.query);
  const entity = await toJson(found, select);
  const type = set === "applications" ? "Application" : "ServicePrincipal";
  const chosen = select ? pickKnown(entity, select, type) : entity;
  const fields = select ? `(${select.join(",")})` : "";
  const context = `${call.versionUrl}/$metadata#${set}${fields}/$entity`;
  const raw = set === "applications" && !select && found.rawMembers
    ? `,${found.rawMembers}`
    : "";
  const json = JSON.stringify({ "@odata.context": context, ...chosen });
  return { status: 200, body: `${json.slice(0, -1)}${raw}}` };
}

/** The properties of an application, in the order they have on the wire. */
export async function applicationJson(
  registration: Registration,
  select?: string[],
): Promise<JsonObject> {
  const { properties } = registration;
  return {
    id: registration.objectId,
    deletedDateTime: null,
    appId: registration.appId,
    applicationTemplateId: null,
    disabledByMicrosoftStatus: null,
    createdDateTime: "2026-01-05T08:00:00Z",
    displayName: registration.displayName,
    description: null,
    groupMembershipClaims: null,
    identifierUris: [],
    isDeviceOnlyAuthSupported: null,
    isFallbackPublicClient: null,
    nativeAuthenticationApisEnabled: null,
    notes: null,
    publisherDomain: "example.onmicrosoft.com",
    serviceManagementReference: null,
    signInAudience: "AzureADMyOrg",
    tags: [],
    tokenEncryptionKeyId: null,
    uniqueName: null,
    samlMetadataUrl: null,
    defaultRedirectUri: null,
    certification: null,
    optionalClaims: null,
    servicePrincipalLockConfiguration: null,
    requestSignatureVerification: null,
    addIns: [],
    api: {
      acceptMappedClaims: null,
      knownClientApplications: [],
      requestedAccessTokenVersion: null,
      oauth2PermissionScopes: [],
      preAuthorizedApplications: [],
    },
    appRoles: [],
    info: {
      logoUrl: null,
      marketingUrl: null,
      privacyStatementUrl: null,
      supportUrl: null,
      termsOfServiceUrl: null,
    },
    keyCredentials: await keyCredentials(
      registration,
      select?.includes("keyCredentials") === true,
    ),
    parentalControlSettings: {
      countriesBlockedForMinors: [],
      legalAgeGroupRule: "Allow",
    },
    passwordCredentials: registration.secrets.map((secret) => ({
      customKeyIdentifier: null,
      displayName: secret.displayName,
      endDateTime: wireDate(secret.endsAt),
      hint: secret.value.slice(0, 3),
      keyId: secret.keyId,
      secretText: null,
      startDateTime: wireDate(secret.startsAt),
    })),
    publicClient: { redirectUris: [] },
    requiredResourceAccess: requiredResourceAccess(
      registration.requested ?? registration.roles,
    ),
    verifiedPublisher: {
      displayName: null,
      verifiedPublisherId: null,
      addedDateTime: null,
    },
    web: {
      homePageUrl: null,
      logoutUrl: null,
      redirectUris: [],
      implicitGrantSettings: {
        enableAccessTokenIssuance: false,
        enableIdTokenIssuance: false,
      },
      redirectUriSettings: [],
    },
    spa: { redirectUris: [] },
    ...properties,
  };
}

function servicePrincipalJson(registration: Registration): Promise<JsonObject> {
  return Promise.resolve({
    id: registration.servicePrincipalId,
    deletedDateTime: null,
    accountEnabled: registration.enabled,
    alternativeNames: [],
    appDisplayName: registration.displayName,
    appDescription: null,
    appId: registration.appId,
    applicationTemplateId: null,
    appOwnerOrganizationId: registration.tenantId,
    appRoleAssignmentRequired: false,
    createdDateTime: "2026-01-05T08:00:05Z",
    description: null,
    disabledByMicrosoftStatus: null,
    displayName: registration.displayName,
    homepage: null,
    loginUrl: null,
    logoutUrl: null,
    notes: null,
    notificationEmailAddresses: [],
    preferredSingleSignOnMode: null,
    preferredTokenSigningKeyThumbprint: null,
    replyUrls: [],
    servicePrincipalNames: [registration.appId],
    servicePrincipalType: registration.managedIdentity
      ? "ManagedIdentity"
      : "Application",
    signInAudience: "AzureADMyOrg",
    tags: [],
    tokenEncryptionKeyId: null,
    addIns: [],
    appRoles: [],
    info: {
      logoUrl: null,
      marketingUrl: null,
      privacyStatementUrl: null,
      supportUrl: null,
      termsOfServiceUrl: null,
    },
    keyCredentials: [],
    oauth2PermissionScopes: [],
    passwordCredentials: [],
    resourceSpecificApplicationPermissions: [],
    verifiedPublisher: {
      displayName: null,
      verifiedPublisherId: null,
      addedDateTime: null,
    },
  });
}

async function keyCredentials(
  { certificates }: Registration,
  withKey: boolean,
): Promise<JsonObject[]> {
  const { X509Certificate } = await import("@peculiar/x509");
  return await Promise.all(certificates.map(async (certificate) => {
    const { notBefore, notAfter } = new X509Certificate(certificate.der);
    const sha1 = new Uint8Array(
      await crypto.subtle.digest("SHA-1", certificate.der),
    );
    return {
      customKeyIdentifier: toHex(sha1).toUpperCase(),
      displayName: certificate.displayName,
      endDateTime: wireDate(notAfter.getTime()),
      key: withKey ? certificate.der.toBase64() : null,
      keyId: certificate.keyId,
      startDateTime: wireDate(notBefore.getTime()),
      type: "AsymmetricX509Cert",
      usage: "Verify",
    };
  }));
}

/** No fractions, as dates come on a GET. */
function wireDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
