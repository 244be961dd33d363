/**
 * The certificate that was in use before it was renewed: for a while not every server of Entra knows the new
 * one.
 *
 * @module
 */

import {
  type CertificateCredential,
  createCertificateCredential,
  TokenRequestError,
} from "../../auth/mod.ts";
import { resolvePath } from "../../auth/private_file.ts";
import {
  readRenewalRecord,
  readTrusted,
  renewalPaths,
} from "../files/renewal_files.ts";
import { isoSeconds } from "../text/time.ts";

/** The certificate is not registered, or not known yet. */
const UNKNOWN_KEY = 700027;

/** The certificate that was refused, and how one like it is read. */
export interface RefusedCertificate {
  readonly path: string;
  /** SHA-1 in upper-case hexadecimal. */
  readonly thumbprint: string;
  readonly password: string | undefined;
  readonly algorithm: "PS256" | "RS256";
  readonly userId: number | undefined;
  readonly signal: AbortSignal;
}

/** What can be used instead. */
export interface PreviousCertificate {
  readonly credential: CertificateCredential;
  /** Why, as a sentence. */
  readonly reason: string;
}

/** Whether a token was refused because the certificate is not known. */
export function isUnknownCertificate(error: unknown): boolean {
  return error instanceof TokenRequestError &&
    error.refusal.aadstsCodes.includes(UNKNOWN_KEY);
}

/**
 * Finds what a certificate file was before it was renewed, within the grace of that renewal.
 *
 * @returns `undefined` if there is nothing to fall back to: then the refusal stands.
 */
export async function findPreviousCertificate(
  { path, thumbprint, password, algorithm, userId, signal }: RefusedCertificate,
): Promise<PreviousCertificate | undefined> {
  try {
    const trust = { userId };
    const { path: file } = await resolvePath(path, trust);
    const paths = renewalPaths(file);
    const record = await readRenewalRecord(paths, trust);
    if (record?.replacement !== thumbprint) return undefined;
    const last = record.replaced.at(-1);
    if (last === undefined || last.graceEndsAt <= Date.now()) return undefined;
    if (await readTrusted(paths.previous, file, trust) === undefined) {
      return undefined;
    }
    const credential = await createCertificateCredential({
      path: paths.previous,
      password,
      algorithm,
      signal,
    });
    if (credential.certificate.thumbprintSha1 !== last.thumbprint) {
      return undefined;
    }
    return {
      credential,
      reason:
        `Entra does not know the new certificate ${thumbprint} here yet: using the previous one, ${last.thumbprint} in "${paths.previous}", as runs do until ${
          isoSeconds(last.graceEndsAt)
        }`,
    };
  } catch (error) {
    signal.throwIfAborted();
    // A file that cannot be used is none; what went wrong is the refusal, which is told.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
