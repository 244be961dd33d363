/**
 * `appgraph get|post|patch|put|delete`: one request.
 *
 * @module
 */

import type { HttpMethod } from "../../graph/mod.ts";
import { openClient } from "../connection/open.ts";
import type { ClientOptions } from "../connection/options.ts";
import type { Command } from "../context.ts";
import { prepareRequest, type RequestOptions } from "../request/send.ts";

/** The options of a request without a body. */
export interface ReadOptions extends ClientOptions, RequestOptions {
  readonly dryRun: boolean;
}

/** The options of a request that may have a body. */
export interface ChangeOptions extends ReadOptions {
  readonly data: string | undefined;
}

/** The command that sends one request without a body and prints the answer. */
export function read(method: HttpMethod): Command<ReadOptions> {
  const send = change(method);
  return (context, options) => send(context, { ...options, data: undefined });
}

/** The command that sends one request and prints the answer. */
export function change(method: HttpMethod): Command<ChangeOptions> {
  return async (context, options) => {
    const [path = "", ...parameters] = context.positionals;
    const { data } = options;
    const send = await prepareRequest(
      context,
      { method, path, parameters, data, jsonOnly: false },
      options,
    );
    const { client } = await openClient(context, options);
    return await send(client);
  };
}
