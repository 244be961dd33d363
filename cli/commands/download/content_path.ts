/**
 * Paths of files in drives.
 *
 * @module
 */

// As root:/folder/file or items/ID:/file, with or without the colon that closes it.
const BY_PATH_REGEXP = /\/(?:root|items\/[^/:?]+):\/[^:?]*[^:?/](:?)$/i;
// In a drive: the items of a list are others.
const BY_ID_REGEXP = /\/drives?\/(?:[^/?]+\/)?items\/[^/:?]+$/i;

/**
 * The path of a file's content: that of the file itself would give what Graph knows about the file.
 * Anything else, such as a report or a photo, is its own content.
 */
export function contentPath(path: string): string {
  const colon = BY_PATH_REGEXP.exec(path)?.[1];
  if (colon !== undefined) return `${path}${colon ? "" : ":"}/content`;
  return BY_ID_REGEXP.test(path) ? `${path}/content` : path;
}
