/**
 * Reading HTTP/1.1 from a connection and writing to it, byte by byte where a test needs that.
 *
 * `Deno.serve` can neither break a connection nor lie about a length, and hides the request line;
 * an emulator of a misbehaving network has to. Source: RFC 9112.
 * @module
 */

import { concat } from "./bytes.ts";

/** What is wrong with a request that is not HTTP/1.1. */
export class MalformedRequestError extends Error {}

const MAX_HEAD_BYTES = 64 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** Buffered reading from one connection. */
export class HttpConnection {
  readonly #conn: Deno.Conn;
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  constructor(conn: Deno.Conn) {
    this.#conn = conn;
  }

  /** Reads up to and including the empty line; `undefined` when the client closed before it. */
  async readHead(): Promise<string | undefined> {
    let searched = 0;
    while (true) {
      const end = indexOfHeadEnd(this.#buffer, searched);
      if (end >= 0) {
        const head = latin1(this.#buffer.subarray(0, end));
        this.#buffer = this.#buffer.subarray(end + 4);
        return head;
      }
      if (this.#buffer.length > MAX_HEAD_BYTES) {
        throw new MalformedRequestError("Head too long");
      }
      searched = Math.max(0, this.#buffer.length - 3);
      if (!await this.#fill()) return undefined;
    }
  }

  /** Reads exactly `length` bytes. */
  async readBytes(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(length);
    let filled = Math.min(length, this.#buffer.length);
    bytes.set(this.#buffer.subarray(0, filled));
    this.#buffer = this.#buffer.subarray(filled);
    while (filled < length) {
      const count = await this.#conn.read(bytes.subarray(filled));
      if (count === null) throw new MalformedRequestError("Body cut short");
      filled += count;
    }
    return bytes;
  }

  /** Reads a body in chunked coding (RFC 9112 section 7.1), trailers dropped. */
  async readChunked(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    while (true) {
      const line = await this.#readLine();
      const size = /^([0-9a-fA-F]{1,8})(?:;.*)?$/.exec(line)?.[1];
      if (size === undefined) throw new MalformedRequestError("Bad chunk size");
      const length = parseInt(size, 16);
      if (length === 0) break;
      chunks.push(await this.readBytes(length));
      if (await this.#readLine() !== "") {
        throw new MalformedRequestError("Bad chunk end");
      }
    }
    while (await this.#readLine() !== "");
    return concat(chunks);
  }

  /** Resolves when the client closes (what it still sends is thrown away) or the server does. */
  async untilClosed(): Promise<void> {
    try {
      while (await this.#conn.read(new Uint8Array(CHUNK_BYTES)) !== null);
    } catch (error) {
      if (!isConnectionEnd(error)) throw error;
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      written += await this.#conn.write(bytes.subarray(written));
    }
  }

  close(): void {
    try {
      this.#conn.close();
    } catch (error) {
      if (!isConnectionEnd(error)) throw error;
    }
  }

  async #readLine(): Promise<string> {
    while (true) {
      const end = this.#buffer.indexOf(0x0a);
      if (end >= 0) {
        const line = latin1(this.#buffer.subarray(0, end)).replace(/\r$/, "");
        this.#buffer = this.#buffer.subarray(end + 1);
        return line;
      }
      if (!await this.#fill()) {
        throw new MalformedRequestError("Body cut short");
      }
    }
  }

  async #fill(): Promise<boolean> {
    const chunk = new Uint8Array(CHUNK_BYTES);
    const count = await this.#conn.read(chunk);
    if (count === null) return false;
    const read = chunk.subarray(0, count);
    this.#buffer = this.#buffer.length === 0
      ? read
      : concat([this.#buffer, read]);
    return true;
  }
}

/** Whether an error only says that one side closed the connection. */
export function isConnectionEnd(error: unknown): boolean {
  return error instanceof Deno.errors.BadResource ||
    error instanceof Deno.errors.Interrupted ||
    error instanceof Deno.errors.ConnectionReset ||
    error instanceof Deno.errors.ConnectionAborted ||
    error instanceof Deno.errors.BrokenPipe ||
    error instanceof Deno.errors.UnexpectedEof ||
    error instanceof Deno.errors.NotConnected ||
    error instanceof Deno.errors.InvalidData;
}

function indexOfHeadEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0x0d, from);
  while (at >= 0 && at + 3 < bytes.length) {
    if (
      bytes[at + 1] === 0x0a && bytes[at + 2] === 0x0d && bytes[at + 3] === 0x0a
    ) return at;
    at = bytes.indexOf(0x0d, at + 1);
  }
  return -1;
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
