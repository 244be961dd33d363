/**
 * What to do about an answer of Graph, or the lack of one.
 *
 * @module
 */

import type {
  GraphResponseError,
  NoAnswerReason,
  UnexpectedBodyError,
} from "../../graph/mod.ts";

const DOWNLOAD_ADVICE =
  "This is a file: appgraph download with -O FILE writes it, and appgraph get passes it on";
/** Types that proxies and gateways answer in, and JSON, which was expected. */
const PAGE_TYPE_REGEXP = /\b(?:html|json|plain)\b/i;

/** What to do about a success that is not what was asked for. */
export function unexpectedBodyAdvice(
  { contentType = "html" }: Pick<UnexpectedBodyError, "contentType">,
): string {
  return PAGE_TYPE_REGEXP.test(contentType)
    ? "A proxy may have answered instead of Graph; if not, give Microsoft's support the request-id"
    : DOWNLOAD_ADVICE;
}

/** What to do about a status that is no success. */
export function graphAdvice(error: GraphResponseError): string {
  switch (error.status) {
    case 302:
      return DOWNLOAD_ADVICE;
    case 400:
      return "Check the path, the parameters and the body";
    case 401:
      return "Check that authority and Graph belong to the same cloud and that the app still exists";
    case 403:
      return "Grant the app the application permission that this path needs, and have an administrator consent to it; then run appgraph cache clear, because roles stand in the token";
    case 404:
    case 410:
      return "Check the path and the ids in it";
    case 408:
    case 429:
    case 503:
      return error.retryAfterSeconds === undefined
        ? "Try again later"
        : `Try again in ${error.retryAfterSeconds} s`;
    case 412:
      return "The resource has changed meanwhile: read it again and use its new ETag";
    case 501:
      return "Graph does not do this: correct the request";
    case 507:
      return "Make room in the target, or have its limit raised";
    default:
      return error.status >= 500
        ? "Graph has a problem of its own: try again later"
        : "Correct the request";
  }
}

/** What to do where there was no answer. */
export function noAnswerAdvice(reason: NoAnswerReason): string {
  switch (reason) {
    case "dns":
      return "Check the name and this machine's name resolution";
    case "tls":
      return "If a proxy or an authority of your own signs the certificate, name its CA file in DENO_CERT; check this machine's clock too";
    case "proxy":
      return "Check HTTPS_PROXY and NO_PROXY";
    case "connect":
      return "Check the network, and whether a proxy has to be set in HTTPS_PROXY";
    case "timeout":
      return "Try again later, or raise --timeout";
    case "reset":
    case "other":
      return "Try again later";
  }
}
