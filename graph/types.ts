import type { Sleep } from "./retry/sleep.ts";
import type { RetryWait } from "./retry/budget.ts";

/** The parts of `fetch` that this module needs: `globalThis.fetch` is one. */
export type Fetch = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

/** What {@linkcode GetToken} is told about the token it is asked for. */
export interface GetTokenOptions {
  /** The access token that Graph answered 401 to: do not return it again. */
  readonly rejected?: string | undefined;
  /** The decoded JSON of a claims challenge (continuous access evaluation). */
  readonly claims?: string | undefined;
  /** Ends the wait for a token. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives an access token for Microsoft Graph; asked before each HTTP request. What it throws is passed
 * on as it is.
 */
export type GetToken = (options?: GetTokenOptions) => Promise<string>;

/** A request that Graph has answered 403. */
export interface ForbiddenRequest {
  /** In capitals. */
  readonly method: string;
  /** With the query. */
  readonly url: string;
  /** The access token that it was sent with. */
  readonly token: string;
  /** Ends the wait for another one. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives another access token to send a refused request once more with, or `undefined` where that would change
 * nothing. Permissions stand in the token, so that one from before a consent lacks what was consented to.
 */
export type RenewForbidden = (
  request: ForbiddenRequest,
) => Promise<string | undefined>;

/** The published versions of Microsoft Graph. */
export type GraphVersion = "v1.0" | "beta";

/** Options of {@linkcode createGraphClient}. */
export interface GraphClientOptions {
  /** Where access tokens come from. */
  readonly getToken: GetToken;
  /**
   * Sends the requests; if not given, `globalThis.fetch`, kept from repeating by itself what must not be
   * carried out twice. A function of one's own has to see to that.
   */
  readonly fetch?: Fetch | undefined;
  /** Root of the service; `https://graph.microsoft.com` if not given. */
  readonly baseUrl?: string | undefined;
  /** Version of paths that name none; `v1.0` if not given. */
  readonly version?: GraphVersion | undefined;
  /** How often one request is sent again, 4 if not given. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds until the headers, then of silence in the body; 60,000 if not given. */
  readonly timeoutMs?: number | undefined;
  /** Epoch milliseconds at which everything must be done. */
  readonly deadline?: number | undefined;
  /** Ends every request of this client. */
  readonly signal?: AbortSignal | undefined;
  /** Value of the `User-Agent` header; `appgraph` if not given. */
  readonly userAgent?: string | undefined;
  /** Waits before a request is sent again; a timer if not given. For tests. */
  readonly sleep?: Sleep | undefined;
  /** Asked about each answer 403, which means that the request was not carried out. */
  readonly onForbidden?: RenewForbidden | undefined;
  /** Told about each HTTP request, each wait and each refused token. */
  readonly onEvent?: ((event: RequestEvent) => void) | undefined;
}

/** What all requests take. */
export interface RequestOptions {
  /** Query parameters, encoded so that any value arrives as given. */
  readonly parameters?: Iterable<readonly [string, string]> | undefined;
  /** Further headers; `Authorization` and `Host` are refused. */
  readonly headers?: HeadersInit | undefined;
  /** Version of a path that names none. */
  readonly version?: GraphVersion | undefined;
  /** Sends `ConsistencyLevel: eventual` even where the query does not need it. */
  readonly eventual?: boolean | undefined;
  /** Ends this request. */
  readonly signal?: AbortSignal | undefined;
  /** Epoch milliseconds at which this request with its retries must be done. */
  readonly deadline?: number | undefined;
}

/** Options of requests whose JSON answer is parsed. */
export interface JsonRequestOptions extends RequestOptions {
  /**
   * Keeps numbers that JavaScript cannot hold as objects made by `JSON.rawJSON`, so that
   * `JSON.stringify` gives them back digit for digit.
   */
  readonly losslessNumbers?: boolean | undefined;
}

/** Options of requests that can be narrowed to some properties. */
export interface SelectOptions<Key extends string> extends JsonRequestOptions {
  /** Properties to ask for, by `$select`. */
  readonly select?: readonly Key[] | undefined;
}

/** The methods of Microsoft Graph. */
export type HttpMethod = "GET" | "HEAD" | "POST" | "PATCH" | "PUT" | "DELETE";

/** Body of a raw request. */
export type RequestBody =
  | string
  | Uint8Array<ArrayBuffer>
  | Blob
  | ReadableStream<Uint8Array>;

/** Options of {@linkcode GraphClient.request}. */
export interface RawRequestOptions extends RequestOptions {
  /** Sent as it is; a stream can be sent only once, so such a request is not retried. */
  readonly body?: RequestBody | undefined;
  /**
   * What a redirect does: `error` (default), or for GET `follow-without-token`, which goes
   * after it over HTTPS and never shows it the access token.
   */
  readonly redirect?: "error" | "follow-without-token" | undefined;
}

/** One page of a collection. */
export interface Page<T> {
  /** The items of this page, possibly none. */
  readonly items: readonly T[];
  /** The whole `@odata.nextLink`, if there is a next page. */
  readonly nextLink?: string | undefined;
  /** The `@odata.deltaLink` on the last page of a delta query. */
  readonly deltaLink?: string | undefined;
  /** The `@odata.count`, on the first page if it was asked for. */
  readonly count?: number | undefined;
  /** Everything else of the answer, `@odata.context` among it. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** An HTTP request that was answered. */
export interface RequestFinishedEvent {
  /** Tells the kinds of events apart. */
  readonly kind: "request-finished";
  /** Method of the request. */
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** HTTP status. */
  readonly status: number;
  /** Until the headers came. */
  readonly milliseconds: number;
  /** The server's name for the request. */
  readonly requestId?: string | undefined;
  /** The client's name for the request. */
  readonly clientRequestId?: string | undefined;
  /** 1 for the first try. */
  readonly attempt: number;
  /** The announced length of the body, if any. */
  readonly bytes?: number | undefined;
}

/** An HTTP request that got no answer. */
export interface RequestFailedEvent {
  /** Tells the kinds of events apart. */
  readonly kind: "request-failed";
  /** Method of the request. */
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** Why there was no answer. */
  readonly reason: string;
  /** Until it was given up. */
  readonly milliseconds: number;
  /** The client's name for the request. */
  readonly clientRequestId?: string | undefined;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** A wait before a request is sent again. */
export interface RetryScheduledEvent extends RetryWait {
  /** Tells the kinds of events apart. */
  readonly kind: "retry-scheduled";
  /** Method of the request. */
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
}

/** Graph answered 401 to the access token, and another one is asked for. */
export interface TokenRejectedEvent {
  /** Tells the kinds of events apart. */
  readonly kind: "token-rejected";
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** Whether Graph sent a claims challenge. */
  readonly claims: boolean;
}

/** What a client tells about its work. Holds no token and no pre-authenticated link. */
export type RequestEvent =
  | RequestFinishedEvent
  | RequestFailedEvent
  | RetryScheduledEvent
  | TokenRejectedEvent;
