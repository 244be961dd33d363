import { joinPath } from "../paths.ts";
import { createTemporary, discard, type Temporary } from "./write.ts";

/**
 * The number of the user whom a new file in a folder belongs to, seen of one that is made for the purpose.
 *
 * @returns `undefined` where none can be made.
 */
export async function newFileOwner(
  folder: string,
): Promise<number | undefined> {
  let probe: Temporary;
  try {
    probe = await createTemporary(joinPath(folder, "probe"));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
  try {
    return (await probe.file.stat()).uid ?? undefined;
  } finally {
    await discard(probe);
  }
}
