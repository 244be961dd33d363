/**
 * What is said where a token endpoint gave no answer: the same as where Graph gave none.
 *
 * @module
 */

import type { NoTokenAnswerError } from "../../auth/mod.ts";
import {
  NoAnswerError,
  type NoAnswerReason,
  PermissionError,
  toNetworkError,
} from "../../graph/mod.ts";

/** The failure as `graph/` tells it. */
export function toGraphError(
  { reason, host, cause, tries }: NoTokenAnswerError,
): NoAnswerError | PermissionError {
  switch (reason) {
    case "timeout":
      return new NoAnswerError("timeout", host, { tries });
    case "permission":
      return new PermissionError(host);
    case "network": {
      const error = toNetworkError(cause, `https://${host}/`);
      const found = error instanceof NoAnswerError ? error.reason : "other";
      return new NoAnswerError(found, host, { tries });
    }
  }
}

/** Why there was no answer, in a word. */
export function noAnswerReason(
  error: NoTokenAnswerError,
): NoAnswerReason | "permission" {
  const told = toGraphError(error);
  return told instanceof NoAnswerError ? told.reason : "permission";
}
