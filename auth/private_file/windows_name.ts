import { splitPath } from "../paths.ts";
import { PrivateFileError } from "./error.ts";

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file, "Naming Conventions".
// deno-lint-ignore no-control-regex -- Windows refuses control characters in names.
const FORBIDDEN_REGEXP = /[<>:"|?*\0-\x1f]/;

/**
 * Refuses a name that Windows allows no file. A colon it would take for the name of a second stream of
 * another file, which then is made, empty, and stays.
 *
 * @throws {PrivateFileError} if there is such a character in it.
 */
export function checkNameOnWindows(path: string): void {
  const [found] = FORBIDDEN_REGEXP.exec(splitPath(path, "windows").name) ?? [];
  if (found === undefined) return;
  throw new PrivateFileError(
    `Windows allows no ${JSON.stringify(found)} in a name`,
  );
}
