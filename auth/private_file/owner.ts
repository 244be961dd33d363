/**
 * Whose files are used.
 *
 * @module
 */

/** Who is asking, and where: what decides whose files are used. */
export interface FileTrust {
  /** Number of this user; without one, as on Windows, owners are not looked at. */
  readonly userId?: number | undefined;
  /** This machine's by default. */
  readonly os?: typeof Deno.build.os | undefined;
}

/**
 * Whether a file or link is this user's, root's, or of whoever a new file in that folder would belong to:
 * network file systems and mounts may give all files to one user (`root_squash` and `anonuid` of exports(5), `uid=` of
 * mount.cifs(8)).
 *
 * @param folder The folder that it is in.
 */
export async function isTrustedOwner(
  { uid }: Pick<Deno.FileInfo, "uid">,
  folder: string,
  { userId, os = Deno.build.os }: FileTrust,
): Promise<boolean> {
  if (userId === undefined || os === "windows" || uid === null) return true;
  if (uid === userId || uid === 0) return true;
  const { newFileOwner } = await import("./new_file_owner.ts");
  return uid === await newFileOwner(folder);
}

/** Whether others than this user and root can make, rename and remove files in a folder. */
export async function isOpenToOthers(
  folder: string,
  trust: FileTrust,
): Promise<boolean> {
  const { userId, os = Deno.build.os } = trust;
  if (userId === undefined || os === "windows") return false;
  const { mode, uid } = await Deno.stat(folder);
  return ((mode ?? 0) & 0o022) !== 0 || uid !== userId && uid !== 0;
}
