/** Base of the errors that this module throws; `code` tells them apart. */
export abstract class GraphError extends Error {
  /** Stable name of the kind of error. */
  abstract readonly code: string;
}

/** A path that is refused before anything is sent. */
export class PathError extends GraphError {
  readonly code = "path-refused";
  override readonly name = "PathError";
}

/** What a {@linkcode GraphResponseError} is made from. */
export interface GraphResponseErrorInit {
  readonly status: number;
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  readonly graphCodes?: readonly string[] | undefined;
  readonly serverMessage?: string | undefined;
  readonly requestId?: string | undefined;
  readonly clientRequestId?: string | undefined;
  readonly date?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly response: Response;
}

/** Graph answered with a status other than 2xx. */
export class GraphResponseError extends GraphError {
  readonly code = "graph-response";
  override readonly name = "GraphResponseError";
  /** HTTP status. */
  readonly status: number;
  readonly method: string;
  /** Without the path and query of pre-authenticated links. */
  readonly url: string;
  /** Graph's own code, such as `Request_ResourceNotFound`; the deepest one if they nest. */
  readonly graphCode: string | undefined;
  /** All codes of nested errors, the outermost first. */
  readonly graphCodes: readonly string[];
  /** What the server says, without control characters. */
  readonly serverMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly clientRequestId: string | undefined;
  /** The server's time of the answer, as it came. */
  readonly date: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** Status and headers; the body has been read. Not enumerable, so that logs skip it. */
  declare readonly response: Response;

  /** @param init The parts of the answer. */
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
  readonly code = "no-answer";
  override readonly name = "NoAnswerError";
  readonly reason: NoAnswerReason;
  /** The host that was asked. */
  readonly host: string;

  /**
   * @param reason What went wrong, as far as it can be told.
   * @param host The host that was asked.
   */
  constructor(reason: NoAnswerReason, host: string) {
    super(`No answer from "${host}": ${NO_ANSWER_TEXT[reason]}`);
    this.reason = reason;
    this.host = host;
  }
}

/** The runtime's permissions do not hold the host. */
export class PermissionError extends GraphError {
  readonly code = "permission-refused";
  override readonly name = "PermissionError";
  readonly host: string;

  /** @param host The host that was to be asked. */
  constructor(host: string) {
    super(
      `Cannot ask "${host}": this program has no permission to reach that host`,
    );
    this.host = host;
  }
}

/** What a {@linkcode TimeBudgetError} can add. */
export interface TimeBudgetErrorInit {
  readonly retryAt?: number | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** The last failure, if there was no answer. */
  readonly cause?: NoAnswerError | undefined;
}

/** The time allowed is used up, or the wait that the server asks for would pass it. */
export class TimeBudgetError extends GraphError {
  readonly code = "time-budget";
  override readonly name = "TimeBudgetError";
  /** Epoch milliseconds from which a new try makes sense. */
  readonly retryAt: number | undefined;
  /** HTTP status of the last answer, if there was one. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  /**
   * @param host The host that was asked.
   * @param init When to come back, and the last answer.
   */
  constructor(host: string, init: TimeBudgetErrorInit = {}) {
    const { retryAt, status, cause } = init;
    super(
      retryAt === undefined
        ? `Stopped waiting for "${host}": the time allowed is used up`
        : `Stopped asking "${host}": it ${
          status === undefined ? "gave no answer" : `answered ${status}`
        }, and the next try, at ${
          new Date(retryAt).toISOString()
        }, would be after the time allowed`,
      cause && { cause },
    );
    this.retryAt = retryAt;
    this.status = status;
    this.requestId = init.requestId;
  }
}

/** What an {@linkcode UnexpectedBodyError} is made from. */
export interface UnexpectedBodyErrorInit {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly requestId: string | undefined;
  /** What was wrong: `it is not JSON`. */
  readonly problem: string;
}

/** A success whose body is not what the call needs. */
export class UnexpectedBodyError extends GraphError {
  readonly code = "unexpected-body";
  override readonly name = "UnexpectedBodyError";
  readonly status: number;
  readonly contentType: string | undefined;
  readonly requestId: string | undefined;
  readonly url: string;

  /** @param init The answer and what was wrong with it. */
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

/** A link in an answer that must not, or need not, be followed. */
export class LinkError extends GraphError {
  override readonly name = "LinkError";

  /**
   * @param code `foreign-link`: to another origin; `repeated-link`: seen before;
   * `redirect-refused`: not over HTTPS, or no address; `redirect-loop`: too many of them.
   * @param message What happened.
   */
  constructor(
    readonly code:
      | "foreign-link"
      | "repeated-link"
      | "redirect-refused"
      | "redirect-loop",
    message: string,
  ) {
    super(message);
  }
}

/** A request of a batch that cannot be sent. */
export class BatchRequestError extends GraphError {
  readonly code = "batch-request-refused";
  override readonly name = "BatchRequestError";
  /** Which one, from 1. */
  readonly number: number;
  /** What is wrong with it: `it has no "url"`. */
  readonly problem: string;

  /**
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
  readonly code = "content-changed";
  override readonly name = "ContentChangedError";
  /** How much had come. */
  readonly positionBytes: number;

  /** @param positionBytes How much had come. */
  constructor(positionBytes: number) {
    super(
      `Cannot go on with the download after ${positionBytes} bytes: the content has changed, or the server gives no part of it`,
    );
    this.positionBytes = positionBytes;
  }
}
