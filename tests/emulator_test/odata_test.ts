import { assert, assertEquals } from "../assert.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

const ADVANCED = { ConsistencyLevel: "eventual" };

async function start(users = 25): Promise<Subject> {
  const subject = await startSubject({ users, groups: 3 });
  subject.emulator.directory.app.roles = [
    "User.ReadWrite.All",
    "Group.ReadWrite.All",
    "Application.Read.All",
  ];
  return subject;
}

/** Status, code of the error, and how many items came. */
async function ask(
  subject: Subject,
  path: string,
  headers: Record<string, string> = {},
): Promise<readonly [number, string | number]> {
  const response = await subject.graph(`/v1.0${path}`, { headers });
  const { error, value } = await response.json();
  return [response.status, error?.code ?? value?.length];
}

Deno.test("options with $ are known ones, once each; names without $ are ignored", async () => {
  await using subject = await start();
  for (
    const [query, answer] of [
      ["$fliter=x", [400, "BadRequest"]],
      ["$skip=5", [400, "Request_BadRequest"]],
      ["$=id", [400, "BadRequest"]],
      ["$top=5&$top=6", [400, "BadRequest"]],
      ["top=5&filter=nonsense&=x", [200, 25]],
    ] as const
  ) {
    assertEquals([query, await ask(subject, `/users?${query}`)], [
      query,
      answer,
    ]);
  }
  const { objectId } = subject.emulator.directory.app;
  for (
    const path of [`/applications/${objectId}`, "/applications", "/groups"]
  ) {
    assertEquals([path, (await ask(subject, `${path}?$foo=1`))[0]], [
      path,
      400,
    ]);
  }
});

Deno.test("$top goes from 1 to 999", async () => {
  await using subject = await start(1_200);
  for (
    const [top, answer] of [
      ["0", [400, "Request_UnsupportedQuery"]],
      ["1000", [400, "Request_UnsupportedQuery"]],
      ["x", [400, "Request_UnsupportedQuery"]],
      ["999", [200, 999]],
    ] as const
  ) {
    assertEquals([top, await ask(subject, `/users?$top=${top}`)], [
      top,
      answer,
    ]);
  }
});

Deno.test("$select shows what is named, below a path too, and refuses unknown names", async () => {
  await using subject = await start();
  const first = async (query: string) =>
    (await (await subject.graph(`/v1.0/users?$top=1&${query}`)).json())
      .value[0];
  const { id } = await first("$select=id");
  assertEquals(await first("$select=department,id"), {
    id,
    department: "Operations",
  });
  assertEquals(await first("$select=identities/issuer"), {
    identities: [{ issuer: "example.onmicrosoft.com" }],
  });
  assertEquals(await first("$select=*"), await first(""));
  for (
    const path of [
      "/users?$select=nothing",
      "/users/delta?$select=nothing",
      `/users/${id}?$select=nothing`,
      "/users?$select=id,",
      "/applications?$select=nothing",
    ]
  ) {
    assertEquals([path, await ask(subject, path)], [path, [400, "BadRequest"]]);
  }
});

Deno.test("pages with $select equal those made one by one", async () => {
  await using subject = await start(30);
  const path = "/v1.0/users?$select=mail,id&$top=30";
  const rendered = await (await subject.graph(path)).json();
  subject.emulator.users.patch(0, { mail: "x" });
  const made = await (await subject.graph(path)).json();
  assertEquals(made.value.slice(1), rendered.value.slice(1));
  assertEquals(made.value[0].mail, "x");
});

Deno.test("$filter knows and, or, not, in, comparisons and functions", async () => {
  await using subject = await start();
  const name = (digits: number) => `User ${String(digits).padStart(8, "0")}`;
  for (
    const [filter, count] of [
      [`displayName eq '${name(1)}' or displayName eq '${name(2)}'`, 2],
      [`displayName in ('${name(1)}','${name(2)}','nobody')`, 2],
      [`(surname ge '00000010') and surname le '00000012'`, 3],
      ["accountEnabled eq true and startswith(displayName,'user')", 25],
      ["mobilePhone eq null", 25],
      ["surname lt '00000003'", 3],
    ] as const
  ) {
    const path = `/users?$filter=${encodeURIComponent(filter)}`;
    assertEquals([filter, await ask(subject, path)], [filter, [200, count]]);
  }
});

Deno.test("$filter refuses unknown properties, functions and syntax", async () => {
  await using subject = await start();
  for (
    const [filter, code] of [
      ["nothing eq 'x'", "Request_UnsupportedQuery"],
      ["displayName eq 'x", "BadRequest"],
      ["displayName eq", "BadRequest"],
      ["displayName = 'x'", "BadRequest"],
      ["(displayName eq 'x'", "BadRequest"],
      ["displayName eq 'x' and", "BadRequest"],
      ["displayName eq x", "BadRequest"],
      ["length(displayName) eq 1", "BadRequest"],
      ["", "BadRequest"],
    ] as const
  ) {
    const path = `/users?$filter=${encodeURIComponent(filter)}`;
    assertEquals([filter, await ask(subject, path)], [filter, [400, code]]);
  }
});

Deno.test("ne, not and endsWith, and sorting with a filter, are advanced queries", async () => {
  await using subject = await start();
  for (
    const [query, count] of [
      ["$filter=surname ne '00000001'", 24],
      ["$filter=not startsWith(surname,'0')", 0],
      ["$filter=not(surname eq '00000001')", 24],
      ["$filter=endsWith(surname,'1')", 3],
      ["$filter=startsWith(surname,'0')&$orderby=displayName", 25],
    ] as const
  ) {
    const path = `/users?${query.replaceAll(" ", "%20")}`;
    const refused = [400, "Request_UnsupportedQuery"] as const;
    assertEquals([query, await ask(subject, path)], [query, refused]);
    assertEquals([query, await ask(subject, path, ADVANCED)], [query, refused]);
    const counted = `${path}&$count=true`;
    assertEquals([query, await ask(subject, counted)], [query, refused]);
    assertEquals([query, await ask(subject, counted, ADVANCED)], [query, [
      200,
      count,
    ]]);
  }
});

Deno.test("a plus sign in a query is a blank", async () => {
  await using subject = await start();
  subject.emulator.users.patch(3, { mail: "a+b@x" });
  const filter = (text: string) => ask(subject, `/users?$filter=${text}`);
  assertEquals(await filter("mail+eq+'a%2Bb@x'"), [200, 1]);
  assertEquals(await filter("mail%20eq%20'a+b@x'"), [200, 0]);
});

Deno.test("$expand shows relationships, selected from too, and refuses others", async () => {
  await using subject = await start(50);
  const { users, groups } = subject.emulator;
  const user = users.at(12)?.id;
  const json = async (path: string) =>
    await (await subject.graph(`/v1.0${path}`)).json();
  const { manager } = await json(`/users/${user}?$select=id&$expand=manager`);
  assertEquals([manager["@odata.type"], manager.id], [
    "#microsoft.graph.user",
    users.at(1)?.id,
  ]);
  const list = await json(
    "/users?$top=2&$select=id&$expand=manager($select=id)",
  );
  assertEquals(
    list.value.map((item: { manager: { id: string } | null }) =>
      item.manager && Object.keys(item.manager)
    ),
    [null, ["@odata.type", "id"]],
  );
  const group = await json(`/groups/${groups.at(0)?.id}?$expand=members`);
  assertEquals(group.members.length, 20);
  for (
    const expand of ["nothing", "displayName", "manager(", "manager(select=id)"]
  ) {
    assertEquals([expand, await ask(subject, `/users?$expand=${expand}`)], [
      expand,
      [400, "BadRequest"],
    ]);
  }
});

Deno.test("Prefer is one list over all its lines, and what was followed is said", async () => {
  await using subject = await start();
  const response = await subject.graph("/v1.0/users", {
    headers: [
      ["prefer", 'outlook.timezone="A, B"'],
      ["prefer", "ODATA.maxpagesize=7"],
    ],
  });
  assertEquals((await response.json()).value.length, 7);
  assertEquals(
    response.headers.get("preference-applied"),
    "ODATA.maxpagesize=7",
  );
  const quoted = await subject.graph("/v1.0/users", {
    headers: { prefer: 'x="odata.maxpagesize=3"' },
  });
  assertEquals((await quoted.json()).value.length, 25);
  assertEquals(quoted.headers.get("preference-applied"), null);
});

Deno.test("tokens of next links can become too old", async () => {
  await using subject = await start();
  const page = await (await subject.graph("/v1.0/users?$top=5")).json();
  const next = page["@odata.nextLink"];
  assertEquals(await statusOf(subject.graph(next)), 200);
  subject.emulator.pages.expire();
  const response = await subject.graph(next);
  assertEquals([response.status, (await response.json()).error.code], [
    400,
    "Directory_ExpiredPageToken",
  ]);
});

Deno.test("conditional requests compare lists of ETags", async () => {
  await using subject = await start();
  const path = `/v1.0/users/${subject.emulator.users.at(1)?.id}`;
  const response = await subject.graph(path);
  await response.body?.cancel();
  const etag = response.headers.get("etag") ?? "";
  const get = (headers: Record<string, string>) =>
    statusOf(subject.graph(path, { headers }));
  assertEquals(await get({ "if-none-match": `"x", ${etag}` }), 304);
  assertEquals(await get({ "if-none-match": etag.slice(2) }), 304);
  assertEquals(await get({ "if-none-match": "*" }), 304);
  assertEquals(await get({ "if-none-match": '"x"' }), 200);
  assertEquals(await get({ "if-match": `"x", ${etag}` }), 200);
  assertEquals(await get({ "if-match": '"x"' }), 412);
});

Deno.test("a photo is put with an answer of JSON's type and no body", async () => {
  await using subject = await start();
  const path = `/v1.0/users/${subject.emulator.users.at(1)?.id}/photo/$value`;
  const put = await subject.graph(path, {
    method: "PUT",
    headers: { "content-type": "image/jpeg" },
    body: new Uint8Array([255, 216]),
  });
  assert(put.headers.get("content-type")?.startsWith("application/json"));
  assertEquals([put.status, put.headers.get("content-length")], [200, "0"]);
  assertEquals(await put.text(), "");
  const got = await subject.graph(path);
  assertEquals(got.headers.get("content-type"), "image/jpeg");
  assertEquals(await got.bytes(), new Uint8Array([255, 216]));
});

Deno.test("applications are filtered", async () => {
  await using subject = await start();
  const { appId } = subject.emulator.directory.app;
  assertEquals(
    await ask(subject, `/applications?$filter=appId eq '${appId}'`),
    [200, 1],
  );
  assertEquals(
    await ask(subject, "/servicePrincipals?$filter=appId eq 'x'"),
    [200, 0],
  );
});
