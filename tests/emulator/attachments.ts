/**
 * Attachments of messages and events: small ones by one POST, large ones by an upload session.
 * Sources: DOCS concepts/outlook-large-attachments, api/message-post-attachments.
 * @module
 */

import { readObject } from "./entity.ts";
import type { GraphCall } from "./graph.ts";
import { GraphError, graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { isObject, type JsonObject } from "./jwt.ts";
import { appliedPreferences } from "./preferences.ts";
import type { Storage, StoredFile } from "./storage.ts";

/** Below this an attachment is one POST, from here on a session. */
export const MIN_SESSION_BYTES = 3 * 1024 * 1024;
/** Most bytes of one attachment. */
export const MAX_ATTACHMENT_BYTES = 150 * 1024 * 1024;

const PATH_REGEXP =
  /^\/(users\/[^/]+\/(?:(?:mailFolders|calendars)\/[^/]+\/|calendar\/)?(messages|events)\/[^/]+)\/attachments(?:\/(createUploadSession|[^/]+)(\/\$value)?)?$/;
const FILE_TYPE = "#microsoft.graph.fileAttachment";

/** Answers a call about attachments, or `undefined` when the path is another. */
export function getAttachments(
  call: GraphCall,
  storage: Storage,
): Reply | undefined {
  const match = PATH_REGEXP.exec(call.path);
  if (!match) return undefined;
  const [, item = "", set, last, value] = match;
  const area = set === "events" ? "Calendars" : "Mail";
  const reading = call.method === "GET" || call.method === "HEAD";
  call.requireRole(
    ...reading ? [`${area}.Read`, `${area}.ReadWrite`] : [`${area}.ReadWrite`],
  );
  if (last === "createUploadSession") return openSession(call, storage, item);
  if (last === undefined) {
    if (reading) return list(call, storage, item);
    if (call.method === "POST") return create(call, storage, item);
    throw graphErrors.methodNotAllowed();
  }
  const file = storage.find(last);
  if (!file?.path.startsWith(`${item}/`)) {
    throw new GraphError(
      404,
      "ErrorItemNotFound",
      "The specified object was not found in the store.",
    );
  }
  if (call.method === "DELETE") {
    storage.files.delete(file.path);
    return { status: 204 };
  }
  if (!reading) throw graphErrors.methodNotAllowed();
  if (value !== undefined) {
    const type = [["content-type", "application/octet-stream"]] as const;
    return { status: 200, headers: type, body: file.bytes };
  }
  const content = { contentBytes: file.bytes.toBase64() };
  return shown(call, item, 200, { ...describe(file), ...content });
}

function openSession(call: GraphCall, storage: Storage, item: string): Reply {
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const { AttachmentItem: attachment } = readObject(call);
  const { attachmentType, name, size } = isObject(attachment) ? attachment : {};
  if (
    attachmentType !== "file" || typeof name !== "string" ||
    typeof size !== "number" || !Number.isSafeInteger(size)
  ) {
    throw graphErrors.badRequest(
      "An AttachmentItem needs attachmentType, name and size.",
    );
  }
  if (size < MIN_SESSION_BYTES) {
    throw new GraphError(
      400,
      "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize",
      "Attachment size must be greater than the minimum size.",
    );
  }
  if (size > MAX_ATTACHMENT_BYTES) {
    throw new GraphError(
      400,
      "ErrorAttachmentSizeLimitExceeded",
      "The attachment is larger than 150 MB.",
    );
  }
  const session = storage.openUpload("outlook", `${item}/${name}`, "replace");
  session.total = size;
  const body = {
    "@odata.context":
      `${call.versionUrl}/$metadata#microsoft.graph.uploadSession`,
    uploadUrl:
      `${storage.url}/upload/${session.id}?authtoken=${crypto.randomUUID()}`,
    expirationDateTime: new Date(session.expiresAt).toISOString(),
    nextExpectedRanges: ["0-"],
  };
  return { status: 201, body: JSON.stringify(body) };
}

function create(call: GraphCall, storage: Storage, item: string): Reply {
  const body = readObject(call);
  const { name, contentBytes } = body;
  if (body["@odata.type"] !== FILE_TYPE) {
    throw graphErrors.badRequest(
      `An attachment needs the property '@odata.type': '${FILE_TYPE}'.`,
    );
  }
  if (typeof name !== "string" || name === "") {
    throw new GraphError(
      400,
      "ErrorInvalidRequest",
      "The attachment has no name.",
    );
  }
  const bytes = readBase64(contentBytes);
  if (bytes.length >= MIN_SESSION_BYTES) {
    throw new GraphError(
      413,
      "ErrorMessageSizeExceeded",
      "The attachment is too large for one request: use an upload session.",
    );
  }
  const file = storage.put(`${item}/${name}`, bytes);
  return shown(call, item, 201, describe(file));
}

function list(call: GraphCall, storage: Storage, item: string): Reply {
  const value = [...storage.files.values()].filter(({ path }) =>
    path.startsWith(`${item}/`)
  ).map(describe);
  const context = `${call.versionUrl}/$metadata#${item}/attachments`;
  return {
    status: 200,
    body: JSON.stringify({ "@odata.context": context, value }),
  };
}

function shown(
  call: GraphCall,
  item: string,
  status: number,
  attachment: JsonObject,
): Reply {
  const context = `${call.versionUrl}/$metadata#${item}/attachments/$entity`;
  return {
    status,
    headers: appliedPreferences(call.request, ["idtype", "outlook.timezone"]),
    body: JSON.stringify({ "@odata.context": context, ...attachment }),
  };
}

function describe(file: StoredFile): JsonObject {
  return {
    "@odata.type": FILE_TYPE,
    "@odata.mediaContentType": "application/octet-stream",
    id: file.id,
    lastModifiedDateTime: "2026-01-05T08:00:00Z",
    name: file.path.split("/").at(-1),
    contentType: "application/octet-stream",
    size: file.bytes.length,
    isInline: false,
  };
}

function readBase64(text: unknown): Uint8Array<ArrayBuffer> {
  const refusal = graphErrors.badValue(
    "Cannot convert the literal to the expected type 'Edm.Binary'.",
  );
  if (typeof text !== "string") throw refusal;
  try {
    return Uint8Array.fromBase64(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw refusal;
    throw error;
  }
}
