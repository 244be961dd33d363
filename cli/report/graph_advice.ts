/**
 * What to do about an answer of Graph: by what is known of the run, by its code, by its status last.
 *
 * @module
 */

import type {
  GraphResponseError,
  UnexpectedBodyError,
} from "../../graph/mod.ts";
import { readRoles } from "../permissions/judge.ts";
import { describeGranted } from "./access_advice.ts";
import { decodeClaims } from "./claims.ts";
import { GRANT, GRAPH_CODES, type GraphCodeRow } from "./graph_codes/mod.ts";
import type { Hints } from "./hints.ts";
import { adviseOnOwnObject } from "./own_object_advice.ts";
import { adviseOnSegment } from "./segments.ts";

const MAX_ROLES = 10;
const DOWNLOAD_ADVICE =
  "This is a file: appgraph download with -O FILE writes it, and appgraph get passes it on";
/** Types that proxies and gateways answer in, and JSON, which was expected. */
const PAGE_TYPE_REGEXP = /\b(?:html|json|plain)\b/i;
const ME_REGEXP = /^\/(?:v1\.0|beta)\/me(?:\/|$)/i;
const SITES_REGEXP = /^\/(?:v1\.0|beta)\/(?:sites|drives|shares)(?:\/|$)/i;
const MAILBOX_REGEXP =
  /^\/(?:v1\.0|beta)\/users\/[^/]+\/(?:messages|mailFolders|events|calendar|calendars|calendarView|contacts|contactFolders|sendMail|mailboxSettings|outlook|inferenceClassification)(?:\/|$)/i;

/** What to do about a success that is not what was asked for. */
export function unexpectedBodyAdvice(
  { contentType = "html", reason }: Pick<
    UnexpectedBodyError,
    "contentType" | "reason"
  >,
): string {
  if (reason === "not-a-collection") {
    return "Read it with appgraph get: it is one item, or a value, and no collection";
  }
  return PAGE_TYPE_REGEXP.test(contentType)
    ? "A proxy may have answered instead of Graph; if not, give Microsoft's support the request-id"
    : DOWNLOAD_ADVICE;
}

/** What to do about a status that is no success. */
export function graphAdvice(
  error: GraphResponseError,
  hints: Hints = {},
): string {
  const { status } = error;
  const path = pathOf(error.url);
  const isRefusal = status >= 400 && status < 500 && status !== 401 &&
    status !== 408 && status !== 429;
  if (isRefusal && ME_REGEXP.test(path)) {
    return "Ask for /users/ID: an app has no /me, which is a signed-in user";
  }
  const claims = readClaims(hints);
  const own = ownObjectAdvice(error, hints);
  if (own !== undefined) return own;
  const row = findRow(error, path);
  if (row !== undefined) {
    const advice = row.advice === GRANT ? grantAdvice(hints) : row.advice;
    const wait = error.retryAfterSeconds;
    return row.showsRoles && status === 403
      ? `${advice}${describeRoles(claims)}`
      : wait === undefined || status < 429
      ? advice
      : `${advice}; the server asks to wait ${wait} s`;
  }
  if (status === 403) return `${grantAdvice(hints)}${describeRoles(claims)}`;
  return adviseOnSegment(error) ?? adviseOnStatus(error);
}

/** What to do where the request was for the app's own object. */
export function ownObjectAdvice(
  { url, status }: GraphResponseError,
  hints: Hints,
): string | undefined {
  const { facts } = hints;
  const claims = readClaims(hints);
  return adviseOnOwnObject({ path: pathOf(url), status, facts, claims });
}

function readClaims(
  { token }: Hints,
): Readonly<Record<string, unknown>> | undefined {
  return token === undefined ? undefined : decodeClaims(token);
}

/** Without the origin and the query; a link of a storage has none that could be shown. */
function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url.split("?", 1)[0] ?? "";
}

/** The row of an answer's code. */
export function rowOf(error: GraphResponseError): GraphCodeRow | undefined {
  return findRow(error, pathOf(error.url));
}

/** The row of the deepest code that is known; the `details` are the most exact, where they are known. */
function findRow(
  error: GraphResponseError,
  path: string,
): GraphCodeRow | undefined {
  const { graphCodes, details, sentHeaders, serverMessage = "" } = error;
  const message = [serverMessage, ...details.map(({ message }) => message)]
    .join(" ");
  const codes = [
    ...details.flatMap(({ code }) => code === undefined ? [] : [code]),
    ...graphCodes.toReversed(),
  ].map((code) => code.toLowerCase());
  for (const code of codes) {
    const found = GRAPH_CODES.find(({ codes, says, header, path: where }) =>
      codes.some((known) => known.toLowerCase() === code) &&
      (says?.pattern.test(message) ?? true) &&
      (header === undefined ||
        sentHeaders.includes(header[1]) === (header[0] === "with")) &&
      (where === undefined || isPlace(where, path))
    );
    if (found !== undefined) return found;
  }
  return /conditional access/i.test(message)
    ? GRAPH_CODES.find(({ codes }) => codes.includes("insufficient_claims"))
    : undefined;
}

function isPlace(
  place: NonNullable<GraphCodeRow["path"]>,
  path: string,
): boolean {
  return (place === "sites" ? SITES_REGEXP : MAILBOX_REGEXP).test(path);
}

/** A managed identity has no registration that could ask for a permission. */
function grantAdvice({ facts }: Hints): string {
  return facts?.kind === "managed-identity"
    ? "Assign the application permission that this path needs to the identity's service principal (POST /servicePrincipals/ID/appRoleAssignments); Azure keeps its tokens for up to a day, so that it may take as long"
    : GRANT;
}

/** The permissions in the token, which tell what was consented to when it was made. */
function describeRoles(
  claims: Readonly<Record<string, unknown>> | undefined,
): string {
  if (claims === undefined) return "";
  return describeGranted(readRoles(claims), MAX_ROLES);
}

/** What to do where the status says all that is known. */
export function adviseOnStatus(
  { status, retryAfterSeconds, sentHeaders, details }: Pick<
    GraphResponseError,
    "status" | "retryAfterSeconds" | "sentHeaders" | "details"
  >,
): string {
  const again = retryAfterSeconds === undefined
    ? "Try again later"
    : `Try again in ${retryAfterSeconds} s`;
  switch (status) {
    case 302:
      return DOWNLOAD_ADVICE;
    case 400:
    case 422: {
      const names = details.flatMap(({ target }) => target ?? []);
      return names.length === 0
        ? "Check the path, the parameters and the body"
        : `Correct ${names.map((name) => `"${name}"`).join(", ")}`;
    }
    case 401:
      return "Check that authority and Graph belong to the same cloud and that the app still exists; appgraph doctor looks at both";
    case 402:
      return "Link the app to an Azure subscription: this is a metered API";
    case 404:
    case 410:
      return "Check the path and the ids in it";
    case 405:
      return "Use another method or another path: this path does not take this method";
    case 406:
      return "Leave out the header Accept, or ask for a format that this path has";
    case 407:
      return "Give HTTPS_PROXY the name and the password that the proxy asks for, in front of its host: NAME:PASSWORD@HOST:PORT";
    case 408:
    case 503:
      return again;
    case 409:
      return "Read what is there first: the request does not fit to its present state";
    case 411:
    case 413:
      return "Send less at once, a file with appgraph upload: this is more than the service takes";
    case 412:
      return sentHeaders.includes("if-match")
        ? "Read the resource again and use its new ETag: it has changed meanwhile"
        : "Read the resource and give its @odata.etag with --if-match: this change needs it";
    case 415:
      return "Name the type of the body that this path takes: -H 'Content-Type: …'";
    case 416:
      return "Run again without what is there of the file: it does not have as many bytes";
    case 423:
      return "Try again later: somebody has it open or checked out";
    case 428:
      return "Read the resource and give its @odata.etag with --if-match: this change needs it";
    case 429:
    case 509:
      return `${again}, with fewer requests at once or less in each of them (select=, top=)`;
    case 501:
      return "Graph does not do this: correct the request";
    case 507:
      return "Make room in the target, or have its limit raised";
    default:
      return status >= 500
        ? "Graph has a problem of its own: try again later"
        : "Correct the request";
  }
}
