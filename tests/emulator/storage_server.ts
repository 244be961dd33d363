/** The server behind upload and download links: another origin, which no token may reach. @module */

import { concat } from "./bytes.ts";
import { answerDownload } from "./downloads.ts";
import { failure, json } from "./storage_replies.ts";
import { driveItem } from "./drives.ts";
import type { Reply, Request, RequestHead } from "./http_server.ts";
import type { Service } from "./request_log.ts";
import {
  ConflictError,
  type Storage,
  type StoredFile,
  type UploadSession,
} from "./storage.ts";

// DOCS api/driveitem-createuploadsession: multiples of 320 KiB, less than 60 MiB in one request.
const CHUNK_UNIT = 327_680;
const CHUNK_LIMIT_BYTES = 60 * 1024 * 1024;
// DOCS concepts/outlook-large-attachments: less than 4 MB in one request.
const OUTLOOK_CHUNK_LIMIT_BYTES = 4 * 1024 * 1024;

/** Which service of the storage server a request is for. */
export function storageService({ path }: RequestHead): Service {
  return path.startsWith("/upload/") ? "upload" : "download";
}

/** Answers a request to the storage server. */
export function answerStorage(storage: Storage, request: Request): Reply {
  if (request.header("authorization") !== undefined) {
    storage.violations.push(`${request.method} ${request.path}`);
    return failure(
      401,
      "unauthenticated",
      "A link that is authenticated takes no token.",
    );
  }
  const [, kind, id = ""] = request.path.split("/");
  if (kind === "upload") return answerUpload(storage, request, id);
  const found = kind === "download" ? storage.follow(id) : undefined;
  if (!found) {
    return failure(404, "itemNotFound", "The link has expired or never was.");
  }
  return answerDownload(request, found.file, found.type);
}

function answerUpload(storage: Storage, request: Request, id: string): Reply {
  const session = storage.findUpload(id);
  if (!session) {
    return failure(404, "itemNotFound", "The upload session was not found.");
  }
  switch (request.method) {
    case "GET":
      return progress(session, 200);
    case "DELETE":
      storage.uploads.delete(id);
      return { status: 204 };
    case "PUT":
      return putChunk(storage, session, request);
    case "POST":
      return commit(storage, session);
    default:
      return failure(
        405,
        "notAllowed",
        "Only PUT, GET, POST and DELETE are allowed.",
      );
  }
}

function putChunk(
  storage: Storage,
  session: UploadSession,
  request: Request,
): Reply {
  const range = readRange(request);
  if (range === undefined) {
    return failure(
      400,
      "invalidRequest",
      "The Content-Range header is missing or malformed.",
    );
  }
  const { start, end, total } = range;
  const length = end - start + 1;
  const last = end + 1 === total;
  const outlook = session.style === "outlook";
  if (length !== request.body.length || end >= total) {
    return failure(
      400,
      "invalidRequest",
      "The Content-Range does not fit the body.",
    );
  }
  if (session.total >= 0 && session.total !== total) {
    return failure(
      400,
      "invalidRequest",
      "The total size differs from that said before.",
    );
  }
  if (length >= (outlook ? OUTLOOK_CHUNK_LIMIT_BYTES : CHUNK_LIMIT_BYTES)) {
    return failure(413, "invalidRequest", "The chunk is too large.");
  }
  if (!outlook && !last && length % CHUNK_UNIT !== 0) {
    return failure(
      400,
      "invalidRequest",
      "The chunk is not a multiple of 327,680 bytes.",
    );
  }
  if (start !== session.received) {
    return failure(
      416,
      "invalidRange",
      start < session.received
        ? "The uploaded fragment overlaps with data that has already been received."
        : "The uploaded fragment is not the next one expected.",
    );
  }
  if (total > storage.quotaBytes) {
    return failure(
      507,
      "quotaLimitReached",
      "The user has reached their quota limit.",
    );
  }
  session.total = total;
  storage.extend(session);
  if (storage.chunksToLose > 0) {
    storage.chunksToLose--;
    return progress(session, outlook ? 200 : 202);
  }
  session.chunks.push(request.body);
  session.received += length;
  return last && !session.deferCommit
    ? finish(storage, session)
    : progress(session, outlook ? 200 : 202);
}

/** `deferCommit` (DOCS api/driveitem-createuploadsession): a POST without a body makes the file. */
function commit(storage: Storage, session: UploadSession): Reply {
  if (session.style === "outlook" || session.received !== session.total) {
    return failure(
      400,
      "invalidRequest",
      "The upload session is not complete.",
    );
  }
  return finish(storage, session);
}

function finish(storage: Storage, session: UploadSession): Reply {
  const existed = storage.files.has(session.path);
  try {
    const file = storage.put(
      session.path,
      concat(session.chunks),
      session.conflict,
    );
    storage.uploads.delete(session.id);
    if (session.style === "outlook") {
      return {
        status: 201,
        headers: [["location", attachmentUrl(storage.url, file)]],
        body: "",
      };
    }
    const replaced = existed && session.conflict === "replace";
    return json(replaced ? 200 : 201, driveItem(file));
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return failure(
      409,
      "nameAlreadyExists",
      "An item with the same name already exists.",
    );
  }
}

function progress(session: UploadSession, status: number): Reply {
  const expires = new Date(session.expiresAt).toISOString();
  const rest = session.total < 0
    ? `${session.received}-`
    : `${session.received}-${session.total - 1}`;
  const ranges = session.style === "outlook"
    ? [String(session.received)]
    : session.received === session.total
    ? []
    : [rest];
  const name = session.style === "outlook"
    ? "ExpirationDateTime"
    : "expirationDateTime";
  return json(status, { [name]: expires, nextExpectedRanges: ranges });
}

/** In the domain of the storage, keys in parentheses, as Outlook writes it. */
function attachmentUrl(origin: string, { path, id }: StoredFile): string {
  const [, user = "", set = "", item = ""] =
    /^users\/([^/]+)\/(?:.*\/)?(messages|events)\/([^/]+)\//.exec(path) ?? [];
  const name = set === "events" ? "Events" : "Messages";
  return `${origin}/api/v2.0/Users('${encodeURIComponent(user)}')/${name}(` +
    `'${encodeURIComponent(item)}')/Attachments('${id}')`;
}

function readRange(
  request: Request,
): { start: number; end: number; total: number } | undefined {
  const text = request.header("content-range") ?? "";
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(text);
  if (!match) return undefined;
  return {
    start: Number(match[1]),
    end: Number(match[2]),
    total: Number(match[3]),
  };
}
