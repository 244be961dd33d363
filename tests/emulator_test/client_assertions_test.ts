import { assertEquals, assertMatch, assertStringIncludes } from "../assert.ts";
import {
  makeCertificate,
  signJwt,
  type TestCertificate,
  thumbprint,
} from "./certificates.ts";
import { startSubject, type Subject } from "./client.ts";

const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const certificate = await makeCertificate();

interface Change {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly signer?: TestCertificate;
}

async function post(
  subject: Subject,
  change: Change = {},
): Promise<Record<string, unknown>> {
  const { app, tenant } = subject.emulator.directory;
  const now = Math.floor(Date.now() / 1000);
  const header = {
    alg: "PS256",
    typ: "JWT",
    "x5t#S256": await thumbprint("SHA-256", certificate.der),
    ...change.header,
  };
  const claims = {
    aud: `${subject.emulator.origin}/${tenant.id}/oauth2/v2.0/token`,
    iss: app.appId,
    sub: app.appId,
    jti: crypto.randomUUID(),
    nbf: now,
    iat: now,
    exp: now + 600,
    ...change.claims,
  };
  const assertion = await signJwt(
    (change.signer ?? certificate).pkcs8,
    header,
    claims,
  );
  const response = await subject.postToken({
    client_secret: undefined,
    client_assertion_type: JWT_BEARER,
    client_assertion: assertion,
  });
  return await response.json();
}

async function startRegistered(): Promise<Subject> {
  const subject = await startSubject();
  const { directory } = subject.emulator;
  directory.addCertificate(directory.app, certificate.der);
  return subject;
}

Deno.test("client assertion is accepted in every form that clients send", async () => {
  await using subject = await startRegistered();
  const now = Date.now() / 1000;
  const sha1 = await thumbprint("SHA-1", certificate.der);
  const lines = certificate.der.toBase64().replace(/.{64}/g, "$&\n");
  const forms: Change[] = [
    {},
    { header: { alg: "RS256", "x5t#S256": undefined, x5t: sha1 } },
    { header: { "x5t#S256": undefined, x5t: `${sha1}=`, x5c: [lines] } },
    { claims: { nbf: undefined, iat: now + 0.25, exp: now + 600.25 } },
  ];
  for (const form of forms) {
    const body = await post(subject, form);
    assertEquals(body["token_type"], "Bearer", JSON.stringify(body));
  }
});

const now = Math.floor(Date.now() / 1000);
const refusals: readonly [string, Change, number][] = [
  [
    "another audience",
    { claims: { aud: "https://elsewhere.example" } },
    700023,
  ],
  ["an expired time", { claims: { nbf: now - 1600, exp: now - 1000 } }, 700024],
  ["a future time", { claims: { nbf: now + 1000, exp: now + 1600 } }, 700024],
  [
    "another application's id",
    { claims: { sub: crypto.randomUUID() } },
    700021,
  ],
  ["no jti", { claims: { jti: undefined } }, 50027],
  ["another algorithm", { header: { alg: "none" } }, 50027],
  ["no thumbprint", { header: { "x5t#S256": undefined } }, 50027],
  ["an unknown thumbprint", { header: { "x5t#S256": "AAAA" } }, 700027],
];
for (const [name, change, code] of refusals) {
  Deno.test(`client assertion with ${name} is refused`, async () => {
    await using subject = await startRegistered();
    const body = await post(subject, change);
    assertEquals([body["error"], body["error_codes"]], ["invalid_client", [
      code,
    ]]);
  });
}

Deno.test("client assertion of another key or an expired certificate is refused", async () => {
  await using subject = await startRegistered();
  const other = await makeCertificate({ expired: true });
  const forged = await post(subject, { signer: other });
  assertMatch(
    String(forged["error_description"]),
    /^AADSTS700027.*signature is not valid/,
  );
  const { directory } = subject.emulator;
  directory.addCertificate(directory.app, other.der);
  const header = { "x5t#S256": await thumbprint("SHA-256", other.der) };
  const expired = await post(subject, { signer: other, header });
  assertMatch(
    String(expired["error_description"]),
    /^AADSTS700027.*is expired/,
  );
});

Deno.test("client assertion is accepted by subject name and issuer", async () => {
  await using subject = await startSubject();
  const authority = await makeCertificate({ name: "CN=authority" });
  const leaf = await makeCertificate({ name: "CN=renewed", issuer: authority });
  const { app } = subject.emulator.directory;
  const header = {
    "x5t#S256": await thumbprint("SHA-256", leaf.der),
    x5c: [leaf.der.toBase64(), authority.der.toBase64()],
  };
  const refused = await post(subject, { signer: leaf, header });
  assertEquals(refused["error_codes"], [700027]);
  app.trustedSubjects.push({ subject: "CN=renewed", issuer: authority.der });
  const accepted = await post(subject, { signer: leaf, header });
  assertEquals(accepted["token_type"], "Bearer", JSON.stringify(accepted));
});

Deno.test("client assertion says how far the clocks are apart", async () => {
  await using subject = await startRegistered();
  subject.emulator.clock.advance(1_200_000);
  const body = await post(subject);
  assertMatch(
    String(body["error_description"]),
    /Current time: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z, assertion valid from \d{4}-\S+Z, expiry time of assertion \d{4}-\S+Z\./,
  );
});

Deno.test("federated assertion must fit issuer, subject, audience and key", async () => {
  await using subject = await startSubject();
  const { app } = subject.emulator.directory;
  const claims = {
    iss: "https://issuer.example",
    sub: "repo:job",
    aud: "api://AzureADTokenExchange",
  };
  const send = (more: Record<string, unknown> = {}, signer = certificate) =>
    post(subject, {
      signer,
      header: { alg: "RS256", "x5t#S256": undefined },
      claims: { ...claims, ...more },
    });
  assertEquals((await send())["error_codes"], [70021]);
  app.federations.push({
    issuer: claims.iss,
    subject: claims.sub,
    audience: claims.aud,
    publicKey: certificate.keys.publicKey,
  });
  const accepted = await send();
  assertEquals(accepted["token_type"], "Bearer", JSON.stringify(accepted));
  const codes = [];
  for (
    const wrong of [{ iss: "https://other.example" }, { sub: "repo:other" }, {
      aud: "other",
    }, {
      sub: "Repo:job",
    }, { exp: now - 1000, nbf: now - 2000 }]
  ) {
    codes.push((await send(wrong))["error_codes"]);
  }
  assertEquals(codes, [[700211], [700213], [700212], [7002138], [700024]]);
  const other = await send({}, await makeCertificate());
  assertStringIncludes(String(other["error_description"]), "AADSTS50013");
});

Deno.test("an assertion that lives longer than Entra advises is refused", async () => {
  await using subject = await startRegistered();
  const now = Math.floor(Date.now() / 1000);
  const long = await post(subject, { claims: { nbf: now, exp: now + 601 } });
  assertEquals(long["error_codes"], [700024]);
  subject.emulator.tokenSettings.maxAssertionSeconds = 3_600;
  const allowed = await post(subject, { claims: { exp: now + 601 } });
  assertEquals(allowed["token_type"], "Bearer");
});
