/**
 * File paths. Not by `node:path`, which takes longer to load than a token takes to read.
 *
 * @module
 */

// Windows takes both separators.
const [SEPARATOR, LAST_REGEXP] = Deno.build.os === "windows"
  ? ["\\", /[/\\](?=[^/\\]*$)/] as const
  : ["/", /\/(?=[^/]*$)/] as const;

/** The path of a file in a folder. */
export function joinPath(folder: string, name: string): string {
  return folder.search(LAST_REGEXP) === folder.length - 1
    ? folder + name
    : folder + SEPARATOR + name;
}

/** The two parts of a path; a name alone is in the current folder. */
export function splitPath(
  path: string,
): { readonly folder: string; readonly name: string } {
  const end = path.search(LAST_REGEXP);
  return { folder: path.slice(0, end + 1) || ".", name: path.slice(end + 1) };
}
