import type { DriveItem } from "@microsoft/microsoft-graph-types";
import {
  CHUNK_UNIT_BYTES,
  type SessionKind,
  SessionUploader,
} from "./upload_session.ts";
import type { Connection } from "../http/exchange.ts";
import { readJson } from "../http/body.ts";
import { prepare } from "../http/prepare.ts";
import { send } from "../http/send.ts";
import type { RequestOptions } from "../types.ts";
import { redactUrl } from "../url.ts";

const ATTACHMENTS_REGEXP = /\/attachments$/i;
/** Up to here one PUT does. */
export const MAX_PLAIN_BYTES = 4_000_000;

/** Bytes that can be read anywhere, more than once: a file, for example. */
export interface UploadSource {
  /** In bytes. */
  readonly size: number;
  /** Reads from `start` up to, but not including, `end`. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** An upload that can be continued, also by another process. A secret: who has it can write. */
export interface UploadSession {
  readonly uploadUrl: string;
  readonly expirationDateTime?: string | undefined;
}

/** What happens if there is a file of that name already. */
export type UploadConflict = "replace" | "rename" | "fail";

/** Options of {@linkcode GraphClient.upload}. */
export interface UploadOptions extends RequestOptions {
  /** `replace` if not given. */
  readonly conflict?: UploadConflict | undefined;
  /** Type of a content up to 4 MB; Graph finds out that of larger ones. */
  readonly contentType?: string | undefined;
  /** Name of an attachment; that of a file stands in the path. */
  readonly name?: string | undefined;
  /** Bytes sent at once, a multiple of 327,680 and under 60 MiB; 5 MiB if not given,
   * under 4 MB for an attachment. */
  readonly chunkBytes?: number | undefined;
  /** Continues this session if the server still knows it. */
  readonly resume?: UploadSession | undefined;
  /** Told about a new session, before the first byte is sent. */
  readonly onSession?:
    | ((session: UploadSession) => void | Promise<void>)
    | undefined;
  /** Told how many bytes the server has. */
  readonly onProgress?:
    | ((sentBytes: number, totalBytes: number) => void)
    | undefined;
}

/**
 * Uploads a file: with one PUT up to 4 MB, in a session above. To a path that ends in
 * `/attachments` of a message or event it attaches, always in a session.
 *
 * @returns What the server says about the new file; nothing about an attachment.
 * @throws {RangeError} `chunkBytes` is not allowed.
 */
export async function uploadFile(
  connection: Connection,
  path: string,
  source: Blob | UploadSource,
  options: UploadOptions,
): Promise<DriveItem | undefined> {
  const bytes = source instanceof Blob ? fromBlob(source) : source;
  const item = itemPath(path);
  const attached = ATTACHMENTS_REGEXP.test(item);
  const plain = bytes.size <= MAX_PLAIN_BYTES && !options.resume && !attached;
  const uploaded = plain
    ? await putWhole(connection, item, bytes, options)
    : await new SessionUploader(connection, bytes, options, {
      path: item,
      ...(attached ? attachmentSession(bytes, options) : driveSession(options)),
    }).run();
  // The cast: what the server says about the new file is not checked.
  return uploaded as DriveItem | undefined;
}

function driveSession(
  { conflict = "replace" }: UploadOptions,
): Omit<SessionKind, "path"> {
  const body = { item: { "@microsoft.graph.conflictBehavior": conflict } };
  return {
    body,
    chunkBytes: 16 * CHUNK_UNIT_BYTES,
    repeatable: conflict === "replace",
  };
}

function attachmentSession(
  { size }: UploadSource,
  { name = "attachment" }: UploadOptions,
): Omit<SessionKind, "path"> {
  const body = { AttachmentItem: { attachmentType: "file", name, size } };
  return { body, chunkBytes: 12 * CHUNK_UNIT_BYTES, repeatable: false };
}

function fromBlob(blob: Blob): UploadSource {
  return {
    size: blob.size,
    read: async (start, end) =>
      new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

/**
 * The path of the file itself, to which `/content` and `/createUploadSession` can be added: both
 * may stand there already, and a path behind `root:` must be closed by a colon.
 */
function itemPath(path: string): string {
  const item = path.replace(/\/(?:content|createUploadSession)$/, "").replace(
    /\/+$/,
    "",
  );
  return /:\/(?!\/)/.test(item) && !item.endsWith(":") ? `${item}:` : item;
}

async function putWhole(
  connection: Connection,
  item: string,
  source: UploadSource,
  options: UploadOptions,
): Promise<unknown> {
  const { conflict = "replace", contentType = "application/octet-stream" } =
    options;
  const body = await source.read(0, source.size);
  const request = {
    ...prepare(connection, "PUT", `${item}/content`, {
      ...options,
      parameters: [
        ...options.parameters ?? [],
        ["@microsoft.graph.conflictBehavior", conflict],
      ],
    }, { body, contentType }),
    // Sent twice, "rename" would leave two files, and "fail" would fail because of its own.
    ...(conflict === "replace" ? {} : { retryAs: "POST" } as const),
  };
  const origin = {
    method: "PUT",
    url: redactUrl(request.url, connection.baseUrl),
  };
  const uploaded = await send(
    connection,
    request,
    (answer) => readJson(answer, origin, false),
  );
  options.onProgress?.(source.size, source.size);
  return uploaded;
}
