import { readKeyedCertificate } from "../../../auth/keys/certificate_file.ts";
import { CredentialError } from "../../../auth/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import {
  exportPkcs8,
  makeCertificate,
  makeEcKeys,
  TestFolder,
  thumbprint,
  toLegacyEncryptedPem,
  toPfx,
} from "../certificates.ts";

Deno.test({
  name: "readKeyedCertificate() reads what the commands in its messages write",
  ignore: !hasOpenssl(),
  fn: async () => {
    await using folder = new TestFolder();
    const made = await makeCertificate();
    const legacy = folder.write(
      "it's old.pem",
      toLegacyEncryptedPem(made, "secret") + made.certificatePem,
    );
    const pfx = folder.write("x.pfx", toPfx(made, "secret", "aes256"));
    const commands: readonly [string, string, string][] = [
      [legacy, "secret", `${folder.path}/it's old-converted.pem`],
      [pfx, "wrong", `${folder.path}/x.pem`],
    ];
    for (const [path, password, converted] of commands) {
      const error = await assertRejects(
        () => readKeyedCertificate({ path, password }),
        CredentialError,
      );
      const command = error.message.slice(error.message.indexOf("openssl "))
        .replace(" -in ", " -passin pass:secret -in ")
        .replace(" -v2 ", " -passout pass:secret -v2 ");
      await run("sh", "-c", command);
      const read = await readKeyedCertificate({
        path: converted,
        password: "secret",
      });
      assertEquals(
        read.facts.thumbprintSha256,
        await thumbprint(made, "SHA-256"),
      );
    }
  },
});

Deno.test({
  name:
    "readKeyedCertificate() reads the PFX files of OpenSSL, current and old",
  ignore: !hasOpenssl(),
  fn: async () => {
    await using folder = new TestFolder();
    const made = await makeCertificate();
    const pkcs8 = (await exportPkcs8(made.keys)).toHex();
    const pem = folder.write("in.pem", made.keyPem + made.certificatePem);
    for (const [index, flags] of [[], ["-legacy"], ["-nomac"]].entries()) {
      const path = `${folder.path}/${index}.pfx`;
      const out = ["-in", pem, "-out", path, "-passout", "pass:secret"];
      await run("openssl", "pkcs12", "-export", ...flags, ...out);
      const read = await readKeyedCertificate({ path, password: "secret" });
      assertEquals(read.pkcs8.toHex(), pkcs8);
    }
    const ec = await makeCertificate({ keys: await makeEcKeys() });
    const ecPem = folder.write("ec.pem", ec.keyPem + ec.certificatePem);
    const path = `${folder.path}/ec.pfx`;
    const out = ["-in", ecPem, "-out", path, "-passout", "pass:secret"];
    await run("openssl", "pkcs12", "-export", ...out);
    await assertRejects(
      () => readKeyedCertificate({ path, password: "secret" }),
      CredentialError,
      `Cannot use the certificate "${path}": its key is an elliptic curve key; use an RSA key`,
    );
  },
});

Deno.test({
  name: "readKeyedCertificate() reads the encrypted keys of OpenSSL",
  ignore: !hasOpenssl(),
  fn: async () => {
    await using folder = new TestFolder();
    const made = await makeCertificate();
    const pem = folder.write("in.pem", made.keyPem);
    const path = `${folder.path}/out.pem`;
    for (
      const [flags, password] of [
        ["-v2 aes-128-cbc", "secret"],
        ["-v2 aes-192-cbc", "secret"],
        ["-v2 aes-256-cbc", "pässwörd €"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA1", "secret"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA384", "secret"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA512 -iter 10000", "secret"],
      ] as const
    ) {
      const files = ["-in", pem, "-out", path, "-passout", `pass:${password}`];
      await run("openssl", "pkcs8", "-topk8", ...flags.split(" "), ...files);
      await Deno.writeTextFile(path, made.certificatePem, { append: true });
      const read = await readKeyedCertificate({ path, password });
      assertEquals(
        read.pkcs8.toHex(),
        (await exportPkcs8(made.keys)).toHex(),
        flags,
      );
    }
    for (const flags of ["-v2 des3", "-scrypt"]) {
      const files = ["-in", pem, "-out", path, "-passout", "pass:secret"];
      await run("openssl", "pkcs8", "-topk8", ...flags.split(" "), ...files);
      await Deno.writeTextFile(path, made.certificatePem, { append: true });
      await assertRejects(
        () => readKeyedCertificate({ path, password: "secret" }),
        CredentialError,
        `Cannot read the certificate "${path}": its key is in an encryption that is not supported; convert it: openssl pkcs8`,
      );
    }
  },
});

/** Whether OpenSSL 3, which knows `-legacy`, is installed. */
function hasOpenssl(): boolean {
  try {
    const { stdout } = new Deno.Command("openssl", { args: ["version"] })
      .outputSync();
    return new TextDecoder().decode(stdout).startsWith("OpenSSL 3");
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

async function run(command: string, ...args: string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(command, { args })
    .output();
  assertEquals(success, true, new TextDecoder().decode(stderr));
}
