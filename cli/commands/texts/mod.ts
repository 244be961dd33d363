/**
 * What people read about the commands. Only help, manual and completions load it.
 *
 * @module
 */

import { JOB_TEXTS } from "./jobs.ts";
import { OPERATOR_TEXTS } from "./operators.ts";
import { REQUEST_TEXTS } from "./requests.ts";

/** The texts of all commands by name. */
export const TEXTS = {
  ...REQUEST_TEXTS,
  ...JOB_TEXTS,
  ...OPERATOR_TEXTS,
} as const;
