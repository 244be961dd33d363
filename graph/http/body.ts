import { UnexpectedBodyError } from "../errors.ts";
import { parseJson } from "../json.ts";
import type { Page } from "../types.ts";

/** Where an answer came from, for errors; the URL must be fit to be shown. */
export interface AnswerOrigin {
  readonly method: string;
  readonly url: string;
}

/** Makes the error of a success with a body that cannot be used. */
export function unexpectedBody(
  response: Response,
  origin: AnswerOrigin,
  problem: string,
): UnexpectedBodyError {
  return new UnexpectedBodyError({
    ...origin,
    status: response.status,
    contentType: response.headers.get("content-type") ?? undefined,
    requestId: response.headers.get("request-id") ?? undefined,
    problem,
  });
}

/**
 * Reads a JSON answer.
 *
 * @returns The value; `undefined` for an empty body, except of a 200 to a GET.
 * @throws {UnexpectedBodyError} The body is not JSON.
 */
export async function readJson(
  response: Response,
  origin: AnswerOrigin,
  losslessNumbers: boolean,
): Promise<unknown> {
  return parseAnswer(await response.text(), response, origin, losslessNumbers);
}

/** As {@linkcode readJson}, of a body that was read already. */
export function parseAnswer(
  text: string,
  response: Response,
  origin: AnswerOrigin,
  losslessNumbers: boolean,
): unknown {
  const mayBeEmpty = response.status !== 200 || origin.method !== "GET";
  if (text === "" && mayBeEmpty) return undefined;
  try {
    return parseJson(text, { losslessNumbers });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unexpectedBody(
      response,
      origin,
      text === "" ? "it is empty" : "it is not JSON",
    );
  }
}

/**
 * Reads one page of a collection.
 *
 * @throws {UnexpectedBodyError} The body is not JSON, or not a collection.
 */
export async function readPage<T>(
  response: Response,
  origin: AnswerOrigin,
  losslessNumbers: boolean,
): Promise<Page<T>> {
  const value = await readJson(response, origin, losslessNumbers);
  if (!isCollection<T>(value)) {
    throw unexpectedBody(
      response,
      origin,
      'it is not a collection, it has no array "value"',
    );
  }
  const { value: items, ...body } = value;
  const nextLink = body["@odata.nextLink"];
  const deltaLink = body["@odata.deltaLink"];
  const count = body["@odata.count"];
  return {
    items,
    body,
    ...(typeof nextLink === "string" && nextLink !== "" ? { nextLink } : {}),
    ...(typeof deltaLink === "string" ? { deltaLink } : {}),
    ...(typeof count === "number" ? { count } : {}),
  };
}

// What the items are is the caller's knowledge: T is not checked.
function isCollection<T>(
  value: unknown,
): value is { readonly [name: string]: unknown; readonly value: readonly T[] } {
  return typeof value === "object" && value !== null && "value" in value &&
    Array.isArray(value.value);
}
