/** Files as Graph shows them: content, upload sessions, reports; links lead to the storage server. @module */

import { readObject } from "./entities.ts";
import type { GraphCall } from "./graph.ts";
import { GraphError, graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { isObject, type JsonObject } from "./jwt.ts";
import {
  type Conflict,
  ConflictError,
  type Storage,
  type StoredFile,
} from "./storage.ts";
import { utf8 } from "./bytes.ts";

/** Most bytes that a plain PUT takes. */
export const MAX_PLAIN_BYTES = 4 * 1024 * 1024;

const ITEM_REGEXP =
  /^\/((?:drives|sites|groups|users)\/[^/]+(?:\/drive)?)\/(?:root:\/([^:]+)|items\/([^/:]+)(?::\/([^:]+))?)(?::?\/(content|createUploadSession)|:?)$/;
const ATTACHMENT_REGEXP =
  /^\/(users\/[^/]+\/(?:messages|events)\/[^/]+)\/attachments\/createUploadSession$/;
const REPORT_REGEXP = /^\/reports\/get(\w+)\(period='D\d+'\)$/;
const READ_ROLES = ["Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All"];
const WRITE_ROLES = ["Files.ReadWrite.All", "Sites.ReadWrite.All"];

/** Where files are and how the storage server is reached. */
export interface Drives {
  readonly storage: Storage;
  /** `https://localhost:PORT` of the storage server. */
  readonly storageUrl: string;
}

/** Answers a call about a file, or `undefined` when the path is another. */
export function getDrives(call: GraphCall, drives: Drives): Reply | undefined {
  const report = REPORT_REGEXP.exec(call.path)?.[1];
  if (report !== undefined) return getReport(call, drives, report);
  const attachment = ATTACHMENT_REGEXP.exec(call.path)?.[1];
  if (attachment !== undefined) {
    return createAttachmentSession(call, drives, attachment);
  }
  const match = ITEM_REGEXP.exec(call.path);
  if (!match) return undefined;
  const [, drive = "", name, id = "", child, action] = match;
  const key = name !== undefined
    ? `${drive}/${name}`
    : child !== undefined
    ? `${drive}/${id === "root" ? "" : id + "/"}${child}`
    : id;
  const reading = call.method === "GET" || call.method === "HEAD";
  call.requireRole(...reading ? READ_ROLES : WRITE_ROLES);
  if (action === "createUploadSession") return createSession(call, drives, key);
  if (action === "content" && call.method === "PUT") {
    return putContent(call, drives, key);
  }
  const file = drives.storage.find(key);
  if (!file) throw graphErrors.itemNotFound();
  if (action === "content") {
    if (!reading) throw graphErrors.methodNotAllowed();
    return redirect(drives, drives.storage.link(file));
  }
  switch (call.method) {
    case "GET":
      return { status: 200, body: JSON.stringify(driveItem(file, drives)) };
    case "DELETE":
      drives.storage.files.delete(file.path);
      return { status: 204 };
    default:
      throw graphErrors.methodNotAllowed();
  }
}

/** The JSON of a file. */
export function driveItem(file: StoredFile, drives?: Drives): JsonObject {
  const { storage, storageUrl } = drives ?? {};
  return {
    ...(storage
      ? {
        "@microsoft.graph.downloadUrl": `${storageUrl}/download/${
          storage.link(file)
        }`,
      }
      : {}),
    id: file.id,
    name: file.path.split("/").at(-1),
    size: file.bytes.length,
    eTag: file.etag,
    cTag: file.etag,
    file: { mimeType: "application/octet-stream" },
  };
}

function putContent(call: GraphCall, drives: Drives, key: string): Reply {
  const { body } = call.request;
  if (body.length > MAX_PLAIN_BYTES) {
    throw new GraphError(
      413,
      "requestEntityTooLarge",
      "The request is too large for a plain PUT.",
    );
  }
  const wanted = call.request.header("if-match");
  const old = drives.storage.find(key);
  if (wanted !== undefined && wanted !== old?.etag) {
    throw graphErrors.preconditionFailed();
  }
  const behavior = readConflict(
    call.query.get("@microsoft.graph.conflictBehavior") ?? undefined,
  );
  try {
    const file = drives.storage.put(old?.path ?? key, body, behavior);
    return {
      status: old ? 200 : 201,
      body: JSON.stringify(driveItem(file, drives)),
    };
  } catch (error) {
    if (error instanceof ConflictError) throw graphErrors.nameExists();
    throw error;
  }
}

function createSession(
  call: GraphCall,
  { storage, storageUrl }: Drives,
  key: string,
): Reply {
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const { item } = call.request.body.length > 0 ? readObject(call) : {};
  const behavior = isObject(item)
    ? item["@microsoft.graph.conflictBehavior"]
    : undefined;
  const conflict = readConflict(behavior);
  if (conflict === "fail" && storage.find(key)) throw graphErrors.nameExists();
  const session = storage.openUpload(
    "drive",
    storage.find(key)?.path ?? key,
    conflict,
  );
  const body = {
    "@odata.context":
      `${call.versionUrl}/$metadata#microsoft.graph.uploadSession`,
    uploadUrl:
      `${storageUrl}/upload/${session.id}?tempauth=${crypto.randomUUID()}`,
    expirationDateTime: new Date(session.expiresAt).toISOString(),
    nextExpectedRanges: ["0-"],
  };
  return { status: 200, body: JSON.stringify(body) };
}

function createAttachmentSession(
  call: GraphCall,
  { storage, storageUrl }: Drives,
  path: string,
): Reply {
  call.requireRole("Mail.ReadWrite", "Calendars.ReadWrite");
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const { AttachmentItem: item } = readObject(call);
  const { attachmentType, name, size } = isObject(item) ? item : {};
  if (
    attachmentType !== "file" || typeof name !== "string" ||
    typeof size !== "number"
  ) {
    throw graphErrors.badRequest(
      "An AttachmentItem needs attachmentType, name and size.",
    );
  }
  const session = storage.openUpload("outlook", `${path}/${name}`, "replace");
  session.total = size;
  const body = {
    "@odata.context":
      `${call.versionUrl}/$metadata#microsoft.graph.uploadSession`,
    uploadUrl:
      `${storageUrl}/upload/${session.id}?authtoken=${crypto.randomUUID()}`,
    expirationDateTime: new Date(session.expiresAt).toISOString(),
    nextExpectedRanges: ["0-"],
  };
  return { status: 201, body: JSON.stringify(body) };
}

function getReport(call: GraphCall, drives: Drives, name: string): Reply {
  call.requireRole("Reports.Read.All");
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  const rows = Array.from(
    { length: 20 },
    (_, index) => `2026-01-05,User ${index},False`,
  );
  const csv = `\ufeffReport Refresh Date,Display Name,Is Deleted\r\n${
    rows.join("\r\n")
  }\r\n`;
  const file = drives.storage.put(`reports/${name}.csv`, utf8(csv));
  return redirect(drives, drives.storage.link(file, "text/csv"));
}

function redirect({ storageUrl }: Drives, link: string): Reply {
  const location =
    `${storageUrl}/download/${link}?tempauth=${crypto.randomUUID()}`;
  return { status: 302, headers: [["location", location]] };
}

function readConflict(value: unknown): Conflict {
  if (value === undefined) return "replace";
  if (value === "replace" || value === "rename" || value === "fail") {
    return value;
  }
  throw graphErrors.badRequest(
    "The conflict behavior must be fail, replace or rename.",
  );
}
