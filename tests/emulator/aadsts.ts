/**
 * Errors of Entra by their AADSTS code, for scripted faults: status, `error` and the start of the text
 * (learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"). Nobody may depend on the texts.
 * @module
 */

import type { Reply } from "./http_server.ts";
import { TokenError, tokenErrorReply } from "./token_errors.ts";

type Row = readonly [status: number, error: string, text: string];

const FEDERATION =
  "No matching federated identity record found for presented assertion";

const ROWS: Readonly<Record<number, Row>> = {
  50013: [401, "invalid_client", "Assertion failed signature validation."],
  50027: [401, "invalid_client", "JWT token is invalid or malformed."],
  50033: [
    503,
    "temporarily_unavailable",
    "A retryable error has occurred.",
  ],
  50196: [
    400,
    "invalid_grant",
    "The server terminated an operation because it encountered a client request loop. Please contact your app vendor.",
  ],
  53003: [
    400,
    "invalid_grant",
    "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
  ],
  70011: [
    400,
    "invalid_scope",
    "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid.",
  ],
  70021: [401, "invalid_client", `${FEDERATION}.`],
  70023: [
    401,
    "invalid_client",
    "External OIDC endpoint returned an error for the presented assertion.",
  ],
  90002: [
    400,
    "invalid_request",
    "Tenant 'example' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  ],
  90006: [503, "temporarily_unavailable", "The service is unavailable."],
  90012: [503, "temporarily_unavailable", "The request has timed out."],
  90024: [
    503,
    "temporarily_unavailable",
    "A transient error has occurred. Please try again.",
  ],
  90033: [
    503,
    "temporarily_unavailable",
    "A transient error has occurred. Please try again.",
  ],
  90055: [
    429,
    "temporarily_unavailable",
    "The server is too busy to answer this request.",
  ],
  90090: [503, "temporarily_unavailable", "A transient error has occurred."],
  500011: [
    400,
    "invalid_resource",
    "The resource principal named https://graph.example was not found in the tenant named example.",
  ],
  700016: [
    400,
    "unauthorized_client",
    "Application with identifier '00000000-0000-0000-0000-000000000001' was not found in the directory 'example'.",
  ],
  700023: [
    401,
    "invalid_client",
    "Client assertion audience claim does not match Realm issuer.",
  ],
  700024: [
    401,
    "invalid_client",
    "Client assertion is not within its valid time range. Current time: 2026-01-05T08:00:00.0000000Z, assertion valid from 2026-01-05T07:40:00.0000000Z, expiry time of assertion 2026-01-05T07:50:00.0000000Z.",
  ],
  700027: [
    401,
    "invalid_client",
    "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '0123456789ABCDEF0123456789ABCDEF01234567'.]",
  ],
  700211: [
    401,
    "invalid_client",
    `${FEDERATION} issuer 'https://issuer.example'.`,
  ],
  700212: [401, "invalid_client", `${FEDERATION} audience 'api://x'.`],
  700213: [401, "invalid_client", `${FEDERATION} subject 'job'.`],
  700222: [401, "invalid_client", "The presented assertion was refused."],
  900023: [
    400,
    "invalid_request",
    "Specified tenant identifier 'x' is neither a valid DNS name, nor a valid external domain.",
  ],
  900144: [
    400,
    "invalid_request",
    "The request body must contain the following parameter: 'scope'.",
  ],
  900382: [
    400,
    "invalid_request",
    "Confidential Client is not supported in Cross Cloud request.",
  ],
  1000502: [
    401,
    "invalid_client",
    "The provided assertion is not within its valid time range.",
  ],
  1002012: [
    400,
    "invalid_scope",
    "The provided value for scope x is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).",
  ],
  7000112: [
    400,
    "unauthorized_client",
    "Application '00000000-0000-0000-0000-000000000001'(job) is disabled.",
  ],
  7000215: [
    401,
    "invalid_client",
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '00000000-0000-0000-0000-000000000001'.",
  ],
  7000216: [
    401,
    "invalid_client",
    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  ],
  7000218: [
    401,
    "invalid_client",
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ],
  7000222: [
    401,
    "invalid_client",
    "The provided client secret keys for app '00000000-0000-0000-0000-000000000001' are expired.",
  ],
  7000229: [
    401,
    "unauthorized_client",
    "The client application 00000000-0000-0000-0000-000000000001 is missing service principal in the tenant example.",
  ],
  7002131: [401, "invalid_client", "The presented assertion was refused."],
  7002138: [
    401,
    "invalid_client",
    `${FEDERATION} subject 'Job': the value differs in upper and lower case.`,
  ],
};

/** The codes that {@linkcode aadstsReply} knows. */
export const AADSTS_CODES: readonly number[] = Object.keys(ROWS).map(Number);

/** What Entra answers with one of its codes. Throws `RangeError` for a code that is not in the table. */
export function aadstsReply(code: number): Reply {
  const row = ROWS[code];
  if (!row) throw new RangeError(`Cannot answer with AADSTS${code}: unknown`);
  const [status, error, text] = row;
  const reply = tokenErrorReply(new TokenError(status, error, code, text), {
    timestamp: "2026-01-05 08:00:00Z",
    traceId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
    origin: "https://login.example",
  });
  const type = ["content-type", "application/json; charset=utf-8"] as const;
  return { ...reply, headers: [type, ...reply.headers ?? []] };
}
