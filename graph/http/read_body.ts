import { UnexpectedBodyError } from "../errors.ts";
import { parseJson } from "../json.ts";
import { isRecord } from "../record.ts";
import { type Answer, TooLongError } from "../timeout/answer.ts";
import type { Page } from "../types.ts";

const CONTROL_REGEXP = /[\p{Cc}\p{Bidi_Control}]+/gu;
/** Nothing, as far as JSON is concerned: a byte order mark and blanks are none. */
const BLANK_REGEXP = /^\ufeff?[ \t\r\n]*$/;

/** Where an answer came from, for errors; the URL must be fit to be shown. */
export interface AnswerOrigin {
  readonly method: string;
  readonly url: string;
}

/** Makes the error of a success with a body that cannot be used. */
export function unexpectedBody(
  { status, headers }: Pick<Answer, "status" | "headers">,
  origin: AnswerOrigin,
  problem: string,
  reason?: UnexpectedBodyError["reason"],
): UnexpectedBodyError {
  const shown = (name: string) =>
    headers.get(name)?.replace(CONTROL_REGEXP, " ");
  return new UnexpectedBodyError({
    ...origin,
    status,
    contentType: shown("content-type"),
    requestId: shown("request-id"),
    problem,
    reason,
  });
}

/**
 * Reads the text of an answer.
 *
 * @throws {UnexpectedBodyError} It is longer than a text can be.
 */
export async function readText(
  answer: Answer,
  origin: AnswerOrigin,
): Promise<string> {
  return await withinMemory(() => answer.text(), answer, origin);
}

/**
 * Reads the bytes of an answer.
 *
 * @throws {UnexpectedBodyError} It is longer than a text can be.
 */
export async function readBytes(
  answer: Answer,
  origin: AnswerOrigin,
): Promise<Uint8Array<ArrayBuffer>> {
  return await withinMemory(() => answer.bytes(), answer, origin);
}

async function withinMemory<T>(
  read: () => Promise<T>,
  answer: Answer,
  origin: AnswerOrigin,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TooLongError)) throw error;
    throw unexpectedBody(answer, origin, "it is longer than 512 MiB");
  }
}

/**
 * Reads a JSON answer.
 *
 * @returns The value; `undefined` for an empty body, except of a 200 to a GET: whoever reads expects
 * something, but a change may be answered with nothing, whatever type that is said to have.
 * @throws {UnexpectedBodyError} The body is not JSON.
 */
export async function readJson(
  answer: Answer,
  origin: AnswerOrigin,
  losslessNumbers: boolean,
): Promise<unknown> {
  return parseAnswer(
    await readText(answer, origin),
    answer,
    origin,
    losslessNumbers,
  );
}

/** As {@linkcode readJson}, of a body that was read already. */
export function parseAnswer(
  text: string,
  answer: Answer,
  origin: AnswerOrigin,
  losslessNumbers: boolean,
): unknown {
  const isBlank = BLANK_REGEXP.test(text);
  const mayBeEmpty = answer.status !== 200 || origin.method !== "GET";
  if (isBlank && mayBeEmpty) return undefined;
  try {
    return parseJson(text, { losslessNumbers });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Of the parser's own text nothing is shown: it holds parts of the body.
    throw unexpectedBody(
      answer,
      origin,
      isBlank ? "it is empty" : "it is not JSON, or nested too deeply",
    );
  }
}

/**
 * Reads one page of a collection.
 *
 * @throws {UnexpectedBodyError} The body is not JSON, or not a collection.
 */
export async function readPage<T>(
  answer: Answer,
  origin: AnswerOrigin,
  losslessNumbers: boolean,
): Promise<Page<T>> {
  const value = await readJson(answer, origin, losslessNumbers);
  if (answer.status === 304) return { items: [], body: {} };
  if (!isCollection<T>(value)) {
    throw unexpectedBody(
      answer,
      origin,
      'it is not a collection, it has no array "value"',
      isRecord(value) ? "not-a-collection" : undefined,
    );
  }
  const { value: items, ...body } = value;
  const link = (name: string) => {
    const link = body[name] ?? undefined;
    if (link === undefined || typeof link === "string") return link;
    // To take it for the end would lose everything behind it.
    throw unexpectedBody(answer, origin, `its "${name}" is no text`);
  };
  const count = body["@odata.count"];
  return {
    items,
    body,
    nextLink: link("@odata.nextLink") || undefined,
    deltaLink: link("@odata.deltaLink") || undefined,
    count: typeof count === "number" ? count : undefined,
  };
}

// What the items are is the caller's knowledge: T is not checked.
function isCollection<T>(
  value: unknown,
): value is { readonly [name: string]: unknown; readonly value: readonly T[] } {
  return isRecord(value) && Array.isArray(value.value);
}
