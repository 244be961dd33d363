/** What the server saw, for tests to look at and count. @module */

import { fromUtf8 } from "./bytes.ts";
import type { Headers, RequestHead } from "./http_server.ts";

/** The part of the emulator that a request went to. */
export type Service =
  | "token"
  | "metadata"
  /** What vouches for the job of a pipeline. */
  | "platform"
  | "graph"
  /** One request inside a `$batch`; not a request of its own on the wire. */
  | "batch-part"
  | "upload"
  | "download"
  | "managed-identity";

/** One request. */
export interface LoggedRequest {
  /** Epoch milliseconds by the real clock, when its head had arrived. */
  readonly at: number;
  readonly service: Service;
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly headers: Headers;
  header(name: string): string | undefined;
  /** The body as text, its first {@linkcode MAX_BODY_BYTES} bytes; `""` until it is read. */
  readonly body: string;
  readonly bodyLength: number;
  /** Status of the answer; `undefined` while there is none or when none was given. */
  readonly status: number | undefined;
}

/** Longest body that the log keeps. */
export const MAX_BODY_BYTES = 64 * 1024;

/** Most requests that the log keeps; the counters count all. */
export const MAX_ENTRIES = 50_000;

interface Entry extends LoggedRequest {
  body: string;
  bodyLength: number;
  status: number | undefined;
}

/** The requests of one emulator, in order of arrival. */
export class RequestLog implements Iterable<LoggedRequest> {
  #entries: Entry[] = [];
  #counts = new Map<Service, number>();

  /** Requests to token endpoints, the managed identity ones included. */
  get tokenRequests(): number {
    return this.count("token") + this.count("managed-identity");
  }

  /** Requests to Graph. */
  get graphRequests(): number {
    return this.count("graph");
  }

  /** How many requests went to `service`, or to all; parts of batches count only by name. */
  count(service?: Service): number {
    if (service !== undefined) return this.#counts.get(service) ?? 0;
    let sum = 0;
    for (const [name, count] of this.#counts) {
      if (name !== "batch-part") sum += count;
    }
    return sum;
  }

  /** The requests whose method and path fit. */
  matching(path: RegExp, method?: string): LoggedRequest[] {
    return this.#entries.filter((entry) =>
      path.test(entry.target) &&
      (method === undefined || entry.method === method)
    );
  }

  /** The last request; throws `RangeError` when there was none. */
  get last(): LoggedRequest {
    const entry = this.#entries.at(-1);
    if (entry === undefined) {
      throw new RangeError("Cannot show the last request: none came");
    }
    return entry;
  }

  /** Forgets everything, counters too. */
  clear(): void {
    this.#entries = [];
    this.#counts.clear();
  }

  [Symbol.iterator](): Iterator<LoggedRequest> {
    return this.#entries[Symbol.iterator]();
  }

  /** Notes a request; the functions returned complete the note. For the emulator itself. */
  add(service: Service, head: RequestHead): {
    body(bytes: Uint8Array): void;
    status(status: number): void;
  } {
    const { method, target, path, headers, header } = head;
    const entry: Entry = {
      at: Date.now(),
      service,
      method,
      target,
      path,
      headers,
      header,
      body: "",
      bodyLength: 0,
      status: undefined,
    };
    this.#entries.push(entry);
    if (this.#entries.length > MAX_ENTRIES) {
      this.#entries.splice(0, MAX_ENTRIES / 2);
    }
    this.#counts.set(service, this.count(service) + 1);
    return {
      body(bytes) {
        entry.body = fromUtf8(bytes.subarray(0, MAX_BODY_BYTES));
        entry.bodyLength = bytes.length;
      },
      status(status) {
        entry.status = status;
      },
    };
  }
}
