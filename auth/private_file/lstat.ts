/**
 * What stands under a name, and whether it is what was seen before.
 *
 * @module
 */

/** Information on a name itself, if there is anything of that name. */
export async function lstatIfPresent(
  path: string,
): Promise<Deno.FileInfo | undefined> {
  try {
    return await Deno.lstat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** Whether two looks saw one file; where there are no such numbers, as on Windows, that is taken for granted. */
export function isSameFile(
  one: Pick<Deno.FileInfo, "dev" | "ino">,
  other: Pick<Deno.FileInfo, "dev" | "ino">,
): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}
