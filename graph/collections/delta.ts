import { readPage } from "../http/body.ts";
import type { Connection } from "../http/exchange.ts";
import { prepare } from "../http/prepare.ts";
import { send } from "../http/send.ts";
import { unexpectedBody } from "../http/body.ts";
import { GraphResponseError } from "../errors.ts";
import { followPages } from "./paging.ts";
import type { JsonRequestOptions, Page } from "../types.ts";
import { checkLink } from "../url.ts";

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
    readonly kind: "resync";
    readonly status: number;
    readonly graphCode: string | undefined;
    readonly requestId: string | undefined;
  };

const RESYNC_CODE_REGEXP =
  /^(?:syncStateNotFound|syncStateInvalid|resyncRequired|resyncChanges\w+)$/i;

/**
 * Reads what changed. Where the service wants a full resync (410, or one of its codes), this
 * starts over, once, and says so.
 *
 * @throws {UnexpectedBodyError} The last page has no delta link.
 */
export async function* readDelta<T>(
  connection: Connection,
  path: string,
  options: DeltaOptions,
): AsyncGenerator<DeltaEvent<T>, void, undefined> {
  const start = prepare(connection, "GET", path, options);
  const lossless = options.losslessNumbers ?? false;
  const check = (link: string) => checkLink(link, connection.baseUrl);
  const getPage = (url: string, signal: AbortSignal) => {
    const origin = { method: "GET", url };
    return send(connection, { ...start, url, signal }, async (answer) => {
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
  let first = deltaLink === undefined ? start.url : check(deltaLink);
  let mayResync = true;
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
        !(error instanceof GraphResponseError && mayResync && isResync(error))
      ) throw error;
      mayResync = false;
      const { status, graphCode, requestId } = error;
      yield { kind: "resync", status, graphCode, requestId };
      const location = error.response.headers.get("location");
      first = location === null ? start.url : check(location);
    }
  }
}

function isResync({ status, graphCodes }: GraphResponseError): boolean {
  return status === 410 ||
    (status >= 400 && status < 500 &&
      graphCodes.some((code) => RESYNC_CODE_REGEXP.test(code)));
}
