/** Less leaves at once. */
const MIN_WATCHED_BYTES = 64 * 1024;
const PIECE_BYTES = 64 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/** A request body that tells how much of it has left. */
export interface WatchedBody {
  /** What to hand to `fetch`. */
  readonly body: BodyInit | null;
  /** What the source of the body threw, if it did. */
  readonly failure: () => unknown;
}

/**
 * Tells how much of a request body has left.
 *
 * @param body What is to be sent.
 * @param onPiece Told the sum of the bytes.
 */
export function watchRequestBody(
  body: BodyInit | null | undefined,
  onPiece: (sentBytes: number) => void,
): WatchedBody {
  let failure: { readonly error: unknown } | undefined;
  const watched = (stream: ReadableStream<Bytes>) =>
    watchStream(stream, onPiece, (error) => failure = { error });
  const blob = toLongBlob(body);
  return {
    body: blob
      ? new StreamedBlob(blob, watched)
      : body instanceof ReadableStream
      // The cast: as above.
      ? watched(body as ReadableStream<Bytes>)
      : body ?? null,
    failure: () => failure?.error,
  };
}

function toLongBlob(body: BodyInit | null | undefined): Blob | undefined {
  const blob = body instanceof Blob ? body : body instanceof Uint8Array
    // The cast: what is sent lies in memory that nobody shares.
    ? new BytesBlob(body as Bytes)
    : undefined;
  return blob && blob.size > MIN_WATCHED_BYTES ? blob : undefined;
}

/** Bytes as a blob that copies them piece by piece only. */
class BytesBlob extends Blob {
  readonly #bytes: Bytes;

  constructor(bytes: Bytes) {
    super();
    this.#bytes = bytes;
  }

  override get size(): number {
    return this.#bytes.byteLength;
  }

  override stream(): ReadableStream<Bytes> {
    const bytes = this.#bytes;
    let position = 0;
    return new ReadableStream({
      pull(controller) {
        // A copy: the runtime may take the memory of what it is handed.
        controller.enqueue(bytes.slice(position, position + PIECE_BYTES));
        position += PIECE_BYTES;
        if (position >= bytes.byteLength) controller.close();
      },
    }, { highWaterMark: 0 });
  }
}

/**
 * A blob whose stream is watched. The runtime announces the length of a blob, which Graph wants to
 * know, but not that of a stream.
 */
class StreamedBlob extends Blob {
  readonly #blob: Blob;
  readonly #watched: (stream: ReadableStream<Bytes>) => ReadableStream<Bytes>;

  constructor(
    blob: Blob,
    watched: (stream: ReadableStream<Bytes>) => ReadableStream<Bytes>,
  ) {
    super([], { type: blob.type });
    this.#blob = blob;
    this.#watched = watched;
  }

  override get size(): number {
    return this.#blob.size;
  }

  override stream(): ReadableStream<Bytes> {
    return this.#watched(this.#blob.stream());
  }
}

function watchStream(
  stream: ReadableStream<Bytes>,
  onPiece: (sentBytes: number) => void,
  onFailure: (error: unknown) => void,
): ReadableStream<Bytes> {
  const reader = stream.getReader();
  let sentBytes = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        if (!(value instanceof Uint8Array)) {
          throw new TypeError("Cannot send a stream of anything but bytes");
        }
        sentBytes += value.byteLength;
        onPiece(sentBytes);
        controller.enqueue(value);
      } catch (error) {
        onFailure(error);
        controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}
