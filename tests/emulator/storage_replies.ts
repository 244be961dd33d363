/** JSON as the storage server answers. @module */

import type { Reply } from "./http_server.ts";

/** An answer. */
export function json(status: number, body: unknown): Reply {
  return {
    status,
    headers: [["content-type", "application/json; charset=utf-8"]],
    body: JSON.stringify(body),
  };
}

/** A refusal. */
export function failure(status: number, code: string, message: string): Reply {
  return json(status, { error: { code, message } });
}
