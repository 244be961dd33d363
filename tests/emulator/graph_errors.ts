/** Errors of Graph (learn.microsoft.com, "Microsoft Graph error responses"). @module */

import type { Headers, Reply } from "./http_server.ts";

/** Graph's own application id, accepted as the name of the resource too. */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/** An error that Graph answers with. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Headers;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Headers = [],
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The answer for an error. */
export function graphErrorReply(
  error: GraphError,
  context: { now: number; requestId: string; clientRequestId: string },
): Reply {
  const innerError = {
    date: new Date(context.now).toISOString().slice(0, 19),
    "request-id": context.requestId,
    "client-request-id": context.clientRequestId,
  };
  return {
    status: error.status,
    headers: [["content-type", "application/json"], ...error.headers],
    body: JSON.stringify({
      error: { code: error.code, message: error.message, innerError },
    }),
  };
}

/** The errors by case. */
export const graphErrors = {
  unauthenticated: (origin: string, message: string) =>
    unauthorized(
      message,
      `authorization_uri="${origin}/common/oauth2/authorize", client_id="${GRAPH_APP_ID}"`,
    ),
  // As captured from Graph: here, and only here, authorization_uri stands without quotes.
  claimsChallenge: (origin: string, claims: string) =>
    unauthorized(
      CHALLENGE_MESSAGE,
      `authorization_uri=${origin}/common/oauth2/authorize, client_id="${GRAPH_APP_ID}", error="insufficient_claims", claims="${claims}", errorDescription="${CHALLENGE_MESSAGE}"`,
    ),
  forbidden: () =>
    new GraphError(
      403,
      "Authorization_RequestDenied",
      "Insufficient privileges to complete the operation.",
    ),
  notFound: (id: string) =>
    new GraphError(
      404,
      "Request_ResourceNotFound",
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  noSegment: (segment: string) =>
    new GraphError(
      400,
      "BadRequest",
      `Resource not found for the segment '${segment}'.`,
    ),
  badRequest: (message: string) => new GraphError(400, "BadRequest", message),
  badValue: (message: string) =>
    new GraphError(400, "Request_BadRequest", message),
  unsupportedQuery: (message: string) =>
    new GraphError(400, "Request_UnsupportedQuery", message),
  methodNotAllowed: () =>
    new GraphError(
      405,
      "Request_BadRequest",
      "Specified HTTP method is not allowed for the request target.",
    ),
  imageNotFound: () =>
    new GraphError(
      404,
      "ImageNotFound",
      "Exception of type 'ImageNotFoundException' was thrown.",
    ),
  itemNotFound: () =>
    new GraphError(404, "itemNotFound", "The resource could not be found."),
  nameExists: () =>
    new GraphError(
      409,
      "nameAlreadyExists",
      "An item with the same name already exists under the parent.",
    ),
  uploading: () =>
    new GraphError(
      409,
      "nameAlreadyExists",
      "The specified item name is currently being uploaded.",
    ),
  invalidFileName: () =>
    new GraphError(
      400,
      "invalidRequest",
      "The provided name cannot be used for a file.",
    ),
  quotaReached: () =>
    new GraphError(
      507,
      "quotaLimitReached",
      "The user has reached their quota limit.",
    ),
  preconditionFailed: () =>
    new GraphError(
      412,
      "PreconditionFailed",
      "The ETag in If-Match does not match the resource.",
    ),
};

const CHALLENGE_MESSAGE =
  "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";

function unauthorized(message: string, parameters: string): GraphError {
  return new GraphError(401, "InvalidAuthenticationToken", message, [
    ["www-authenticate", `Bearer realm="", ${parameters}`],
  ]);
}
