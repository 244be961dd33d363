import type { BatchResponse } from "./types.ts";
import { BatchRequestError, PathError } from "../errors.ts";
import { toJson } from "../json.ts";
import { isRecord } from "../record.ts";
import type { GraphVersion } from "../types.ts";
import { graphUrl, needsEventualConsistency } from "../url.ts";

/** How far back `dependsOn` reaches. */
const REACH = 1_000;
const METHODS: ReadonlySet<string> = new Set([
  "GET",
  "POST",
  "PATCH",
  "PUT",
  "DELETE",
]);

/** A request of a batch from the time it is read until its answer is given out. */
export interface BatchEntry {
  /** From 1, in the order of the input; the id on the wire. */
  readonly number: number;
  /** The caller's id. */
  readonly id: string;
  readonly method: string;
  /** Full URL, for logs. */
  readonly url: string;
  /** The part of the `$batch` request without `dependsOn`, as JSON without its last brace. */
  json: string;
  dependsOn: readonly BatchEntry[];
  state: "open" | "succeeded" | "failed";
  /** Until it is given out. */
  answer: BatchResponse | undefined;
  retries: number;
  /** Length of its part, and about how much memory it needs; later that of its answer. */
  bytes: number;
}

/**
 * The part of a request in the body of a `$batch` request.
 *
 * @param entry The request.
 * @param together Those that go along: only these can be named as dependencies.
 */
export function encodePart(
  { json, dependsOn }: BatchEntry,
  together: readonly BatchEntry[],
): string {
  const ids = dependsOn.filter((other) => together.includes(other)).map((
    { number },
  ) => String(number));
  return ids.length === 0
    ? `${json}}`
    : `${json},"dependsOn":${JSON.stringify(ids)}}`;
}

/** Where the requests of a batch go. */
export interface BatchTarget {
  /** An origin. */
  readonly baseUrl: string;
  /** Version of paths that name none. */
  readonly version: GraphVersion;
}

const encoder = new TextEncoder();

/**
 * Makes the function that checks the requests of one batch in their order.
 *
 * @param target Where they go.
 * @returns Makes an entry of a request.
 * @throws {BatchRequestError} from that function: the request cannot be sent.
 */
export function batchEntries(
  target: BatchTarget,
): (request: unknown) => BatchEntry {
  const recent = new Map<string, BatchEntry>();
  let number = 0;
  return (request) => {
    number += 1;
    const entry = new EntryReader(request, number, target, recent).read();
    recent.delete(entry.id);
    recent.set(entry.id, entry);
    if (recent.size > REACH) {
      for (const oldest of recent.keys()) {
        recent.delete(oldest);
        break;
      }
    }
    return entry;
  };
}

class EntryReader {
  readonly #request: Readonly<Record<string, unknown>>;

  constructor(
    request: unknown,
    readonly number: number,
    readonly target: BatchTarget,
    readonly recent: ReadonlyMap<string, BatchEntry>,
  ) {
    if (!isRecord(request)) this.#refuse("it is no object");
    this.#request = request;
  }

  read(): BatchEntry {
    const { number } = this;
    const id = this.#text("id") ?? String(number);
    const method = (this.#text("method") ?? "GET").toUpperCase();
    if (!METHODS.has(method)) this.#refuse(`its method is "${method}"`);
    const { body } = this.#request;
    if (method === "GET" && body !== undefined) {
      this.#refuse("a GET has no body");
    }
    const url = this.#url();
    const headers = this.#headers(url, body !== undefined);
    const part = { id: String(number), method, url, headers, body };
    const json = this.#encode(part);
    return {
      number,
      id,
      method,
      url: `${this.target.baseUrl}/${this.target.version}${url}`,
      json,
      dependsOn: this.#dependsOn(),
      state: "open",
      answer: undefined,
      retries: 0,
      bytes: encoder.encode(json).length,
    };
  }

  #refuse(why: string): never {
    throw new BatchRequestError(this.number, why);
  }

  /** JSON without its last brace. */
  #encode(part: unknown): string {
    try {
      return (toJson(part) ?? "").slice(0, -1);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#refuse("it is too long, or nested too deeply");
    }
  }

  #text(name: "id" | "method" | "url"): string | undefined {
    const value = this.#request[name];
    if (value !== undefined && (typeof value !== "string" || value === "")) {
      this.#refuse(`its "${name}" is no text`);
    }
    return value;
  }

  /** Relative and without version, as `$batch` wants it. */
  #url(): string {
    const path = this.#text("url");
    if (path === undefined) this.#refuse('it has no "url"');
    const root = `${this.target.baseUrl}/${this.target.version}/`;
    try {
      const url = graphUrl(path, this.target);
      if (url.startsWith(root)) return url.slice(root.length - 1);
    } catch (error) {
      if (error instanceof PathError) this.#refuse(error.message);
      throw error;
    }
    this.#refuse(
      `its "url" is not of version ${this.target.version}, as the batch is`,
    );
  }

  #headers(url: string, hasBody: boolean): Record<string, string> | undefined {
    const given = this.#request.headers ?? {};
    if (!isRecord(given)) this.#refuse('its "headers" are no object');
    const headers: Record<string, string> = {};
    const names = new Set<string>();
    for (const [name, value] of Object.entries(given)) {
      if (typeof value !== "string") {
        this.#refuse(`its header "${name}" is no text`);
      }
      if (name.toLowerCase() === "authorization") {
        this.#refuse('its header "Authorization" is set by the client');
      }
      headers[name] = value;
      names.add(name.toLowerCase());
    }
    if (hasBody && !names.has("content-type")) {
      headers["Content-Type"] = "application/json";
    }
    const eventual = needsEventualConsistency(`${this.target.baseUrl}${url}`);
    if (eventual && !names.has("consistencylevel")) {
      headers.ConsistencyLevel = "eventual";
    }
    return Object.keys(headers).length === 0 ? undefined : headers;
  }

  #dependsOn(): BatchEntry[] {
    const ids = this.#request.dependsOn ?? [];
    if (!Array.isArray(ids)) this.#refuse('its "dependsOn" is no array');
    return ids.map((id: unknown) => {
      const entry = typeof id === "string" ? this.recent.get(id) : undefined;
      return entry ??
        this.#refuse(
          `it depends on ${
            JSON.stringify(id)
          }, which none of the ${REACH} requests before it is named`,
        );
    });
  }
}

/**
 * Makes a check for the requests of one batch in their order, for example to read a whole file
 * before the first one is sent.
 *
 * @param target Where they go.
 * @returns The check; it throws {@linkcode BatchRequestError}.
 */
export function createBatchCheck(
  target: BatchTarget,
): (request: unknown) => void {
  const toEntry = batchEntries(target);
  return (request) => {
    const entry = toEntry(request);
    // Kept for later requests to depend on, without what it would send.
    entry.json = "";
    entry.dependsOn = [];
  };
}
