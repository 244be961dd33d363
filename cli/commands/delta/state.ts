/**
 * The state of a delta query between runs.
 *
 * @module
 */

import { UsageError } from "../../errors.ts";
import type { StateFile } from "../../files/state_file.ts";

const VERSION = 1;

/** What a state belongs to: it must not be used for anything else. */
export interface DeltaKey {
  readonly tenant: string;
  /** First URL of the query, with its parameters. */
  readonly url: string;
}

/**
 * Reads the delta link of the last run.
 *
 * @returns `undefined` on the first run.
 * @throws {UsageError} if the file belongs to another tenant or query.
 */
export async function readDeltaLink(
  file: StateFile,
  key: DeltaKey,
): Promise<string | undefined> {
  const state = await file.read();
  if (state === undefined) return undefined;
  const { version, tenant, url, deltaLink } = state;
  if (version !== VERSION || typeof deltaLink !== "string") {
    throw foreignState(file, "it is not one of a delta query");
  }
  if (tenant !== key.tenant) {
    throw foreignState(file, `it belongs to another tenant, ${tenant}`);
  }
  if (url !== key.url) {
    throw foreignState(file, `it belongs to another query, ${url}`);
  }
  return deltaLink;
}

/** Moves the state to the end of a run whose output has been written. */
export async function writeDeltaLink(
  file: StateFile,
  { tenant, url }: DeltaKey,
  deltaLink: string,
): Promise<void> {
  await file.write({ version: VERSION, tenant, url, deltaLink });
}

function foreignState({ path }: StateFile, problem: string): UsageError {
  return new UsageError(
    `Cannot use the state file "${path}": ${problem}`,
    "Give the same tenant, path and parameters, or choose another file",
  );
}
