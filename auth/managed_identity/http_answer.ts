/**
 * HTTP/1.1 answers (RFC 9112), as far as the endpoints on this machine need it.
 *
 * @module
 */

const STATUS_LINE_REGEXP = /^HTTP\/1\.[01] (\d{3})(?: |$)/;
const FIELD_REGEXP = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/;
const CHUNK_SIZE_REGEXP = /^([\da-f]{1,8})[ \t]*(?:;|$)/i;
const BODILESS_STATUSES: readonly number[] = [204, 205, 304];

/** An answer that cannot be one, or not yet. */
export type NoAnswer = "malformed" | "incomplete";

/**
 * Reads an answer from its start.
 *
 * @param bytes What has come so far.
 * @param isEnd Whether the connection has ended, so that nothing more will come.
 */
export function parseAnswer(
  bytes: Uint8Array<ArrayBuffer>,
  isEnd: boolean,
): Response | NoAnswer {
  const headLength = toLatin1(bytes).indexOf("\r\n\r\n");
  if (headLength < 0) return "incomplete";
  const [statusLine = "", ...lines] = toLatin1(bytes.subarray(0, headLength))
    .split("\r\n");
  const status = Number(STATUS_LINE_REGEXP.exec(statusLine)?.[1]);
  const rest = bytes.subarray(headLength + 4);
  // An interim answer: the final one follows.
  if (status >= 100 && status < 200) return parseAnswer(rest, isEnd);
  const headers = parseFields(lines);
  if (headers === undefined || !(status >= 200 && status < 600)) {
    return "malformed";
  }
  const isBodiless = BODILESS_STATUSES.includes(status);
  const body = isBodiless ? null : readBody(rest, headers, isEnd);
  return typeof body === "string"
    ? body
    : new Response(body, { status, headers });
}

function parseFields(lines: readonly string[]): Headers | undefined {
  const headers = new Headers();
  for (const line of lines) {
    const [, name, value] = FIELD_REGEXP.exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    headers.append(name, value);
  }
  return headers;
}

/** The body by the rules of RFC 9112, section 6.3. */
function readBody(
  bytes: Uint8Array<ArrayBuffer>,
  headers: Headers,
  isEnd: boolean,
): Uint8Array<ArrayBuffer> | NoAnswer {
  const coding = headers.get("transfer-encoding");
  if (coding !== null) {
    return coding.toLowerCase() === "chunked" ? readChunks(bytes) : "malformed";
  }
  const length = headers.get("content-length");
  if (length === null) return isEnd ? bytes.slice() : "incomplete";
  if (!/^\d{1,15}$/.test(length)) return "malformed";
  return bytes.length < Number(length)
    ? "incomplete"
    : bytes.slice(0, Number(length));
}

function readChunks(
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | NoAnswer {
  const text = toLatin1(bytes);
  const chunks: string[] = [];
  let position = 0;
  while (true) {
    const lineEnd = text.indexOf("\r\n", position);
    if (lineEnd < 0) return "incomplete";
    const size = CHUNK_SIZE_REGEXP.exec(text.slice(position, lineEnd))?.[1];
    if (size === undefined) return "malformed";
    const start = lineEnd + 2;
    const end = start + parseInt(size, 16);
    if (end === start) {
      // Trailer fields, if any, end with an empty line.
      return text.indexOf("\r\n\r\n", lineEnd) < 0
        ? "incomplete"
        : fromLatin1(chunks.join(""));
    }
    if (text.length < end + 2) return "incomplete";
    if (!text.startsWith("\r\n", end)) return "malformed";
    chunks.push(text.slice(start, end));
    position = end + 2;
  }
}

/** One character for each byte. */
function toLatin1(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 8192) {
    text += String.fromCharCode(...bytes.subarray(index, index + 8192));
  }
  return text;
}

function fromLatin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
