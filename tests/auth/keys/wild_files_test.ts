/**
 * Files as other tools wrote them, with throwaway keys of no use anywhere. Those of OpenSSL, Java's
 * keytool and Firefox's pk12util are in `data/`; others are made from them.
 */

import { readKeyedCertificate } from "../../../auth/keys/certificate_file.ts";
import { CredentialError } from "../../../auth/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { fromFileUrl } from "../../paths.ts";
import {
  makeCertificate,
  makeRsaKeys,
  TestFolder,
  thumbprint,
  toEncryptedPem,
  toPem,
  toPfx,
} from "../certificates.ts";

/** Of the certificate that all files in `data/` hold but those of unusual keys. */
const THUMBPRINT = "6D1524996FB1AF4EBB680597410740A97A960072";

function data(name: string): string {
  return fromFileUrl(new URL(`data/${name}`, import.meta.url));
}

for (
  const [name, password] of [
    ["pem-empty-password.pem", undefined],
    ["pem-key-twice.pem", undefined],
    ["pem-literal-backslash-n.pem", undefined],
    ["pfx-base64-text.pfx", "pw"],
    ["pfx-java-mac-sha512.p12", "changeit"],
    ["pfx-mac-sha512.pfx", "pw"],
    ["pfx-nss-600000-rounds.p12", "pw"],
    ["pfx-password-umlaut.pfx", "pässwörd€"],
    ["pfx-trailing-newline.pfx", "pw"],
  ] as const
) {
  Deno.test(`readKeyedCertificate() reads ${name}`, async () => {
    const read = await readKeyedCertificate({ path: data(name), password });
    assertEquals(read.facts.thumbprintSha1, THUMBPRINT);
  });
}

for (
  const [name, reason] of [
    [
      "pfx-pss-key.pfx",
      "its RSA key is restricted to PSS; use an ordinary RSA key",
    ],
    [
      "pem-multiprime.pem",
      "its RSA key has more than two primes, which is not supported; use an ordinary RSA key",
    ],
    [
      "pfx-rc4-hint-fails.pfx",
      "it is in an encryption that is not supported; convert it: openssl pkcs12 -legacy -nodes ",
    ],
    [
      "pem-md5des-hint-fails.pem",
      "its key is in an encryption that is not supported; convert it: openssl pkcs8 -topk8 -provider legacy -provider default ",
    ],
  ] as const
) {
  Deno.test(`readKeyedCertificate() says what is wrong with ${name}`, async () => {
    const path = data(name);
    await assertRejects(
      () => readKeyedCertificate({ path, password: "pw" }),
      CredentialError,
      ` the certificate "${path}": ${reason}`,
    );
  });
}

Deno.test("readKeyedCertificate() reads what editors, shells and vaults make of a file", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const pem = made.keyPem + made.certificatePem + "\n";
  const utf16 = new Uint8Array(
    new Uint16Array(
      Array.from(`\ufeff${pem}`, (character) => character.charCodeAt(0)),
    ).buffer,
  );
  const bigEndian = utf16.slice();
  for (let index = 0; index < bigEndian.length; index += 2) {
    bigEndian.subarray(index, index + 2).reverse();
  }
  const pfx = toPfx(made, "pw");
  const base64 = pfx.toBase64();
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "one line": pem.replaceAll("\n", ""),
    "line breaks become blanks": pem.replaceAll("\n", " "),
    "written line breaks": pem.replaceAll("\n", "\\n"),
    "written CRLF": pem.replaceAll("\n", "\\r\\n"),
    "JSON": JSON.stringify({ value: pem }),
    "UTF-8 with a mark": `\ufeff${pem}`,
    "UTF-16": utf16,
    "UTF-16 without a mark": utf16.subarray(2),
    "UTF-16 big-endian": bigEndian,
    "UTF-16 big-endian without a mark": bigEndian.subarray(2),
    "base64 of PEM": new TextEncoder().encode(pem).toBase64(),
    "base64 of PFX": base64,
    "base64 of PFX in lines": base64.replaceAll(/.{76}/g, "$&\r\n") + "\n",
    "base64 of PFX in quotes": `"${base64}"\n`,
    "PFX in PEM": toPem("PKCS12", pfx),
    "CRLF behind PFX": Uint8Array.from([...pfx, 13, 10]),
    "old label": pem.replaceAll(" CERTIFICATE-", " X509 CERTIFICATE-"),
    "OpenSSL's notes behind a certificate": made.keyPem +
      toPem(
        "TRUSTED CERTIFICATE",
        Uint8Array.from([
          ...new Uint8Array(made.certificate.rawData),
          ...[0x30, 0x02, 0x0c, 0x00],
        ]),
      ),
    "the same twice": pem + pem,
  };
  const expected = await thumbprint(made, "SHA-256");
  for (const [name, content] of Object.entries(files)) {
    const path = folder.write("certificate", content);
    const read = await readKeyedCertificate({ path, password: "pw" });
    assertEquals(read.facts.thumbprintSha256, expected, name);
    assertEquals(read.chain.length, 1, name);
  }
});

Deno.test("readKeyedCertificate() takes, of several keys, the one that has a certificate", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const other = await makeCertificate({ keys: await makeRsaKeys() });
  const weak = await makeCertificate({ keys: await makeRsaKeys(1024) });
  const locked = toEncryptedPem(other, "another", "aes256");
  for (
    const keys of [
      [other.keyPem, made.keyPem],
      [made.keyPem, other.keyPem],
      [weak.keyPem, locked, made.keyPem],
    ]
  ) {
    const path = folder.write("a.pem", keys.join("") + made.certificatePem);
    const read = await readKeyedCertificate({ path });
    assertEquals(
      read.facts.thumbprintSha256,
      await thumbprint(made, "SHA-256"),
    );
  }
  const path = folder.write(
    "b.pem",
    other.keyPem + weak.keyPem + made.certificatePem,
  );
  await assertRejects(
    () => readKeyedCertificate({ path }),
    CredentialError,
    "its RSA key has 1024 bits",
  );
});

Deno.test("readKeyedCertificate() tells what a file is that is none", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const { certificatePem } = made;
  const der = new Uint8Array(made.certificate.rawData);
  const [, key] = /KEY-----([^-]*)-----END/.exec(made.keyPem) ?? [];
  const spki = new Uint8Array(made.certificate.publicKey.rawData);
  const cases: readonly (readonly [string | Uint8Array, string])[] = [
    [certificatePem, "no private key in it"],
    [
      toPem("CERTIFICATE REQUEST", der),
      "no private key in it, only a certificate signing request (CSR)",
    ],
    [toPem("PUBLIC KEY", spki), "no private key in it, only a public key"],
    [toPem("PKCS7", der), "no private key in it, only a PKCS#7 file"],
    [
      made.keyPem.slice(0, 500),
      "no private key in it, only a block that is cut off",
    ],
    [
      certificatePem + "\n" + made.keyPem.slice(0, 500),
      "no private key in it, only a block that is cut off",
    ],
    [der, "it is neither PEM nor PFX, but a certificate alone, in DER"],
    [
      Uint8Array.fromBase64(key ?? ""),
      "it is neither PEM nor PFX, but a private key alone, in DER",
    ],
    [spki, "it is neither PEM nor PFX, but a public key alone, in DER"],
    [
      Uint8Array.fromHex("300f06092a864886f70d010702a0023000"),
      "it is neither PEM nor PFX, but a PKCS#7 file, which holds no keys",
    ],
    [
      Uint8Array.fromHex("feedfeed00000002"),
      "it is neither PEM nor PFX, but a Java keystore (JKS); convert it by keytool -importkeystore -deststoretype PKCS12",
    ],
    [
      "PuTTY-User-Key-File-3: ssh-rsa",
      "it is neither PEM nor PFX, but a key of PuTTY's; export it in PEM",
    ],
    ['{"kty":"RSA"}', "it is neither PEM nor PFX, but JSON"],
    ["PK\x03\x04", "it is neither PEM nor PFX"],
  ];
  for (const [content, reason] of cases) {
    const path = folder.write("certificate", content);
    await assertRejects(
      () => readKeyedCertificate({ path }),
      CredentialError,
      `Cannot read the certificate "${path}": ${reason}`,
    );
  }
});

Deno.test("readKeyedCertificate() tells a changed PFX file from a wrong password", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const pfx = toPfx(made, "pw");
  // The code stands in the last octets, before salt and rounds.
  const changed = pfx.slice();
  changed[changed.length - 30]! ^= 1;
  const path = folder.write("a.pfx", changed);
  for (
    const [password, reason] of [
      ["pw", "it is damaged"],
      ["wrong", "the password does not open it"],
      [undefined, "it is encrypted, and no password is given"],
    ] as const
  ) {
    await assertRejects(
      () => readKeyedCertificate({ path, password }),
      CredentialError,
      `Cannot read the certificate "${path}": ${reason}`,
    );
  }
});

Deno.test("readKeyedCertificate() refuses to run more rounds than a file can need", async () => {
  await using folder = new TestFolder();
  const content = Deno.readFileSync(data("pfx-nss-600000-rounds.p12")).toHex();
  // Three times 0927C0, of which the last is the code's.
  assertEquals(content.split("02030927c0").length, 4);
  const path = folder.write(
    "a.p12",
    Uint8Array.fromHex(content.replaceAll("02030927c0", "02037fffff")),
  );
  await assertRejects(
    () => readKeyedCertificate({ path, password: "pw" }),
    CredentialError,
    `Cannot read the certificate "${path}": opening it takes 8388607 rounds of key derivation, and 5000000 are the most that are run`,
  );
});
