import { parseAnswer, readJson, unexpectedBody } from "../http/body.ts";
import type { Connection, PreparedRequest } from "../http/exchange.ts";
import { prepare } from "../http/prepare.ts";
import { isRecord } from "../collections/record.ts";
import { checkSecureLink } from "../http/redirect.ts";
import { send } from "../http/send.ts";
import { GraphResponseError, UnexpectedBodyError } from "../errors.ts";
import type { UploadOptions, UploadSession, UploadSource } from "./upload.ts";
import { redactUrl } from "../url.ts";

/** Chunks must be multiples of this (Graph, `driveItem: createUploadSession`). */
export const CHUNK_UNIT_BYTES = 327_680;
const MAX_CHUNK_BYTES = 60 * 1024 * 1024;
const RANGE_START_REGEXP = /^(\d+)(?:-|$)/;

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
  | { readonly kind: "gone"; readonly error: GraphResponseError };

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
    const { resume } = this.#options;
    if (resume) {
      const progress = await this.#continue(
        resume.uploadUrl,
        await this.#status(resume.uploadUrl),
      );
      if (progress.kind === "done") return progress.item;
    }
    const uploadUrl = await this.#open();
    const progress = await this.#continue(uploadUrl, {
      kind: "more",
      position: 0,
    });
    if (progress.kind === "done") return progress.item;
    // The last chunk may have come through, and only its answer was lost: only where a second
    // upload changes nothing is it safe to start over.
    if (!this.#kind.repeatable) throw progress.error;
    const again = await this.#open();
    const last = await this.#continue(again, { kind: "more", position: 0 });
    if (last.kind === "done") return last.item;
    throw last.error;
  }

  /** Sends what is missing. */
  async #continue(
    uploadUrl: string,
    start: Progress,
  ): Promise<Exclude<Progress, { kind: "more" }>> {
    let progress = start;
    let standstills = 0;
    while (progress.kind === "more") {
      const { position } = progress;
      this.#options.onProgress?.(position, this.#source.size);
      const next = await this.#putChunk(uploadUrl, position);
      standstills = next.kind === "more" && next.position <= position
        ? standstills + 1
        : 0;
      if (standstills > this.#connection.maxRetries) {
        throw this.#unexpected(`it takes nothing from byte ${position} on`);
      }
      progress = next;
    }
    if (progress.kind === "done") {
      this.#options.onProgress?.(this.#source.size, this.#source.size);
    }
    return progress;
  }

  async #open(): Promise<string> {
    const body = JSON.stringify(this.#kind.body);
    const path = `${this.#kind.path}/createUploadSession`;
    const content = { body, contentType: "application/json" };
    const request = {
      ...prepare(this.#connection, "POST", path, this.#options, content),
      // A session that is opened twice leaves one unused, which expires.
      retryAs: "PUT",
    } as const;
    const origin = { method: "POST", url: request.url };
    const session = await send(this.#connection, request, async (answer) => {
      const value = await readJson(answer, origin, false);
      if (isSession(value)) return value;
      throw unexpectedBody(answer, origin, 'it has no "uploadUrl"');
    });
    const { uploadUrl, expirationDateTime } = session;
    checkSecureLink(uploadUrl);
    await this.#options.onSession?.({ uploadUrl, expirationDateTime });
    return uploadUrl;
  }

  async #putChunk(uploadUrl: string, position: number): Promise<Progress> {
    const { size } = this.#source;
    const end = Math.min(position + this.#chunkBytes, size);
    const body = await this.#source.read(position, end);
    const headers = new Headers({
      "content-range": `bytes ${position}-${end - 1}/${size}`,
      "content-type": "application/octet-stream",
    });
    try {
      return await this.#exchange({
        method: "PUT",
        url: uploadUrl,
        headers,
        body,
      });
    } catch (error) {
      if (!(error instanceof GraphResponseError && error.status === 416)) {
        throw error;
      }
      // The server has these bytes already, for example because only its answer was lost.
      return await this.#status(uploadUrl);
    }
  }

  async #status(uploadUrl: string): Promise<Progress> {
    checkSecureLink(uploadUrl);
    return await this.#exchange({
      method: "GET",
      url: uploadUrl,
      headers: new Headers(),
    });
  }

  async #exchange(
    part: Pick<PreparedRequest, "method" | "url" | "headers" | "body">,
  ): Promise<Progress> {
    // Only its limits: the headers are for Graph, and the token stays with it.
    const { signal, deadline, headers } = prepare(
      this.#connection,
      "GET",
      "/",
      this.#options,
    );
    part.headers.set("user-agent", headers.get("user-agent") ?? "");
    const request = { ...part, authorize: false, signal, deadline };
    const origin = {
      method: part.method,
      url: redactUrl(part.url, this.#connection.baseUrl),
    };
    try {
      return await send(this.#connection, request, async (answer) => {
        const value = parseAnswer(await answer.text(), answer, origin, false);
        const position = nextPosition(value);
        if (position !== undefined) return { kind: "more", position };
        if (part.method === "PUT" && answer.status !== 202) {
          return { kind: "done", item: value };
        }
        throw unexpectedBody(answer, origin, 'it has no "nextExpectedRanges"');
      });
    } catch (error) {
      const gone = error instanceof GraphResponseError &&
        [401, 404, 410].includes(error.status);
      if (gone) return { kind: "gone", error };
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

/** Where the first missing range starts; `undefined` if nothing is said about ranges. */
function nextPosition(value: unknown): number | undefined {
  if (!isRecord(value)) return undefined;
  const ranges = value.nextExpectedRanges ?? value.NextExpectedRanges;
  if (!Array.isArray(ranges)) return undefined;
  const starts = ranges.map((range) =>
    RANGE_START_REGEXP.exec(String(range))?.[1]
  )
    .filter((start) => start !== undefined).map(Number);
  return starts.length === 0 ? undefined : Math.min(...starts);
}
