import {
  makeEcKeys,
  makeRsaKeys,
  toEncryptedPem,
  toLegacyEncryptedPem,
  toPfx,
} from "../../auth/certificates.ts";
import { assertEquals, assertMatch } from "../../assert.ts";
import {
  assertShowsNoSecret,
  type CertificateUse,
  hexThumbprint,
  makeCurrentCertificate,
  register,
  runWithCertificate,
} from "../credentials.ts";
import { openWorkspace } from "../workspace.ts";

const PASSWORD = "correct horse battery staple";
const HOUR_MS = 3_600_000;

const certificate = await makeCurrentCertificate();
const root = await makeCurrentCertificate({
  name: "CN=root",
  keys: await makeRsaKeys(),
});
const thumbprintSha1 = await hexThumbprint(certificate);

interface Refusal extends CertificateUse {
  readonly name: string;
  readonly says: RegExp;
}

const ec = await makeCurrentCertificate({ keys: await makeEcKeys() });
const expired = await makeCurrentCertificate({
  notAfter: new Date(Date.now() - HOUR_MS),
});
const early = await makeCurrentCertificate({
  notBefore: new Date(Date.now() + HOUR_MS),
});
const ADVICE =
  "\\nCheck the file that AZURE_CLIENT_CERTIFICATE_PATH names; a password goes into AZURE_CLIENT_CERTIFICATE_PASSWORD\\n$";
const PASSWORD_ADVICE =
  "\\nCheck the file that AZURE_CLIENT_CERTIFICATE_PATH names, and AZURE_CLIENT_CERTIFICATE_PASSWORD\\n$";

const REFUSALS: readonly Refusal[] = [
  {
    name: "an expired certificate",
    file: expired.keyPem + expired.certificatePem,
    says: RegExp(
      `^appgraph: Cannot use the certificate "app.pem": it expired at \\d{4}-\\S+Z${ADVICE}`,
    ),
  },
  {
    name: "a certificate that is not valid yet",
    file: early.keyPem + early.certificatePem,
    says: RegExp(
      `^appgraph: Cannot use the certificate "app.pem": it is not valid before \\S+Z, and this machine's clock says \\S+Z${ADVICE}`,
    ),
  },
  {
    name: "a wrong password",
    file: toEncryptedPem(certificate, PASSWORD, "aes256") +
      certificate.certificatePem,
    env: { AZURE_CLIENT_CERTIFICATE_PASSWORD: "a wrong password" },
    says: RegExp(
      `^appgraph: Cannot read the certificate "app.pem": the password does not open its key${PASSWORD_ADVICE}`,
    ),
  },
  {
    name: "no password for an encrypted key",
    file: toEncryptedPem(certificate, PASSWORD, "aes256") +
      certificate.certificatePem,
    says: RegExp(
      `^appgraph: Cannot read the certificate "app.pem": its key is encrypted, and no password is given${ADVICE}`,
    ),
  },
  {
    name: "a wrong password for a PFX file",
    file: toPfx(certificate, PASSWORD),
    env: { AZURE_CLIENT_CERTIFICATE_PASSWORD: "a wrong password" },
    says: RegExp(
      `^appgraph: Cannot read the certificate "app.pem": the password does not open it${PASSWORD_ADVICE}`,
    ),
  },
  {
    name: "an encryption that is too old, with the command that converts it",
    file: toLegacyEncryptedPem(certificate, PASSWORD) +
      certificate.certificatePem,
    env: { AZURE_CLIENT_CERTIFICATE_PASSWORD: PASSWORD },
    says:
      /^appgraph: Cannot read the certificate "app.pem": .*convert it: openssl pkcs8 -topk8 /,
  },
  {
    name: "a file without a key",
    file: certificate.certificatePem,
    says: RegExp(
      `^appgraph: Cannot read the certificate "app.pem": no private key in it${ADVICE}`,
    ),
  },
  {
    name: "a file without a certificate",
    file: certificate.keyPem,
    says: RegExp(
      `^appgraph: Cannot read the certificate "app.pem": no certificate in it${ADVICE}`,
    ),
  },
  {
    name: "an elliptic curve key",
    file: ec.keyPem + ec.certificatePem,
    says: RegExp(
      `^appgraph: Cannot use the certificate "app.pem": its key is an elliptic curve key; use an RSA key${ADVICE}`,
    ),
  },
  {
    name: "a key and a certificate that do not match",
    file: certificate.keyPem + root.certificatePem,
    says: RegExp(
      `^appgraph: Cannot read the certificate "app.pem": no certificate in it belongs to its private key: the certificate with thumbprint [0-9A-F]{40} is for key [0-9A-F]{40}, and the private key is [0-9A-F]{40} .*${ADVICE}`,
    ),
  },
  {
    name: "a file that is missing",
    file: "",
    env: { AZURE_CLIENT_CERTIFICATE_PATH: "missing.pem" },
    says: RegExp(
      `^appgraph: Cannot read the certificate "missing.pem": no such file${ADVICE}`,
    ),
  },
  {
    name: "a file of another kind",
    file: "PK\x03\x04",
    says: RegExp(
      `^appgraph: Cannot read the certificate "app.pem": it is neither PEM nor PFX${ADVICE}`,
    ),
  },
];

Deno.test("appgraph ends with 2 for a certificate that cannot be used, and sends nothing", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  register(emulator, certificate);
  for (const { name, says, ...credential } of REFUSALS) {
    await t.step(name, async () => {
      const result = await runWithCertificate(workspace, credential);
      assertMatch(result.stderr, says);
      assertEquals([result.code, result.stdout], [2, ""]);
      assertShowsNoSecret(result, emulator, PASSWORD, "a wrong password");
    });
  }
  assertEquals(emulator.requests.count(), 0);
});

Deno.test("appgraph ends with 4 for a certificate that is not registered, and shows its thumbprint", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const result = await runWithCertificate(workspace, {
    file: certificate.keyPem + certificate.certificatePem,
  });
  assertEquals([result.code, result.stdout], [4, ""]);
  const [message, advice] = result.stderr.split("\n");
  assertMatch(
    message!,
    /^appgraph: Cannot get an access token: the token endpoint answered 401 invalid_client: AADSTS700027: /,
  );
  assertEquals(
    advice,
    `Register the certificate with thumbprint ${thumbprintSha1} for the app ${emulator.directory.app.appId}, or configure the one that is registered; if this one is, set APPGRAPH_CERTIFICATE_ALGORITHM=RS256`,
  );
  assertEquals(emulator.requests.tokenRequests, 1);
  assertShowsNoSecret(result, emulator);
});

Deno.test({
  name: "appgraph warns of a key that every user may read, and goes on",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using workspace = await openWorkspace();
    register(workspace.emulator, certificate);
    const result = await runWithCertificate(workspace, {
      file: certificate.keyPem + certificate.certificatePem,
      mode: 0o644,
    });
    assertEquals(result.code, 0);
    assertEquals(
      result.stderr,
      'Warning: Every user of this machine can read the private key in "app.pem": run chmod 600 app.pem\n',
    );
  },
});
