/**
 * One request to Graph, from the options to the printed answer.
 *
 * @module
 */

import {
  type GraphClient,
  GraphResponseError,
  type HttpMethod,
} from "../../graph/mod.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import { hasTop, requestedColumns } from "../output/requested_columns.ts";
import { readRequestBody } from "./body.ts";
import { readRequestShape, type ShapeOptions } from "./options.ts";
import { createResponsePrinter, type PrintOptions } from "./print.ts";

/** A request, as a command describes it. */
export interface RequestDescription {
  readonly method: HttpMethod;
  readonly path: string;
  /** The `name=value` arguments. */
  readonly parameters: readonly string[];
  /** Value of `--data`. */
  readonly data: string | undefined;
  /** A 200 that is not JSON is an error. */
  readonly jsonOnly: boolean;
}

/** The options of a single request. */
export interface RequestOptions extends ShapeOptions, PrintOptions {
  readonly dryRun: boolean;
}

/** Sends a request and prints the answer. */
export type SendRequest = (client: GraphClient) => Promise<ExitCode>;

/**
 * Checks everything that can be checked before a token is asked for.
 *
 * @throws {UsageError} if an option is malformed.
 */
export async function prepareRequest(
  context: Pick<Context, "system" | "statistics" | "log" | "stdin">,
  description: RequestDescription,
  options: RequestOptions,
): Promise<SendRequest> {
  const { method, path, parameters, data, jsonOnly } = description;
  const shape = readRequestShape(options, parameters);
  const body = data === undefined
    ? undefined
    : await readRequestBody(data, shape.headers, context);
  const printer = await createResponsePrinter(context, options, {
    jsonOnly,
    columns: requestedColumns(path, shape.parameters),
    hasTop: hasTop(path, shape.parameters),
    method,
    path,
  });
  return async (client) => {
    try {
      const response = await client.request(method, path, {
        ...shape,
        ...(body && { body }),
        redirect: "follow-without-token",
      });
      if (!options.dryRun) await printer.print(response);
      return EXIT_CODES.done;
    } catch (error) {
      if (error instanceof GraphResponseError) {
        await printer.printHead(error.response);
      }
      throw error;
    }
  };
}
