import { afterTries, GraphError } from "./base.ts";

/**
 * Why there was no answer. `tls` is a handshake that failed for another reason than the certificate;
 * `reset` a connection that was closed, at whatever moment.
 */
export type NoAnswerReason =
  | "dns"
  | "connect"
  | "unknown-authority"
  | "certificate-expired"
  | "certificate-not-yet-valid"
  | "certificate-for-other-name"
  | "certificate"
  | "tls"
  | "proxy"
  | "proxy-authentication"
  | "reset"
  | "timeout"
  | "other";

const NO_ANSWER_TEXT: Readonly<Record<NoAnswerReason, string>> = {
  dns: "the name of the host cannot be resolved",
  connect: "the connection cannot be opened",
  "unknown-authority":
    "its certificate is from an authority that is unknown here",
  "certificate-expired":
    "its certificate has expired, by the clock of this machine",
  "certificate-not-yet-valid":
    "its certificate is not valid yet, by the clock of this machine",
  "certificate-for-other-name": "its certificate is for another name",
  certificate: "its certificate cannot be trusted",
  tls: "the TLS handshake failed",
  proxy: "the proxy gives no connection to it",
  "proxy-authentication": "the proxy asks for a name and a password (407)",
  reset: "the connection was closed",
  timeout: "it stayed silent for too long",
  other: "the request failed on the way",
};

/** What a {@linkcode NoAnswerError} can add. */
export interface NoAnswerErrorInit {
  /** How often the request was sent; 1 if not given. */
  readonly tries?: number | undefined;
}

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
  /** How often the request was sent. */
  readonly tries: number;

  /**
   * Makes the error.
   *
   * @param reason What went wrong, as far as it can be told.
   * @param host The host that was asked.
   * @param init How often it was asked.
   */
  constructor(
    reason: NoAnswerReason,
    host: string,
    { tries = 1 }: NoAnswerErrorInit = {},
  ) {
    super(
      `No answer from "${host}"${afterTries(tries)}: ${NO_ANSWER_TEXT[reason]}`,
    );
    this.reason = reason;
    this.host = host;
    this.tries = tries;
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
  /** Epoch milliseconds from which a new try makes sense; absent if that is not known. */
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
      retryAt === undefined && reason === "deadline"
        ? `Stopped waiting for "${host}": the time allowed is used up`
        : `Stopped asking "${host}": it ${
          status === undefined ? "gave no answer" : `answered ${status}`
        }, and the next try${
          retryAt === undefined
            ? ""
            : `, at ${new Date(retryAt).toISOString()},`
        } would be ${
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
