/**
 * One request to Graph, from the options to the printed answer.
 *
 * @module
 */

import type { GraphClient, HttpMethod } from "../../graph/mod.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import {
  type BodyOptions,
  hasBody,
  readRequestShape,
  type ShapeOptions,
  type WrittenRequest,
} from "./options.ts";
import { createResponsePrinter, type PrintOptions } from "./print.ts";

/** A request, as a command describes it. */
export interface RequestDescription extends WrittenRequest {
  readonly method: HttpMethod;
  /** A 200 that is not JSON is an error. */
  readonly jsonOnly: boolean;
}

/** The options of a single request without a body. */
export interface ReadRequestOptions extends ShapeOptions, PrintOptions {
  readonly dryRun: boolean;
}

/** The options of a single request. */
export interface RequestOptions extends ReadRequestOptions, BodyOptions {}

/** Sends a request and prints the answer. */
export type SendRequest = (client: GraphClient) => Promise<ExitCode>;

/**
 * Checks everything that can be checked before a token is asked for.
 *
 * @throws {UsageError} if an option is malformed.
 */
export async function prepareRequest(
  context: Pick<
    Context,
    "system" | "statistics" | "log" | "redactor" | "stdin" | "activity"
  >,
  description: RequestDescription,
  options: RequestOptions,
): Promise<SendRequest> {
  const { method, path, parameters, jsonOnly } = description;
  const shape = await readRequestShape(description, options);
  if (method === "DELETE") {
    const { refuseDeleteOfReferenced } = await import("./references.ts");
    refuseDeleteOfReferenced(path);
  } else if (method !== "GET" && parameters.length > 0 && !hasBody(options)) {
    const { parametersForBody } = await import("./refused_request.ts");
    throw parametersForBody(method);
  }
  const { headers } = shape.options;
  const body = hasBody(options)
    ? await (await import("./body.ts")).readRequestBody(
      options,
      headers,
      context,
    )
    : undefined;
  const printer = await createResponsePrinter(context, options, {
    jsonOnly,
    method,
    path,
    sentPath: shape.path,
  });
  return async (client) => {
    try {
      const response = await client.request(method, shape.path, {
        ...shape.options,
        ...(body && { body }),
        redirect: "follow-without-token",
      });
      // Nothing is drawn any more behind what is printed.
      context.activity.end();
      if (!options.dryRun) await printer.print(response);
      return EXIT_CODES.done;
    } catch (error) {
      await printer.printError(error);
      throw error;
    }
  };
}
