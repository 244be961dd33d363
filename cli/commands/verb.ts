/**
 * `appgraph get|post|patch|put|delete`: one request.
 *
 * @module
 */

import type { HttpMethod } from "../../graph/mod.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import type { ExitCode } from "../exit_codes.ts";
import { openClient } from "../connection/open.ts";
import { prepareRequest } from "../request/send.ts";

/** Sends the request that the command is named after and prints the answer. */
export async function verb(context: Context): Promise<ExitCode> {
  const { command, positionals: [path, ...parameters] } = context;
  const method = methodOf(command);
  const takesData = method === "POST" || method === "PATCH" || method === "PUT";
  const send = await prepareRequest(context, {
    method,
    path: path ?? "",
    parameters,
    data: takesData ? context.flags.string("data") : undefined,
    jsonOnly: false,
  });
  const { client } = await openClient(context);
  return await send(client);
}

function methodOf(command: Context["command"]): HttpMethod {
  switch (command) {
    case "get":
      return "GET";
    case "post":
      return "POST";
    case "patch":
      return "PATCH";
    case "put":
      return "PUT";
    case "delete":
      return "DELETE";
    default:
      throw new UsageError(`The command "${command}" is no single request`);
  }
}
