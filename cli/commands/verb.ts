/**
 * `appgraph get|post|patch|put|delete`: one request.
 *
 * @module
 */

import type { HttpMethod } from "../../graph/mod.ts";
import { openClient } from "../connection/open.ts";
import type { ClientOptions } from "../connection/options.ts";
import type { Command } from "../context.ts";
import type { BodyOptions } from "../request/options.ts";
import { prepareRequest, type ReadRequestOptions } from "../request/send.ts";

/** The options of a request without a body. */
export interface ReadOptions extends ClientOptions, ReadRequestOptions {
  readonly dryRun: boolean;
}

/** The options of a request that may have a body. */
export interface ChangeOptions extends ReadOptions, BodyOptions {
  readonly data: string | undefined;
  readonly field: readonly string[];
  readonly rawField: readonly string[];
}

/** The command that sends one request without a body and prints the answer. */
export function read(method: HttpMethod): Command<ReadOptions> {
  return send(method);
}

/** The command that sends one request and prints the answer. */
export function change(method: HttpMethod): Command<ChangeOptions> {
  return send(method);
}

function send(method: HttpMethod): Command<ReadOptions & BodyOptions> {
  return async (context, options) => {
    const [path = "", ...parameters] = context.positionals;
    const sendRequest = await prepareRequest(
      context,
      { method, path, parameters, jsonOnly: false },
      options,
    );
    const { client } = await openClient(context, options);
    return await sendRequest(client);
  };
}
