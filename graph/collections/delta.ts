import { followPages } from "./paging.ts";
import { GraphResponseError } from "../errors.ts";
import { buildRequest } from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { readPage, unexpectedBody } from "../http/read_body.ts";
import { sendWithRetries } from "../http/send_with_retries.ts";
import { checkLink, isOwnLink } from "../links.ts";
import type { JsonRequestOptions, Page } from "../types.ts";

/** Options of {@linkcode GraphClient.delta}. */
export interface DeltaOptions extends JsonRequestOptions {
  /** The delta link of the last run; without it everything comes, not changes only. */
  readonly deltaLink?: string | undefined;
}

/** What a delta query gives out. */
export type DeltaEvent<T> =
  /** Changes. The last page has the `deltaLink` for the next run. */
  | { readonly kind: "page"; readonly page: Page<T> }
  /** The service forgot the old state: from here on everything comes again. */
  | {
    /** Tells the kinds of events apart. */
    readonly kind: "resync";
    /** HTTP status of the refusal. */
    readonly status: number;
    /** Graph's own code. */
    readonly graphCode: string | undefined;
    /** The server's name for the request. */
    readonly requestId: string | undefined;
  };

const RESYNC_CODE_REGEXP =
  /^(?:syncStateNotFound|syncStateInvalid|resyncRequired|resyncChanges\w+)$/i;
/** Parameters that say where a delta query starts; drives call theirs `token`. */
const TOKEN_PARAMETER_REGEXP = /^(?:\$|%24)?(?:deltatoken|skiptoken|token)$/i;
/** The same as an argument of the function: `delta(token='latest')`. */
const TOKEN_ARGUMENT_REGEXP = /(\bdelta)\((?:deltatoken|token)=[^()]*\)/gi;

/**
 * Reads what changed. Where the service wants a full resync (410, or one of its codes), this
 * starts over and says so: at the link that the service names if it is one of its own, else at the
 * path, without the token of the first request, which would skip what happened in between.
 *
 * @throws {UnexpectedBodyError} The last page has no delta link.
 */
export async function* readDelta<T>(
  connection: Connection,
  path: string,
  options: DeltaOptions,
): AsyncGenerator<DeltaEvent<T>, void, undefined> {
  const start = buildRequest(connection, "GET", path, options);
  const lossless = options.losslessNumbers ?? false;
  const check = (link: string) => checkLink(link, connection.baseUrl);
  const getPage = (url: string, signal: AbortSignal) => {
    const origin = { method: "GET", url };
    const request = { ...start, url, signal };
    return sendWithRetries(connection, request, async (answer) => {
      const page = await readPage<T>(answer, origin, lossless);
      if (page.nextLink !== undefined || page.deltaLink !== undefined) {
        return page;
      }
      throw unexpectedBody(
        answer,
        origin,
        'it ends without "@odata.deltaLink"',
      );
    });
  };

  const { deltaLink } = options;
  const whole = withoutToken(start.url);
  let first = deltaLink === undefined ? start.url : check(deltaLink);
  // The link that the service names is tried first, then the path itself.
  let mayFollowLocation = true;
  let mayStartOver = true;
  while (true) {
    try {
      for await (
        const page of followPages(first, {
          getPage,
          check,
          signal: start.signal,
        })
      ) {
        yield { kind: "page", page };
      }
      return;
    } catch (error) {
      if (
        !(error instanceof GraphResponseError && mayStartOver &&
          isResync(error))
      ) throw error;
      const { status, graphCode, requestId } = error;
      yield { kind: "resync", status, graphCode, requestId };
      const location = error.response.headers.get("location") ?? "";
      const isUsable = mayFollowLocation &&
        isOwnLink(location, connection.baseUrl);
      first = isUsable ? location : whole;
      mayStartOver = isUsable;
      mayFollowLocation = false;
    }
  }
}

function isResync({ status, graphCodes }: GraphResponseError): boolean {
  return status === 410 ||
    (status >= 400 && status < 500 &&
      graphCodes.some((code) => RESYNC_CODE_REGEXP.test(code)));
}

/** The URL of everything. */
function withoutToken(url: string): string {
  const [path = "", query = ""] = splitOnce(url, "?");
  const parameters = query.split("&").filter((parameter) =>
    parameter !== "" &&
    !TOKEN_PARAMETER_REGEXP.test(splitOnce(parameter, "=")[0] ?? "")
  );
  const everything = path.replace(TOKEN_ARGUMENT_REGEXP, "$1()");
  return [
    everything,
    ...(parameters.length === 0 ? [] : [parameters.join("&")]),
  ]
    .join("?");
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
