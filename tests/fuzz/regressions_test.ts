/** Bugs that fuzzing found: one named test each. @module */

import { parsePem } from "../../auth/keys/pem.ts";
import { readKeyedCertificate } from "../../auth/keys/certificate_file.ts";
import { CredentialError } from "../../auth/mod.ts";
import { understand } from "../cli/command_line/understand.ts";
import { UsageError } from "../../cli/errors.ts";
import {
  assertEquals,
  assertLess,
  assertRejects,
  assertThrows,
} from "../assert.ts";
import {
  makeCertificate,
  TestFolder,
  toEncryptedPem,
  toPem,
} from "../auth/certificates.ts";

/** What grows out of proportion takes minutes here; a busy machine does not make that of a moment. */
const LONGEST_MS = 15_000;

for (
  const [word, named] of [
    ["--_", "--_"],
    ["--_=1", "--_"],
    ["--_.x=1", "--_.x"],
    ["-_", "-_"],
    ["-v_", "-_"],
    ["-=_", "-="],
    ["-_=secret", "-_"],
    ["-psecret", "-p"],
  ] as const
) {
  Deno.test(`understand() refuses ${word} and repeats no more of it than ${named}`, () => {
    const error = assertThrows(
      () => understand(["get", "/users", word]),
      UsageError,
      `Unknown option "${named}"`,
    );
    assertEquals(error.message.includes("secret"), false);
  });
}

Deno.test("parseCommandLine() takes an underscore where it is no option", () => {
  const words = [
    "get",
    "/a_b",
    "-H=X_Y:1",
    "--query=_a",
    "-O@a_b",
    "--",
    "-_",
  ];
  const invocation = understand(words);
  assertEquals(
    invocation.kind === "run" && invocation.positionals,
    ["/a_b", "-_"],
  );
});

Deno.test("parsePem() takes time in proportion to a file of beginnings without an end", () => {
  const startedAt = performance.now();
  assertEquals(parsePem("-----BEGIN PRIVATE KEY-----\n".repeat(160_000)), []);
  assertLess(performance.now() - startedAt, LONGEST_MS);
});

Deno.test("readKeyedCertificate() takes an encrypted key with no rounds for a damaged one", async () => {
  await using folder = new TestFolder();
  const certificate = await makeCertificate();
  const [block] = parsePem(toEncryptedPem(certificate, "right", "aes256"));
  const der = block?.der?.toHex() ?? "";
  // DER of the number 2048, which is what forge writes.
  const changed = Uint8Array.fromHex(der.replace("02020800", "02020000"));
  const path = folder.write(
    "a.pem",
    toPem("ENCRYPTED PRIVATE KEY", changed) + certificate.certificatePem,
  );
  await assertRejects(
    () => readKeyedCertificate({ path, password: "right" }),
    CredentialError,
    "its private key is damaged",
  );
});

Deno.test("readKeyedCertificate() refuses what is nested without end, in little time", async () => {
  await using folder = new TestFolder();
  const startedAt = performance.now();
  for (
    const content of [
      "3080020103" + "3080".repeat(400_000),
      "3084000f0000020103" + "3080".repeat(400_000),
      "3080020103" + "2480".repeat(400_000),
      "3084ffffffff020103",
      "30850100000000020103",
    ]
  ) {
    const path = folder.write("a.pfx", Uint8Array.fromHex(content));
    await assertRejects(
      () => readKeyedCertificate({ path, password: "right" }),
      CredentialError,
      `Cannot read the certificate "${path}": it is `,
    );
  }
  assertLess(performance.now() - startedAt, LONGEST_MS);
});
