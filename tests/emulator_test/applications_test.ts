import { assertEquals, assertMatch, assertStringIncludes } from "../assert.ts";
import { startSubject, statusOf } from "./client.ts";

Deno.test("applications: an application reads itself without any role", async () => {
  await using subject = await startSubject();
  const { app } = subject.emulator.directory;
  for (
    const path of [
      `/applications/${app.objectId}`,
      `/applications(appId='${app.appId}')`,
    ]
  ) {
    const response = await subject.graph(`/v1.0${path}`);
    assertEquals(response.status, 200);
    assertEquals(
      response.headers.get("content-type"),
      "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
    );
    assertEquals(response.headers.get("odata-version"), "4.0");
    const body = await response.json();
    assertEquals(Object.keys(body).slice(0, 4), [
      "@odata.context",
      "id",
      "deletedDateTime",
      "appId",
    ]);
    assertEquals(Object.keys(body).length, 39);
    assertEquals([body.id, body.appId], [app.objectId, app.appId]);
    assertEquals(body.passwordCredentials[0].hint, "abc");
  }
});

Deno.test("applications: $select picks, raw members keep their digits", async () => {
  await using subject = await startSubject();
  const { app } = subject.emulator.directory;
  const chosen = await subject.graph(
    `/v1.0/applications/${app.objectId}?$select=id,displayName`,
  );
  assertEquals(Object.keys(await chosen.json()), [
    "@odata.context",
    "id",
    "displayName",
  ]);
  app.rawMembers = '"extension_size":12345678901234567890';
  const all = await subject.graph(`/v1.0/applications/${app.objectId}`);
  assertStringIncludes(
    await all.text(),
    '"extension_size":12345678901234567890}',
  );
});

Deno.test("applications: others need Application.Read.All, and must exist", async () => {
  await using subject = await startSubject();
  const { directory } = subject.emulator;
  const other = directory.addRegistration(directory.tenant);
  const refused = await subject.graph(`/v1.0/applications/${other.objectId}`);
  assertEquals(refused.status, 403);
  const { error } = await refused.json();
  assertEquals(error.code, "Authorization_RequestDenied");
  assertEquals(
    error.innerError["request-id"],
    refused.headers.get("request-id"),
  );
  directory.app.roles = ["Application.Read.All"];
  const allowed = await subject.graph(`/v1.0/applications/${other.objectId}`);
  assertEquals((await allowed.json()).id, other.objectId);
  const missing = await subject.graph(
    `/v1.0/applications/${crypto.randomUUID()}`,
  );
  assertEquals([missing.status, (await missing.json()).error.code], [
    404,
    "Request_ResourceNotFound",
  ]);
});

Deno.test("servicePrincipals: an application reads its own", async () => {
  await using subject = await startSubject();
  const { app } = subject.emulator.directory;
  const response = await subject.graph(
    `/v1.0/servicePrincipals(appId='${app.appId}')`,
  );
  assertEquals((await response.json()).id, app.servicePrincipalId);
});

/** The first character of a signature has six bits that count, the last has not. */
function withOtherSignature(token: string): string {
  const start = token.lastIndexOf(".") + 1;
  const other = token[start] === "A" ? "B" : "A";
  return `${token.slice(0, start)}${other}${token.slice(start + 1)}`;
}

Deno.test("graph refuses missing, foreign, expired and revoked tokens", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  const path = `/v1.0/applications/${emulator.directory.app.objectId}`;
  const token = await subject.token();
  const get = (authorization: string) =>
    subject.graph(path, { headers: { authorization } });
  const none = await subject.fetch(path);
  assertEquals([none.status, (await none.json()).error.code], [
    401,
    "InvalidAuthenticationToken",
  ]);
  assertMatch(
    none.headers.get("www-authenticate") ?? "",
    /^Bearer realm="", authorization_uri="https:.+", client_id="00000003-0000-0000-c000-000000000000"$/,
  );
  const forged = await get(`Bearer ${withOtherSignature(token)}`);
  assertEquals(forged.status, 401);
  await forged.body?.cancel();
  const vault = await get(
    `Bearer ${await subject.token({
      scope: "https://vault.azure.net/.default",
    })}`,
  );
  assertMatch((await vault.json()).error.message, /Invalid audience/);
  emulator.clock.advance(3_599_000);
  const expired = await get(`Bearer ${token}`);
  assertMatch((await expired.json()).error.message, /expired/);
  const fresh = await subject.token();
  emulator.tokens.revokeAll();
  const revoked = await get(`Bearer ${fresh}`);
  assertEquals(revoked.status, 401);
  await revoked.body?.cancel();
});

Deno.test("applications: the list needs Application.Read.All and leaves managed identities out", async () => {
  await using subject = await startSubject();
  const { app } = subject.emulator.directory;
  const refused = await subject.graph("/v1.0/applications");
  await refused.body?.cancel();
  assertEquals(refused.status, 403);
  app.roles = ["Application.Read.All"];
  const list = await subject.graph("/v1.0/applications?$select=id");
  assertEquals((await list.json()).value, [{ id: app.objectId }]);
  const principals = await subject.graph(
    "/v1.0/servicePrincipals?$select=servicePrincipalType",
  );
  assertEquals((await principals.json()).value.length, 3);
});

Deno.test("a registration says which roles it asks for, and shows itself without any", async () => {
  await using subject = await startSubject({ roles: ["User.Read.All"] });
  const { app } = subject.emulator.directory;
  const read = async () => {
    const response = await subject.graph(`/v1.0/applications/${app.objectId}`);
    return [response.status, (await response.json()).requiredResourceAccess];
  };
  const access = (...ids: string[]) => [{
    resourceAppId: "00000003-0000-0000-c000-000000000000",
    resourceAccess: ids.map((id) => ({ id, type: "Role" })),
  }];
  assertEquals(await read(), [
    200,
    access("df021288-bdef-4463-88db-98f22de89214"),
  ]);
  app.roles = [];
  app.requested = ["Mail.Read"];
  assertEquals(await read(), [
    200,
    access("810c84a8-4a9e-49e6-bf7d-12d183f40d01"),
  ]);
  assertEquals(await statusOf(subject.graph("/v1.0/users")), 403);
});
