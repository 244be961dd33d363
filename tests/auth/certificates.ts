/** Certificates and keys for tests, made when they are needed. @module */

import "reflect-metadata";
import * as x509 from "@peculiar/x509";
// @ts-types="./forge.d.ts"
import asn1 from "node-forge/lib/asn1.js";
// RFC 1421's encryption derives its key by MD5, which forge loads only when asked.
import "node-forge/lib/md5.js";
// @ts-types="./forge.d.ts"
import pkcs12 from "node-forge/lib/pkcs12.js";
// @ts-types="./forge.d.ts"
import pki from "node-forge/lib/pki.js";

const RSA = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  publicExponent: Uint8Array.of(1, 0, 1),
};
const EC = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** A certificate with its key. */
export interface TestCertificate {
  readonly keys: CryptoKeyPair;
  readonly certificate: x509.X509Certificate;
  readonly certificatePem: string;
  /** PKCS#8. */
  readonly keyPem: string;
}

export interface TestCertificateOptions {
  readonly name?: string;
  readonly keys?: CryptoKeyPair;
  readonly issuer?: TestCertificate;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

export const NOW = Date.UTC(2030, 5, 15, 12);
const DAY_MS = 86_400_000;

export async function makeRsaKeys(
  modulusLength = 2048,
): Promise<CryptoKeyPair> {
  return await crypto.subtle.generateKey(
    { ...RSA, modulusLength },
    true,
    ["sign", "verify"],
  );
}

export async function makeEcKeys(): Promise<CryptoKeyPair> {
  return await crypto.subtle.generateKey(EC, true, ["sign", "verify"]);
}

let sharedKeys: Promise<CryptoKeyPair> | undefined;

/** A certificate that is valid around {@linkcode NOW}, by default self-signed for one shared key. */
export async function makeCertificate(
  options: TestCertificateOptions = {},
): Promise<TestCertificate> {
  const keys = options.keys ?? await (sharedKeys ??= makeRsaKeys());
  const { name = "CN=appgraph test", issuer } = options;
  const signer = issuer?.keys ?? keys;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: crypto.randomUUID().replaceAll("-", "").replace(/^./, "1"),
    subject: name,
    issuer: issuer?.certificate.subject ?? name,
    notBefore: options.notBefore ?? new Date(NOW - DAY_MS),
    notAfter: options.notAfter ?? new Date(NOW + DAY_MS),
    signingAlgorithm: signer.privateKey.algorithm.name === "ECDSA" ? EC : RSA,
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
  });
  return {
    keys,
    certificate,
    certificatePem: certificate.toString("pem"),
    keyPem: toPem("PRIVATE KEY", await exportPkcs8(keys)),
  };
}

export async function exportPkcs8(keys: CryptoKeyPair): Promise<Uint8Array> {
  return new Uint8Array(
    await crypto.subtle.exportKey("pkcs8", keys.privateKey),
  );
}

export function toPem(label: string, der: Uint8Array): string {
  const lines = der.toBase64().match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${
    lines.join("\n")
  }\n-----END ${label}-----\n`;
}

/** PKCS#1. */
export function toPkcs1Pem({ keyPem }: TestCertificate): string {
  return pki.privateKeyToPem(pki.privateKeyFromPem(keyPem)).replaceAll(
    "\r",
    "",
  );
}

/** PKCS#8, by AES in PBES2 or by triple DES in PBES1. */
export function toEncryptedPem(
  { keyPem }: TestCertificate,
  password: string,
  algorithm: "aes256" | "3des",
): string {
  const key = pki.wrapRsaPrivateKey(
    pki.privateKeyToAsn1(pki.privateKeyFromPem(keyPem)),
  );
  return pki.encryptedPrivateKeyToPem(
    pki.encryptPrivateKeyInfo(key, password, { algorithm }),
  );
}

/** PKCS#1 in the encryption of RFC 1421. */
export function toLegacyEncryptedPem(
  { keyPem }: TestCertificate,
  password: string,
): string {
  return pki.encryptRsaPrivateKey(pki.privateKeyFromPem(keyPem), password, {
    legacy: true,
    algorithm: "aes256",
  });
}

/** PKCS#12; a password of `null` means no encryption. */
export function toPfx(
  { keyPem, certificatePem }: TestCertificate,
  password: string | null,
  algorithm: "aes256" | "3des" = "aes256",
  chain: readonly TestCertificate[] = [],
): Uint8Array {
  const pfx = pkcs12.toPkcs12Asn1(
    pki.privateKeyFromPem(keyPem),
    [certificatePem, ...chain.map((one) => one.certificatePem)]
      .map((pem) => pki.certificateFromPem(pem)),
    password,
    { algorithm },
  );
  return Uint8Array.from(
    asn1.toDer(pfx).getBytes(),
    (character) => character.charCodeAt(0),
  );
}

/** Thumbprint in base64url. */
export async function thumbprint(
  { certificate }: TestCertificate,
  algorithm: "SHA-1" | "SHA-256",
): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, certificate.rawData);
  return new Uint8Array(digest)
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

/** A folder for one test, removed at its end. */
export class TestFolder implements AsyncDisposable {
  readonly path = Deno.makeTempDirSync({ prefix: "appgraph-test-" });

  /** Writes a file that only its owner may read, and gives its path. */
  write(name: string, content: string | Uint8Array, mode = 0o600): string {
    const path = `${this.path}/${name}`;
    const bytes = typeof content === "string"
      ? new TextEncoder().encode(content)
      : content;
    Deno.writeFileSync(path, bytes);
    if (Deno.build.os !== "windows") Deno.chmodSync(path, mode);
    return path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.path, { recursive: true });
  }
}
