import {
  type Bytes,
  type Found,
  isSame,
  mayHaveParts,
  type Piece,
  rangeHeaders,
  type Rest,
  toPiece,
} from "./piece.ts";
import type { Download, DownloadOptions, DownloadPart } from "./types.ts";
import {
  ContentChangedError,
  GraphResponseError,
  NoAnswerError,
  TimeBudgetError,
} from "../errors.ts";
import { isStrongEtag } from "../headers/content.ts";
import {
  buildRequest,
  type GraphRequest,
  limitsOf,
  type RequestLimits,
} from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { unexpectedBody } from "../http/read_body.ts";
import { followRedirects } from "../http/redirect.ts";
import { redactUrl } from "../links.ts";
import { RetryBudget } from "../retry/budget.ts";
import { GRAPH_RETRY_RULES } from "../retry/rules.ts";

/** Successes that hold a content: 202, for example, says that there is none yet. */
const CONTENT_STATUSES: ReadonlySet<number> = new Set([200, 203, 204]);

/**
 * Opens a content, such as `/me/drive/items/{id}/content`. Redirects are followed without the
 * access token. A part that is there already is gone on from only under the same strong entity tag
 * (RFC 9110, sections 13.1.5 and 15.3.7.3).
 *
 * @throws {ContentChangedError} from the body: the content changed after a part was given out.
 * @throws {UnexpectedBodyError} The answer is no content, or not from its start.
 */
export async function openDownload(
  connection: Connection,
  path: string,
  options: DownloadOptions,
): Promise<Download> {
  const download = new Downloader(connection, path, options);
  const { resume } = options;
  const rest = resume && resume.offsetBytes > 0
    ? await download.openAt(resume)
    : undefined;
  const first = rest ?? await download.open();
  return { ...first, body: download.read(first) };
}

class Downloader {
  readonly #limits: RequestLimits;
  readonly #budget: RetryBudget;

  constructor(
    readonly connection: Connection,
    readonly path: string,
    readonly options: DownloadOptions,
  ) {
    this.#limits = limitsOf(connection, options);
    this.#budget = new RetryBudget({
      rules: GRAPH_RETRY_RULES,
      maxRetries: connection.maxRetries,
      deadline: this.#limits.deadline,
    });
  }

  /** The whole content. */
  async open(): Promise<Piece> {
    const found = await this.#request();
    const { answer } = found;
    if (CONTENT_STATUSES.has(answer.status)) return toPiece(found);
    await answer.body?.cancel();
    const url = redactUrl(found.firstUrl, this.#baseUrl);
    const origin = { method: "GET", url };
    throw unexpectedBody(answer, origin, "it is not the whole content");
  }

  /** What is behind a part, or `undefined` if that is not known to be of the same content. */
  async openAt(part: DownloadPart): Promise<Piece | undefined> {
    const { etag, offsetBytes } = part;
    if (etag === undefined || !isStrongEtag(etag)) return undefined;
    const rest = { etag, offsetBytes };
    try {
      let found = await this.#request({ elsewhere: rest });
      if (!found.redirected && mayHaveParts(found.answer, part)) {
        await found.answer.body?.cancel();
        found = await this.#request({ here: rest, elsewhere: rest });
      }
      const { answer } = found;
      const piece = toPiece(found);
      const goesOn = answer.status === 206 &&
        piece.startBytes === offsetBytes && isSame(piece, part);
      if (goesOn) return piece;
      await answer.body?.cancel();
      return undefined;
    } catch (error) {
      if (!(error instanceof GraphResponseError && error.status === 416)) {
        throw error;
      }
      const end = toPiece({ answer: error.response, redirected: false });
      const isWhole = end.totalBytes === offsetBytes && isSame(end, part);
      return isWhole
        ? { ...end, startBytes: offsetBytes, body: null }
        : undefined;
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
        throw new NoAnswerError("reset", new URL(this.#baseUrl).host);
      }
      return chunk;
    };
    const readOn = async (): Promise<Bytes | undefined> => {
      for (;; retries++) {
        try {
          return await readChunk();
        } catch (error) {
          if (!(error instanceof NoAnswerError)) throw error;
          // Without a strong tag nobody knows whether the rest would fit to what was given out.
          if (!isStrongEtag(first.etag ?? "")) throw error;
          await this.#pause(retries, error);
        }
        const piece = await this.openAt({ ...first, offsetBytes: position });
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
    const decision = this.#budget.decide({ method: "GET" }, retries);
    switch (decision.kind) {
      case "stop":
        throw error;
      case "out-of-time":
        throw new TimeBudgetError(error.host, { ...decision, cause: error });
      case "wait":
        await this.connection.sleep(decision.waitMs, this.#limits.signal);
    }
  }

  get #baseUrl(): string {
    return this.connection.baseUrl;
  }

  #build(): GraphRequest {
    const { connection, path, options } = this;
    const request = buildRequest(connection, "GET", path, options);
    const { headers } = request;
    // Ranges count bytes as they are stored.
    headers.set("accept-encoding", "identity");
    if (!new Headers(options.headers).has("accept")) {
      headers.set("accept", "*/*");
    }
    return request;
  }

  /**
   * Asks for the content, or its rest: of whom Graph redirects to, because a `Range` is for the link
   * that `/content` redirects to and not for `/content` itself (Graph, `driveItem: get content`); of
   * Graph only where it gives the content itself and says that it has parts.
   */
  async #request(
    { here, elsewhere }: {
      readonly here?: Rest | undefined;
      readonly elsewhere?: Rest | undefined;
    } = {},
  ): Promise<Found> {
    const request = this.#build();
    for (const [name, value] of rangeHeaders(here)) {
      request.headers.set(name, value);
    }
    return await followRedirects(
      this.connection,
      { ...request, accepts: ({ ok }) => ok },
      (answer, hops) => {
        const firstUrl = request.url;
        return Promise.resolve({ answer, firstUrl, redirected: hops > 0 });
      },
      { elsewhere: rangeHeaders(elsewhere) },
    );
  }
}
