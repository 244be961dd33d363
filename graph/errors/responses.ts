import { afterTries, GraphError } from "./base.ts";

/** One of the `details` of an error: what is wrong with one property, for example. */
export interface GraphErrorDetail {
  /** Graph's own code. */
  readonly code?: string | undefined;
  /** What it is about: the name of a property. */
  readonly target?: string | undefined;
  /** What the server says, without control characters. */
  readonly message?: string | undefined;
}

/** What a {@linkcode GraphResponseError} is made from. */
export interface GraphResponseErrorInit {
  /** HTTP status. */
  readonly status: number;
  /** Method of the request. */
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** Codes of nested errors, the outermost first. */
  readonly graphCodes?: readonly string[] | undefined;
  /** What the server says, without control characters. */
  readonly serverMessage?: string | undefined;
  /** What it says in detail. */
  readonly details?: readonly GraphErrorDetail[] | undefined;
  /** How often the request was sent; 1 if not given. */
  readonly tries?: number | undefined;
  /** Names of the request's own headers, in lower case. */
  readonly sentHeaders?: readonly string[] | undefined;
  /** The server's name for the request. */
  readonly requestId?: string | undefined;
  /** The client's name for the request. */
  readonly clientRequestId?: string | undefined;
  /** The server's time of the answer, as it came. */
  readonly date?: string | undefined;
  /** How long the server asks to wait. */
  readonly retryAfterSeconds?: number | undefined;
  /** Status and headers. */
  readonly response: Response;
}

/** Graph answered with a status other than 2xx. */
export class GraphResponseError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code: "graph-response" | "page-token-expired" = "graph-response";
  /** Name of the class. */
  override readonly name: string = "GraphResponseError";
  /** HTTP status. */
  readonly status: number;
  /** Method of the request. */
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** Graph's own code, such as `Request_ResourceNotFound`; the deepest one if they nest. */
  readonly graphCode: string | undefined;
  /** All codes of nested errors, the outermost first. */
  readonly graphCodes: readonly string[];
  /** What the server says, without control characters. */
  readonly serverMessage: string | undefined;
  /** What the server says in detail; often nothing. */
  readonly details: readonly GraphErrorDetail[];
  /** How often the request was sent. */
  readonly tries: number;
  /** Names of the request's own headers, in lower case: whether it had an `if-match`, for example. */
  readonly sentHeaders: readonly string[];
  /** The server's name for the request: what Microsoft's support asks for. */
  readonly requestId: string | undefined;
  /** The client's name for the request. */
  readonly clientRequestId: string | undefined;
  /** The server's time of the answer, as it came. */
  readonly date: string | undefined;
  /** How long the server asks to wait. */
  readonly retryAfterSeconds: number | undefined;
  /** Status and headers; the body has been read. Not enumerable, so that logs skip it. */
  declare readonly response: Response;

  /**
   * Makes the error.
   *
   * @param init The parts of the answer.
   */
  constructor(init: GraphResponseErrorInit) {
    const { status, graphCodes = [], serverMessage } = init;
    const { details = [], tries = 1 } = init;
    const graphCode = graphCodes.at(-1);
    const said = [
      [graphCode, serverMessage].filter(Boolean).join(": "),
      // Some services say the same twice.
      ...details.filter(({ message }) => message !== serverMessage)
        .map(describeDetail),
    ].filter(Boolean).join("; ");
    super(
      `Graph answered ${status} to ${init.method} ${init.url}${
        afterTries(tries)
      }${said && `: ${said}`}`,
    );
    this.status = status;
    this.method = init.method;
    this.url = init.url;
    this.graphCode = graphCode;
    this.graphCodes = graphCodes;
    this.serverMessage = serverMessage;
    this.details = details;
    this.tries = tries;
    this.sentHeaders = init.sentHeaders ?? [];
    this.requestId = init.requestId;
    this.clientRequestId = init.clientRequestId;
    this.date = init.date;
    this.retryAfterSeconds = init.retryAfterSeconds;
    Object.defineProperty(this, "response", {
      value: init.response,
      enumerable: false,
    });
  }
}

/** `"displayName": Property is too long`. */
function describeDetail({ code, target, message }: GraphErrorDetail): string {
  const said = message ?? code ?? "";
  return target === undefined ? said : `"${target}": ${said}`;
}

/**
 * The link to the next page is no longer good (`Directory_ExpiredPageToken`), or was handed out twice
 * (`DirectoryPageTokenNotFoundException`): the collection has to be read from its start again.
 */
export class ExpiredPageError extends GraphResponseError {
  /** Stable name of the kind of error. */
  override readonly code = "page-token-expired";
  /** Name of the class. */
  override readonly name = "ExpiredPageError";
}

/** What an {@linkcode UnexpectedBodyError} is made from. */
export interface UnexpectedBodyErrorInit {
  /** Method of the request. */
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** HTTP status. */
  readonly status: number;
  /** `Content-Type` of the answer. */
  readonly contentType: string | undefined;
  /** The server's name for the request. */
  readonly requestId: string | undefined;
  /** What was wrong: `it is not JSON`. */
  readonly problem: string;
  /** `not-a-collection`: JSON, but no page of items; missing for everything else. */
  readonly reason?: "not-a-collection" | undefined;
}

/** A success whose body is not what the call needs. */
export class UnexpectedBodyError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "unexpected-body";
  /** Name of the class. */
  override readonly name = "UnexpectedBodyError";
  /** HTTP status. */
  readonly status: number;
  /** `Content-Type` of the answer. */
  readonly contentType: string | undefined;
  /** The server's name for the request. */
  readonly requestId: string | undefined;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** `not-a-collection`: JSON, but no page of items; missing for everything else. */
  readonly reason: "not-a-collection" | undefined;

  /**
   * Makes the error.
   *
   * @param init The answer and what was wrong with it.
   */
  constructor(init: UnexpectedBodyErrorInit) {
    const type = init.contentType === undefined
      ? ""
      : ` of type "${init.contentType}"`;
    super(
      `Cannot use the answer ${init.status}${type} to ${init.method} ${init.url}: ${init.problem}`,
    );
    this.status = init.status;
    this.contentType = init.contentType;
    this.requestId = init.requestId;
    this.url = init.url;
    this.reason = init.reason;
  }
}

/** What is wrong with a link. */
export type LinkErrorCode =
  | "foreign-link"
  | "repeated-link"
  | "redirect-refused"
  | "redirect-loop";

/** A link in an answer that must not, or need not, be followed. */
export class LinkError extends GraphError {
  /** What is wrong with the link. */
  readonly code: LinkErrorCode;
  /** Name of the class. */
  override readonly name = "LinkError";

  /**
   * Makes the error.
   *
   * @param code `foreign-link`: to another origin; `repeated-link`: seen before;
   * `redirect-refused`: not over HTTPS, or no address; `redirect-loop`: too many of them.
   * @param message What happened.
   */
  constructor(code: LinkErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A content changed while it was downloaded, so that the rest does not fit to what came before. */
export class ContentChangedError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "content-changed";
  /** Name of the class. */
  override readonly name = "ContentChangedError";
  /** How much had come. */
  readonly positionBytes: number;

  /**
   * Makes the error.
   *
   * @param positionBytes How much had come.
   */
  constructor(positionBytes: number) {
    super(
      `Cannot go on with the download after ${positionBytes} bytes: the content has changed, or the server gives no part of it`,
    );
    this.positionBytes = positionBytes;
  }
}
