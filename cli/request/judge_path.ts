/**
 * What is wrong with a path before Graph sees it: names that a shell took out of it.
 *
 * @module
 */

import { RefusedRequestError } from "./refused_request.ts";

const UNSET = "Set the variable that should stand there";
// An item of a drive by its path: what follows the colon is its name.
const NAMELESS_ITEM_REGEXP = /\/(?:root|items\/[^/]+):\/:(?:\/|$)/i;
const EMPTY_KEY_REGEXP = /\((?:''|"")\)(?:\/|$)/;

/**
 * Refuses a path in which something is missing: Graph would answer with another resource, or delete it.
 *
 * @param path Without its query; also a full URL.
 * @throws {RefusedRequestError}
 */
export function judgePath(path: string): void {
  const local = path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "");
  // A double slash in front is refused as what it is, the beginning of another host.
  if (/(?!^)\/(?:\/|%2f)/i.test(local)) {
    throw new RefusedRequestError(
      'its path holds "//", with nothing between',
      `${UNSET}, or leave one slash out`,
    );
  }
  if (NAMELESS_ITEM_REGEXP.test(local)) {
    throw new RefusedRequestError(
      'its path holds ":/:", with no name between',
      UNSET,
    );
  }
  if (local.endsWith("/")) {
    throw new RefusedRequestError(
      'its path ends in "/"',
      "Put it in single quotes, because in double quotes the shell replaces $count, $ref, $value and unset variables by nothing; or leave the slash out",
    );
  }
  if (EMPTY_KEY_REGEXP.test(local)) {
    throw new RefusedRequestError("a key in its path is empty", UNSET);
  }
}
