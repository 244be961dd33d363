/** Which certificate a client assertion was signed with, and whether the application has it. @module */

import { X509Certificate } from "@peculiar/x509";
import { fromBase64Url, toBase64Url, toHex } from "./bytes.ts";
import type { Clock } from "./clock.ts";
import type { Registration } from "./directory.ts";
import type { ParsedJwt } from "./jwt.ts";
import { tokenErrors } from "./token_errors.ts";

/** The public key to check an assertion with, and the thumbprint for messages. */
export interface AssertionKey {
  readonly spki: ArrayBuffer;
  /** Upper-case hexadecimal digits. */
  readonly thumbprint: string;
}

/** Finds the key by `x5t#S256` or `x5t`, or by the chain in `x5c` where subjects are trusted. */
export async function certificateKey(
  jwt: ParsedJwt,
  registration: Registration,
  clock: Clock,
): Promise<AssertionKey> {
  const sha256 = readThumbprint(jwt.header["x5t#S256"]);
  const sha1 = readThumbprint(jwt.header["x5t"]);
  const named = sha256 ?? sha1;
  const chain = readChain(jwt.header["x5c"]);
  if (named === undefined && chain.length === 0) {
    throw tokenErrors.malformedAssertion("The header names no certificate.");
  }
  const fits = async (der: BufferSource) =>
    (sha256 === undefined || sha256 === await digest("SHA-256", der)) &&
    (sha1 === undefined || sha1 === await digest("SHA-1", der));
  const thumbprint = toHex(fromBase64Url(named ?? "") ?? new Uint8Array(0))
    .toUpperCase();
  const refuse = (reason: string) =>
    tokenErrors.unknownCertificate(reason, thumbprint, registration.appId);

  const [leaf] = chain;
  if (leaf && !await fits(leaf.rawData)) {
    throw refuse("The chain does not fit the thumbprint.");
  }
  if (leaf && await isTrusted(chain, registration, clock)) {
    return { spki: leaf.publicKey.rawData, thumbprint };
  }
  for (const registered of named ? registration.certificates : []) {
    const { der, knownAt = 0, misses } = registered;
    if (!await fits(der)) continue;
    if (knownAt > clock.now() || misses?.shift()) continue;
    const certificate = new X509Certificate(der);
    if (certificate.notAfter.getTime() <= clock.now()) {
      throw refuse("The key used is expired.");
    }
    return { spki: certificate.publicKey.rawData, thumbprint };
  }
  throw refuse("The key was not found.");
}

async function isTrusted(
  chain: readonly X509Certificate[],
  registration: Registration,
  clock: Clock,
): Promise<boolean> {
  const [leaf, ...others] = chain;
  for (const { subject, issuer } of registration.trustedSubjects) {
    if (leaf === undefined || leaf.subject !== subject) continue;
    const authority = new X509Certificate(issuer);
    const date = new Date(clock.now());
    let current = leaf;
    for (const link of others) {
      if (link.subject !== current.issuer) continue;
      if (!await current.verify({ publicKey: link, date })) return false;
      current = link;
    }
    if (
      current.equal(authority) ||
      await current.verify({ publicKey: authority, date })
    ) {
      return true;
    }
  }
  return false;
}

/** base64url without padding; old MSAL Python pads it. */
function readThumbprint(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const bytes = typeof value === "string" ? fromBase64Url(value) : undefined;
  if (!bytes) {
    throw tokenErrors.malformedAssertion("The thumbprint is not base64url.");
  }
  return toBase64Url(bytes);
}

/** Standard base64; MSAL Python leaves line ends in it. */
function readChain(value: unknown): X509Certificate[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    throw tokenErrors.malformedAssertion("The chain is not an array.");
  }
  return value.map((item: unknown) => {
    try {
      return new X509Certificate(Uint8Array.fromBase64(String(item)));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw tokenErrors.malformedAssertion(
        `The chain holds no certificate: ${error.message}`,
      );
    }
  });
}

async function digest(
  algorithm: "SHA-1" | "SHA-256",
  der: BufferSource,
): Promise<string> {
  return toBase64Url(
    new Uint8Array(await crypto.subtle.digest(algorithm, der)),
  );
}
