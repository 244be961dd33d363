/** A small, strict HTTP/1.1 server that can also misbehave on purpose. @module */

import { concat, fromUtf8, utf8 } from "./bytes.ts";
import {
  HttpConnection,
  isConnectionEnd,
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

/** Where the server breaks off an answer. */
export interface Cut {
  /** Bytes of the body that still leave; -1: not even the head does. */
  readonly afterBytes: number;
  /** `"close"` ends the connection, `"stall"` keeps it open and silent until the client goes. */
  readonly then: "close" | "stall";
}

/** An answer. */
export interface Reply {
  readonly status: number;
  readonly headers?: Headers;
  readonly body?: Uint8Array | string;
  /** Said instead of the true length, to lie. */
  readonly contentLength?: number;
  readonly cut?: Cut;
}

/** Answers one request. The body is read when asked for; `"close"` ends the connection at once. */
export type Handler = (
  head: RequestHead,
  readBody: () => Promise<Request>,
) => Promise<Reply | "close">;

/** A running server. */
export interface HttpServer extends AsyncDisposable {
  readonly port: number;
}

/** What {@linkcode serveHttp} may be told. */
export interface ServeOptions {
  /** PEM of certificate and key; without them plain HTTP is spoken. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** Serves HTTP/1.1 on a free port of 127.0.0.1 (and ::1 where the machine has it) until disposed. */
export function serveHttp(
  handler: Handler,
  options: ServeOptions = {},
): HttpServer {
  const first = listen("127.0.0.1", 0, options);
  const port = first.addr.port;
  const listeners = [first];
  try {
    listeners.push(listen("::1", port, options));
  } catch (error) {
    if (!(error instanceof Error)) throw error; // no IPv6 here, or the port is taken there
  }
  const open = new Set<HttpConnection>();
  const tasks = new Set<Promise<void>>();
  const accepting = listeners.map(async (listener) => {
    while (true) {
      let conn: Deno.Conn;
      try {
        conn = await listener.accept();
      } catch (error) {
        if (
          error instanceof Deno.errors.BadResource ||
          error instanceof Deno.errors.Interrupted
        ) {
          return;
        }
        continue; // a handshake that failed concerns one client only
      }
      const connection = new HttpConnection(conn);
      open.add(connection);
      const task = serveConnection(connection, handler).finally(() => {
        connection.close();
        open.delete(connection);
        tasks.delete(task);
      });
      tasks.add(task);
    }
  });
  return {
    port,
    async [Symbol.asyncDispose]() {
      for (const listener of listeners) listener.close();
      await Promise.all(accepting);
      for (const connection of open) connection.close();
      await Promise.all(tasks);
    },
  };
}

function listen(
  hostname: string,
  port: number,
  { tls }: ServeOptions,
): Deno.TcpListener | Deno.TlsListener {
  return tls
    ? Deno.listenTls({ hostname, port, ...tls })
    : Deno.listen({ hostname, port });
}

async function serveConnection(
  connection: HttpConnection,
  handler: Handler,
): Promise<void> {
  try {
    while (await serveOne(connection, handler));
  } catch (error) {
    if (error instanceof MalformedRequestError) {
      await connection.write(
        renderHead({ status: 400, body: error.message }, 0, true),
      ).catch(
        ignoreConnectionEnd,
      );
    } else if (!isConnectionEnd(error)) throw error;
  }
}

async function serveOne(
  connection: HttpConnection,
  handler: Handler,
): Promise<boolean> {
  const text = await connection.readHead();
  if (text === undefined) return false;
  const head = parseHead(text);
  let bodyRead = false;
  const readBody = async (): Promise<Request> => {
    bodyRead = true;
    const body = await readRequestBody(connection, head);
    return { ...head, body, text: () => fromUtf8(body) };
  };
  const reply = await handler(head, readBody);
  if (reply === "close") return false;
  if (!bodyRead) await readBody();
  const close = head.header("connection")?.toLowerCase() === "close";
  return await writeReply(connection, head, reply, close) && !close;
}

async function writeReply(
  connection: HttpConnection,
  head: RequestHead,
  reply: Reply,
  close: boolean,
): Promise<boolean> {
  const body = typeof reply.body === "string"
    ? utf8(reply.body)
    : reply.body ?? new Uint8Array(0);
  const sent = head.method === "HEAD" ? new Uint8Array(0) : body;
  const cut = reply.cut;
  if (cut === undefined || cut.afterBytes >= 0) {
    const bytes = renderHead(reply, body.length, close);
    const part = cut ? sent.subarray(0, cut.afterBytes) : sent;
    await connection.write(concat([bytes, part]));
  }
  if (cut?.then === "stall") await connection.untilClosed();
  return cut === undefined && reply.contentLength === undefined;
}

function renderHead(reply: Reply, length: number, close: boolean): Uint8Array {
  const bodyless = reply.status === 204 || reply.status === 304;
  let head = `HTTP/1.1 ${reply.status} ${REASONS[reply.status] ?? ""}\r\n`;
  for (const [name, value] of reply.headers ?? []) {
    head += `${name}: ${value}\r\n`;
  }
  head += `date: ${new Date().toUTCString()}\r\n`;
  if (!bodyless) head += `content-length: ${reply.contentLength ?? length}\r\n`;
  if (close) head += "connection: close\r\n";
  return utf8(head + "\r\n");
}

function parseHead(text: string): RequestHead {
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

async function readRequestBody(
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

function ignoreConnectionEnd(error: unknown): void {
  if (!isConnectionEnd(error)) throw error;
}

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  206: "Partial Content",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  424: "Failed Dependency",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  507: "Insufficient Storage",
  509: "Bandwidth Limit Exceeded",
};
