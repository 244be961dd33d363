/** The files that a run of the program wrote. @module */

import { PROGRAM_OS } from "./program_os.ts";

// On Windows a mode says nothing.
const HAS_MODES = PROGRAM_OS !== "windows";

/** A file that a run wrote. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
  /** Whether others than its owner may read it. */
  readonly isOpen: boolean;
}

// Larger files are contents that were downloaded; nothing else of the program's is that large.
const MAX_BYTES = 16 * 1024 * 1024;

/** Remembers the files below some folders, to tell later which ones are new or changed. */
export class FolderWatch {
  readonly #folders: readonly string[];
  readonly #before: ReadonlyMap<string, string>;

  readonly #inputs: readonly string[];

  /** @param inputs Files that the program is given to read. */
  constructor(
    folders: readonly (string | undefined)[],
    inputs: readonly string[],
  ) {
    this.#inputs = inputs.filter((input) => input !== "");
    this.#folders = [
      ...new Set(folders.filter((folder) => folder !== undefined)),
    ];
    this.#before = new Map(this.#list());
  }

  /** What was written since. */
  written(): WrittenFile[] {
    return this.#list().flatMap(([path, stamp]) => {
      if (this.#before.get(path) === stamp) return [];
      const text = readIfPossible(path);
      const mode = statIfThere(path)?.mode ?? 0;
      return text === undefined
        ? []
        : [{ path, text, isOpen: HAS_MODES && (mode & 0o077) !== 0 }];
    });
  }

  #list(): [path: string, stamp: string][] {
    return this.#folders
      .flatMap((folder) => [...filesBelow(folder)])
      .filter(([path]) =>
        !this.#inputs.some((input) =>
          path === input || path.endsWith(`/${input}`)
        )
      );
  }
}

function* filesBelow(folder: string): Generator<[string, string]> {
  let entries: Deno.DirEntry[];
  try {
    entries = [...Deno.readDirSync(folder)];
  } catch {
    return; // missing, or not to be read by this user: then nothing was written there
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) yield* filesBelow(path);
    else if (entry.isFile) {
      const { mtime, ino, size } = statIfThere(path) ?? {};
      yield [path, `${mtime?.getTime()} ${ino} ${size}`];
    }
  }
}

/** Another process may remove a file at any time. */
function statIfThere(path: string): Deno.FileInfo | undefined {
  try {
    return Deno.lstatSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** The beginning of a file as text; `undefined` if it cannot be read. */
export function readIfPossible(path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    // Opening a FIFO would wait for its other end, and hold no file's text.
    if (!Deno.statSync(path).isFile) return undefined;
    using file = Deno.openSync(path);
    const { size } = file.statSync();
    const bytes = new Uint8Array(Math.min(size, MAX_BYTES));
    for (let length = 0; length < bytes.length;) {
      const read = file.readSync(bytes.subarray(length));
      if (read === null) break;
      length += read;
    }
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined; // tests name files that are missing or closed on purpose
  }
}
