import { isRecord } from "../record.ts";
import {
  ExpiredPageError,
  GraphError,
  type GraphErrorDetail,
  GraphResponseError,
} from "../errors.ts";
import { parseJson } from "../json.ts";
import { retryAfterMs } from "../headers/retry_after.ts";
import type { Answer } from "../timeout/answer.ts";
import { withoutLink } from "./echoed_link.ts";
import { cutAtWord, shorten } from "./shorten.ts";

const MAX_ERROR_BYTES = 256 * 1024;
const MAX_MESSAGE_LENGTH = 2_000;
const MAX_TEXT_LENGTH = 300;
/** Where a page says what it is; the patterns below may take the square of it. */
const MAX_HTML_LENGTH = 8_192;
const MAX_DEPTH = 16;
const MAX_DETAILS = 10;
const CONTROL_REGEXP = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;
const EXPIRED_PAGE_CODES: ReadonlySet<string> = new Set([
  "Directory_ExpiredPageToken",
  "DirectoryPageTokenNotFoundException",
]);
const TITLE_REGEXP = /<title[^>]*>([^<]*)/i;

/** What an error body says. */
export interface ErrorBody {
  /** The codes of nested errors, the outermost first, without empty ones. */
  readonly graphCodes: readonly string[];
  /** Without control characters. */
  readonly serverMessage?: string | undefined;
  readonly details?: readonly GraphErrorDetail[] | undefined;
  readonly requestId?: string | undefined;
  readonly clientRequestId?: string | undefined;
  readonly date?: string | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

function nonEmpty(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== "string") return undefined;
  const clean = value.replace(CONTROL_REGEXP, " ").trim();
  return clean === "" ? undefined : shorten(clean, maxLength);
}

/**
 * Reads the body of an error answer: Graph's JSON with errors nested in `innerError` or
 * `innererror`, an OAuth error, or whatever text or HTML a gateway sent instead.
 *
 * @param text The body.
 * @returns What could be found in it.
 */
export function parseErrorBody(text: string): ErrorBody {
  const bare = text.replace(/^\ufeff/, "").trim();
  if (bare.startsWith("{")) {
    try {
      const value = parseJson(bare);
      if (isRecord(value)) return fromJson(value, bare);
    } catch (error) {
      // Broken JSON is shown as text.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return fromText(bare);
}

function fromText(whole: string): ErrorBody {
  const text = shorten(whole, MAX_HTML_LENGTH);
  const readable = text.startsWith("<")
    ? TITLE_REGEXP.exec(text)?.[1] ??
      text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
    : text;
  return {
    graphCodes: [],
    serverMessage: nonEmpty(readable, MAX_TEXT_LENGTH),
  };
}

function fromJson(body: JsonObject, text: string): ErrorBody {
  if (typeof body.error === "string") {
    return {
      graphCodes: codes([body.error]),
      serverMessage: nonEmpty(body.error_description, MAX_MESSAGE_LENGTH),
    };
  }
  if (!isRecord(body.error)) return fromText(text);
  const levels: JsonObject[] = [];
  let level: unknown = body.error;
  while (isRecord(level) && levels.length < MAX_DEPTH) {
    levels.push(level);
    level = level.innerError ?? level.innererror;
  }
  const details = levels.flatMap(({ details }) => details).filter(isRecord)
    .slice(0, MAX_DETAILS).map(toDetail);
  const first = (name: string, maxLength: number) =>
    levels.map((each) => nonEmpty(each[name], maxLength)).find((found) =>
      found !== undefined
    );
  return {
    graphCodes: codes(levels.map(({ code }) => code)),
    serverMessage: first("message", MAX_MESSAGE_LENGTH),
    details: details.length === 0 ? undefined : details,
    requestId: first("request-id", MAX_TEXT_LENGTH),
    clientRequestId: first("client-request-id", MAX_TEXT_LENGTH),
    date: first("date", MAX_TEXT_LENGTH),
  };
}

function toDetail({ code, target, message }: JsonObject): GraphErrorDetail {
  return {
    code: nonEmpty(code, MAX_TEXT_LENGTH),
    target: nonEmpty(target, MAX_TEXT_LENGTH),
    message: nonEmpty(message, MAX_TEXT_LENGTH),
  };
}

function codes(values: readonly unknown[]): string[] {
  return values.map((value) => nonEmpty(value, MAX_TEXT_LENGTH)).filter((
    code,
  ) => code !== undefined);
}

/** The request whose answer is no success. */
export interface FailedRequest {
  readonly method: string;
  /** Fit to be shown. */
  readonly url: string;
  /** The pre-authenticated link that was asked, which must not be shown. */
  readonly link?: string | undefined;
  /** The id that was sent, in case the server does not repeat it. */
  readonly clientRequestId?: string | undefined;
  /** How often it was sent. */
  readonly tries?: number | undefined;
  /** Names of its own headers, in lower case. */
  readonly sentHeaders?: readonly string[] | undefined;
}

/**
 * Makes the error of an answer that is not a success, and reads its body for that.
 *
 * @param answer The answer.
 * @param request What was asked.
 * @returns The error, to be thrown.
 */
export async function toResponseError(
  answer: Answer,
  { link, ...request }: FailedRequest,
): Promise<GraphResponseError> {
  const hide = (said: string) =>
    link === undefined ? said : withoutLink(said, link);
  const text = await readStart(answer);
  const body = parseErrorBody(text);
  const { headers, status } = answer;
  const waitMs = retryAfterMs(headers, Date.now());
  const isExpiredPage = body.graphCodes.some((code) =>
    EXPIRED_PAGE_CODES.has(code)
  );
  const ErrorClass = isExpiredPage ? ExpiredPageError : GraphResponseError;
  return new ErrorClass({
    ...request,
    status,
    graphCodes: body.graphCodes.map(hide),
    serverMessage: body.serverMessage && hide(body.serverMessage),
    details: body.details?.map((detail) => ({
      code: detail.code && hide(detail.code),
      target: detail.target && hide(detail.target),
      message: detail.message && hide(detail.message),
    })),
    requestId: headers.get("request-id") ?? body.requestId,
    clientRequestId: headers.get("client-request-id") ?? body.clientRequestId ??
      request.clientRequestId,
    date: body.date ?? headers.get("date") ?? undefined,
    retryAfterSeconds: waitMs === undefined ? undefined : waitMs / 1000,
    response: answer.toResponse(new TextEncoder().encode(hide(text))),
  });
}

async function readStart(answer: Answer): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      bytes += chunk.byteLength;
      if (bytes >= MAX_ERROR_BYTES) return cutAtWord(text, text.length);
    }
    return text;
  } catch (error) {
    // The status is the news; a body that breaks off must not hide it.
    if (!(error instanceof GraphError)) throw error;
    return cutAtWord(text, text.length);
  }
}
