/**
 * Files as Graph shows them: content, upload sessions, reports; links lead to the storage server.
 * Sources: DOCS api/driveitem-get-content, -put-content, -createuploadsession, -list-children.
 * @module
 */

import { fitsIfMatch, fitsIfNoneMatch } from "./conditions.ts";
import { readObject } from "./entity.ts";
import { isRefusedPath } from "./file_names.ts";
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

const DRIVE = String
  .raw`drives\/[^/]+|(?:sites|groups|users)\/[^/]+\/(?:drive|drives\/[^/]+)|drive`;
const ITEM_REGEXP = new RegExp(
  String
    .raw`^\/(${DRIVE})\/(?:(root|special\/[^/:]+)(?::\/([^:]+))?|items\/([^/:]+)(?::\/([^:]+))?)` +
    String.raw`(?::?\/(content|createUploadSession|children)|:)?$`,
);
const REPORT_REGEXP = /^\/reports\/get(\w+)\(period='D\d+'\)$/;
const READ_ROLES = ["Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All"];
const WRITE_ROLES = ["Files.ReadWrite.All", "Sites.ReadWrite.All"];

/** Answers a call about a file, or `undefined` when the path is another. */
export function getDrives(
  call: GraphCall,
  storage: Storage,
): Reply | undefined {
  const report = REPORT_REGEXP.exec(call.path)?.[1];
  if (report !== undefined) return getReport(call, storage, report);
  const match = ITEM_REGEXP.exec(call.path);
  if (!match) return undefined;
  const [, drive = "", root, name, id = "", child, action] = match;
  // A special folder is one below the root, made when it is first used (DOCS api/drive-get-specialfolder).
  const base = root === undefined || root === "root" || id === "root"
    ? drive
    : `${drive}/${root}`;
  const below = root === undefined ? child : name;
  const key = below !== undefined
    ? root === undefined && id !== "root"
      ? `${drive}/${id}/${below}`
      : `${base}/${below}`
    : root === undefined && id !== "root"
    ? id
    : base;
  const reading = call.method === "GET" || call.method === "HEAD";
  call.requireRole(...reading ? READ_ROLES : WRITE_ROLES);
  if (action === "children") return listChildren(call, storage, key);
  if (!reading && below !== undefined && isRefusedPath(below)) {
    throw graphErrors.invalidFileName();
  }
  if (action === "createUploadSession") {
    return createSession(call, storage, key);
  }
  if (action === "content" && call.method === "PUT") {
    return putContent(call, storage, key);
  }
  if (key === base && call.method === "GET" && action === undefined) {
    return { status: 200, body: JSON.stringify(folder("root")) };
  }
  const file = storage.find(key);
  if (!file) throw graphErrors.itemNotFound();
  if (action === "content") {
    if (!reading) throw graphErrors.methodNotAllowed();
    return redirect(storage, storage.link(file));
  }
  if (!fitsIfMatch(call.request, file.etag)) {
    throw graphErrors.preconditionFailed();
  }
  switch (call.method) {
    case "GET":
      if (!fitsIfNoneMatch(call.request, file.etag)) {
        return { status: 304, headers: [["etag", file.etag]] };
      }
      return { status: 200, body: JSON.stringify(driveItem(file, storage)) };
    case "DELETE":
      storage.files.delete(file.path);
      return { status: 204 };
    default:
      throw graphErrors.methodNotAllowed();
  }
}

/** The JSON of a file. */
export function driveItem(file: StoredFile, storage?: Storage): JsonObject {
  return {
    ...(storage
      ? {
        "@microsoft.graph.downloadUrl": `${storage.url}/download/${
          storage.link(file)
        }?tempauth=${crypto.randomUUID()}`,
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

function folder(name: string): JsonObject {
  return { id: name, name, size: 0, folder: {}, root: {} };
}

function listChildren(call: GraphCall, storage: Storage, key: string): Reply {
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  const value = [...storage.files.values()].filter(({ path }) =>
    path.startsWith(`${key}/`) && !path.slice(key.length + 1).includes("/")
  ).map((file) => driveItem(file, storage));
  const context = `${call.versionUrl}/$metadata#Collection(driveItem)`;
  return {
    status: 200,
    body: JSON.stringify({ "@odata.context": context, value }),
  };
}

function putContent(call: GraphCall, storage: Storage, key: string): Reply {
  const { body } = call.request;
  if (body.length > MAX_PLAIN_BYTES) {
    throw new GraphError(
      413,
      "requestEntityTooLarge",
      "The request is too large for a plain PUT.",
    );
  }
  const old = storage.find(key);
  if (!fitsIfMatch(call.request, old?.etag)) {
    throw graphErrors.preconditionFailed();
  }
  const behavior = readConflict(
    call.query.get("@microsoft.graph.conflictBehavior") ?? undefined,
  );
  try {
    const file = storage.put(old?.path ?? key, body, behavior);
    return {
      status: old ? 200 : 201,
      body: JSON.stringify(driveItem(file, storage)),
    };
  } catch (error) {
    if (error instanceof ConflictError) throw graphErrors.nameExists();
    throw error;
  }
}

function createSession(
  call: GraphCall,
  storage: Storage,
  key: string,
): Reply {
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const { item, deferCommit } = call.request.body.length > 0
    ? readObject(call)
    : {};
  const behavior = isObject(item)
    ? item["@microsoft.graph.conflictBehavior"]
    : undefined;
  const conflict = readConflict(behavior);
  if (conflict === "fail" && storage.find(key)) throw graphErrors.nameExists();
  const path = storage.find(key)?.path ?? key;
  if (storage.isUploading(path)) throw graphErrors.uploading();
  const fileSize = isObject(item) ? item["fileSize"] : undefined;
  if (typeof fileSize === "number" && fileSize > storage.quotaBytes) {
    throw graphErrors.quotaReached();
  }
  const session = storage.openUpload(
    "drive",
    path,
    conflict,
    deferCommit === true,
  );
  const body = {
    "@odata.context":
      `${call.versionUrl}/$metadata#microsoft.graph.uploadSession`,
    uploadUrl:
      `${storage.url}/upload/${session.id}?tempauth=${crypto.randomUUID()}`,
    expirationDateTime: new Date(session.expiresAt).toISOString(),
    nextExpectedRanges: ["0-"],
  };
  return { status: 200, body: JSON.stringify(body) };
}

function getReport(call: GraphCall, storage: Storage, name: string): Reply {
  call.requireRole("Reports.Read.All");
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  const rows = Array.from(
    { length: 20 },
    (_, index) => `2026-01-05,User ${index},False`,
  );
  const csv = `\ufeffReport Refresh Date,Display Name,Is Deleted\r\n${
    rows.join("\r\n")
  }\r\n`;
  const file = storage.put(`reports/${name}.csv`, utf8(csv));
  return redirect(storage, storage.link(file, "text/csv"));
}

function redirect({ url }: Storage, link: string): Reply {
  const location = `${url}/download/${link}?tempauth=${crypto.randomUUID()}`;
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
