import { GraphError } from "./base.ts";

/** A path that is refused before anything is sent. */
export class PathError extends GraphError {
  /** Stable name of the kind of error. */
  readonly code = "path-refused";
  /** Name of the class. */
  override readonly name = "PathError";
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
