import { assert, assertEquals, assertMatch } from "../assert.ts";
import { makeSecret } from "../emulator/mod.ts";
import { startSubject } from "./client.ts";

Deno.test("token endpoint gives a signed token that names application, tenant and roles", async () => {
  await using subject = await startSubject();
  subject.emulator.directory.app.roles = ["User.Read.All"];
  const response = await subject.postToken();
  assertEquals(response.status, 200);
  const { access_token: token, ...rest } = await response.json();
  assertEquals(rest, {
    token_type: "Bearer",
    expires_in: 3599,
    ext_expires_in: 3599,
  });
  const claims = JSON.parse(
    atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/")),
  );
  assertEquals(claims.aud, subject.emulator.graphUrl);
  assertEquals(claims.tid, subject.emulator.directory.tenant.id);
  assertEquals(claims.appid, subject.emulator.directory.app.appId);
  assertEquals(claims.roles, ["User.Read.All"]);
  assertEquals(claims.exp - claims.iat, 3599);
  assertEquals(subject.emulator.requests.tokenRequests, 1);
});

Deno.test("token endpoint accepts HTTP Basic", async () => {
  await using subject = await startSubject();
  const { app, secret } = subject.emulator.directory;
  const authorization = `Basic ${
    btoa(`${app.appId}:${encodeURIComponent(secret)}`)
  }`;
  const fields = { client_id: undefined, client_secret: undefined };
  const good = await subject.postToken(fields, { headers: { authorization } });
  assertEquals((await good.json()).token_type, "Bearer");
  const wrong = `Basic ${btoa(`${app.appId}:wrong`)}`;
  const bad = await subject.postToken(fields, {
    headers: { authorization: wrong },
  });
  assertEquals([bad.status, (await bad.json()).error], [401, "invalid_client"]);
  assertEquals(bad.headers.get("www-authenticate"), "Basic");
});

const refusals: readonly {
  name: string;
  fields?: Record<string, string | undefined>;
  tenant?: string;
  status: number;
  error: string;
  code: number;
}[] = [
  {
    name: "a wrong secret",
    fields: { client_secret: "wrong" },
    status: 401,
    error: "invalid_client",
    code: 7000215,
  },
  {
    name: "no credential",
    fields: { client_secret: undefined },
    status: 401,
    error: "invalid_client",
    code: 7000218,
  },
  {
    name: "an unknown application",
    fields: { client_id: "11111111-2222-3333-4444-555555555555" },
    status: 400,
    error: "unauthorized_client",
    code: 700016,
  },
  {
    name: "an unknown tenant",
    tenant: "11111111-2222-3333-4444-555555555555",
    status: 400,
    error: "invalid_request",
    code: 90002,
  },
  {
    name: "a malformed tenant",
    tenant: "no tenant",
    status: 400,
    error: "invalid_request",
    code: 900023,
  },
  {
    name: "no scope",
    fields: { scope: undefined },
    status: 400,
    error: "invalid_request",
    code: 900144,
  },
  {
    name: "two scopes",
    fields: {
      scope:
        "https://vault.azure.net/.default https://management.azure.com/.default",
    },
    status: 400,
    error: "invalid_scope",
    code: 70011,
  },
  {
    name: "a scope without /.default",
    fields: { scope: "https://vault.azure.net" },
    status: 400,
    error: "invalid_scope",
    code: 1002012,
  },
  {
    name: "another cloud's Graph",
    fields: { scope: "https://graph.microsoft.us/.default" },
    status: 400,
    error: "invalid_resource",
    code: 500011,
  },
  {
    name: "another grant",
    fields: { grant_type: "password" },
    status: 400,
    error: "unsupported_grant_type",
    code: 70003,
  },
];

for (const { name, fields = {}, tenant, status, error, code } of refusals) {
  Deno.test(`token endpoint refuses ${name}`, async () => {
    await using subject = await startSubject();
    const response = await subject.postToken(
      fields,
      tenant === undefined ? {} : { tenant },
    );
    const body = await response.json();
    assertEquals([response.status, body.error, body.error_codes], [
      status,
      error,
      [code],
    ]);
    assertMatch(
      body.error_description,
      new RegExp(
        `^AADSTS${code}: [^\r]+\r\nTrace ID: ${body.trace_id}\r\nCorrelation ID: ${body.correlation_id}\r\nTimestamp: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\dZ$`,
      ),
    );
  });
}

Deno.test("token endpoint refuses an expired secret and a disabled application", async () => {
  await using subject = await startSubject();
  const { app } = subject.emulator.directory;
  const old = makeSecret({ endsAt: Date.now() - 1000 });
  app.secrets.push(old);
  const expired = await subject.postToken({ client_secret: old.value });
  assertEquals([expired.status, (await expired.json()).error_codes], [401, [
    7000222,
  ]]);
  app.enabled = false;
  const disabled = await subject.postToken();
  assertEquals([disabled.status, (await disabled.json()).error_codes], [400, [
    7000112,
  ]]);
});

Deno.test("token endpoint reads only form-encoded bodies", async () => {
  await using subject = await startSubject();
  const { tenant } = subject.emulator.directory;
  const response = await subject.fetch(`/${tenant.id}/oauth2/v2.0/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "client_credentials" }),
  });
  const { error_codes: codes, error_description: description } = await response
    .json();
  assertEquals(codes, [900144]);
  assertMatch(description, /'grant_type'/);
});

Deno.test("token endpoint repeats the client's request id", async () => {
  await using subject = await startSubject();
  const id = crypto.randomUUID();
  const response = await subject.postToken({ client_secret: "wrong" }, {
    headers: { "client-request-id": id },
  });
  assertEquals(response.headers.get("client-request-id"), id);
  assertEquals((await response.json()).correlation_id, id);
});

Deno.test("openIdConfiguration() names the endpoints on the same origin", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  const id = emulator.directory.tenant.id;
  const response = await subject.fetch(
    `/${id}/v2.0/.well-known/openid-configuration`,
  );
  const body = await response.json();
  assertEquals(
    body.token_endpoint,
    `${emulator.origin}/${id}/oauth2/v2.0/token`,
  );
  for (const name of ["authorization_endpoint", "issuer", "jwks_uri"]) {
    assert(body[name].startsWith(`${emulator.origin}/${id}/`));
  }
  const { keys } = await (await subject.fetch(new URL(body.jwks_uri).pathname))
    .json();
  const [header = "", claims = "", signature = ""] = (await subject.token())
    .split(".");
  const key = await crypto.subtle.importKey(
    "jwk",
    keys[0],
    { name: "ECDSA", namedCurve: "P-256" },
    false,
    ["verify"],
  );
  assert(
    await crypto.subtle.verify(
      { name: "ECDSA", hash: "SHA-256" },
      key,
      Uint8Array.fromBase64(signature, { alphabet: "base64url" }),
      new TextEncoder().encode(`${header}.${claims}`),
    ),
  );
});
