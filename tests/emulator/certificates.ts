/** A certificate authority and a server certificate, made when the emulator starts. @module */

import "reflect-metadata";
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";

const ECDSA = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** PEM texts of a server certificate, its key and the authority that signed it. */
export interface ServerCertificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** How a server certificate may be wrong. */
export type CertificateFlaw = "expired" | "wrong-host";

/** A name that the program may reach and that a proxy of a test can lead to this machine. */
export const PROXIED_HOST = "graph.microsoft.com";

/** Makes a new authority and a certificate for `localhost`, `127.0.0.1` and `::1` signed by it. */
export async function makeServerCertificate(
  flaw?: CertificateFlaw,
): Promise<ServerCertificate> {
  const [authority, caKeys] = await makeAuthority();
  const keys = await crypto.subtle.generateKey(ECDSA, true, ["sign", "verify"]);
  const now = Date.now();
  const host = flaw === "wrong-host"
    ? [{ type: "dns" as const, value: "elsewhere.example" }]
    : [
      { type: "dns" as const, value: "localhost" },
      // For measurements through a proxy, which the program never uses for this machine.
      { type: "dns" as const, value: PROXIED_HOST },
      { type: "ip" as const, value: "127.0.0.1" },
      { type: "ip" as const, value: "::1" },
    ];
  const certificate = await X509CertificateGenerator.create({
    subject: "CN=localhost",
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    signingAlgorithm: ECDSA,
    notBefore: new Date(now - 3 * DAY_MS),
    notAfter: new Date(flaw === "expired" ? now - DAY_MS : now + 30 * DAY_MS),
    extensions: [new SubjectAlternativeNameExtension(host)],
  });
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  return {
    ca: authority.toString("pem") + "\n",
    cert: certificate.toString("pem"),
    key: PemConverter.encode(pkcs8, "PRIVATE KEY"),
  };
}

async function makeAuthority(): Promise<[X509Certificate, CryptoKeyPair]> {
  const keys = await crypto.subtle.generateKey(ECDSA, true, ["sign", "verify"]);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: "CN=appgraph emulator CA",
    keys,
    signingAlgorithm: ECDSA,
    notBefore: new Date(Date.now() - 3 * DAY_MS),
    notAfter: new Date(Date.now() + 30 * DAY_MS),
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(
        KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign,
        true,
      ),
    ],
  });
  return [certificate, keys];
}
