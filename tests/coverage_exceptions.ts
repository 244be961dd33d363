/** Lines that no test runs, each with the reason. @module */

/** Lines of one file that have the same reason. */
export interface CoverageException {
  readonly file: string;
  /** The lines as they stand there, without their indentation: numbers would not last. */
  readonly lines: readonly string[];
  readonly reason: string;
}

/** All of them. */
export const EXCEPTIONS: readonly CoverageException[] = [];
