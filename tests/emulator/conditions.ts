/** Conditional requests (RFC 9110 section 13.1). @module */

import type { RequestHead } from "./http_server.ts";

/** Whether `If-Match` lets a request pass. Graph takes its own weak tags here. */
export function fitsIfMatch(request: RequestHead, etag?: string): boolean {
  const header = request.header("if-match");
  if (header === undefined) return true;
  if (etag === undefined) return false;
  return header === "*" || tags(header).includes(etag);
}

/** Whether `If-None-Match` lets a request pass; compared weakly. */
export function fitsIfNoneMatch(request: RequestHead, etag?: string): boolean {
  const header = request.header("if-none-match");
  if (header === undefined || etag === undefined) return true;
  if (header === "*") return false;
  const wanted = etag.replace(/^W\//, "");
  return !tags(header).some((tag) => tag.replace(/^W\//, "") === wanted);
}

function tags(header: string): string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? [];
}
