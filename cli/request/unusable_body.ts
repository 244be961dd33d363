/**
 * What is said of the body of a success that cannot be used.
 *
 * @module
 */

import { type HttpMethod, UnexpectedBodyError } from "../../graph/mod.ts";
import { isJsonType } from "./content_type.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";

/** The request that was answered. */
export interface AnsweredRequest {
  readonly method: HttpMethod;
  /** Path as given. */
  readonly path: string;
}

/**
 * The error for a body that does not parse.
 *
 * @param isBlank There is nothing in it.
 */
export function explainBody(
  response: Response,
  request: AnsweredRequest,
  isBlank: boolean,
): Error {
  const type = response.headers.get("content-type");
  if (!isBlank && !isJsonType(type)) {
    return new CommandError(
      `Cannot read the answer to ${request.method} "${request.path}": it is ${
        type ?? "of no type"
      }, while --query and --output need JSON`,
      EXIT_CODES.unexpected,
      "Leave both out: the bytes come as they are then, with -O FILE to a file",
    );
  }
  return unusableBody(
    response,
    request,
    isBlank ? "it is empty" : "it is not JSON, or nested too deeply",
  );
}

/** The error for a body that is not what was asked for. */
export function unusableBody(
  { status, headers }: Response,
  { method, path }: AnsweredRequest,
  problem: string,
): UnexpectedBodyError {
  return new UnexpectedBodyError({
    method,
    url: path,
    status,
    contentType: headers.get("content-type") ?? undefined,
    requestId: headers.get("request-id") ?? undefined,
    problem,
  });
}
