/**
 * What the files beside a certificate say of its renewal.
 *
 * @module
 */

import type { KeyedCertificate } from "../../../auth/renewal.ts";
import {
  type FileTrust,
  lstatIfPresent,
  PrivateFileError,
  resolvePath,
} from "../../../auth/private_file.ts";
import type { Configuration } from "../../config/load.ts";
import type { ReadingLimits } from "../../config/read_within.ts";
import { UsageError } from "../../errors.ts";
import {
  readRenewalRecord,
  readTrusted,
  type RenewalPaths,
  renewalPaths,
  type RenewalRecord,
} from "../../files/renewal_files.ts";
import type { Log } from "../../report/log.ts";
import { describeSystemError } from "../../text/system_error.ts";
import { readCertificate } from "./source.ts";

/** What reading a certificate needs. */
export interface ReadingContext {
  readonly configuration: Configuration;
  readonly limits: ReadingLimits;
  readonly trust: FileTrust;
}

/**
 * The files of a renewal: beside what a path leads to, for a symbolic link stays and its target is replaced.
 *
 * @throws {UsageError} if another user could have laid the link.
 */
export async function findPaths(
  path: string,
  trust: FileTrust,
): Promise<RenewalPaths> {
  try {
    const { path: file, existing } = await resolvePath(path, {
      ...trust,
      isStrict: true,
    });
    if (existing !== undefined && !existing.isFile) {
      throw new PrivateFileError("it is not a regular file");
    }
    return renewalPaths(file);
  } catch (error) {
    throw new UsageError(
      `Cannot renew the certificate into "${path}": ${
        describeSystemError(error)
      }`,
      "Name a file in a folder of your own by --out FILE",
      { cause: error },
    );
  }
}

/**
 * Reads the certificate of a file that this program has written.
 *
 * @returns `undefined` if there is none.
 * @throws {UsageError} if it is another user's.
 * @throws {CommandError} if it cannot be read as a certificate.
 */
export async function readOwnCertificate(
  path: string,
  { file }: RenewalPaths,
  { configuration, limits, trust }: ReadingContext,
): Promise<KeyedCertificate | undefined> {
  try {
    if (await readTrusted(path, file, trust) === undefined) return undefined;
  } catch (error) {
    throw new UsageError(
      `Cannot use the file "${path}": ${describeSystemError(error)}`,
      "Remove it, if nobody needs it",
      { cause: error },
    );
  }
  return await readCertificate(path, configuration, limits);
}

/** Reads the record; one that cannot be read is none, for the renewal is worth more. */
export async function readRecord(
  paths: RenewalPaths,
  trust: FileTrust,
  log: Log,
): Promise<RenewalRecord> {
  try {
    return await readRenewalRecord(paths, trust) ?? { replaced: [] };
  } catch (error) {
    log.warn(
      `Cannot read "${paths.record}", so old keys that it may name are left alone: ${
        describeSystemError(error)
      }`,
    );
    return { replaced: [] };
  }
}

/** Whether something stands under a name. */
export async function isPresent(path: string): Promise<boolean> {
  return await lstatIfPresent(path) !== undefined;
}
