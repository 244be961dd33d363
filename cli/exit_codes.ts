/**
 * The exit codes of the program: this table is the only place where they are numbers.
 *
 * @module
 */

/** Exit codes by meaning. Above 128 they follow the shell: 128 plus the number of the signal. */
export const EXIT_CODES = {
  done: 0,
  unexpected: 1,
  usage: 2,
  notFound: 3,
  authentication: 4,
  forbidden: 5,
  refused: 6,
  batchFailed: 7,
  tryAgain: 75,
  hungUp: 129,
  interrupted: 130,
  quit: 131,
  terminated: 143,
} as const;

/** One of the program's exit codes. */
export type ExitCode = typeof EXIT_CODES[keyof typeof EXIT_CODES];

/** The exit codes of `check`, which are those of monitoring plugins. */
export const CHECK_EXIT_CODES = {
  ok: 0,
  warning: 1,
  critical: 2,
  unknown: 3,
} as const satisfies Record<string, ExitCode>;

/** The exit code of a run that a signal ended. */
export const SIGNAL_EXIT_CODES = {
  SIGBREAK: EXIT_CODES.interrupted,
  SIGHUP: EXIT_CODES.hungUp,
  SIGINT: EXIT_CODES.interrupted,
  SIGQUIT: EXIT_CODES.quit,
  SIGTERM: EXIT_CODES.terminated,
} as const;

/** The name of a signal that ends a run. */
export type StopSignalName = keyof typeof SIGNAL_EXIT_CODES;

/** What each exit code means, for the help text. */
export const EXIT_CODE_MEANINGS: Readonly<
  Record<keyof typeof EXIT_CODES, string>
> = {
  done: "done",
  unexpected: "unexpected failure",
  usage: "usage or configuration is wrong",
  notFound: "not found (404, 410)",
  authentication:
    "authentication failed (Entra refused, or Graph said 401 twice)",
  forbidden: "forbidden (403)",
  refused: "request refused (other 4xx, 501, 507)",
  batchFailed: "some or all of a batch failed",
  tryAgain:
    "try again later (no answer, throttled, other 5xx, time budget spent)",
  hungUp: "the terminal was closed (SIGHUP)",
  interrupted: "interrupted (SIGINT)",
  quit: "quit (SIGQUIT)",
  terminated: "terminated (SIGTERM)",
};

/** The exit code for an HTTP status that is not a success. */
export function exitCodeForStatus(status: number): ExitCode {
  switch (status) {
    case 401:
      return EXIT_CODES.authentication;
    case 403:
      return EXIT_CODES.forbidden;
    case 404:
    case 410:
      return EXIT_CODES.notFound;
    case 408:
    case 429:
      return EXIT_CODES.tryAgain;
    // Not implemented, and no space left: the same request would be refused again.
    case 501:
    case 507:
      return EXIT_CODES.refused;
    default:
      if (status >= 500) return EXIT_CODES.tryAgain;
      return status >= 400 ? EXIT_CODES.refused : EXIT_CODES.unexpected;
  }
}
