/**
 * `appgraph app`, the main job: this app's own registration.
 *
 * @module
 */

import type { Context } from "../context.ts";
import type { ExitCode } from "../exit_codes.ts";
import { prepareRequest } from "../request/send.ts";
import { openClient } from "../connection/open.ts";
import { ownPath } from "../connection/own_path.ts";

/** Prints the registration; for a managed identity, which has none, its service principal. */
export async function app(context: Context): Promise<ExitCode> {
  const { client, configuration, session } = await openClient(context);
  const send = await prepareRequest(context, {
    method: "GET",
    path: await ownPath(context, configuration, session?.tokens),
    parameters: [],
    data: undefined,
    jsonOnly: true,
  });
  return await send(client);
}
