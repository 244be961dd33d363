/**
 * The main job: this app's own registration.
 *
 * @module
 */

import { openClient } from "../connection/open.ts";
import type { ClientOptions } from "../connection/options.ts";
import { ownObjectPath } from "../connection/own_object.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit_codes.ts";
import { prepareRequest, type ReadRequestOptions } from "./send.ts";

/** The options of the main job. */
export interface RegistrationOptions extends ClientOptions, ReadRequestOptions {
  readonly dryRun: boolean;
}

/** Prints the registration; for a managed identity, which has none, its service principal. */
export async function printOwnRegistration(
  context: Context,
  options: RegistrationOptions,
): Promise<ExitCode> {
  const { client, configuration, session } = await openClient(context, options);
  const { signal } = context.system;
  const send = await prepareRequest(context, {
    method: "GET",
    path: await ownObjectPath(configuration, session?.tokens, signal),
    parameters: [],
    isOwn: true,
    jsonOnly: true,
  }, options);
  return await send(client);
}
