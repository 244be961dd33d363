/**
 * Names of files that SharePoint and OneDrive refuse.
 * Source: support.microsoft.com, "Restrictions and limitations in OneDrive and SharePoint" (facts: DOCS, names).
 * @module
 */

// deno-lint-ignore no-control-regex -- control characters are refused too
const CHARACTERS_REGEXP = /["*:<>?/\\|\x00-\x1f]/;
const RESERVED_REGEXP =
  /^(?:con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini)(?:\.[^.]*)?$|_vti_|^~\$/i;
/** Longest path, decoded. */
const MAX_PATH_LENGTH = 400;

/** Whether SharePoint takes no file of this path (segments joined by `/`). */
export function isRefusedPath(path: string): boolean {
  return path.length > MAX_PATH_LENGTH || path.split("/").some(isRefusedName);
}

function isRefusedName(name: string): boolean {
  return name === "" || name !== name.trim() || name.endsWith(".") ||
    CHARACTERS_REGEXP.test(name) || RESERVED_REGEXP.test(name);
}
