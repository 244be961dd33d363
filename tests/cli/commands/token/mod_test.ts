import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../../assert.ts";
import { openWorkspace } from "../../workspace.ts";

Deno.test("appgraph token prints the token in each form, from the cache after the first time", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  const raw = await run(["token"]);
  assertEquals([raw.code, raw.stderr], [0, ""]);
  const token = raw.stdout.trimEnd();
  assertEquals(raw.stdout, `${token}\n`);
  assert(emulator.tokens.find(token));
  const forms = {
    raw: `${token}\n`,
    header: `Authorization: Bearer ${token}\n`,
    "curl-config": `header = "Authorization: Bearer ${token}"\n`,
  };
  for (const [form, expected] of Object.entries(forms)) {
    assertEquals((await run(["token", "--format", form])).stdout, expected);
  }
  const json = JSON.parse((await run(["token", "--format", "json"])).stdout);
  const { expires_in: expiresIn, expires_on: expiresOn, ...rest } = json;
  assertEquals(rest, { access_token: token, token_type: "Bearer" });
  assert(expiresIn > 3500 && expiresIn <= 3599);
  assertMatch(expiresOn, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert(Math.abs(Date.parse(expiresOn) - Date.now() - expiresIn * 1000) < 5e3);
  assertEquals(emulator.requests.tokenRequests, 1);
  assertEquals(emulator.requests.graphRequests, 0);
});

Deno.test("appgraph token --decode shows the claims with their times in words", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  emulator.directory.app.roles.push("User.Read.All");
  const { code, stdout, stderr } = await run(["token", "--decode"]);
  assertEquals([code, stderr], [0, ""]);
  const { appgraph, ...claims } = JSON.parse(stdout);
  const { app, tenant } = emulator.directory;
  assertEquals(
    [claims.appid, claims.tid, claims.oid, claims.aud, claims.roles],
    [
      app.appId,
      tenant.id,
      app.servicePrincipalId,
      emulator.graphUrl,
      ["User.Read.All"],
    ],
  );
  const iso = (seconds: number) =>
    new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
  assertMatch(appgraph.issued, /^[-\dT:]+Z, (?:now|\d+ seconds? ago)$/);
  assert(appgraph.valid_from.startsWith(iso(claims.nbf)));
  assertMatch(appgraph.expires, /^[-\dT:]+Z, in 59 minutes( \d+ seconds?)?$/);
  assert(appgraph.expires.startsWith(iso(claims.exp)));
  assert(appgraph.seconds_left > 3500 && appgraph.seconds_left <= 3600);
  assertEquals(appgraph.client_authentication, "client secret");
});

Deno.test("appgraph token --decode says of an opaque token that there is nothing to show", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  for (const token of ["opaque-token", "a.b.c", "a.W10.c"]) {
    emulator.tokenSettings.responseMembers = { access_token: token };
    const { code, stdout, stderr } = await run([
      "token",
      "--decode",
      "--no-cache",
    ]);
    assertEquals([code, stdout, stderr], [
      1,
      "",
      "appgraph: Cannot decode the token: it is not a JWT that can be read\nThe token may be good all the same: only its resource has to understand it\n",
    ]);
  }
});

Deno.test("appgraph token --scope asks for another resource, with a cache entry of its own", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  const scope = ["--scope", "https://vault.azure.net/.default"];
  const graph = await run(["token"]);
  const vault = await run(["token", ...scope]);
  assertEquals((await run(["token", ...scope])).stdout, vault.stdout);
  assertEquals(
    [graph, vault].map(({ stdout }) =>
      emulator.tokens.find(stdout.trimEnd())?.audience
    ),
    [emulator.graphUrl, "https://vault.azure.net"],
  );
  assertEquals(emulator.requests.tokenRequests, 2);
});

Deno.test("appgraph token refuses what cannot be, before anything is sent", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  const scopes = [
    "https://vault.azure.net",
    "/.default",
    "a/.default b/.default",
  ];
  for (const scope of scopes) {
    const { code, stderr } = await run(["token", "--scope", scope]);
    assertEquals([code, stderr], [
      2,
      `appgraph: Cannot ask for the scope "${scope}": it is not one resource followed by /.default\nWrite it like this: --scope https://vault.azure.net/.default\n`,
    ]);
  }
  const both = await run(["token", "--decode", "--format", "raw"]);
  assertEquals(both.code, 2);
  assertStringIncludes(both.stderr, "Cannot combine --decode with --format");
  assertEquals(emulator.requests.tokenRequests, 0);
});

Deno.test("appgraph token --no-cache leaves the cache alone", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run, home } = workspace;
  for (let i = 0; i < 2; i++) {
    const { code, stderr } = await run(["token", "--no-cache"]);
    assertEquals([code, stderr], [0, ""]);
  }
  assertEquals(emulator.requests.tokenRequests, 2);
  assertEquals(Array.from(Deno.readDirSync(home)), []);
});

Deno.test("appgraph token shows neither token nor secret in its log", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  for (const log of [["-v"], ["--log", "json"], ["-v"]]) {
    const { stdout, stderr } = await run(["token", ...log]);
    assert(stderr !== "" && !stderr.includes(stdout.trimEnd()));
    assert(!stderr.includes(emulator.directory.secret));
  }
});
