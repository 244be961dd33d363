/**
 * The Graph client of a run: the real one, or the one of `--dry-run`.
 *
 * @module
 */

import type { GraphClient } from "../../graph/mod.ts";
import { type Configuration, loadConfiguration } from "../config/load.ts";
import type { Context } from "../context.ts";
import type { ClientOptions } from "./options.ts";
import { openSession, type Session, type SessionOptions } from "./session.ts";

/** A client with the configuration it was made from. */
export interface OpenedClient {
  readonly client: GraphClient;
  readonly configuration: Configuration;
  /** Where the client's paths lead. */
  readonly target: {
    readonly baseUrl: string;
    readonly version: "v1.0" | "beta";
  };
  /** Absent with `--dry-run`. */
  readonly session: Session | undefined;
}

/** Opens a session, or, with `--dry-run`, a client that sends nothing. */
export async function openClient(
  context: Context,
  options: ClientOptions,
  sessionOptions: SessionOptions = {},
): Promise<OpenedClient> {
  const version = options.beta ? "beta" : "v1.0";
  if (options.dryRun) {
    const configuration = await loadConfiguration(
      context,
      options,
      (message) => context.log.warn(message),
    );
    const target = { baseUrl: configuration.graph.value, version } as const;
    const { createDryRunClient } = await import("./dry_run.ts");
    const client = createDryRunClient(context, target);
    return { client, configuration, target, session: undefined };
  }
  const session = await openSession(context, options, sessionOptions);
  const { client, configuration } = session;
  const target = { baseUrl: configuration.graph.value, version } as const;
  return { client, configuration, target, session };
}
