import type { Connection } from "../http/exchange.ts";
import { prepare } from "../http/prepare.ts";
import { sendFollowing } from "../http/redirect.ts";
import {
  ContentChangedError,
  GraphResponseError,
  NoAnswerError,
  TimeBudgetError,
} from "../errors.ts";
import { decideRetry, GRAPH_RETRY_RULES } from "../retry/rules.ts";
import type { RequestOptions } from "../types.ts";

/** What tells one version of a content from another. */
export interface ContentVersion {
  readonly etag?: string | undefined;
  readonly totalBytes?: number | undefined;
}

/** Options of {@linkcode GraphClient.download}. */
export interface DownloadOptions extends RequestOptions {
  /** Goes on behind a part that is there already, if the content is still the same. */
  readonly resume?:
    | (ContentVersion & { readonly offsetBytes: number })
    | undefined;
}

/** A content that is coming. */
export interface Download extends ContentVersion {
  /** Where `body` starts: 0, or `offsetBytes` if the content is still the same. */
  readonly startBytes: number;
  readonly contentType: string | undefined;
  /** Goes on by itself where a connection breaks off, as long as the content stays the same. */
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A content from `startBytes` on, as one connection gives it. */
interface Piece extends ContentVersion {
  readonly startBytes: number;
  readonly contentType: string | undefined;
  readonly body: ReadableStream<Bytes> | null;
}

const CONTENT_RANGE_REGEXP = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/;

/**
 * Opens a content, such as `/me/drive/items/{id}/content`. Redirects are followed without the
 * access token.
 *
 * @throws {ContentChangedError} from the body: the content changed after a part was given out.
 */
export async function openDownload(
  connection: Connection,
  path: string,
  options: DownloadOptions,
): Promise<Download> {
  const download = new Downloader(connection, path, options);
  const { resume } = options;
  const first = resume && resume.offsetBytes > 0
    ? await download.openAt(resume.offsetBytes, resume) ?? await download.open()
    : await download.open();
  return { ...first, body: download.read(first) };
}

class Downloader {
  readonly #deadline: number | undefined;
  readonly #signal: AbortSignal | undefined;

  constructor(
    readonly connection: Connection,
    readonly path: string,
    readonly options: DownloadOptions,
  ) {
    const { deadline, signal } = prepare(connection, "GET", path, options);
    this.#deadline = deadline;
    this.#signal = signal;
  }

  async open(): Promise<Piece> {
    return toPiece(await this.#request());
  }

  /** The rest from an offset on, or `undefined` if that is not the same content. */
  async openAt(
    offset: number,
    version: ContentVersion,
  ): Promise<Piece | undefined> {
    try {
      const response = await this.#request(`bytes=${offset}-`);
      const piece = toPiece(response);
      if (piece.startBytes === offset && isSame(piece, version)) return piece;
      await response.body?.cancel();
      return undefined;
    } catch (error) {
      if (!(error instanceof GraphResponseError && error.status === 416)) {
        throw error;
      }
      const end = toPiece(error.response);
      const complete = end.totalBytes === offset && isSame(end, version);
      return complete ? { ...end, startBytes: offset, body: null } : undefined;
    }
  }

  /** The bytes from a piece on, over as many connections as it takes. */
  read(first: Piece): ReadableStream<Bytes> {
    let reader = first.body?.getReader();
    let position = first.startBytes;
    let retries = 0;
    const readChunk = async (): Promise<Bytes | undefined> => {
      const chunk = (await reader?.read())?.value;
      if (chunk === undefined && position < (first.totalBytes ?? 0)) {
        throw new NoAnswerError("reset", new URL(this.connection.baseUrl).host);
      }
      return chunk;
    };
    const readOn = async (): Promise<Bytes | undefined> => {
      for (;; retries++) {
        try {
          return await readChunk();
        } catch (error) {
          if (!(error instanceof NoAnswerError)) throw error;
          await this.#pause(retries, error);
        }
        const piece = await this.openAt(position, first);
        if (!piece) throw new ContentChangedError(position);
        reader = piece.body?.getReader();
      }
    };
    return new ReadableStream({
      async pull(controller) {
        const chunk = await readOn();
        if (chunk === undefined) return controller.close();
        position += chunk.byteLength;
        if (chunk.byteLength > 0) retries = 0;
        controller.enqueue(chunk);
      },
      cancel: (reason) => reader?.cancel(reason),
    }, { highWaterMark: 0 });
  }

  async #pause(retries: number, error: NoAnswerError): Promise<void> {
    const { maxRetries, sleep } = this.connection;
    const deadline = this.#deadline;
    const [now, random] = [Date.now(), Math.random()];
    const rules = GRAPH_RETRY_RULES;
    const decision = decideRetry({
      method: "GET",
      retries,
      maxRetries,
      rules,
      now,
      deadline,
      random,
    });
    if (decision.kind === "stop") throw error;
    if (decision.kind === "out-of-time") {
      throw new TimeBudgetError(error.host, {
        retryAt: decision.retryAt,
        cause: error,
      });
    }
    await sleep(decision.waitMs, this.#signal);
  }

  async #request(range?: string): Promise<Response> {
    const request = prepare(this.connection, "GET", this.path, this.options);
    // Ranges count bytes as they are stored.
    request.headers.set("accept-encoding", "identity");
    if (!new Headers(this.options.headers).has("accept")) {
      request.headers.set("accept", "*/*");
    }
    if (range !== undefined) request.headers.set("range", range);
    return await sendFollowing(
      this.connection,
      request,
      (response) => Promise.resolve(response),
    );
  }
}

function toPiece({ status, headers, body }: Response): Piece {
  const [, start, total] =
    CONTENT_RANGE_REGEXP.exec(headers.get("content-range") ?? "") ?? [];
  const length = status === 200 ? headers.get("content-length") : total;
  return {
    startBytes: status === 206 ? Number(start ?? Number.NaN) : 0,
    totalBytes: length && /^\d+$/.test(length) ? Number(length) : undefined,
    etag: headers.get("etag") ?? undefined,
    contentType: headers.get("content-type") ?? undefined,
    body,
  };
}

/** Whether all that is known of both agrees, and something is. */
function isSame(one: ContentVersion, other: ContentVersion): boolean {
  const etags = one.etag !== undefined && other.etag !== undefined;
  const totals = one.totalBytes !== undefined && other.totalBytes !== undefined;
  return (etags || totals) && (!etags || one.etag === other.etag) &&
    (!totals || one.totalBytes === other.totalBytes);
}
