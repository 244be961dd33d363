import { readKeyedCertificate } from "../../../auth/keys/certificate_file.ts";
import { CredentialError } from "../../../auth/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import {
  exportPkcs8,
  makeCertificate,
  makeEcKeys,
  makeRsaKeys,
  NOW,
  type TestCertificate,
  TestFolder,
  thumbprint,
  toEncryptedPem,
  toLegacyEncryptedPem,
  toPem,
  toPfx,
  toPkcs1Pem,
} from "../certificates.ts";

const now = () => NOW;
const DAY_MS = 86_400_000;

async function hexThumbprint(made: TestCertificate): Promise<string> {
  const text = await thumbprint(made, "SHA-1");
  return hex(Uint8Array.fromBase64(text, { alphabet: "base64url" }))
    .toUpperCase();
}

/** SHA-1 of the public key without its algorithm (RFC 5280, section 4.2.1.2). */
async function keyIdentifier(
  { certificate }: TestCertificate,
): Promise<string> {
  const { rawData } = certificate.publicKey;
  // Of an RSA key of 2048 bits the algorithm and two headers take 24 octets.
  const digest = await crypto.subtle.digest("SHA-1", rawData.slice(24));
  return hex(new Uint8Array(digest)).toUpperCase();
}

/** Bytes of a view, whatever class it is. */
function hex(bytes: Uint8Array): string {
  return bytes.toHex();
}

Deno.test("readKeyedCertificate() reads each form of key, in any order", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const { certificatePem, keyPem } = made;
  const expected = {
    notBefore: NOW - DAY_MS,
    notAfter: NOW + DAY_MS,
    thumbprintSha256: await thumbprint(made, "SHA-256"),
    thumbprintSha1: await hexThumbprint(made),
  };
  const pkcs8 = hex(await exportPkcs8(made.keys));
  const password = "pass word";
  const encrypted = toEncryptedPem(made, password, "aes256");
  const bagged = `Bag Attributes\n    friendlyName: x\nsubject=CN=x\n`;
  const files: readonly [string, string | Uint8Array, string?][] = [
    ["certificate-first.pem", certificatePem + "\n" + keyPem],
    ["key-first.pem", keyPem + certificatePem],
    ["crlf.pem", (keyPem + certificatePem).replaceAll(/\r?\n/g, "\r\n")],
    ["bom.pem", "\ufeff" + certificatePem + "\n" + keyPem],
    ["notes.pem", bagged + keyPem + bagged + certificatePem],
    ["pkcs1.pem", certificatePem + "\n" + toPkcs1Pem(made)],
    ["encrypted.pem", encrypted + certificatePem, password],
    ["needless-password.pem", keyPem + certificatePem, password],
    ["aes.pfx", toPfx(made, password), password],
    ["3des.pfx", toPfx(made, password, "3des"), password],
    ["no-password.pfx", toPfx(made, "")],
    ["no-encryption.pfx", toPfx(made, null)],
  ];
  for (const [name, content, given] of files) {
    const path = folder.write(name, content);
    const read = await readKeyedCertificate({
      path,
      now,
      ...(given !== undefined && { password: given }),
    });
    assertEquals(read.facts, { path, ...expected }, name);
    assertEquals(hex(read.pkcs8), pkcs8, name);
    assertEquals(read.chain.length, 1, name);
    assertEquals(
      hex(read.chain[0]!),
      hex(new Uint8Array(made.certificate.rawData)),
      name,
    );
  }
});

Deno.test("readKeyedCertificate() picks the key's certificate and orders its chain", async () => {
  await using folder = new TestFolder();
  const root = await makeCertificate({
    name: "CN=root",
    keys: await makeEcKeys(),
  });
  const intermediate = await makeCertificate({
    name: "CN=intermediate",
    keys: await makeEcKeys(),
    issuer: root,
  });
  const leaf = await makeCertificate({ name: "CN=leaf", issuer: intermediate });
  const stranger = await makeCertificate({
    name: "CN=stranger",
    keys: await makeEcKeys(),
  });
  const path = folder.write(
    "chain.pem",
    [root, stranger, intermediate, leaf]
      .map((one) => one.certificatePem).join("\n") + "\n" + leaf.keyPem,
  );
  const read = await readKeyedCertificate({ path, now });
  assertEquals(
    read.chain.map(hex),
    [leaf, intermediate, root]
      .map((one) => hex(new Uint8Array(one.certificate.rawData))),
  );
});

Deno.test("readKeyedCertificate() prefers, of several for one key, the valid and lasting one", async () => {
  await using folder = new TestFolder();
  const expired = await makeCertificate({
    notBefore: new Date(NOW - 9 * DAY_MS),
    notAfter: new Date(NOW - 2 * DAY_MS),
  });
  const current = await makeCertificate();
  const longer = await makeCertificate({
    notAfter: new Date(NOW + 2 * DAY_MS),
  });
  const future = await makeCertificate({
    notBefore: new Date(NOW + 3 * DAY_MS),
    notAfter: new Date(NOW + 9 * DAY_MS),
  });
  const all = [expired, longer, current, future];
  for (const order of [all, all.toReversed()]) {
    const path = folder.write(
      "many.pem",
      current.keyPem + order.map((one) => one.certificatePem).join("\n"),
    );
    const { facts, chain } = await readKeyedCertificate({ path, now });
    assertEquals(facts.thumbprintSha256, await thumbprint(longer, "SHA-256"));
    assertEquals(chain.length, 1);
  }
});

Deno.test("readKeyedCertificate() says what is wrong with a file", async () => {
  await using folder = new TestFolder();
  const rsa = await makeCertificate();
  const ec = await makeCertificate({ keys: await makeEcKeys() });
  const other = await makeCertificate({ keys: await makeRsaKeys() });
  const weak = await makeCertificate({ keys: await makeRsaKeys(1024) });
  const ecDer = await exportPkcs8(ec.keys);
  const pss = new Uint8Array(await exportPkcs8(rsa.keys));
  // 1.2.840.113549.1.1.1 becomes …1.1.10, the key that is restricted to PSS.
  pss[
    Uint8Array.from(pss.subarray(0, 40)).toHex().indexOf("0101010500") / 2 + 2
  ] = 10;
  const aes = toEncryptedPem(rsa, "right", "aes256");
  const certificate = rsa.certificatePem + "\n";
  const rsaThumbprint = await hexThumbprint(rsa);
  const conversion = (name: string) => {
    const [from, to] = [`${name}.pem`, `${name}-converted.pem`]
      .map((file) => `${folder.path}/${file}`);
    return `its key is in an encryption that is not supported; convert it: openssl pkcs8 -topk8 -v2 aes-256-cbc -in ${from} -out ${to} && openssl x509 -in ${from} >> ${to}`;
  };
  const cases: readonly [string, string | Uint8Array, string, string?][] = [
    ["empty.pem", "", "read: it is neither PEM nor PFX"],
    ["text.pem", "hello", "read: it is neither PEM nor PFX"],
    ["no-key.pem", certificate, "read: no private key in it"],
    ["no-certificate.pem", rsa.keyPem, "read: no certificate in it"],
    [
      "mismatch.pem",
      certificate + other.keyPem,
      `read: no certificate in it belongs to its private key: the certificate with thumbprint ${rsaThumbprint} is for key ${await keyIdentifier(
        rsa,
      )}, and the private key is ${await keyIdentifier(
        other,
      )} (SHA-1 of the public half, also known as subject key identifier)`,
    ],
    [
      "ec.pem",
      ec.certificatePem + "\n" + ec.keyPem,
      "use: its key is an elliptic curve key; use an RSA key",
    ],
    [
      "sec1.pem",
      ec.certificatePem + "\n" + toPem("EC PRIVATE KEY", ecDer),
      "use: its key is an elliptic curve key; use an RSA key",
    ],
    [
      "pss.pem",
      certificate + toPem("PRIVATE KEY", pss),
      "use: its RSA key is restricted to PSS; use an ordinary RSA key",
    ],
    [
      "weak.pem",
      weak.certificatePem + "\n" + weak.keyPem,
      "use: its RSA key has 1024 bits, and 2048 are the least that Microsoft Entra accepts",
    ],
    [
      "openssh.pem",
      certificate + toPem("OPENSSH PRIVATE KEY", Uint8Array.of(1, 2, 3)),
      'use: its key is of an unsupported kind, "OPENSSH PRIVATE KEY"; convert a copy of the key alone: ssh-keygen -p -m PKCS8 -f COPY',
    ],
    [
      "damaged-key.pem",
      certificate + toPem("PRIVATE KEY", Uint8Array.of(0x30, 0x05, 1)),
      "read: its private key is damaged",
    ],
    [
      "damaged-base64.pem",
      certificate + "-----BEGIN PRIVATE KEY-----\n*\n-----END PRIVATE KEY-----",
      "read: its private key is damaged",
    ],
    [
      "damaged-certificate.pem",
      rsa.keyPem + toPem("CERTIFICATE", Uint8Array.of(0x30, 0x00)),
      "read: a certificate in it is damaged",
    ],
    [
      "encrypted.pem",
      certificate + aes,
      "read: its key is encrypted, and no password is given",
    ],
    [
      "wrong-password.pem",
      certificate + aes,
      "read: the password does not open its key",
      "wrong",
    ],
    [
      "pbes1.pem",
      certificate + toEncryptedPem(rsa, "right", "3des"),
      `read: ${conversion("pbes1")}`,
      "right",
    ],
    [
      "legacy.pem",
      certificate + toLegacyEncryptedPem(rsa, "right"),
      `read: ${conversion("legacy")}`,
      "right",
    ],
    [
      "certificate.der",
      new Uint8Array(rsa.certificate.rawData),
      "read: it is neither PEM nor PFX, but a certificate alone, in DER",
    ],
    [
      "damaged.pfx",
      toPfx(rsa, "right").subarray(0, 900),
      "read: it is damaged",
    ],
    [
      "locked.pfx",
      toPfx(rsa, "right"),
      "read: it is encrypted, and no password is given",
    ],
    [
      "wrong.pfx",
      toPfx(rsa, "right"),
      "read: the password does not open it",
      "wrong",
    ],
  ];
  for (const [name, content, reason, password] of cases) {
    const path = folder.write(name, content);
    const error = await assertRejects(
      () =>
        readKeyedCertificate({
          path,
          now,
          ...(password !== undefined && { password }),
        }),
      CredentialError,
    );
    const [verb, rest] = [
      reason.slice(0, 4).trim(),
      reason.slice(reason.indexOf(":")),
    ];
    assertEquals(
      error.message,
      `Cannot ${verb.replace(":", "")} the certificate "${path}"${rest}`,
    );
    assertEquals(error.code, "credential-unusable");
  }
});

Deno.test("readKeyedCertificate() says why a file cannot be opened", async () => {
  await using folder = new TestFolder();
  const cases = [
    [`${folder.path}/none.pem`, "no such file"],
    [folder.path, "it is a directory"],
    [
      folder.write("large.pem", new Uint8Array((1 << 20) + 1)),
      "it is larger than 1048576 bytes",
    ],
  ] as const;
  for (const [path, reason] of cases) {
    const error = await assertRejects(
      () => readKeyedCertificate({ path }),
      CredentialError,
    );
    assertEquals(
      error.message,
      `Cannot read the certificate "${path}": ${reason}`,
    );
  }
});

Deno.test({
  name: "readKeyedCertificate() reads no more of a device than of a file",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    await assertRejects(
      () => readKeyedCertificate({ path: "/dev/zero" }),
      CredentialError,
      'Cannot read the certificate "/dev/zero": it is larger than 1048576 bytes',
    );
  },
});
