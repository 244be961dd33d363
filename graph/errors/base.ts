/**
 * Base of the errors that this module throws. `code` tells them apart; {@linkcode GraphErrors} is the
 * union of them for an exhaustive `switch`.
 */
export abstract class GraphError extends Error {
  /** Stable name of the kind of error. */
  abstract readonly code: string;
}

/** How often something was tried, as part of a sentence; nothing if that was once. */
export function afterTries(tries: number): string {
  return tries === 1 ? "" : ` after ${tries} tries`;
}
