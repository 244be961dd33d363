import {
  type CertificateWarning,
  createCertificateCredential,
  readCertificateFacts,
} from "../../../auth/credential/certificate.ts";
import { CredentialError } from "../../../auth/errors.ts";
import { assert, assertEquals, assertRejects, defined } from "../../assert.ts";
import {
  exportPkcs8,
  makeCertificate,
  NOW,
  TestFolder,
  thumbprint,
} from "../certificates.ts";

const TARGET = {
  authority: "https://login.example",
  tenant: "contoso.com",
  clientId: "11111111-2222-3333-4444-555555555555",
  scope: "https://graph.example/.default",
};
const now = () => NOW;

Deno.test("createCertificateCredential() sends a fresh assertion for the tenant's endpoint", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const path = folder.write("a.pem", made.keyPem + made.certificatePem);
  const credential = await createCertificateCredential({ path, now });
  assertEquals(credential.kind, "certificate");
  assertEquals(credential.identity, await thumbprint(made, "SHA-256"));
  assertEquals(
    (await credential.cacheSecret())?.toHex(),
    (await exportPkcs8(made.keys)).toHex(),
  );
  assertEquals(credential.certificate.path, path);

  const endpoint = "https://login.example/contoso.com/oauth2/v2.0/token";
  const assertions: string[] = [];
  const token = await credential.requestToken(TARGET, {
    now,
    fetch: (url, init) => {
      assertEquals(String(url), endpoint);
      const body = new URLSearchParams(String(init?.body));
      assertions.push(body.get("client_assertion") ?? "");
      body.delete("client_assertion");
      assertEquals(Object.fromEntries(body), {
        grant_type: "client_credentials",
        client_id: TARGET.clientId,
        scope: TARGET.scope,
        client_assertion_type:
          "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      });
      return Promise.resolve(Response.json({
        token_type: "Bearer",
        expires_in: 3599,
        access_token: "t",
      }));
    },
  });
  assertEquals(defined(token), { accessToken: "t", expiresInSeconds: 3599 });
  const payload = JSON.parse(
    new TextDecoder().decode(
      Uint8Array.fromBase64(assertions[0]!.split(".")[1]!, {
        alphabet: "base64url",
      }),
    ),
  );
  assertEquals([payload.aud, payload.iat], [endpoint, NOW / 1000]);
});

Deno.test("createCertificateCredential() refuses a certificate outside its time", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate({
    notBefore: new Date("2030-06-01T00:00:00Z"),
    notAfter: new Date("2030-06-30T23:59:59Z"),
  });
  const path = folder.write("a.pem", made.keyPem + made.certificatePem);
  for (
    const [time, reason] of [
      ["2030-07-01T00:00:00Z", "it expired at 2030-06-30T23:59:59Z"],
      [
        "2030-05-31T23:59:59.999Z",
        "it is not valid before 2030-06-01T00:00:00Z, and this machine's clock says 2030-05-31T23:59:59Z",
      ],
    ] as const
  ) {
    const error = await assertRejects(
      () => createCertificateCredential({ path, now: () => Date.parse(time) }),
      CredentialError,
    );
    assertEquals(
      error.message,
      `Cannot use the certificate "${path}": ${reason}`,
    );
  }
  for (const time of ["2030-06-01T00:00:00Z", "2030-06-30T23:59:59Z"]) {
    await createCertificateCredential({ path, now: () => Date.parse(time) });
  }
});

Deno.test("readCertificateFacts() reads an expired certificate too", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate({
    notBefore: new Date("1999-12-31T23:59:59Z"),
    notAfter: new Date("2050-01-01T00:00:00Z"),
  });
  const path = folder.write("a.pem", made.keyPem + made.certificatePem);
  const facts = await readCertificateFacts({ path });
  // The two ends are encoded in different ways: UTCTime and GeneralizedTime.
  assertEquals(facts.notBefore, Date.parse("1999-12-31T23:59:59Z"));
  assertEquals(facts.notAfter, Date.parse("2050-01-01T00:00:00Z"));
});

Deno.test({
  name: "createCertificateCredential() warns of a key that everyone may read",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    await using folder = new TestFolder();
    const made = await makeCertificate();
    const content = made.keyPem + made.certificatePem;
    for (
      const [mode, isWarned] of [
        [0o600, false],
        [0o640, false],
        [0o644, true],
      ] as const
    ) {
      const path = folder.write(`mode ${mode}.pem`, content, mode);
      const warnings: CertificateWarning[] = [];
      const onWarning = (warning: CertificateWarning) => warnings.push(warning);
      assert(await createCertificateCredential({ path, now, onWarning }));
      assertEquals(
        warnings,
        isWarned ? [{ kind: "readable-by-all", path }] : [],
      );
    }
  },
});
