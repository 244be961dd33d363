import { assert, assertEquals, assertMatch } from "../assert.ts";
import {
  makeCertificate,
  signJwt,
  type TestCertificate,
  thumbprint,
} from "./certificates.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const [old, fresh] = await Promise.all([makeCertificate(), makeCertificate()]);

async function start(): Promise<Subject> {
  const subject = await startSubject();
  const { directory } = subject.emulator;
  directory.addCertificate(directory.app, old.der);
  return subject;
}

async function call(
  subject: Subject,
  action: string,
  body: unknown,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const { app } = subject.emulator.directory;
  const response = await subject.graph(
    `/v1.0/applications(appId='${app.appId}')/${action}`,
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    },
  );
  const text = await response.text();
  return { status: response.status, json: text ? JSON.parse(text) : {} };
}

async function proof(
  subject: Subject,
  change: {
    header?: Record<string, unknown>;
    claims?: Record<string, unknown>;
    signer?: TestCertificate;
  } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const signer = change.signer ?? old;
  return await signJwt(signer.pkcs8, {
    alg: "RS256",
    typ: "JWT",
    x5t: await thumbprint("SHA-1", signer.der),
    ...change.header,
  }, {
    aud: "00000002-0000-0000-c000-000000000000",
    iss: subject.emulator.directory.app.objectId,
    nbf: now,
    exp: now + 600,
    ...change.claims,
  });
}

const credential = (key: string) => ({
  keyCredential: { type: "AsymmetricX509Cert", usage: "Verify", key },
  passwordCredential: null,
});

/** Asks for a token with an assertion signed by a certificate: the AADSTS code, or none. */
async function tokenBy(
  subject: Subject,
  certificate: TestCertificate,
): Promise<number | undefined> {
  const { app } = subject.emulator.directory;
  const now = Math.floor(Date.now() / 1000);
  const response = await subject.postToken({
    client_secret: undefined,
    client_assertion_type: JWT_BEARER,
    client_assertion: await signJwt(certificate.pkcs8, {
      alg: "PS256",
      typ: "JWT",
      "x5t#S256": await thumbprint("SHA-256", certificate.der),
    }, {
      aud: `${subject.emulator.origin}/${app.tenantId}/oauth2/v2.0/token`,
      iss: app.appId,
      sub: app.appId,
      jti: crypto.randomUUID(),
      nbf: now,
      exp: now + 600,
    }),
  });
  return (await response.json()).error_codes?.[0];
}

Deno.test("addKey takes a certificate with a proof and no permission, removeKey takes it away", async () => {
  await using subject = await start();
  assertEquals(await tokenBy(subject, fresh), 700027);
  const added = await call(subject, "addKey", {
    ...credential(fresh.der.toBase64()),
    proof: await proof(subject),
  });
  assertEquals(added.status, 200, JSON.stringify(added.json));
  assertMatch(String(added.json["customKeyIdentifier"]), /^[0-9A-F]{40}$/);
  assertEquals(await tokenBy(subject, fresh), undefined);
  const removed = await call(subject, "removeKey", {
    keyId: added.json["keyId"],
    proof: await proof(subject, { signer: fresh }),
  });
  assertEquals(removed.status, 204);
  assertEquals(await tokenBy(subject, fresh), 700027);
});

Deno.test("a bad proof is 401 Authentication_MissingOrMalformed", async () => {
  await using subject = await start();
  const now = Math.floor(Date.now() / 1000);
  const { app } = subject.emulator.directory;
  for (
    const change of [
      { header: { alg: "PS256" } },
      { header: { x5t: "AAAA" } },
      { header: { x5t: undefined } },
      { claims: { aud: subject.emulator.graphUrl } },
      { claims: { iss: app.appId } },
      { claims: { exp: now + 601 } },
      { claims: { nbf: undefined } },
      { claims: { nbf: now - 900, exp: now - 300 } },
      { signer: fresh },
    ]
  ) {
    const { status, json } = await call(subject, "addKey", {
      ...credential(fresh.der.toBase64()),
      proof: await proof(subject, change),
    });
    const { code } = json["error"] as { code: string };
    assertEquals([status, code], [401, "Authentication_MissingOrMalformed"]);
  }
  app.certificates.length = 0;
  const none = await call(subject, "addKey", {
    ...credential(fresh.der.toBase64()),
    proof: await proof(subject),
  });
  assertEquals(none.status, 401);
});

Deno.test("addKey refuses a key that is no standard base64 of a certificate", async () => {
  await using subject = await start();
  const key = fresh.der.toBase64({ alphabet: "base64url" });
  for (const wrong of [key, "AAAA", undefined]) {
    const { status, json } = await call(subject, "addKey", {
      ...credential(wrong ?? ""),
      proof: await proof(subject),
    });
    const { code } = json["error"] as { code: string };
    assertEquals([status, code], [400, "Request_BadRequest"]);
  }
  const { passwordCredential: _, ...missing } = credential(
    fresh.der.toBase64(),
  );
  const { status } = await call(subject, "addKey", {
    ...missing,
    proof: await proof(subject),
  });
  assertEquals(status, 400);
});

Deno.test("a new key becomes known late, and not everywhere at once", async () => {
  await using subject = await start();
  const { directory, clock } = subject.emulator;
  directory.newKeys = { delayMs: 60_000, misses: [false, true] };
  await call(subject, "addKey", {
    ...credential(fresh.der.toBase64()),
    proof: await proof(subject),
  });
  assertEquals(await tokenBy(subject, fresh), 700027);
  clock.advance(60_000);
  const codes = [];
  for (let turn = 0; turn < 3; turn++) {
    codes.push(await tokenBy(subject, fresh));
  }
  assertEquals(codes, [undefined, 700027, undefined]);
});

Deno.test("addPassword needs a permission, shows the secret once, and removePassword ends it", async () => {
  await using subject = await start();
  const { app } = subject.emulator.directory;
  const wish = { passwordCredential: { displayName: "cron" } };
  assertEquals((await call(subject, "addPassword", wish)).status, 403);
  app.roles = ["Application.ReadWrite.All"];
  const { status, json } = await call(subject, "addPassword", wish);
  assertEquals([status, json["displayName"]], [200, "cron"]);
  const secret = String(json["secretText"]);
  assertEquals(json["hint"], secret.slice(0, 3));
  assertMatch(String(json["endDateTime"]), /^20\d\d-.*\.\d{7}Z$/);
  const token = () => statusOf(subject.postToken({ client_secret: secret }));
  assertEquals(await token(), 200);
  const read = await subject.graph(`/v1.0/applications/${app.objectId}`);
  assert(!(await read.text()).includes(secret));
  const { keyId } = json;
  assertEquals(
    (await call(subject, "removePassword", { keyId })).status,
    204,
  );
  assertEquals(await token(), 401);
  assertEquals(
    (await call(subject, "removePassword", { keyId })).status,
    400,
  );
});
