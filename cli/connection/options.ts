/**
 * The options that a connection is made from.
 *
 * @module
 */

import type { ConfigurationOptions } from "../config/load.ts";
import type { LimitOptions } from "./limits.ts";

/** Options that say who asks, where, and for how long. */
export interface ConnectionOptions
  extends ConfigurationOptions, Omit<LimitOptions, "maxRetries"> {
  /** Whether to send nothing more for the sake of advice after a 403. */
  readonly noAdvice?: boolean | undefined;
}

/** The same, and what shapes the requests of the client. */
export interface ClientOptions extends ConnectionOptions, LimitOptions {
  readonly beta?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}
