/**
 * How far a listing came, kept so that a killed run can go on.
 *
 * @module
 */

import { UsageError } from "../../errors.ts";
import type { FileTrust } from "../../../auth/private_file.ts";
import { StateFile } from "../../files/state_file.ts";

const VERSION = 1;

/** The listing that a checkpoint belongs to. */
export interface Listing {
  /** URL of its first page. */
  readonly url: string;
  readonly tenant: string | undefined;
}

/**
 * Opens the checkpoint of a listing; its file is locked until it is disposed of.
 *
 * @param listing The file must belong to it.
 * @throws {CommandError} if another run has the file.
 * @throws {UsageError} if no file can be made there, or it belongs to another listing.
 */
export async function openListCheckpoint(
  path: string,
  listing: Listing,
  trust: FileTrust = {},
): Promise<ListCheckpoint> {
  const file = await StateFile.open(path, trust);
  try {
    return await ListCheckpoint.open(file, listing);
  } catch (error) {
    file[Symbol.dispose]();
    throw error;
  }
}

/** Keeps the next link of one listing in a file. */
export class ListCheckpoint implements Disposable {
  readonly #file: StateFile;
  readonly #listing: Listing;
  /** Next link of the last page that was written, if there was an earlier run. */
  readonly resumeAt: string | undefined;
  /** Whether the earlier run was killed while it wrote a page: half a line may be there. */
  readonly wasCut: boolean;

  private constructor(
    file: StateFile,
    listing: Listing,
    earlier: { readonly resumeAt?: string; readonly wasCut: boolean },
  ) {
    this.#file = file;
    this.#listing = listing;
    this.resumeAt = earlier.resumeAt;
    this.wasCut = earlier.wasCut;
  }

  [Symbol.dispose](): void {
    this.#file[Symbol.dispose]();
  }

  /**
   * Reads the checkpoint of an earlier run.
   *
   * @param listing The file must belong to it.
   * @throws {UsageError} if it belongs to another listing.
   */
  static async open(
    file: StateFile,
    listing: Listing,
  ): Promise<ListCheckpoint> {
    const wasCut = await file.isMarked();
    const state = await file.read();
    if (state === undefined) {
      return new ListCheckpoint(file, listing, { wasCut });
    }
    const { version, url, tenant, nextLink } = state;
    if (version !== VERSION || typeof nextLink !== "string") {
      throw new UsageError(
        `Cannot use the checkpoint "${file.path}": it is not one of a listing`,
        "Remove it to start from the beginning, or choose another file",
      );
    }
    if (url !== listing.url || tenant !== listing.tenant) {
      throw new UsageError(
        `Cannot use the checkpoint "${file.path}": it belongs to another listing, ${url} of tenant ${tenant}`,
        "Give the same path and parameters, or choose another file",
      );
    }
    return new ListCheckpoint(file, listing, { resumeAt: nextLink, wasCut });
  }

  /** A page is about to be written. */
  async begin(): Promise<void> {
    await this.#file.setMark(true);
  }

  /** Moves the checkpoint behind a page whose items have been written. */
  async advance(nextLink: string | undefined): Promise<void> {
    await this.#keep(nextLink);
    await this.#file.setMark(false);
  }

  /** Puts the checkpoint back to where this run began: what it wrote was not read. */
  async rewind(): Promise<void> {
    await this.#keep(this.resumeAt);
  }

  async #keep(nextLink: string | undefined): Promise<void> {
    if (nextLink === undefined) return await this.#file.remove();
    await this.#file.write({ version: VERSION, ...this.#listing, nextLink });
  }
}
