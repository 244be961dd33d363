/** A small, strict HTTP/1.1 server that can also misbehave on purpose. @module */

import { concat, fromUtf8, utf8 } from "./bytes.ts";
import {
  type Headers,
  parseHead,
  readRequestBody,
  type Request,
  type RequestHead,
} from "./http_request.ts";
import { REASONS } from "./http_reasons.ts";
import {
  HttpConnection,
  isConnectionEnd,
  MalformedRequestError,
} from "./http_connection.ts";

export type { Headers, Request, RequestHead } from "./http_request.ts";

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

/** Head and body up to this size leave in one write: fewer packets, and no wait for an ACK. */
const ONE_WRITE_BYTES = 1024 * 1024;

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
  return serveOn(listeners, port, handler);
}

/** Serves the connections that listeners accept; disposing closes them too. */
export function serveOn(
  listeners: readonly (Deno.TcpListener | Deno.TlsListener)[],
  port: number,
  handler: Handler,
): HttpServer {
  const open = new Set<HttpConnection>();
  const tasks = new Set<Promise<void>>();
  const accepting = listeners.map(async (listener) => {
    while (true) {
      let conn: Deno.Conn;
      try {
        conn = await listener.accept();
      } catch (error) {
        if (isConnectionEnd(error)) return; // the listener was closed
        throw error;
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
    if (part.length <= ONE_WRITE_BYTES) {
      await connection.write(concat([bytes, part]));
    } else {
      await connection.write(bytes);
      await connection.write(part);
    }
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

function ignoreConnectionEnd(error: unknown): void {
  if (!isConnectionEnd(error)) throw error;
}
