/** Errors of the token endpoint, with the codes and texts of Entra (learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"). @module */

import type { Headers, Reply } from "./http_server.ts";

/** An error that the token endpoint answers with. */
export class TokenError extends Error {
  readonly status: number;
  readonly error: string;
  readonly code: number;
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Headers;

  /** @param text The message after `AADSTS<code>: `. */
  constructor(
    status: number,
    error: string,
    code: number,
    text: string,
    more: { members?: Record<string, unknown>; headers?: Headers } = {},
  ) {
    super(text);
    this.status = status;
    this.error = error;
    this.code = code;
    this.members = more.members ?? {};
    this.headers = more.headers ?? [];
  }
}

/** The answer for an error: `\r\n` between the lines of the description, as Entra writes it. */
export function tokenErrorReply(
  error: TokenError,
  context: {
    timestamp: string;
    traceId: string;
    correlationId: string;
    origin: string;
  },
): Reply {
  const { timestamp, traceId, correlationId, origin } = context;
  const description = [
    `AADSTS${error.code}: ${error.message}`,
    `Trace ID: ${traceId}`,
    `Correlation ID: ${correlationId}`,
    `Timestamp: ${timestamp}`,
  ].join("\r\n");
  const body = {
    error: error.error,
    error_description: description,
    error_codes: [error.code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `${origin}/error?code=${error.code}`,
    ...error.members,
  };
  return {
    status: error.status,
    headers: error.headers,
    body: JSON.stringify(body),
  };
}

/** The errors by case. */
export const tokenErrors = {
  postOnly: (method: string) =>
    invalidRequest(
      900561,
      `The endpoint only accepts POST requests. Received a ${method} request.`,
    ),
  missingParameter: (name: string) =>
    invalidRequest(
      900144,
      `The request body must contain the following parameter: '${name}'.`,
    ),
  duplicateParameter: (name: string) =>
    invalidRequest(
      9000411,
      `The request is not properly formatted. The parameter '${name}' is duplicated.`,
    ),
  malformedClientId: (name: string) =>
    unauthorizedClient(
      700038,
      `${name} is not a valid application identifier.`,
    ),
  unsupportedGrant: (grant: string) =>
    new TokenError(
      400,
      "unsupported_grant_type",
      70003,
      `The app requested an unsupported grant type '${grant}'.`,
    ),
  malformedTenant: (tenant: string) =>
    invalidRequest(
      900023,
      `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
    ),
  unknownTenant: (tenant: string) =>
    invalidRequest(
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    ),
  unknownApp: (appId: string, tenant: string) =>
    unauthorizedClient(
      700016,
      `Application with identifier '${appId}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    ),
  disabledApp: (appId: string, name: string) =>
    unauthorizedClient(7000112, `Application '${appId}'(${name}) is disabled.`),
  wrongSecret: (appId: string, headers?: Headers) =>
    invalidClient(
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${appId}'.`,
      headers,
    ),
  expiredSecret: (appId: string, headers?: Headers) =>
    invalidClient(
      7000222,
      `The provided client secret keys for app '${appId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
      headers,
    ),
  noCredential: () =>
    invalidClient(
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ),
  noAssertion: () =>
    invalidClient(
      7000216,
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
    ),
  twoCredentials: () =>
    invalidRequest(
      90023,
      "More than one method of client authentication was used in one request.",
    ),
  badScope: (scope: string) =>
    invalidScope(
      70011,
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
    ),
  noDefaultScope: (scope: string) =>
    invalidScope(
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    ),
  unknownResource: (resource: string, tenant: string) =>
    new TokenError(
      400,
      "invalid_resource",
      500011,
      `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    ),
  badClaims: () =>
    invalidRequest(50000, "The 'claims' parameter is not valid JSON."),
  assertionType: (type: string) =>
    invalidRequest(
      900144,
      `The 'client_assertion_type' '${type}' is not supported: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' is expected.`,
    ),
  malformedAssertion: (reason: string) =>
    invalidClient(
      50027,
      `JWT token is invalid or malformed. [Reason - ${reason}]`,
    ),
  unknownCertificate: (reason: string, thumbprint: string, appId: string) =>
    invalidClient(
      700027,
      `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - ${reason}, Thumbprint of key used by client: '${thumbprint}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${appId}'.]`,
    ),
  assertionTime: (now: string, from: string, until: string) =>
    invalidClient(
      700024,
      `Client assertion is not within its valid time range. Current time: ${now}, assertion valid from ${from}, expiry time of assertion ${until}.`,
    ),
  assertionAudience: () =>
    invalidClient(
      700023,
      "Client assertion audience claim does not match Realm issuer. Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials.",
    ),
  assertionIdentity: () =>
    invalidClient(
      700021,
      "Client assertion application identifier doesn't match 'client_id' parameter.",
    ),
  federationSignature: () =>
    invalidClient(50013, "Assertion failed signature validation."),
  noFederation: () =>
    invalidClient(
      70021,
      "No matching federated identity record found for presented assertion.",
    ),
  federationIssuer: (issuer: string) =>
    invalidClient(
      700211,
      `No matching federated identity record found for presented assertion issuer '${issuer}'.`,
    ),
  federationSubject: (subject: string) =>
    invalidClient(
      700213,
      `No matching federated identity record found for presented assertion subject '${subject}'.`,
    ),
  federationAudience: (audience: string) =>
    invalidClient(
      700212,
      `No matching federated identity record found for presented assertion audience '${audience}'.`,
    ),
  federationCase: (what: string) =>
    invalidClient(
      7002138,
      `No matching federated identity record found for presented assertion ${what}: the value differs in upper and lower case.`,
    ),
};

function invalidRequest(code: number, text: string): TokenError {
  return new TokenError(400, "invalid_request", code, text);
}

function invalidScope(code: number, text: string): TokenError {
  return new TokenError(400, "invalid_scope", code, text);
}

function unauthorizedClient(code: number, text: string): TokenError {
  return new TokenError(400, "unauthorized_client", code, text);
}

function invalidClient(
  code: number,
  text: string,
  headers: Headers = [],
): TokenError {
  return new TokenError(401, "invalid_client", code, text, { headers });
}
