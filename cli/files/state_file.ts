/**
 * Files that keep the state of a job between runs.
 *
 * @module
 */

import { isRecord } from "../text/record.ts";
import {
  removeIfPresent,
  removeLeftovers,
  writePrivateFile,
} from "../../auth/private_file.ts";
import { CommandError, UsageError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { openLockedFile } from "./locked_file.ts";
import { describeSystemError } from "../text/system_error.ts";

/**
 * A file of JSON that one run at a time owns. It is written whole or not at all (0600), and locked by
 * a sibling `.lock` file.
 */
export class StateFile implements Disposable {
  readonly path: string;
  readonly #lock: Deno.FsFile;

  private constructor(path: string, lock: Deno.FsFile) {
    this.path = path;
    this.#lock = lock;
  }

  /**
   * Opens and locks a state file, which need not exist.
   *
   * @throws {CommandError} if another run has it.
   * @throws {UsageError} if no file can be made there.
   */
  static async open(path: string): Promise<StateFile> {
    let lock: Deno.FsFile | undefined;
    try {
      lock = await openLockedFile(lockPath(path), 0o600);
    } catch (error) {
      throw new UsageError(
        `Cannot lock the file "${path}": ${describeSystemError(error)}`,
        "Choose a folder that can be written",
        { cause: error },
      );
    }
    if (lock === undefined) {
      throw new CommandError(
        `Another run is using the file "${path}"`,
        EXIT_CODES.tryAgain,
        "Wait for its end, or choose another file",
      );
    }
    return new StateFile(path, lock);
  }

  /**
   * What the last run kept.
   *
   * @returns `undefined` if there is no file yet.
   * @throws {UsageError} if it is not a JSON object.
   */
  async read(): Promise<Readonly<Record<string, unknown>> | undefined> {
    let reason: string;
    try {
      const value: unknown = JSON.parse(await Deno.readTextFile(this.path));
      if (isRecord(value)) return value;
      reason = "it holds no JSON object";
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return undefined;
      reason = error instanceof SyntaxError
        ? "it is not JSON"
        : describeSystemError(error);
    }
    throw new UsageError(
      `Cannot read the file "${this.path}": ${reason}`,
      "Remove it to start from the beginning, or choose another file",
    );
  }

  /**
   * Keeps a new state in place of the old one.
   *
   * @throws {CommandError} if it cannot be written; the old one is still there then.
   */
  async write(state: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      await writePrivateFile(this.path, `${JSON.stringify(state, null, 2)}\n`);
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
    await removeIfPresent(this.path);
  }

  /**
   * Removes what killed runs left and the lock too: there will be no job of this name for long. Tells
   * whether there was a state.
   */
  async removeAll(): Promise<boolean> {
    await removeLeftovers(this.path);
    const wasPresent = await removeIfPresent(this.path);
    await removeIfPresent(lockPath(this.path));
    return wasPresent;
  }

  [Symbol.dispose](): void {
    this.#lock.close();
  }
}

function lockPath(path: string): string {
  return `${path}.lock`;
}
