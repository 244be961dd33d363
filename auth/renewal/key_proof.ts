/**
 * The proof that an app has the key of one of its registered certificates: without any permission it may then
 * change its own keys (Graph documentation, application-addkey, application-rollkey-prooftoken).
 *
 * @module
 */

import { importSigningKey, thumbprintHeader } from "../credential/signature.ts";
import type { KeyedCertificate } from "../keys/certificate_file.ts";

/** The audience of proofs: the application id of the old directory service. */
const AUDIENCE = "00000002-0000-0000-c000-000000000000";
/** The longest life of a proof, in seconds. */
const LIFETIME_SECONDS = 600;
/** A server whose clock is a little behind must not take the proof for one of the future. */
const CLOCK_SKEW_SECONDS = 60;

/** What a proof says. */
export interface KeyProofClaims {
  /** Object id of the application, which is not its client id. */
  readonly objectId: string;
  /** Current time in epoch milliseconds. */
  readonly now: number;
}

/**
 * Signs a proof by RS256 with `x5t`, whatever signs the app's assertions: all public examples that work do
 * this, and nobody has shown that PS256 is taken.
 *
 * @param certificate One that is registered and within its time.
 * @throws {CredentialError} if the private key is damaged.
 */
export async function signKeyProof(
  certificate: KeyedCertificate,
  { objectId, now }: KeyProofClaims,
): Promise<string> {
  const { SignJWT } = await import("jose/jwt/sign");
  const notBefore = Math.floor(now / 1000) - CLOCK_SKEW_SECONDS;
  return await new SignJWT()
    .setProtectedHeader({
      alg: "RS256",
      typ: "JWT",
      ...thumbprintHeader(certificate, "RS256"),
    })
    .setAudience(AUDIENCE)
    .setIssuer(objectId)
    .setNotBefore(notBefore)
    .setExpirationTime(notBefore + LIFETIME_SECONDS)
    .sign(await importSigningKey(certificate, "RS256"));
}
