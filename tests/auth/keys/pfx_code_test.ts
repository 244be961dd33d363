/** The codes of PFX files that no tool at hand writes, made here by `node:crypto`. */

import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import {
  DER_TAG,
  encodeElement,
  readElements,
  readSequence,
} from "../../../auth/keys/der.ts";
import { readKeyedCertificate } from "../../../auth/keys/certificate_file.ts";
import { CredentialError } from "../../../auth/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import {
  makeCertificate,
  type TestCertificate,
  TestFolder,
  toPfx,
} from "../certificates.ts";

const SALT = Uint8Array.from({ length: 16 }, (_, index) => index);
const ROUNDS = 2048;

const sequence = (...parts: Uint8Array[]) =>
  encodeElement(DER_TAG.sequence, ...parts);
const octets = (data: Uint8Array) => encodeElement(DER_TAG.octetString, data);
const oid = (hex: string) =>
  encodeElement(DER_TAG.objectIdentifier, Uint8Array.fromHex(hex));
const integer = (value: number) =>
  encodeElement(DER_TAG.integer, Uint8Array.of(value >> 8, value & 0xff));

const HMAC_SHA256 = "2a864886f70d0209";
const HMAC_SHA512 = "2a864886f70d020b";
const SHA256 = "608648016503040201";

/** Puts a code behind a file that has none. */
function withCode(
  made: TestCertificate,
  makeCode: (content: Uint8Array) => Uint8Array,
): Uint8Array {
  const [version, authSafe] = readSequence(
    readElements(new Uint8Array(toPfx(made, null)))[0],
  );
  const [, wrapped] = readSequence(authSafe);
  const [data] = readElements(wrapped!.content);
  return sequence(
    version!.encoded,
    authSafe!.encoded,
    makeCode(data!.content),
  );
}

/** RFC 9579; the salt and the rounds that stand beside it are of no meaning. */
function pbmac1(password: string, keyOctets: number, hmac: string) {
  const name = hmac === HMAC_SHA512 ? "sha512" : "sha256";
  return (content: Uint8Array) => {
    const key = pbkdf2Sync(password, SALT, ROUNDS, keyOctets, "sha256");
    const code = createHmac(name, key).update(content).digest();
    const derivation = sequence(
      oid("2a864886f70d01050c"),
      sequence(
        octets(SALT),
        integer(ROUNDS),
        integer(keyOctets),
        sequence(oid(HMAC_SHA256), Uint8Array.of(5, 0)),
      ),
    );
    const scheme = sequence(oid(hmac), Uint8Array.of(5, 0));
    const algorithm = sequence(
      oid("2a864886f70d01050e"),
      sequence(derivation, scheme),
    );
    return sequence(
      sequence(algorithm, octets(code)),
      octets(Uint8Array.of(0)),
      integer(1),
    );
  };
}

/** The code for no password at all, which lacks even the terminator of the empty one. */
function nullPassword(content: Uint8Array): Uint8Array {
  // Purpose and salt, each to a block of 64 octets; of the password there is nothing.
  const input = new Uint8Array(128).fill(3, 0, 64);
  for (let index = 64; index < 128; index++) input[index] = SALT[index % 16]!;
  let key = createHash("sha256").update(input).digest();
  for (let round = 1; round < ROUNDS; round++) {
    key = createHash("sha256").update(key).digest();
  }
  const code = createHmac("sha256", key).update(content).digest();
  return sequence(
    sequence(sequence(oid(SHA256), Uint8Array.of(5, 0)), octets(code)),
    octets(SALT),
    integer(ROUNDS),
  );
}

Deno.test("readKeyedCertificate() checks codes by PBMAC1", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  for (const hmac of [HMAC_SHA256, HMAC_SHA512]) {
    for (const octets of [20, 32, 64]) {
      const content = withCode(made, pbmac1("pässwörd€", octets, hmac));
      const path = folder.write("a.pfx", content);
      const read = await readKeyedCertificate({ path, password: "pässwörd€" });
      assertEquals(read.chain.length, 1);
      await assertRejects(
        () => readKeyedCertificate({ path, password: "wrong" }),
        CredentialError,
        `Cannot read the certificate "${path}": the password does not open it`,
      );
    }
  }
});

Deno.test("readKeyedCertificate() tries no password at all, as GnuTLS and Windows have it", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const path = folder.write("a.pfx", withCode(made, nullPassword));
  const read = await readKeyedCertificate({ path });
  assertEquals(read.chain.length, 1);
  await assertRejects(
    () => readKeyedCertificate({ path, password: "wrong" }),
    CredentialError,
    "the password does not open it",
  );
});

Deno.test({
  name: "readKeyedCertificate() passes over the secret keys of keytool",
  ignore: !hasKeytool(),
  fn: async () => {
    await using folder = new TestFolder();
    const made = await makeCertificate();
    const from = folder.write("in.p12", toPfx(made, "changeit"));
    const path = `${folder.path}/out.p12`;
    await keytool(
      ...["-importkeystore", "-srckeystore", from, "-destkeystore", path],
      ...["-srcstorepass", "changeit", "-deststorepass", "changeit"],
    );
    await keytool(
      ...["-genseckey", "-keystore", path, "-storepass", "changeit"],
      ...["-alias", "s", "-keyalg", "AES", "-keysize", "256"],
    );
    const read = await readKeyedCertificate({ path, password: "changeit" });
    assertEquals(read.chain.length, 1);
  },
});

function hasKeytool(): boolean {
  try {
    return new Deno.Command("keytool", { args: ["-help"] }).outputSync()
      .code ===
      0;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

async function keytool(...args: string[]): Promise<void> {
  const { success, stdout } = await new Deno.Command("keytool", { args })
    .output();
  assertEquals(success, true, new TextDecoder().decode(stdout));
}
