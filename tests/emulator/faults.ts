/** The faults that networks, proxies, Entra and Graph are known for, ready to be planned. @module */

import { aadstsReply } from "./aadsts.ts";
import { concat, fromUtf8, utf8 } from "./bytes.ts";
import type { Fault } from "./fault_plan.ts";
import type { Headers, Reply } from "./http_server.ts";
import { isObject } from "./jwt.ts";

const HTML =
  "<!DOCTYPE html>\r\n<html><head><title>502 Bad Gateway</title></head>" +
  "<body><center><h1>502 Bad Gateway</h1></center></body></html>\r\n";

/** Faults by name. */
export const faults = {
  /** Any answer at all. */
  answer: (reply: Reply): Fault => ({ reply }),

  /** A JSON body with status 200. */
  json: (body: unknown, status = 200): Fault => ({
    reply: {
      status,
      headers: [["content-type", "application/json"]],
      body: typeof body === "string" ? body : JSON.stringify(body),
    },
  }),

  /** An error as Graph writes it; `retryAfter` is sent as it is. */
  graphError: (status: number, code: string, retryAfter?: string): Fault => ({
    reply: {
      status,
      headers: [
        ["content-type", "application/json"],
        ["request-id", crypto.randomUUID()],
        ...retryAfterHeader(retryAfter),
      ],
      body: JSON.stringify({
        error: {
          code,
          message: "Scripted by the test.",
          innerError: { date: new Date().toISOString().slice(0, 19) },
        },
      }),
    },
  }),

  /** 429 as Graph sends it. */
  throttled: (retryAfter?: string): Fault =>
    faults.graphError(429, "TooManyRequests", retryAfter),

  /** An error of Entra by its AADSTS code, with the body Entra gives it. */
  aadsts: (code: number): Fault => ({ reply: aadstsReply(code) }),

  /** 429 as the gateway before Entra sends it: plain text. */
  plainThrottled: (retryAfter: string | undefined = "60"): Fault => ({
    reply: {
      status: 429,
      headers: [
        ["content-type", "text/plain"],
        ...retryAfterHeader(retryAfter),
      ],
      body: "Too Many Requests",
    },
  }),

  /** An HTML page, as proxies answer; of at least `bytes` bytes. */
  html: (status = 502, bytes = 0): Fault => ({
    reply: {
      status,
      headers: [["content-type", "text/html; charset=utf-8"]],
      body: HTML.padEnd(bytes, "<!-- nothing to see here -->\n"),
    },
  }),

  /** A success without a body. */
  empty: (status = 200): Fault => ({
    edit: (reply) => ({ status, headers: reply.headers ?? [], body: "" }),
  }),

  /** A redirect; a relative location stays as it is. */
  redirect: (location: string, status = 302): Fault => ({
    reply: { status, headers: [["location", location]] },
  }),

  /** A redirect to the address asked for, without end when planned so. */
  redirectLoop: (status = 302): Fault => ({
    reply: (head) => ({ status, headers: [["location", head.target]] }),
  }),

  /** The true answer, later. */
  delay: (delayMs: number): Fault => ({ delayMs }),

  /** The connection ends before the request is processed. */
  dropRequest: (): Fault => ({ drop: true }),

  /** The request is processed, and the connection ends before the first byte of the answer. */
  loseAnswer: (): Fault => ({
    edit: (reply) => ({ ...reply, cut: { afterBytes: -1, then: "close" } }),
  }),

  /** The connection ends inside the body. */
  cutBody: (afterBytes: number): Fault => ({
    edit: (reply) => ({ ...reply, cut: { afterBytes, then: "close" } }),
  }),

  /** The request is processed, and no answer ever comes. */
  stallHead: (): Fault => ({
    edit: (reply) => ({ ...reply, cut: { afterBytes: -1, then: "stall" } }),
  }),

  /** Head and part of the body come, the rest never. */
  stallBody: (afterBytes: number): Fault => ({
    edit: (reply) => ({ ...reply, cut: { afterBytes, then: "stall" } }),
  }),

  /** A Content-Length that is off by `bytes`. */
  wrongLength: (bytes: number): Fault => ({
    edit: (reply) => ({
      ...reply,
      contentLength: bodyOf(reply).length + bytes,
    }),
  }),

  /** The true answer, compressed. */
  gzip: (): Fault => ({
    edit: async (reply) => compressed(reply, await gzip(bodyOf(reply))),
  }),

  /** A compressed answer whose last `bytes` are missing, the length being right for the rest. */
  truncatedGzip: (bytes = 12): Fault => ({
    edit: async (reply) =>
      compressed(reply, (await gzip(bodyOf(reply))).slice(0, -bytes)),
  }),

  /** A byte order mark before the true body. */
  byteOrderMark: (): Fault => ({
    edit: (reply) => ({
      ...reply,
      body: concat([new Uint8Array([0xef, 0xbb, 0xbf]), bodyOf(reply)]),
    }),
  }),

  /** The true body without its last character, with the right length for it. */
  brokenJson: (): Fault => ({
    edit: (reply) => ({ ...reply, body: bodyOf(reply).slice(0, -1) }),
  }),

  /**
   * The next link of a page replaced. The same link every time is a repeated one; parameters without
   * `$` are ignored, so `…/users?page=1`, `…/users?page=2` and so on are a list without end.
   */
  nextLink: (link: string | ((target: string) => string)): Fault => ({
    edit: (reply, head) => {
      const page: unknown = JSON.parse(fromUtf8(bodyOf(reply)));
      if (!isObject(page)) return reply;
      const next = typeof link === "string" ? link : link(head.target);
      return {
        ...reply,
        body: JSON.stringify({ ...page, "@odata.nextLink": next }),
      };
    },
  }),

  /** A header set in the true answer; `undefined` removes it. */
  header: (name: string, value: string | undefined): Fault => ({
    edit: (reply) => {
      const others = (reply.headers ?? []).filter(([other]) =>
        other.toLowerCase() !== name.toLowerCase()
      );
      return {
        ...reply,
        headers: value === undefined ? others : [...others, [name, value]],
      };
    },
  }),

  /** The same header on two lines (RFC 9110 section 5.3): `fetch` reads `120, 120`. */
  doubledHeader: (name: string, value: string): Fault => ({
    edit: (reply) => ({
      ...reply,
      headers: [...reply.headers ?? [], [name, value], [name, value]],
    }),
  }),

  /** The true answer with its Content-Length on two lines (RFC 9110 section 8.6). */
  doubledLength: (): Fault => ({
    edit: (reply) => ({
      ...reply,
      headers: [
        ...reply.headers ?? [],
        ["content-length", String(bodyOf(reply).length)],
      ],
    }),
  }),

  /** What an upload session says it lacks; `[]` before the last byte: onedrive-api-docs 71. */
  nextExpectedRanges: (ranges: readonly string[]): Fault => ({
    edit: (reply) => {
      const session: unknown = JSON.parse(fromUtf8(bodyOf(reply)));
      if (!isObject(session)) return reply;
      return {
        ...reply,
        body: JSON.stringify({ ...session, nextExpectedRanges: ranges }),
      };
    },
  }),

  /** A 401 without a reason. */
  unauthorized: (): Fault =>
    faults.graphError(401, "InvalidAuthenticationToken"),
} as const;

function bodyOf({ body = "" }: Reply): Uint8Array {
  return typeof body === "string" ? utf8(body) : body;
}

function compressed(reply: Reply, body: Uint8Array): Reply {
  return {
    ...reply,
    headers: [...reply.headers ?? [], ["content-encoding", "gzip"]],
    body,
  };
}

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(
    new CompressionStream("gzip"),
  );
  return await new Response(stream).bytes();
}

function retryAfterHeader(value: string | undefined): Headers {
  return value === undefined ? [] : [["retry-after", value]];
}
