/**
 * File paths. Not by `node:path`, which takes longer to load than a token takes to read.
 *
 * @module
 */

type OperatingSystem = typeof Deno.build.os;

// Windows takes both separators, and a drive's letter alone names the current folder of that drive.
const LAST_REGEXP = /\/(?=[^/]*$)/;
const LAST_ON_WINDOWS_REGEXP = /[/\\](?=[^/\\]*$)/;
const DRIVE_REGEXP = /^[a-z]:(?=[^/\\]*$)/i;

/** The path of a file in a folder. */
export function joinPath(
  folder: string,
  name: string,
  os: OperatingSystem = Deno.build.os,
): string {
  return lastSeparator(folder, os) === folder.length - 1
    ? folder + name
    : folder + (os === "windows" ? "\\" : "/") + name;
}

/** The two parts of a path; a name alone is in the current folder. */
export function splitPath(
  path: string,
  os: OperatingSystem = Deno.build.os,
): { readonly folder: string; readonly name: string } {
  if (os === "windows" && DRIVE_REGEXP.test(path)) {
    return { folder: `${path.slice(0, 2)}.`, name: path.slice(2) };
  }
  const end = lastSeparator(path, os);
  return { folder: path.slice(0, end + 1) || ".", name: path.slice(end + 1) };
}

function lastSeparator(path: string, os: OperatingSystem): number {
  return path.search(os === "windows" ? LAST_ON_WINDOWS_REGEXP : LAST_REGEXP);
}
