/** The content behind a link, whole or in part (RFC 9110 section 14). @module */

import type { Reply, Request } from "./http_server.ts";
import type { StoredFile } from "./storage.ts";
import { failure } from "./storage_replies.ts";

/** Answers a request to the link of a file. */
export function answerDownload(
  request: Request,
  file: StoredFile,
  type: string,
): Reply {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return failure(405, "notAllowed", "Only GET is allowed.");
  }
  const size = file.bytes.length;
  const headers: [string, string][] = [
    ["content-type", type],
    ["etag", file.etag],
    ["accept-ranges", "bytes"],
  ];
  const match = /^bytes=(\d+)-(\d*)$/.exec(request.header("range") ?? "");
  const condition = request.header("if-range");
  // RFC 9110 section 13.1.5: If-Range compares strongly, so that a weak ETag never fits.
  const fits = condition === undefined ||
    (condition === file.etag && !condition.startsWith("W/"));
  if (!match || !fits) {
    return { status: 200, headers, body: file.bytes };
  }
  const start = Number(match[1]);
  const end = Math.min(match[2] === "" ? size - 1 : Number(match[2]), size - 1);
  if (start >= size || end < start) {
    return {
      status: 416,
      headers: [...headers, ["content-range", `bytes */${size}`]],
      body: "",
    };
  }
  headers.push(["content-range", `bytes ${start}-${end}/${size}`]);
  return { status: 206, headers, body: file.bytes.subarray(start, end + 1) };
}
