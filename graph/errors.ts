/**
 * Base of the errors that this module throws. `code` tells them apart; {@linkcode GraphErrors} is the
 * union of them for an exhaustive `switch`.
 */
export abstract class GraphError extends Error {
  /** Stable name of the kind of error. */
  abstract readonly code: string;
}

/** A path that is refused before anything is sent. */
export class PathError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "path-refused";
  /** Name of the class. */
  override readonly name = "PathError";
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
    const graphCode = graphCodes.at(-1);
    const said = [graphCode, serverMessage].filter(Boolean).join(": ");
    super(
      `Graph answered ${status} to ${init.method} ${init.url}${
        said && `: ${said}`
      }`,
    );
    this.status = status;
    this.method = init.method;
    this.url = init.url;
    this.graphCode = graphCode;
    this.graphCodes = graphCodes;
    this.serverMessage = serverMessage;
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

/** Why there was no answer. */
export type NoAnswerReason =
  | "dns"
  | "connect"
  | "tls"
  | "proxy"
  | "reset"
  | "timeout"
  | "other";

const NO_ANSWER_TEXT: Readonly<Record<NoAnswerReason, string>> = {
  dns: "the name of the host cannot be resolved",
  connect: "the connection cannot be opened",
  tls: "no trust in its certificate, or the TLS handshake failed",
  proxy: "the proxy gives no connection to it",
  reset: "the connection broke off",
  timeout: "it stayed silent for too long",
  other: "the request failed on the way",
};

/** The network gave no answer, or not all of it. Never holds the text that `fetch` throws. */
export class NoAnswerError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "no-answer";
  /** Name of the class. */
  override readonly name = "NoAnswerError";
  /** What went wrong, as far as it can be told. */
  readonly reason: NoAnswerReason;
  /** The host that was asked. */
  readonly host: string;

  /**
   * Makes the error.
   *
   * @param reason What went wrong, as far as it can be told.
   * @param host The host that was asked.
   */
  constructor(reason: NoAnswerReason, host: string) {
    super(`No answer from "${host}": ${NO_ANSWER_TEXT[reason]}`);
    this.reason = reason;
    this.host = host;
  }
}

/** Something came that is no answer of HTTP: the host is not what it is taken for. */
export class ProtocolError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "not-http";
  /** Name of the class. */
  override readonly name = "ProtocolError";
  /** The host that was asked. */
  readonly host: string;

  /**
   * Makes the error.
   *
   * @param host The host that was asked.
   * @param problem What is wrong: `999 is no status of an answer`.
   */
  constructor(host: string, problem: string) {
    super(`Cannot use the answer of "${host}": ${problem}`);
    this.host = host;
  }
}

/** The runtime's permissions do not hold the host. */
export class PermissionError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "permission-refused";
  /** Name of the class. */
  override readonly name = "PermissionError";
  /** The host that was to be asked. */
  readonly host: string;

  /**
   * Makes the error.
   *
   * @param host The host that was to be asked.
   */
  constructor(host: string) {
    super(
      `Cannot ask "${host}": this program has no permission to reach that host`,
    );
    this.host = host;
  }
}

/** What a {@linkcode TimeBudgetError} can add. */
export interface TimeBudgetErrorInit {
  /** Epoch milliseconds from which a new try makes sense. */
  readonly retryAt?: number | undefined;
  /** Why it stopped; `deadline` if not given. */
  readonly reason?: "deadline" | "long-wait" | undefined;
  /** HTTP status of the last answer. */
  readonly status?: number | undefined;
  /** The server's name for the last request. */
  readonly requestId?: string | undefined;
  /** The last failure, if there was no answer. */
  readonly cause?: NoAnswerError | undefined;
}

/** The time allowed is used up, or the wait that the server asks for would pass it. */
export class TimeBudgetError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "time-budget";
  /** Name of the class. */
  override readonly name = "TimeBudgetError";
  /** Epoch milliseconds from which a new try makes sense. */
  readonly retryAt: number | undefined;
  /** `deadline`: that came, or would; `long-wait`: the server asks to wait for more than a day. */
  readonly reason: "deadline" | "long-wait";
  /** HTTP status of the last answer, if there was one. */
  readonly status: number | undefined;
  /** The server's name for the last request. */
  readonly requestId: string | undefined;

  /**
   * Makes the error.
   *
   * @param host The host that was asked.
   * @param init When to come back, and the last answer.
   */
  constructor(host: string, init: TimeBudgetErrorInit = {}) {
    const { retryAt, reason = "deadline", status, cause } = init;
    super(
      retryAt === undefined
        ? `Stopped waiting for "${host}": the time allowed is used up`
        : `Stopped asking "${host}": it ${
          status === undefined ? "gave no answer" : `answered ${status}`
        }, and the next try, at ${new Date(retryAt).toISOString()}, would be ${
          reason === "deadline"
            ? "after the time allowed"
            : "more than a day away"
        }`,
      cause && { cause },
    );
    this.retryAt = retryAt;
    this.reason = reason;
    this.status = status;
    this.requestId = init.requestId;
  }
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

/** A request of a batch that cannot be sent. */
export class BatchRequestError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "batch-request-refused";
  /** Name of the class. */
  override readonly name = "BatchRequestError";
  /** Which one, from 1. */
  readonly number: number;
  /** What is wrong with it: `it has no "url"`. */
  readonly problem: string;

  /**
   * Makes the error.
   *
   * @param number Which one, from 1.
   * @param problem What is wrong with it.
   */
  constructor(number: number, problem: string) {
    super(`Cannot use request ${number} of the batch: ${problem}`);
    this.number = number;
    this.problem = problem;
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

/** A file that Graph would not take, found out before anything is sent. */
export class FileTooLargeError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "file-too-large";
  /** Name of the class. */
  override readonly name = "FileTooLargeError";
  /** Length of the file. */
  readonly sizeBytes: number;
  /** What Graph takes. */
  readonly maxBytes: number;

  /**
   * Makes the error.
   *
   * @param sizeBytes Length of the file.
   * @param maxBytes What Graph takes.
   * @param kind What the file was to be: `an attachment`.
   */
  constructor(sizeBytes: number, maxBytes: number, kind: string) {
    super(
      `Cannot send ${sizeBytes} bytes as ${kind}: Graph takes up to ${maxBytes}`,
    );
    this.sizeBytes = sizeBytes;
    this.maxBytes = maxBytes;
  }
}

/** Every error of this module; `code` tells them apart. */
export type GraphErrors =
  | BatchRequestError
  | ContentChangedError
  | ExpiredPageError
  | FileTooLargeError
  | GraphResponseError
  | LinkError
  | NoAnswerError
  | PathError
  | PermissionError
  | ProtocolError
  | TimeBudgetError
  | UnexpectedBodyError;
