/** Reading requests: strictly, as RFC 9112 writes them. @module */

import { utf8 } from "./bytes.ts";
import {
  type HttpConnection,
  MalformedRequestError,
} from "./http_connection.ts";

/** Header fields in order, with the spelling used on the wire. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** The head of one request, as it came. */
export interface RequestHead {
  readonly method: string;
  /** The request target as sent, undecoded: `/v1.0/users?$top=5`. */
  readonly target: string;
  /** The target up to the first `?`, undecoded. */
  readonly path: string;
  /** The query after the first `?`, undecoded, or `""`. */
  readonly query: string;
  readonly headers: Headers;
  /** The value of a field, several joined by `, `; `undefined` when there is none. */
  header(name: string): string | undefined;
}

/** One request with its body. */
export interface Request extends RequestHead {
  readonly body: Uint8Array<ArrayBuffer>;
  text(): string;
}

/** Takes a head apart; throws {@linkcode MalformedRequestError}. */
export function parseHead(text: string): RequestHead {
  const [requestLine = "", ...lines] = text.split("\r\n");
  const match = /^([A-Z]+) (\/[\x21-\x7e]*) HTTP\/1\.1$/.exec(requestLine);
  const [, method, target] = match ?? [];
  if (method === undefined || target === undefined) {
    throw new MalformedRequestError("Bad request line");
  }
  const headers = lines.map((line): [string, string] => {
    const field = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/.exec(
      line,
    );
    if (!field) throw new MalformedRequestError("Bad header field");
    return [field[1] ?? "", field[2] ?? ""];
  });
  const header = (name: string) => {
    const values = headers.filter(([key]) =>
      key.toLowerCase() === name.toLowerCase()
    );
    return values.length > 0
      ? values.map(([, value]) => value).join(", ")
      : undefined;
  };
  if (header("host") === undefined) throw new MalformedRequestError("No Host");
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  return { method, target, path, query, headers, header };
}

/** Reads the body that a head announces. */
export async function readRequestBody(
  connection: HttpConnection,
  head: RequestHead,
): Promise<Uint8Array<ArrayBuffer>> {
  const coding = head.header("transfer-encoding");
  const length = head.header("content-length");
  if (coding === undefined && length === undefined) return new Uint8Array(0);
  if (
    coding !== undefined &&
    (length !== undefined || coding.toLowerCase() !== "chunked")
  ) {
    throw new MalformedRequestError("Bad Transfer-Encoding");
  }
  if (length !== undefined && !/^\d{1,15}$/.test(length)) {
    throw new MalformedRequestError("Bad Content-Length");
  }
  if (head.header("expect")?.toLowerCase() === "100-continue") {
    await connection.write(utf8("HTTP/1.1 100 Continue\r\n\r\n"));
  }
  return await (length === undefined
    ? connection.readChunked()
    : connection.readBytes(Number(length)));
}
