/** Applications and service principals as they are on the wire. @module */

import { requiredResourceAccess } from "./app_roles.ts";
import { toHex } from "./bytes.ts";
import type { Registration } from "./directory.ts";
import type { JsonObject } from "./jwt.ts";

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
      registration.requestedDelegated,
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

/** The properties of a service principal. */
export function servicePrincipalJson(
  registration: Registration,
): Promise<JsonObject> {
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
