/**
 * What to do about a refusal of the token endpoint, by its AADSTS code. ED is entra-docs,
 * docs/identity-platform; "reference" its page reference-error-codes.
 *
 * @module
 */

import type { TokenRefusal } from "../../auth/mod.ts";
import { describeTimes } from "./entra_clock.ts";
import type { RequestFacts } from "./hints.ts";

/** What is known of the request that was refused. */
export interface HintContext extends RequestFacts {
  /** Current time of this machine, in epoch milliseconds. */
  readonly now: number;
}

/** Says what to do. */
export type Hint = (context: HintContext, refusal: TokenRefusal) => string;

/** One row: codes that mean the same for whoever reads them. */
export interface EntraCodeRow {
  readonly codes: readonly number[];
  /** What Entra means by them. */
  readonly meaning: string;
  readonly hint: Hint;
  /** Where it is documented, or was seen. */
  readonly source: string;
}

const REFERENCE = "ED reference-error-codes";
const FEDERATION = "seen on the wire";

/** The rows. */
export const ENTRA_CODES: readonly EntraCodeRow[] = [
  {
    codes: [7000215],
    meaning: "The client secret is wrong",
    hint: ({ clientId, credential }) =>
      `Check ${credential}: it must be the secret's value, not its ID, and belong to the app ${clientId}`,
    source: REFERENCE,
  },
  {
    codes: [7000222],
    meaning: "The client secret has expired",
    hint: ({ clientId }) =>
      `Create a new client secret or certificate for the app ${clientId} and configure it: the old one has expired`,
    source: REFERENCE,
  },
  {
    codes: [7000216, 7000218],
    meaning: "The request holds no credential",
    hint: ({ clientId }) =>
      `Configure a client secret, a certificate or a federated token for the app ${clientId}`,
    source: REFERENCE,
  },
  {
    codes: [700016],
    meaning: "The tenant does not know the app",
    hint: ({ clientId, tenant, authority }) =>
      `Check the client id ${clientId}, the tenant ${tenant} and the cloud (${authority}); a new app can take minutes to appear`,
    source: REFERENCE,
  },
  {
    codes: [7000229],
    meaning: "The app has no service principal in the tenant",
    hint: ({ clientId, tenant }) =>
      `Have an administrator of the tenant ${tenant} consent to the app ${clientId}: it is registered, but has no service principal (Enterprise Application) there`,
    source: "seen on the wire",
  },
  {
    codes: [7000112],
    meaning: "The app is disabled",
    hint: ({ clientId }) =>
      `Ask an administrator to enable the service principal of the app ${clientId}`,
    source: REFERENCE,
  },
  {
    codes: [90002],
    meaning: "There is no such tenant in this cloud",
    hint: ({ tenant, authority }) =>
      `Check the tenant ${tenant} and the cloud: it was looked for at ${authority}`,
    source: REFERENCE,
  },
  {
    codes: [900023],
    meaning: "The tenant is neither a GUID nor a domain",
    hint: ({ tenant }) =>
      `Check the tenant ${tenant}: give its GUID or a verified domain`,
    source: REFERENCE,
  },
  {
    codes: [900382],
    meaning: "Tenant and app, or token, are of different clouds",
    hint: ({ tenant, clientId, authority }) =>
      `Set APPGRAPH_CLOUD to the cloud of the tenant ${tenant}: the app ${clientId} and its credential are of another cloud than ${authority}`,
    source: REFERENCE,
  },
  {
    codes: [70011],
    meaning: "The scope is wrong",
    hint: ({ scope }) => `Check the scope ${scope}`,
    source: REFERENCE,
  },
  {
    codes: [1002012],
    meaning: "The scope does not end in /.default",
    hint: ({ scope }) => `Ask for one resource and /.default, not for ${scope}`,
    source: REFERENCE,
  },
  {
    codes: [900144],
    meaning: "The request lacks a parameter",
    hint: () => "A proxy may have changed the request: try without it",
    source: REFERENCE,
  },
  {
    codes: [500011],
    meaning: "The tenant does not know the resource",
    hint: ({ scope, tenant }) =>
      `Check the resource in ${scope}: ${
        tenant ? `the tenant ${tenant}` : "the tenant of this identity"
      } does not know it; often it is the Graph of another cloud`,
    source: REFERENCE,
  },
  {
    codes: [700027],
    meaning: "The certificate is not registered, or its signature is wrong",
    hint: ({ clientId, thumbprint }) =>
      thumbprint === undefined
        ? `Register the certificate for the app ${clientId}`
        : `Register the certificate with thumbprint ${thumbprint} for the app ${clientId}, or configure the one that is registered; if this one is, set APPGRAPH_CERTIFICATE_ALGORITHM=RS256`,
    source: REFERENCE,
  },
  {
    codes: [1000502],
    meaning: "The certificate is outside its time",
    hint: ({ clientId, credential, kind }) =>
      kind === "certificate"
        ? `Create a new certificate, register it for the app ${clientId} and configure it: ${credential} has expired or is not valid yet; appgraph check credentials tells`
        : `Check what signs ${credential}: its certificate has expired or is not valid yet`,
    source: "microsoft-identity-web, CertificateErrorCodes",
  },
  {
    codes: [7000214, 7000277],
    meaning: "The certificate was revoked",
    hint: ({ clientId }) =>
      `Create a new certificate for the app ${clientId} and configure it: this one was revoked`,
    source: "microsoft-identity-web, CertificateErrorCodes",
  },
  {
    codes: [700024],
    meaning: "The assertion is outside its time",
    hint: describeTimes,
    source: REFERENCE,
  },
  {
    codes: [700023],
    meaning: "The assertion is for another audience",
    hint: ({ authority }) =>
      `Check the authority host: the assertion was made for ${authority}`,
    source: REFERENCE,
  },
  {
    codes: [70021, 70023, 700211, 700212, 700213, 7002131, 7002138],
    meaning:
      "No federated credential of the app fits the token: its issuer, subject or audience is another",
    hint: ({ clientId, credential }) =>
      `Compare issuer, subject and audience of ${credential} with the federated credentials of the app ${clientId}; upper and lower case count; appgraph doctor shows what the token says`,
    source: FEDERATION,
  },
  {
    codes: [70025],
    meaning: "The app has no federated credential",
    hint: ({ clientId }) =>
      `Add a federated credential to the app ${clientId} (Certificates & secrets), with issuer, subject and audience of the token; appgraph doctor shows them`,
    source: FEDERATION,
  },
  {
    codes: [700222, 700226],
    meaning:
      "The federated token was issued by Entra itself, and for no managed identity",
    hint: ({ credential }) =>
      `Use a token of a managed identity or of another issuer: ${credential} was issued by Entra, which it does not take here`,
    source: "ED workload-identity-federation-considerations",
  },
  {
    codes: [50027],
    meaning: "The federated token is damaged, or is no JWT",
    hint: ({ credential }) =>
      `Check what writes ${credential}: it must be a whole JWT and nothing else, and not have expired; appgraph doctor shows what it says`,
    source: REFERENCE,
  },
  {
    codes: [7002381],
    meaning: "A policy of the tenant allows other federated credentials only",
    hint: ({ clientId }) =>
      `Ask an administrator which app management policy restricts the federated credentials of the app ${clientId}`,
    source: "seen on the wire",
  },
  {
    codes: [53003],
    meaning: "A Conditional Access policy blocks the app",
    hint: ({ clientId }) =>
      `Ask an administrator which Conditional Access policy blocks the workload identity ${clientId}`,
    source: REFERENCE,
  },
  {
    codes: [50196],
    meaning: "The same token was asked for too often",
    hint: () =>
      "Wait some minutes, and check that the token cache can be written: the same token was asked for too often",
    source: REFERENCE,
  },
  {
    codes: [50033, 90006, 90012, 90024, 90033, 90055, 90090],
    meaning: "Entra is overloaded or has a passing problem",
    hint: () => "Entra has a passing problem: try again later",
    source: REFERENCE,
  },
];
