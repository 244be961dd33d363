/**
 * What the checks of `doctor` share.
 *
 * @module
 */

import type { TokenSource } from "../../../auth/mod.ts";
import type { GraphClient } from "../../../graph/mod.ts";
import type { Configuration, ConfigurationResult } from "../../config/load.ts";
import type { ConnectionOptions } from "../../connection/options.ts";
import type { Context } from "../../context.ts";

/**
 * How something stands. `failure`: runs fail because of it. `warning`: they work, but it needs
 * somebody. `skipped`: it could not be, or need not be, looked at.
 */
export type CheckState = "ok" | "warning" | "failure" | "skipped";

/** What one look found. */
export interface Finding {
  readonly state: CheckState;
  /** A sentence without its full stop. */
  readonly summary: string;
  /** What to do. */
  readonly advice?: string;
}

/** A finding with the id of its check. */
export interface NamedFinding extends Finding {
  readonly id: string;
}

/** What earlier checks found out, for later ones. */
export interface Examination {
  readonly context: Context;
  readonly options: ConnectionOptions & { readonly fix: boolean };
  /** Absent if the settings could not even be read. */
  settings?: ConfigurationResult;
  /** Present if the settings are complete and right. */
  configuration?: Configuration;
  /** Clocks of servers against this machine's, in milliseconds; positive: this one is ahead. */
  readonly clockOffsets: { readonly host: string; readonly offsetMs: number }[];
  /** Hosts that cannot be reached, for what would need them. */
  readonly unreachable: Set<string>;
  /** Present if the credential was accepted. */
  session?: { readonly client: GraphClient; readonly tokens: TokenSource };
  /** What is known of the token, once there is one. */
  token?: {
    readonly lifetimeMs: number;
    /** Absent if the token is opaque. */
    readonly claims: Readonly<Record<string, unknown>> | undefined;
  };
  /** The app's own registration, once it was read. */
  registration?: unknown;
}

/** One look at one thing. */
export interface Check {
  readonly id: string;
  /** Longest time it may take, in milliseconds. */
  readonly deadlineMs: number;
  /** A check that throws has failed. */
  run(
    examination: Examination,
    signal: AbortSignal,
  ): Promise<Finding | readonly Finding[]>;
}

/** Everything is right. */
export function ok(summary: string): Finding {
  return { state: "ok", summary };
}

/** Works, but needs somebody. */
export function warning(summary: string, advice: string): Finding {
  return { state: "warning", summary, advice };
}

/** Runs fail because of it. */
export function failure(summary: string, advice: string): Finding {
  return { state: "failure", summary, advice };
}

/** Not looked at, and why. */
export function skipped(summary: string): Finding {
  return { state: "skipped", summary };
}
