import { constants, createPublicKey, verify } from "node:crypto";
import {
  makeRsaKeys,
  type TestCertificate,
  thumbprint,
  toEncryptedPem,
  toPfx,
  toPkcs1Pem,
} from "../../auth/certificates.ts";
import { assert, assertEquals, assertMatch } from "../../assert.ts";
import type { Emulator } from "../../emulator/mod.ts";
import {
  assertShowsNoSecret,
  type CertificateUse,
  hexThumbprint,
  makeCurrentCertificate,
  register,
  runWithCertificate,
  tokenForms,
} from "../credentials.ts";
import { openWorkspace } from "../workspace.ts";

const PASSWORD = "correct horse battery staple";

const certificate = await makeCurrentCertificate();
const root = await makeCurrentCertificate({
  name: "CN=root",
  keys: await makeRsaKeys(),
});
const leaf = await makeCurrentCertificate({
  name: "CN=leaf",
  issuer: root,
  keys: await makeRsaKeys(),
});
const thumbprintSha1 = await hexThumbprint(certificate);

interface Assertion {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
}

/** Reads the last assertion that was sent, its signature checked without any code of the program. */
function readAssertion(
  emulator: Emulator,
  signer: TestCertificate,
): Assertion {
  const assertion = tokenForms(emulator).at(-1)?.get("client_assertion") ?? "";
  const [head = "", payload = "", signature = ""] = assertion.split(".");
  const decode = (part: string) =>
    Uint8Array.fromBase64(part, { alphabet: "base64url" });
  const parse = (part: string): Record<string, unknown> =>
    JSON.parse(new TextDecoder().decode(decode(part)));
  const header = parse(head);
  const isPss = header["alg"] === "PS256";
  const key = createPublicKey({
    key: signer.certificate.publicKey.toString("pem"),
    format: "pem",
  });
  const options = isPss
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
    : { key };
  assert(
    verify(
      "sha256",
      new TextEncoder().encode(`${head}.${payload}`),
      options,
      decode(signature),
    ),
    "The signature is wrong",
  );
  return { header, claims: parse(payload) };
}

const FORMS: readonly (CertificateUse & { readonly name: string })[] = [
  {
    name: "PEM, key first",
    file: certificate.keyPem + certificate.certificatePem,
  },
  {
    name: "PEM, key last, among other certificates",
    file:
      [root, leaf, certificate].map((one) => one.certificatePem).join("\n") +
      certificate.keyPem,
  },
  {
    name: "PEM with a PKCS#1 key",
    file: certificate.certificatePem + toPkcs1Pem(certificate),
  },
  {
    name: "PEM with an encrypted key",
    file: toEncryptedPem(certificate, PASSWORD, "aes256") +
      certificate.certificatePem,
    env: { AZURE_CLIENT_CERTIFICATE_PASSWORD: PASSWORD },
  },
  {
    name: "PFX with a password",
    file: toPfx(certificate, PASSWORD, "aes256", [root]),
    env: { AZURE_CLIENT_CERTIFICATE_PASSWORD: PASSWORD },
  },
  {
    name: "PFX of old tools",
    file: toPfx(certificate, PASSWORD, "3des"),
    env: { AZURE_CLIENT_CERTIFICATE_PASSWORD: PASSWORD },
  },
];

for (const { name, ...credential } of FORMS) {
  Deno.test(`appgraph does the main job with a certificate: ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    const { app } = emulator.directory;
    register(emulator, certificate);
    const result = await runWithCertificate(workspace, credential);
    assertEquals(result.stderr, "");
    assertEquals(JSON.parse(result.stdout).appId, app.appId);
    assertShowsNoSecret(result, emulator, PASSWORD);

    const { header, claims } = readAssertion(emulator, certificate);
    assertEquals(header, {
      alg: "PS256",
      typ: "JWT",
      "x5t#S256": await thumbprint(certificate, "SHA-256"),
    });
    const { jti, iat, ...others } = claims;
    assertMatch(String(jti), /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    assertEquals(others, {
      aud: `${emulator.origin}/${app.tenantId}/oauth2/v2.0/token`,
      iss: app.appId,
      sub: app.appId,
      nbf: iat,
      exp: Number(iat) + 600,
    });
  });
}

Deno.test("appgraph signs by RS256 with the SHA-1 thumbprint where it is told to", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  register(emulator, certificate);
  const { code } = await runWithCertificate(workspace, {
    file: certificate.keyPem + certificate.certificatePem,
    env: { APPGRAPH_CERTIFICATE_ALGORITHM: "RS256" },
  });
  assertEquals(code, 0);
  assertEquals(readAssertion(emulator, certificate).header, {
    alg: "RS256",
    typ: "JWT",
    x5t: await thumbprint(certificate, "SHA-1"),
  });
});

Deno.test("appgraph sends the chain where the registration goes by subject name and issuer", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const issuer = new Uint8Array(root.certificate.rawData);
  emulator.directory.app.trustedSubjects.push({ subject: "CN=leaf", issuer });
  const file = root.certificatePem + leaf.keyPem + leaf.certificatePem;
  const refused = await runWithCertificate(workspace, { file });
  assertEquals(refused.code, 4);
  const accepted = await runWithCertificate(workspace, {
    file,
    env: { AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: "true" },
  });
  assertEquals(accepted.code, 0);
  assertEquals(
    readAssertion(emulator, leaf).header["x5c"],
    [leaf, root].map(({ certificate }) =>
      new Uint8Array(certificate.rawData).toBase64()
    ),
  );
});

Deno.test("appgraph --verbose names the certificate and the endpoint, and shows neither key nor assertion", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  register(emulator, certificate);
  const file = certificate.keyPem + certificate.certificatePem;
  const endpoint =
    `${emulator.origin}/${emulator.directory.app.tenantId}/oauth2/v2.0/token`;
  const text = await runWithCertificate(workspace, { file }, ["-v"]);
  assert(
    text.stderr.includes(
      `\nUsing the certificate "app.pem" (thumbprint ${thumbprintSha1}) at ${endpoint}\n`,
    ),
    text.stderr,
  );
  const json = await runWithCertificate(workspace, { file }, [
    "--log=json",
    "--no-cache",
  ]);
  assert(
    json.stderr.includes(
      `"event":"credential","kind":"certificate","credential":"the certificate \\"app.pem\\" (thumbprint ${thumbprintSha1})","endpoint":"${endpoint}"}`,
    ),
    json.stderr,
  );
  for (const result of [text, json]) assertShowsNoSecret(result, emulator);
});
