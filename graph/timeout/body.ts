import type { Watch } from "./silence.ts";
import { toNetworkError } from "../http/network_error.ts";

const MIN_BUFFER_BYTES = 64 * 1024;
const MAX_FIRST_BUFFER_BYTES = 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/** An answer whose body ends in an error when the server falls silent. */
export class WatchedResponse extends Response {
  readonly #source: WatchedSource;

  /** @param url The URL that was asked, for errors. */
  constructor(
    url: string,
    response: Response,
    body: ReadableStream<Bytes>,
    watch: Watch,
  ) {
    const source = new WatchedSource(url, response, body, watch);
    super(
      new ReadableStream({
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
      }, { highWaterMark: 0 }),
      response,
    );
    this.#source = source;
  }

  // Past the stream: a page of a collection comes in many small pieces, and each costs twice there.
  override async bytes(): Promise<Bytes> {
    if (this.bodyUsed || this.body?.locked) return await super.bytes();
    return await this.#source.readAll();
  }

  override async text(): Promise<string> {
    const bytes = await this.bytes();
    const text = new TextDecoder().decode(bytes);
    // Gives the memory back now: the collector, which sees little of it, would come late.
    bytes.buffer.transfer(0);
    return text;
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
    return await this.#watched(async () => {
      const { done, value } = await reader.read();
      this.#watch.rest();
      if (done) this.#watch.end();
      return value;
    });
  }

  /** Everything that is left. */
  async readAll(): Promise<Bytes> {
    const reader = this.#reader ? undefined : byteReader(this.#body);
    return await this.#watched(async () => {
      const bytes = reader === undefined
        ? await new Blob(await Array.fromAsync(this.#pieces())).bytes()
        : await fill(reader, this.#firstBytes(), () => this.#watch.expect());
      this.#watch.end();
      return bytes;
    });
  }

  async cancel(reason: unknown): Promise<void> {
    this.#watch.end();
    await (this.#reader ?? this.#body).cancel(reason);
  }

  #firstBytes(): number {
    // One more than announced: the end is read into it too.
    const announced = Number(this.#response.headers.get("content-length")) + 1;
    return Math.min(
      Math.max(announced, MIN_BUFFER_BYTES),
      MAX_FIRST_BUFFER_BYTES,
    );
  }

  async *#pieces(): AsyncGenerator<Bytes, void, undefined> {
    for (
      let piece = await this.read();
      piece !== undefined;
      piece = await this.read()
    ) yield piece;
  }

  async #watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      this.#watch.expect();
      return await work();
    } catch (error) {
      this.#watch.end();
      throw this.#watch.reason() ?? toNetworkError(error, this.#url);
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

/** Reads all pieces into one growing buffer: one for each would keep the garbage collector busy. */
async function fill(
  reader: ReadableStreamBYOBReader,
  firstBytes: number,
  onPiece: () => void,
): Promise<Bytes> {
  let buffer = new ArrayBuffer(firstBytes);
  let length = 0;
  while (true) {
    if (length === buffer.byteLength) buffer = buffer.transfer(length * 2);
    const { done, value } = await reader.read(new Uint8Array(buffer, length));
    if (value !== undefined) {
      buffer = value.buffer;
      length += value.length;
    }
    if (done) return new Uint8Array(buffer, 0, length);
    onPiece();
  }
}
