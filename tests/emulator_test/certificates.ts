/** RSA keys, certificates and assertions made by tests. @module */

import "reflect-metadata";
import { PemConverter, X509CertificateGenerator } from "@peculiar/x509";

const RSA = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};

/** A self-signed certificate with its key, in the forms that tests need. */
export interface TestCertificate {
  readonly keys: CryptoKeyPair;
  readonly der: Uint8Array<ArrayBuffer>;
  readonly pkcs8: ArrayBuffer;
  /** Key and certificate. */
  readonly pem: string;
}

/** Makes a key and a certificate, signed by itself or by another. */
export async function makeCertificate(
  options: { name?: string; expired?: boolean; issuer?: TestCertificate } = {},
): Promise<TestCertificate> {
  const keys = await crypto.subtle.generateKey(RSA, true, ["sign", "verify"]);
  const now = Date.now();
  const subject = options.name ?? "CN=job";
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: options.issuer ? "CN=authority" : subject,
    publicKey: keys.publicKey,
    signingKey: (options.issuer?.keys ?? keys).privateKey,
    signingAlgorithm: RSA,
    notBefore: new Date(now - 172_800_000),
    notAfter: new Date(options.expired ? now - 86_400_000 : now + 86_400_000),
  });
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  const pem = `${PemConverter.encode(pkcs8, "PRIVATE KEY")}\n${
    certificate.toString("pem")
  }\n`;
  return { keys, der: new Uint8Array(certificate.rawData), pkcs8, pem };
}

/** Signs a token with PS256 or RS256. */
export async function signJwt(
  pkcs8: ArrayBuffer,
  header: Record<string, unknown>,
  claims: Record<string, unknown>,
): Promise<string> {
  const name = header["alg"] === "RS256" ? "RSASSA-PKCS1-v1_5" : "RSA-PSS";
  const key = await crypto.subtle.importKey(
    "pkcs8",
    pkcs8,
    { name, hash: "SHA-256" },
    false,
    [
      "sign",
    ],
  );
  const input = `${encode(header)}.${encode(claims)}`;
  const signature = await crypto.subtle.sign(
    { name, saltLength: 32 },
    key,
    new TextEncoder().encode(input),
  );
  return `${input}.${base64Url(new Uint8Array(signature))}`;
}

/** A thumbprint as `x5t` and `x5t#S256` hold it. */
export async function thumbprint(
  algorithm: "SHA-1" | "SHA-256",
  der: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest(algorithm, der)));
}

function encode(value: unknown): string {
  return base64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function base64Url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}
