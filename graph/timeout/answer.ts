import { contentLength } from "../headers/content.ts";
import type { Watch } from "./watch.ts";

const MIN_BUFFER_BYTES = 64 * 1024;
const MAX_FIRST_BUFFER_BYTES = 1024 * 1024;
/** A text cannot be longer in V8, and JSON has to be one. */
const MAX_WHOLE_BYTES = 512 * 1024 * 1024 - 1024;
/** RFC 9110, section 15: anything else is no status. */
const [MIN_STATUS, MAX_STATUS] = [200, 599];
/** Fetch standard, "null body status", without those that are no answer. */
const NULL_BODY_STATUSES: ReadonlySet<number> = new Set([204, 205, 304]);
// RFC 9112, section 4, "reason-phrase": what a `Response` takes.
const REASON_REGEXP = /^[\t\x20-\x7e\x80-\xff]*$/;

type Bytes = Uint8Array<ArrayBuffer>;

/** A body that is too long to be held whole. */
export class TooLongError extends RangeError {
  override readonly name = "TooLongError";
}

/** An answer whose body ends in an error when the server falls silent. */
export class Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly #response: Response;
  readonly #source: WatchedSource | undefined;
  #body: ReadableStream<Bytes> | undefined;

  /**
   * @param url The URL that was asked, for errors.
   * @param response What came.
   * @param watch The clocks of the exchange.
   */
  constructor(url: string, response: Response, watch: Watch) {
    this.status = response.status;
    this.headers = response.headers;
    this.#response = response;
    if (response.body === null) watch.end();
    else this.#source = new WatchedSource(url, response, response.body, watch);
  }

  /** Whether it is a success. */
  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  /** Whether its status is one at all: some servers make up their own. */
  get hasKnownStatus(): boolean {
    return this.status >= MIN_STATUS && this.status <= MAX_STATUS;
  }

  /** The body as a stream, `null` if there is none. Not together with the other ways to read it. */
  get body(): ReadableStream<Bytes> | null {
    const source = this.#source;
    if (source === undefined) return null;
    return this.#body ??= new ReadableStream({
      async pull(controller) {
        try {
          const chunk = await source.read();
          if (chunk !== undefined) controller.enqueue(chunk);
          else controller.close();
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: (reason) => source.cancel(reason),
    }, { highWaterMark: 0 });
  }

  /**
   * The whole body. Past the stream: a page of a collection comes in many small pieces, and each
   * costs twice there.
   *
   * @throws {TooLongError} It would not fit into a text.
   */
  async bytes(): Promise<Bytes> {
    return await this.#source?.readAll() ?? new Uint8Array();
  }

  /**
   * The whole body as text, which is always UTF-8.
   *
   * @throws {TooLongError} It does not fit into a text.
   */
  async text(): Promise<string> {
    const bytes = await this.bytes();
    const text = new TextDecoder().decode(bytes);
    // Gives the memory back now: the collector, which sees little of it, would come late.
    bytes.buffer.transfer(0);
    return text;
  }

  /**
   * The answer as the platform's own class.
   *
   * @param body The body, if it was read already; `null` for none.
   */
  toResponse(body: Bytes | null | undefined = undefined): Response {
    const { status, headers } = this;
    const { statusText } = this.#response;
    return new Response(
      NULL_BODY_STATUSES.has(status)
        ? null
        : body === undefined
        ? this.body
        : body,
      {
        status,
        statusText: REASON_REGEXP.test(statusText) ? statusText : "",
        headers,
      },
    );
  }
}

/** The body of an answer, watched. */
class WatchedSource {
  readonly #url: string;
  // Kept because an abort does not end the body of an answer that the collector has taken.
  readonly #response: Response;
  readonly #body: ReadableStream<Bytes>;
  readonly #watch: Watch;
  #reader: ReadableStreamDefaultReader<Bytes> | undefined;

  constructor(
    url: string,
    response: Response,
    body: ReadableStream<Bytes>,
    watch: Watch,
  ) {
    this.#url = url;
    this.#response = response;
    this.#body = body;
    this.#watch = watch;
  }

  /** The next piece; `undefined` at the end. */
  async read(): Promise<Bytes | undefined> {
    const reader = this.#reader ??= this.#body.getReader();
    const { done, value } = await this.#watched(() => reader.read());
    this.#watch.rest();
    if (done) this.#watch.end();
    return value;
  }

  /** Everything. */
  async readAll(): Promise<Bytes> {
    const announced = contentLength(this.#response.headers) ?? 0;
    if (announced > MAX_WHOLE_BYTES) await this.#refuse();
    const reader = byteReader(this.#body);
    return reader === undefined
      ? await this.#collect()
      : await this.#fill(reader, announced);
  }

  async cancel(reason?: unknown): Promise<void> {
    this.#watch.end();
    await (this.#reader ?? this.#body).cancel(reason);
  }

  async #collect(): Promise<Bytes> {
    const pieces: Bytes[] = [];
    let length = 0;
    for (
      let piece = await this.read();
      piece !== undefined;
      piece = await this.read()
    ) {
      pieces.push(piece);
      length += piece.length;
      if (length > MAX_WHOLE_BYTES) await this.#refuse();
    }
    return await new Blob(pieces).bytes();
  }

  /** Reads all pieces into one growing buffer: one for each would keep the garbage collector busy. */
  async #fill(
    reader: ReadableStreamBYOBReader,
    announced: number,
  ): Promise<Bytes> {
    // One more than announced: the end is read into it too.
    const firstBytes = Math.min(
      Math.max(announced + 1, MIN_BUFFER_BYTES),
      MAX_FIRST_BUFFER_BYTES,
    );
    let buffer = new ArrayBuffer(firstBytes);
    let length = 0;
    while (true) {
      if (length > MAX_WHOLE_BYTES) await this.#refuse(reader);
      if (length === buffer.byteLength) buffer = buffer.transfer(length * 2);
      const view = new Uint8Array(buffer, length);
      const { done, value } = await this.#watched(() => reader.read(view));
      if (value !== undefined) {
        buffer = value.buffer;
        length += value.length;
      }
      if (done) {
        this.#watch.end();
        return new Uint8Array(buffer, 0, length);
      }
    }
  }

  async #refuse(reader?: ReadableStreamBYOBReader): Promise<never> {
    this.#watch.end();
    await (reader ?? this.#reader ?? this.#body).cancel();
    throw new TooLongError(
      `Cannot hold more than ${MAX_WHOLE_BYTES} bytes at once`,
    );
  }

  /** What fails in here is the network; what this program does with the bytes must stay outside. */
  async #watched<T>(read: () => Promise<T>): Promise<T> {
    try {
      this.#watch.expect();
      return await read();
    } catch (error) {
      this.#watch.end();
      const cause = this.#watch.reason();
      const { toNetworkError } = await import("./network_error.ts");
      throw cause ?? toNetworkError(error, this.#url);
    }
  }
}

/** A reader into a buffer of one's own, which the streams of `fetch` have, but not those of others. */
function byteReader(
  body: ReadableStream<Bytes>,
): ReadableStreamBYOBReader | undefined {
  try {
    return body.getReader({ mode: "byob" });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
