/**
 * Client assertions: a JWT signed with the certificate's key in the place of a secret (RFC 7523,
 * section 2.2; Entra documentation, certificate-credentials).
 *
 * @module
 */

import { unusableCertificate } from "../keys/errors.ts";
import type { KeyedCertificate } from "../keys/certificate_file.ts";
import type { ClientAuthentication } from "../token_request.ts";

/** The value of `client_assertion_type` (RFC 7523, section 2.2). */
const CLIENT_ASSERTION_TYPE =
  "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/** How long an assertion is valid, in seconds: what Microsoft's own libraries use. */
const LIFETIME_SECONDS = 600;

/**
 * The signature algorithms. PS256 names the certificate by SHA-256; RS256 by SHA-1, as older
 * registrations and authorities may want it.
 */
export type AssertionAlgorithm = "PS256" | "RS256";

/** How a client assertion is made. */
export interface ClientAssertionOptions {
  /** PS256 by default. */
  readonly algorithm?: AssertionAlgorithm | undefined;
  /** Whether the certificate's chain goes along, for registrations by subject name and issuer. */
  readonly sendChain?: boolean | undefined;
}

/** What a client assertion says. */
export interface ClientAssertionClaims {
  /** Issuer and subject. */
  readonly clientId: string;
  /** The v2.0 token endpoint of the tenant. */
  readonly audience: string;
  /** Time of issue in epoch milliseconds. */
  readonly issuedAt: number;
}

/** Puts a client assertion into the body of a token request (RFC 7521, section 4.2). */
export function setClientAssertion(
  body: URLSearchParams,
  assertion: string,
): void {
  body.set("client_assertion_type", CLIENT_ASSERTION_TYPE);
  body.set("client_assertion", assertion);
}

/** A client authentication that signs a fresh assertion for each request. */
export function authenticateByCertificate(
  certificate: KeyedCertificate,
  options: ClientAssertionOptions = {},
): ClientAuthentication {
  return async (body, { tokenEndpoint, target, now }) => {
    const claims = {
      clientId: target.clientId,
      audience: tokenEndpoint,
      issuedAt: now(),
    };
    setClientAssertion(
      body,
      await signClientAssertion(certificate, claims, options),
    );
  };
}

/**
 * Signs a client assertion, valid for ten minutes.
 *
 * @throws {CredentialError} if the private key is damaged.
 */
export async function signClientAssertion(
  certificate: KeyedCertificate,
  claims: ClientAssertionClaims,
  options: ClientAssertionOptions = {},
): Promise<string> {
  const algorithm = options.algorithm ?? "PS256";
  const { SignJWT } = await import("jose/jwt/sign");
  const issuedAt = Math.floor(claims.issuedAt / 1000);
  return await new SignJWT()
    .setProtectedHeader({
      alg: algorithm,
      typ: "JWT",
      ...thumbprintHeader(certificate, algorithm),
      ...(options.sendChain === true && {
        x5c: certificate.chain.map((der) => der.toBase64()),
      }),
    })
    .setAudience(claims.audience)
    .setIssuer(claims.clientId)
    .setSubject(claims.clientId)
    .setJti(crypto.randomUUID())
    .setNotBefore(issuedAt)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_SECONDS)
    .sign(await importKey(certificate, algorithm));
}

function thumbprintHeader(
  { facts }: KeyedCertificate,
  algorithm: AssertionAlgorithm,
): Record<string, string> {
  if (algorithm === "PS256") return { "x5t#S256": facts.thumbprintSha256 };
  const sha1 = Uint8Array.fromHex(facts.thumbprintSha1);
  return { x5t: sha1.toBase64({ alphabet: "base64url", omitPadding: true }) };
}

async function importKey(
  { facts, pkcs8 }: KeyedCertificate,
  algorithm: AssertionAlgorithm,
): Promise<CryptoKey> {
  const name = algorithm === "PS256" ? "RSA-PSS" : "RSASSA-PKCS1-v1_5";
  try {
    return await crypto.subtle.importKey(
      "pkcs8",
      pkcs8,
      { name, hash: "SHA-256" },
      false,
      ["sign"],
    );
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw unusableCertificate(facts.path, "its private key is damaged");
  }
}
