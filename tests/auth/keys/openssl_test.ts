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
} from "../certificates.ts";

Deno.test({
  name: "readKeyedCertificate() reads what the commands in its messages write",
  ignore: !hasOpenssl(),
  fn: async () => {
    await using folder = new TestFolder();
    const made = await makeCertificate();
    const other = await makeCertificate({
      name: "CN=other",
      keys: await makeEcKeys(),
    });
    const key = folder.write("key.pem", made.keyPem);
    const pem = folder.write("in.pem", made.keyPem + made.certificatePem);
    const secret = ["-passout", "pass:secret"];
    const encrypt = async (name: string, ...flags: string[]) => {
      const path = `${folder.path}/${name}`;
      const files = ["-in", key, "-out", path, ...secret];
      await run("openssl", "pkcs8", "-topk8", ...flags, ...files);
      await Deno.writeTextFile(
        path,
        `\n${other.certificatePem}\n${made.certificatePem}`,
        { append: true },
      );
    };
    const LEGACY = ["-provider", "legacy", "-provider", "default"];
    await encrypt("3des.pem", "-v1", "PBE-SHA1-3DES");
    await encrypt("md5.pem", "-v1", "PBE-MD5-DES", ...LEGACY);
    await encrypt("rc2.pem", "-v1", "PBE-SHA1-RC2-128", ...LEGACY);
    await run(
      ...["openssl", "rsa", "-traditional", "-des", ...LEGACY, "-in", key],
      ...["-out", `${folder.path}/des.pem`, ...secret],
    );
    await Deno.writeTextFile(`${folder.path}/des.pem`, made.certificatePem, {
      append: true,
    });
    folder.write(
      "it's old.pem",
      toLegacyEncryptedPem(made, "secret") + made.certificatePem,
    );
    for (
      const [name, cipher] of [["rc4", "PBE-SHA1-RC4-128"], [
        "rc2",
        "PBE-SHA1-RC2-128",
      ]]
    ) {
      await run(
        ...["openssl", "pkcs12", "-export", "-legacy", "-in", pem] as const,
        ...["-keypbe", cipher!, "-certpbe", cipher!],
        ...["-out", `${folder.path}/${name}.pfx`, ...secret],
      );
    }
    for (
      const name of [
        "3des.pem",
        "md5.pem",
        "rc2.pem",
        "des.pem",
        "it's old.pem",
        "rc4.pfx",
        "rc2.pfx",
      ]
    ) {
      const path = `${folder.path}/${name}`;
      const error = await assertRejects(
        () => readKeyedCertificate({ path, password: "secret" }),
        CredentialError,
        " is in an encryption that is not supported; convert it: openssl ",
      );
      assertEquals(error.message.includes("secret"), false);
      // Only the passwords, for which openssl asks.
      const command = error.message.slice(error.message.indexOf("openssl "))
        .replace(" -in ", " -passin pass:secret -in ")
        .replace(" -v2 ", " -passout pass:secret -v2 ");
      await run("sh", "-c", command);
      const [base, extension] = name.split(".");
      const converted = extension === "pfx"
        ? `${folder.path}/${base}.pem`
        : `${folder.path}/${base}-converted.pem`;
      const read = await readKeyedCertificate({
        path: converted,
        password: "secret",
      });
      assertEquals(
        read.facts.thumbprintSha256,
        await thumbprint(made, "SHA-256"),
        name,
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
    const path = `${folder.path}/x.pfx`;
    for (
      const [flags, password] of [
        ["", "secret"],
        ["", "pässwörd€"],
        ["", "a🔑b"],
        ["", ""],
        ["-legacy", "secret"],
        ["-legacy", "pässwörd€"],
        ["-legacy", ""],
        ["-legacy -keypbe PBE-SHA1-2DES -certpbe PBE-SHA1-RC2-40", "secret"],
        ["-nomac", "secret"],
        ["-nomac", "pässwörd€"],
        ["-keypbe NONE -certpbe NONE", "secret"],
        ["-macalg md5", "secret"],
        ["-macalg sha1", "secret"],
        ["-macalg sha224", "a🔑b"],
        ["-macalg sha384 -iter 1", "secret"],
        ["-macalg sha512 -maciter", "ö"],
        ["-macalg sha512-256 -nomaciter", "secret"],
        ["-keypbe aes-128-cbc -certpbe des-ede3-cbc", "secret"],
      ] as const
    ) {
      const out = ["-in", pem, "-out", path, "-passout", `pass:${password}`];
      const options = flags.split(" ").filter((flag) => flag !== "");
      await run("openssl", "pkcs12", "-export", ...options, ...out);
      const read = await readKeyedCertificate({
        path,
        password: password || undefined,
      });
      assertEquals(read.pkcs8.toHex(), pkcs8, `${flags} ${password}`);
      if (password === "" || flags.includes("NONE")) continue;
      await assertRejects(
        () => readKeyedCertificate({ path, password: `${password}x` }),
        CredentialError,
        `Cannot read the certificate "${path}": the password does not open it`,
      );
    }
    const ec = await makeCertificate({ keys: await makeEcKeys() });
    const ecPem = folder.write("ec.pem", ec.keyPem + ec.certificatePem);
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
        ["-v2 aes-256-cbc", "a🔑b"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA1", "secret"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA224", "secret"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA512-224", "secret"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA512-256", "secret"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA384", "secret"],
        ["-v2 aes-256-cbc -v2prf hmacWithSHA512 -iter 10000", "secret"],
        ["-v2 des3", "secret"],
        ["-scrypt", "secret"],
        [
          "-scrypt -v2 aes-128-cbc -scrypt_N 8192 -scrypt_r 4 -scrypt_p 2",
          "s",
        ],
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
