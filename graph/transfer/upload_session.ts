import { readPart } from "./source.ts";
import { expectedRanges, firstMissing } from "./expected_ranges.ts";
import { cancelSession, storageRequest } from "./session_request.ts";
import type { UploadOptions, UploadSession, UploadSource } from "./types.ts";
import { GraphResponseError, UnexpectedBodyError } from "../errors.ts";
import {
  buildRequest,
  type GraphRequest,
  limitsOf,
} from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import {
  parseAnswer,
  readJson,
  readText,
  unexpectedBody,
} from "../http/read_body.ts";
import { sendWithRetries } from "../http/send_with_retries.ts";
import { checkSecureLink, isSecureLink, redactUrl } from "../links.ts";
import { isRecord } from "../record.ts";

/** Chunks must be multiples of this (Graph, `driveItem: createUploadSession`). */
export const CHUNK_UNIT_BYTES = 327_680;
const MAX_CHUNK_BYTES = 60 * 1024 * 1024;
/** What a server answers that does not know a session, or not any more. */
const GONE_STATUSES: ReadonlySet<number> = new Set([401, 404, 410]);

/** What kind of session is opened. */
export interface SessionKind {
  /** Path that `/createUploadSession` belongs to. */
  readonly path: string;
  /** What is sent to open it. */
  readonly body: unknown;
  /** Bytes sent at once, if the caller names no number. */
  readonly chunkBytes: number;
  /** Whether uploading twice leaves the same. */
  readonly repeatable: boolean;
}

/** What the server says after a chunk. */
type Progress =
  | { readonly kind: "done"; readonly item: unknown }
  | { readonly kind: "more"; readonly position: number }
  /** The server no longer knows the session. */
  | { readonly kind: "gone"; readonly error: GraphResponseError }
  /** What it says about the session makes no sense. */
  | { readonly kind: "useless"; readonly error: UnexpectedBodyError };

/** How a session ended. */
type End = Exclude<Progress, { kind: "more" }>;

/** A part of the file. */
interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** One upload in a session. */
export class SessionUploader {
  readonly #connection: Connection;
  readonly #kind: SessionKind;
  readonly #source: UploadSource;
  readonly #options: UploadOptions;
  readonly #chunkBytes: number;

  constructor(
    connection: Connection,
    source: UploadSource,
    options: UploadOptions,
    kind: SessionKind,
  ) {
    this.#connection = connection;
    this.#source = source;
    this.#options = options;
    this.#kind = kind;
    this.#chunkBytes = checkChunkBytes(options.chunkBytes ?? kind.chunkBytes);
  }

  async run(): Promise<unknown> {
    const { resume, abandon } = this.#options;
    if (abandon) await this.#cancel(abandon);
    if (resume && isSecureLink(resume.uploadUrl, this.#connection.baseUrl)) {
      const end = await this.#continue(resume, await this.#status(resume));
      if (end.kind === "done") return end.item;
      if (end.kind === "useless") await this.#cancel(resume);
    }
    for (let restarts = 0;; restarts++) {
      const session = await this.#open();
      const end = await this.#continue(session, { kind: "more", position: 0 });
      if (end.kind === "done") return end.item;
      // The last chunk may have come through, and only its answer was lost: only where a second
      // upload changes nothing, or none can have been finished, is it safe to start over.
      const isUndone = end.kind === "useless" && await this.#cancel(session);
      if (restarts > 0 || !(this.#kind.repeatable || isUndone)) throw end.error;
    }
  }

  /** Sends what is missing. */
  async #continue(session: UploadSession, start: Progress): Promise<End> {
    const { size } = this.#source;
    let progress = start;
    let standstills = 0;
    while (progress.kind === "more") {
      const { position } = progress;
      this.#options.onProgress?.(position, size);
      const next = await this.#putChunk(session, position);
      standstills = next.kind === "more" && next.position <= position
        ? standstills + 1
        : 0;
      if (standstills > this.#connection.maxRetries) {
        const error = this.#unexpected(
          `it takes nothing from byte ${position} on`,
        );
        return { kind: "useless", error };
      }
      progress = next;
    }
    if (progress.kind === "done") this.#options.onProgress?.(size, size);
    return progress;
  }

  async #cancel(session: UploadSession): Promise<boolean> {
    return await cancelSession(this.#connection, this.#options, session);
  }

  async #open(): Promise<UploadSession> {
    const body = JSON.stringify(this.#kind.body);
    const path = `${this.#kind.path}/createUploadSession`;
    const content = { body, contentType: "application/json" };
    const request = {
      ...buildRequest(
        this.#connection,
        "POST",
        path,
        this.#options,
        content,
      ),
      // A session that is opened twice leaves one unused, which expires.
      retryAs: "PUT",
    } as const;
    const origin = { method: "POST", url: request.url };
    const session = await sendWithRetries(
      this.#connection,
      request,
      async (answer) => {
        const value = await readJson(answer, origin, false);
        if (isSession(value)) return value;
        throw unexpectedBody(answer, origin, 'it has no "uploadUrl"');
      },
    );
    const { uploadUrl, expirationDateTime } = session;
    checkSecureLink(uploadUrl, this.#connection.baseUrl);
    await this.#options.onSession?.({ uploadUrl, expirationDateTime });
    return session;
  }

  async #putChunk(
    { uploadUrl }: UploadSession,
    position: number,
  ): Promise<Progress> {
    const { size } = this.#source;
    const limits = limitsOf(this.#connection, this.#options);
    const chunk = {
      start: position,
      end: Math.min(position + this.#chunkBytes, size),
    };
    const { host } = new URL(uploadUrl);
    const body = await readPart(this.#source, chunk, { host, limits });
    const headers = new Headers({
      "content-range": `bytes ${position}-${chunk.end - 1}/${size}`,
      "content-type": "application/octet-stream",
    });
    try {
      return await this.#ask(
        { method: "PUT", url: uploadUrl, headers, body },
        chunk,
      );
    } catch (error) {
      if (!(error instanceof GraphResponseError && error.status === 416)) {
        throw error;
      }
      // The server has these bytes already, for example because only its answer was lost.
      return await this.#status({ uploadUrl });
    }
  }

  async #status({ uploadUrl }: UploadSession): Promise<Progress> {
    return await this.#ask({
      method: "GET",
      url: uploadUrl,
      headers: new Headers(),
    });
  }

  /** Asks where the session stands, with a chunk or without one. */
  async #ask(
    part: Pick<GraphRequest, "method" | "url" | "headers" | "body">,
    chunk?: Chunk,
  ): Promise<Progress> {
    const request = storageRequest(this.#connection, this.#options, part);
    const origin = {
      method: part.method,
      url: redactUrl(part.url, this.#connection.baseUrl),
    };
    try {
      return await sendWithRetries(
        this.#connection,
        request,
        async (answer) => {
          const text = await readText(answer, origin);
          const value = parseAnswer(text, answer, origin, false);
          const ranges = expectedRanges(value);
          const isLast = chunk?.end === this.#source.size;
          if (!ranges?.length && isLast && answer.status !== 202) {
            return { kind: "done", item: value };
          }
          const position = firstMissing(ranges ?? []);
          // It cannot have what was never sent.
          const end = chunk?.end ?? this.#source.size;
          if (
            position !== undefined && position <= end &&
            position < this.#source.size
          ) return { kind: "more", position };
          const problem = ranges === undefined
            ? 'it has no "nextExpectedRanges"'
            : 'its "nextExpectedRanges" name nothing that is missing';
          const error = unexpectedBody(answer, origin, problem);
          return { kind: "useless", error };
        },
      );
    } catch (error) {
      const isGone = error instanceof GraphResponseError &&
        GONE_STATUSES.has(error.status);
      if (isGone) return { kind: "gone", error };
      if (error instanceof UnexpectedBodyError) {
        return { kind: "useless", error };
      }
      throw error;
    }
  }

  #unexpected(problem: string): UnexpectedBodyError {
    return new UnexpectedBodyError({
      method: "PUT",
      url: this.#kind.path,
      status: 202,
      contentType: undefined,
      requestId: undefined,
      problem,
    });
  }
}

function checkChunkBytes(chunkBytes: number): number {
  if (
    chunkBytes > 0 && chunkBytes % CHUNK_UNIT_BYTES === 0 &&
    chunkBytes < MAX_CHUNK_BYTES
  ) {
    return chunkBytes;
  }
  throw new RangeError(
    `Cannot send chunks of ${chunkBytes} bytes: wanted a multiple of ${CHUNK_UNIT_BYTES} under ${MAX_CHUNK_BYTES}`,
  );
}

function isSession(value: unknown): value is UploadSession {
  return isRecord(value) && typeof value.uploadUrl === "string";
}
