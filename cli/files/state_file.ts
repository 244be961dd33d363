/**
 * Files that keep the state of a job between runs.
 *
 * @module
 */

import { isRecord } from "../text/record.ts";
import {
  type FileTrust,
  openLockedFile,
  PrivateFileError,
  readOwnFile,
  removeIfPresent,
  removeLeftovers,
  resolvePath,
  writePrivateFile,
} from "../../auth/private_file.ts";
import { CommandError, UsageError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { describeSystemError } from "../text/system_error.ts";

/** Links and numbers; nothing of megabytes was written by this program. */
const MAX_BYTES = 1 << 20;

/**
 * A file of JSON that one run at a time owns. It is written whole or not at all (0600), and locked by
 * a sibling `.lock` file. What another user could have put in the place of one of the two, or of a link to
 * them, is refused: where Graph is asked to go on, and where content is sent, stands in it.
 */
export class StateFile implements Disposable {
  readonly path: string;
  /** Where the links of the path lead. */
  readonly #place: string;
  readonly #lock: Deno.FsFile;
  readonly #trust: FileTrust;

  private constructor(
    path: string,
    place: string,
    lock: Deno.FsFile,
    trust: FileTrust,
  ) {
    this.path = path;
    this.#place = place;
    this.#lock = lock;
    this.#trust = trust;
  }

  /**
   * Opens and locks a state file, which need not exist.
   *
   * @throws {CommandError} if another run has it.
   * @throws {UsageError} if no file can be made there.
   */
  static async open(path: string, trust: FileTrust = {}): Promise<StateFile> {
    const { path: place, existing } = await attempt(
      path,
      () => resolvePath(path, { ...trust, isStrict: true }),
    );
    if (existing?.isDirectory === true) {
      throw new UsageError(
        `Cannot use the file "${path}": it is a directory`,
        "Name a file in it",
      );
    }
    const lock = await attempt(
      lockPath(path),
      () => openLockedFile(lockPath(place), trust),
    );
    if (lock === undefined) {
      throw new CommandError(
        `Another run is using the file "${path}"`,
        EXIT_CODES.tryAgain,
        "Wait for its end, or choose another file",
      );
    }
    await removeLeftovers(place, trust);
    return new StateFile(path, place, lock, trust);
  }

  /**
   * What the last run kept.
   *
   * @returns `undefined` if there is no file yet.
   * @throws {UsageError} if it is not a JSON object, or not to be relied upon; the cause is a
   * `PrivateFileError` then.
   */
  async read(): Promise<Readonly<Record<string, unknown>> | undefined> {
    let reason: string;
    let cause: unknown;
    try {
      const text = await readOwnFile(this.#place, {
        ...this.#trust,
        maxBytes: MAX_BYTES,
      });
      if (text === undefined) return undefined;
      const value: unknown = JSON.parse(text);
      if (isRecord(value)) return value;
      reason = "it holds no JSON object";
    } catch (error) {
      cause = error;
      reason = error instanceof SyntaxError
        ? "it is not JSON"
        : describeSystemError(error);
    }
    throw new UsageError(
      `Cannot read the file "${this.path}": ${reason}`,
      "Remove it to start from the beginning, or choose another file",
      { cause },
    );
  }

  /**
   * Keeps a new state in place of the old one.
   *
   * @throws {CommandError} if it cannot be written; the old one is still there then.
   */
  async write(state: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      await writePrivateFile(
        this.#place,
        `${JSON.stringify(state, null, 2)}\n`,
      );
    } catch (error) {
      throw new CommandError(
        `Cannot write the file "${this.path}": ${describeSystemError(error)}`,
        EXIT_CODES.unexpected,
        "Make room or correct the mode; the next run goes on from the state before",
      );
    }
  }

  /**
   * Whether a run was killed between `setMark(true)` and `setMark(false)`. The mark is in the lock file,
   * and not synced: it has to outlive the process, not the machine.
   */
  async isMarked(): Promise<boolean> {
    return (await this.#lock.stat()).size > 0;
  }

  /** Sets the mark, or takes it away. */
  async setMark(marked: boolean): Promise<void> {
    await this.#lock.truncate(marked ? 1 : 0);
  }

  /** Removes the state: the job is done. */
  async remove(): Promise<void> {
    await removeIfPresent(this.#place);
  }

  /**
   * Removes what killed runs left and the lock too: there will be no job of this name for long. Tells
   * whether there was a state.
   */
  async removeAll(): Promise<boolean> {
    const wasPresent = await removeIfPresent(this.#place);
    await removeIfPresent(lockPath(this.#place));
    return wasPresent;
  }

  [Symbol.dispose](): void {
    this.#lock.close();
  }
}

function lockPath(path: string): string {
  return `${path}.lock`;
}

async function attempt<Value>(
  path: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(
      `Cannot use the file "${path}": ${describeSystemError(error)}`,
      error instanceof PrivateFileError
        ? "Remove it if nobody needs it, or choose a file in a folder of your own"
        : "Choose a folder that can be written",
      { cause: error },
    );
  }
}
