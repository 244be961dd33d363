import { assert, assertEquals, assertStringIncludes } from "../assert.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

async function startWithRoles(
  options?: Parameters<typeof startSubject>[0],
): Promise<Subject> {
  const subject = await startSubject(options);
  subject.emulator.directory.app.roles = [
    "User.ReadWrite.All",
    "Group.Read.All",
  ];
  return subject;
}

async function readAll(
  subject: Subject,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ ids: string[]; sizes: number[]; counts: unknown[] }> {
  const ids: string[] = [];
  const sizes: number[] = [];
  const counts: unknown[] = [];
  const authorization = `Bearer ${await subject.token()}`;
  let next: string | undefined = path;
  while (next !== undefined) {
    const response: Response = await subject.fetch(next, {
      headers: { ...headers, authorization },
    });
    const page = await response.json();
    assertEquals(response.status, 200, JSON.stringify(page));
    sizes.push(page.value.length);
    counts.push(page["@odata.count"]);
    for (const { id } of page.value) ids.push(id);
    next = page["@odata.nextLink"];
  }
  return { ids, sizes, counts };
}

Deno.test("users: every one comes once, on pages of the size asked for", async () => {
  await using subject = await startWithRoles({ users: 25 });
  const { ids, sizes } = await readAll(subject, "/v1.0/users?$top=10");
  assertEquals(sizes, [10, 10, 5]);
  assertEquals(new Set(ids).size, 25);
  const first = await subject.graph(`/v1.0/users/${ids[24]}`);
  const body = await first.json();
  assertEquals(body.userPrincipalName, "user00000024@example.onmicrosoft.com");
  const selected = await readAll(subject, "/v1.0/users?$select=id&$top=7");
  assertEquals(selected.ids, ids);
});

Deno.test("users: rendered pages equal those made one by one", async () => {
  await using subject = await startWithRoles({ users: 12 });
  const path = "/v1.0/users?$top=12";
  const rendered = await (await subject.graph(path)).json();
  const other = await subject.graph(`/v1.0/users/${rendered.value[3].id}`);
  const { "@odata.context": _, ...single } = await other.json();
  assertEquals(rendered.value[3], single);
  subject.emulator.users.patch(0, { jobTitle: "Changed" });
  const made = await (await subject.graph(path)).json();
  assertEquals(made.value.slice(1), rendered.value.slice(1));
  assertEquals(made.value[0].jobTitle, "Changed");
});

Deno.test("users: empty pages stand between the others", async () => {
  await using subject = await startWithRoles({ users: 5, emptyPages: 2 });
  const { sizes, ids } = await readAll(subject, "/v1.0/users?$top=2");
  assertEquals(sizes, [2, 0, 0, 2, 0, 0, 1]);
  assertEquals(new Set(ids).size, 5);
});

Deno.test("users: $count and $search need ConsistencyLevel on every page", async () => {
  await using subject = await startWithRoles({ users: 5 });
  const path = "/v1.0/users?$count=true&$top=2";
  const refused = await subject.graph(path);
  assertEquals([refused.status, (await refused.json()).error.code], [
    400,
    "Request_UnsupportedQuery",
  ]);
  const headers = { ConsistencyLevel: "eventual" };
  const { counts } = await readAll(subject, path, headers);
  assertEquals(counts, [5, undefined, undefined]);
  const page = await (await subject.graph(path, { headers })).json();
  const without = await subject.graph(page["@odata.nextLink"]);
  await without.body?.cancel();
  assertEquals(without.status, 400);
  const search = await subject.graph(
    '/v1.0/users?$search="displayName:00000003"',
    { headers },
  );
  assertEquals((await search.json()).value.length, 1);
  const count = await subject.graph("/v1.0/users/$count", { headers });
  assertEquals(await count.text(), "5");
});

Deno.test("users: $filter and $top are checked", async () => {
  await using subject = await startWithRoles({ users: 12 });
  const filtered = await readAll(
    subject,
    "/v1.0/users?$filter=startswith(displayName,'User 0000001')&$top=1",
  );
  assertEquals(filtered.ids.length, 2);
  for (
    const query of [
      "$top=1000",
      "$top=0",
      "$filter=a%20ne%20'b'",
    ]
  ) {
    const response = await subject.graph(`/v1.0/users?${query}`);
    assertEquals([response.status, (await response.json()).error.code], [
      400,
      "Request_UnsupportedQuery",
    ]);
  }
});

Deno.test("users: lists need the role, and an unknown set is no segment", async () => {
  await using subject = await startSubject();
  const refused = await subject.graph("/v1.0/users");
  assertEquals([refused.status, (await refused.json()).error.code], [
    403,
    "Authorization_RequestDenied",
  ]);
  const unknown = await subject.graph("/v1.0/nothing");
  assertEquals([unknown.status, (await unknown.json()).error.code], [
    400,
    "BadRequest",
  ]);
});

Deno.test("users: create, change, delete", async () => {
  await using subject = await startWithRoles({ users: 2 });
  const { emulator } = subject;
  const headers = { "content-type": "application/json" };
  const user = {
    accountEnabled: true,
    displayName: "Ada",
    mailNickname: "ada",
    userPrincipalName: "ada@example.onmicrosoft.com",
    passwordProfile: { password: "x" },
  };
  const missing = await subject.graph("/v1.0/users", {
    method: "POST",
    headers,
    body: JSON.stringify({ displayName: "Ada" }),
  });
  assertStringIncludes(
    (await missing.json()).error.message,
    "'accountEnabled'",
  );
  const created = await subject.graph("/v1.0/users", {
    method: "POST",
    headers,
    body: JSON.stringify(user),
  });
  assertEquals(created.status, 201);
  assertStringIncludes(created.headers.get("location") ?? "", "/v2/");
  const { id, displayName } = await created.json();
  assertEquals(displayName, "Ada");
  assertEquals(emulator.users.count, 3);
  const path = `/v1.0/users/${id}`;
  const read = await subject.graph(path);
  await read.body?.cancel();
  const etag = read.headers.get("etag") ?? "";
  const patch = {
    method: "PATCH",
    body: JSON.stringify({ jobTitle: "Countess" }),
  };
  const changed = await subject.graph(path, {
    ...patch,
    headers: { ...headers, "if-match": etag },
  });
  assertEquals(changed.status, 204);
  const stale = await subject.graph(path, {
    ...patch,
    headers: { ...headers, "if-match": etag },
  });
  assertEquals(stale.status, 412);
  await stale.body?.cancel();
  assertEquals((await (await subject.graph(path)).json()).jobTitle, "Countess");
  assertEquals(await statusOf(subject.graph(path, { method: "DELETE" })), 204);
  const gone = await subject.graph(path);
  assertEquals([gone.status, (await gone.json()).error.code], [
    404,
    "Request_ResourceNotFound",
  ]);
  const minimal = await subject.graph("/v1.0/users", {
    method: "POST",
    headers: { ...headers, prefer: "return=minimal" },
    body: JSON.stringify(user),
  });
  assertEquals([minimal.status, minimal.headers.get("preference-applied")], [
    204,
    "return=minimal",
  ]);
});

Deno.test("users: a photo is put and got as bytes", async () => {
  await using subject = await startWithRoles({ users: 1 });
  const path = "/v1.0/users/user00000000@example.onmicrosoft.com/photo/$value";
  const none = await subject.graph(path);
  assertEquals((await none.json()).error.code, "ImageNotFound");
  const bytes = new Uint8Array([0xff, 0xd8, 0, 1, 2]);
  const put = await subject.graph(path, {
    method: "PUT",
    headers: { "content-type": "image/jpeg" },
    body: bytes,
  });
  await put.body?.cancel();
  assertEquals(put.status, 200);
  assertEquals(await (await subject.graph(path)).bytes(), bytes);
});

Deno.test("graph refuses bodies without type, broken JSON and compressed requests", async () => {
  await using subject = await startWithRoles();
  const body = new TextEncoder().encode("{");
  for (
    const headers of [{}, { "content-type": "application/json" }, {
      "content-type": "application/json",
      "content-encoding": "gzip",
    }]
  ) {
    const response = await subject.graph("/v1.0/users", {
      method: "POST",
      headers: new Headers(Object.entries(headers)),
      body,
    });
    assertEquals([response.status, (await response.json()).error.code], [
      400,
      "BadRequest",
    ]);
  }
});

Deno.test("echo shows target, headers and body as they came", async () => {
  await using subject = await startSubject();
  const response = await subject.graph("/v1.0/_echo/a%2Fb%20c?$x=%2B+'", {
    method: "POST",
    headers: { "x-test": "a  b" },
    body: new Uint8Array([0, 255]),
  });
  const echo = await response.json();
  assertEquals(echo.target, "/v1.0/_echo/a%2Fb%20c?$x=%2B+%27");
  assertEquals(echo.method, "POST");
  assertEquals(echo.body, "AP8=");
  assert(
    echo.headers.some(([name, value]: [string, string]) =>
      name === "x-test" && value === "a  b"
    ),
  );
});
