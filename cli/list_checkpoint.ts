/**
 * The place of a listing, kept so that a killed run can go on.
 *
 * @module
 */

import { UsageError } from "./errors.ts";
import type { StateFile } from "./state_file.ts";

const VERSION = 1;

/** Keeps the place of one listing in a state file. */
export class ListCheckpoint {
  readonly #file: StateFile;
  readonly #url: string;
  /** Next link of the last page that was written, if there was an earlier run. */
  readonly resumeAt: string | undefined;

  private constructor(file: StateFile, url: string, resumeAt?: string) {
    this.#file = file;
    this.#url = url;
    this.resumeAt = resumeAt;
  }

  /**
   * Reads the place.
   *
   * @param url First URL of the listing: the file must belong to it.
   * @throws {UsageError} if it belongs to another listing.
   */
  static async open(file: StateFile, url: string): Promise<ListCheckpoint> {
    const state = await file.read();
    if (state === undefined) return new ListCheckpoint(file, url);
    const { version, url: keptUrl, nextLink } = state;
    if (version !== VERSION || typeof nextLink !== "string") {
      throw new UsageError(
        `Cannot use the checkpoint "${file.path}": it is not one of a listing`,
        "Remove it to start from the beginning, or choose another file",
      );
    }
    if (keptUrl !== url) {
      throw new UsageError(
        `Cannot use the checkpoint "${file.path}": it belongs to another listing, ${keptUrl}`,
        "Give the same path and parameters, or choose another file",
      );
    }
    return new ListCheckpoint(file, url, nextLink);
  }

  /** Moves the place behind a page whose items have been written. */
  async advance(nextLink: string | undefined): Promise<void> {
    if (nextLink === undefined) return await this.#file.remove();
    await this.#file.write({ version: VERSION, url: this.#url, nextLink });
  }
}
