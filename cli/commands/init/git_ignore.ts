/**
 * Whether git would take a file with secrets along. No program is started: the files that say what is
 * ignored are read (gitignore(5)).
 *
 * @module
 */

/**
 * Whether git ignores a file of the current folder, as far as the work tree's own files say it.
 *
 * @param name Name of the file.
 * @returns `undefined` outside a work tree.
 */
export async function isIgnoredByGit(
  name: string,
): Promise<boolean | undefined> {
  const folders = ancestors(await Deno.realPath("."));
  const root = await findRoot(folders);
  if (root === undefined) return undefined;
  // What stands nearer to the file counts more, and of one file the last line.
  const files = [
    `${root}/.git/info/exclude`,
    ...folders.slice(0, folders.indexOf(root) + 1).toReversed()
      .map((folder) => `${folder}/.gitignore`),
  ];
  let isIgnored = false;
  for (const file of files) {
    // Only in the file's own folder do patterns with a slash name it.
    const isNear = file === `${folders[0]}/.gitignore`;
    for (const line of (await readIfPresent(file)).split(/\r?\n/)) {
      const [, negation, pattern] = /^(!?)(.*?)\s*$/.exec(line) ?? [];
      if (!pattern || pattern.startsWith("#")) continue;
      if (matches(pattern, name, isNear)) isIgnored = negation !== "!";
    }
  }
  return isIgnored;
}

/** A folder and all above it. */
function ancestors(folder: string): string[] {
  const folders = [folder];
  for (let end = folder.search(/[/\\][^/\\]*$/); end > 0;) {
    const above = folder.slice(0, end);
    folders.push(above);
    end = above.search(/[/\\][^/\\]*$/);
  }
  return folders;
}

async function findRoot(
  folders: readonly string[],
): Promise<string | undefined> {
  for (const folder of folders) {
    if (await exists(`${folder}/.git`)) return folder;
  }
  return undefined;
}

function matches(pattern: string, name: string, isNear: boolean): boolean {
  const plain = pattern.replace(/^\*\*\//, "");
  const glob = plain.startsWith("/") && isNear ? plain.slice(1) : plain;
  // A folder, or a path below: not this file.
  if (glob.includes("/")) return false;
  const source = glob.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(name);
}

async function exists(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    if (isUnreadable(error)) return false;
    throw error;
  }
}

async function readIfPresent(path: string): Promise<string> {
  try {
    // Reading a pipe could wait for ever.
    const { isFile } = await Deno.stat(path);
    return isFile ? await Deno.readTextFile(path) : "";
  } catch (error) {
    if (isUnreadable(error)) return "";
    throw error;
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Deno.errors.NotFound ||
    error instanceof Deno.errors.PermissionDenied ||
    error instanceof Deno.errors.IsADirectory ||
    error instanceof Deno.errors.NotADirectory;
}
