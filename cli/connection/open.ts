/**
 * The Graph client of a run: the real one, or the one of `--dry-run`.
 *
 * @module
 */

import type { GraphClient } from "../../graph/mod.ts";
import { type Configuration, loadConfiguration } from "../config/load.ts";
import type { Context } from "../context.ts";
import { createDryRunClient } from "./dry_run.ts";
import { openSession, type Session, type SessionOptions } from "./session.ts";

/** A client with the configuration it was made from. */
export interface OpenedClient {
  readonly client: GraphClient;
  readonly configuration: Configuration;
  /** Absent with `--dry-run`. */
  readonly session: Session | undefined;
}

/** Opens a session, or, with `--dry-run`, a client that sends nothing. */
export async function openClient(
  context: Context,
  options: SessionOptions = {},
): Promise<OpenedClient> {
  if (context.flags.boolean("dry-run")) {
    const configuration = await loadConfiguration(
      context,
      (message) => context.log.warn(message),
    );
    const client = createDryRunClient(context, configuration.graph.value);
    return { client, configuration, session: undefined };
  }
  const session = await openSession(context, options);
  return {
    client: session.client,
    configuration: session.configuration,
    session,
  };
}
