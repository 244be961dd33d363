import { readPart } from "./source.ts";
import type { UploadOptions, UploadSource } from "./types.ts";
import { cancelSession } from "./session_request.ts";
import { CHUNK_UNIT_BYTES, SessionUploader } from "./upload_session.ts";
import { FileTooLargeError } from "../errors.ts";
import { buildRequest, encodeBody, limitsOf } from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { sendWithRetries } from "../http/send_with_retries.ts";

/**
 * Graph refuses a session for less (`attachment: createUploadSession`, "between 3 MB and 150 MB"), and
 * takes no more than this in one request.
 */
export const MIN_ATTACHMENT_SESSION_BYTES = 3 * 1024 * 1024;
const MAX_ATTACHMENT_BYTES = 150 * 1024 * 1024;

/**
 * Attaches a file to a message or event: in one POST below 3 MiB, in a session above.
 *
 * @param connection What all requests share.
 * @param path Path of the `/attachments`.
 * @param source The file.
 * @param options Name and type of the attachment, limits.
 * @throws {FileTooLargeError} It is longer than 150 MiB.
 */
export async function uploadAttachment(
  connection: Connection,
  path: string,
  source: UploadSource,
  options: UploadOptions,
): Promise<void> {
  const { size } = source;
  if (size > MAX_ATTACHMENT_BYTES) {
    throw new FileTooLargeError(size, MAX_ATTACHMENT_BYTES, "an attachment");
  }
  if (size < MIN_ATTACHMENT_SESSION_BYTES) {
    return await postWhole(connection, path, source, options);
  }
  const { name = "attachment", contentType } = options;
  await new SessionUploader(connection, source, options, {
    path,
    body: {
      AttachmentItem: { attachmentType: "file", contentType, name, size },
    },
    chunkBytes: 12 * CHUNK_UNIT_BYTES,
    repeatable: false,
  }).run();
}

async function postWhole(
  connection: Connection,
  path: string,
  source: UploadSource,
  options: UploadOptions,
): Promise<void> {
  const { size } = source;
  const {
    name = "attachment",
    contentType = "application/octet-stream",
    abandon,
    resume,
  } = options;
  for (const session of [abandon, resume]) {
    if (session) await cancelSession(connection, options, session);
  }
  const bytes = await readPart(source, { start: 0, end: size }, {
    host: new URL(connection.baseUrl).host,
    limits: limitsOf(connection, options),
  });
  const content = encodeBody({
    "@odata.type": "#microsoft.graph.fileAttachment",
    name,
    contentType,
    contentBytes: toBase64(bytes),
  });
  const request = buildRequest(connection, "POST", path, options, content);
  await sendWithRetries(connection, request, async (answer) => {
    // It would be the whole attachment once more.
    await answer.body?.cancel();
  });
  options.onProgress?.(size, size);
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // As arguments of one call, more would not fit on the stack.
  for (let at = 0; at < bytes.length; at += 0x2000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x2000)));
  }
  return btoa(pieces.join(""));
}
