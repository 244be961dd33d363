import {
  MIN_ATTACHMENT_SESSION_BYTES,
  uploadAttachment,
} from "./attachment.ts";
import { fromBlob, readPart } from "./source.ts";
import {
  MAX_PLAIN_BYTES,
  type UploadOptions,
  type UploadSource,
} from "./types.ts";
import { cancelSession } from "./session_request.ts";
import { CHUNK_UNIT_BYTES, SessionUploader } from "./upload_session.ts";
import { buildRequest, limitsOf } from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { readJson } from "../http/read_body.ts";
import { sendWithRetries } from "../http/send_with_retries.ts";
import { redactUrl } from "../links.ts";

const ATTACHMENTS_REGEXP = /\/attachments$/i;

/**
 * Uploads a file: with one PUT up to 4 MB, in a session above. To a path that ends in
 * `/attachments` of a message or event it attaches.
 *
 * @returns What the server says about the new file; nothing about an attachment.
 * @throws {RangeError} `chunkBytes` is not allowed.
 * @throws {FileTooLargeError} Graph takes no attachment of that size.
 */
export async function uploadFile(
  connection: Connection,
  path: string,
  source: Blob | UploadSource,
  options: UploadOptions,
): Promise<unknown> {
  const bytes = source instanceof Blob ? fromBlob(source) : source;
  const item = itemPath(path);
  if (ATTACHMENTS_REGEXP.test(item)) {
    await uploadAttachment(connection, item, bytes, options);
    return undefined;
  }
  const isPlain = bytes.size <= MAX_PLAIN_BYTES && !options.resume;
  return isPlain
    ? await putWhole(connection, item, bytes, options)
    : await putInSession(connection, item, bytes, options);
}

/**
 * Whether a file goes up in a session, which a later run can continue.
 *
 * @param path Where it goes.
 * @param size Its length in bytes.
 */
export function needsUploadSession(path: string, size: number): boolean {
  return ATTACHMENTS_REGEXP.test(itemPath(path))
    ? size >= MIN_ATTACHMENT_SESSION_BYTES
    : size > MAX_PLAIN_BYTES;
}

/**
 * The path of the file itself, to which `/content` and `/createUploadSession` can be added: both
 * may stand there already, and a path behind `root:` must be closed by a colon.
 */
function itemPath(path: string): string {
  // Behind an open colon these are names of files like any other.
  const item = isOpen(path)
    ? path
    : path.replace(/\/(?:content|createUploadSession)$/, "");
  const bare = item.replace(/\/+$/, "");
  return isOpen(bare) ? `${bare}:` : bare;
}

/** Whether a path has a colon that opens names of folders and files, and none that closes them. */
function isOpen(path: string): boolean {
  let open = false;
  let names = 0;
  for (const segment of path.split("/")) {
    if (!segment.endsWith(":") || /^https?:$/.test(segment)) {
      names++;
      continue;
    }
    open = !open;
    names = 0;
  }
  return open && names > 0;
}

async function putInSession(
  connection: Connection,
  path: string,
  source: UploadSource,
  options: UploadOptions,
): Promise<unknown> {
  const { conflict = "replace" } = options;
  return await new SessionUploader(connection, source, options, {
    path,
    body: { item: { "@microsoft.graph.conflictBehavior": conflict } },
    chunkBytes: 16 * CHUNK_UNIT_BYTES,
    repeatable: conflict === "replace",
  }).run();
}

async function putWhole(
  connection: Connection,
  item: string,
  source: UploadSource,
  options: UploadOptions,
): Promise<unknown> {
  const { conflict = "replace", contentType = "application/octet-stream" } =
    options;
  if (options.abandon) {
    await cancelSession(connection, options, options.abandon);
  }
  const request = buildRequest(connection, "PUT", `${item}/content`, {
    ...options,
    parameters: [
      ...options.parameters ?? [],
      ["@microsoft.graph.conflictBehavior", conflict],
    ],
  }, {
    body: await readPart(source, { start: 0, end: source.size }, {
      host: new URL(connection.baseUrl).host,
      limits: limitsOf(connection, options),
    }),
    contentType,
  });
  const origin = {
    method: "PUT",
    url: redactUrl(request.url, connection.baseUrl),
  };
  const uploaded = await sendWithRetries(
    connection,
    {
      ...request,
      // Sent twice, "rename" would leave two files, and "fail" would fail because of its own.
      retryAs: conflict === "replace" ? "PUT" : "POST",
    },
    (answer) => readJson(answer, origin, false),
  );
  options.onProgress?.(source.size, source.size);
  return uploaded;
}
