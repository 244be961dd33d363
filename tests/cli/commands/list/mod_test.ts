import { assert, assertEquals, assertMatch } from "../../../assert.ts";
import { faults } from "../../../emulator/mod.ts";
import { openWorkspace } from "../../workspace.ts";

function parseLines(text: string): Record<string, unknown>[] {
  return text.trimEnd().split("\n").map((line) => JSON.parse(line));
}

Deno.test("appgraph list prints every item of all pages, one per line", async () => {
  await using workspace = await openWorkspace({ users: 2_345, emptyPages: 2 });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  const result = await workspace.run(["list", "/users", "top=100"]);
  assertEquals([result.code, result.stderr], [0, ""]);
  const items = parseLines(result.stdout);
  assertEquals(new Set(items.map(({ id }) => id)).size, 2_345);
  assertEquals(items.length, 2_345);
});

Deno.test("appgraph list sends the same headers with every page", async () => {
  await using workspace = await openWorkspace({ users: 30 });
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  const args = ["list", "/users", "top=9", "count=true", "--prefer", "x=y"];
  const { code } = await workspace.run([...args, "-H", "X-One: 1"]);
  assertEquals(code, 0);
  const pages = emulator.requests.matching(/\/users\?/);
  assertEquals(pages.length, 4);
  for (const page of pages) {
    const names = ["consistencylevel", "prefer", "x-one"];
    assertEquals(names.map((name) => page.header(name)), [
      "eventual",
      "x=y",
      "1",
    ]);
  }
});

Deno.test("appgraph list applies the query to each item and stops after --max-items", async () => {
  await using workspace = await openWorkspace({ users: 30 });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  const { stdout, code } = await workspace.run(
    ["list", "/users", "top=4", "--max-items=6", "--query=surname"],
  );
  assertEquals(code, 0);
  assertEquals(
    parseLines(stdout).map(String),
    ["0", "1", "2", "3", "4", "5"].map((digit) => digit.padStart(8, "0")),
  );
});

const FORMATS: readonly (readonly [format: string, expected: string])[] = [
  [
    "json",
    '[\n  {\n    "id": 1,\n    "name": "a,\\"b\\"",\n    "more": {\n      "x": 12345678901234567890\n    }\n  },\n  {\n    "id": 2,\n    "name": null\n  }\n]\n',
  ],
  [
    "ndjson",
    '{"id":1,"name":"a,\\"b\\"","more":{"x":12345678901234567890}}\n{"id":2,"name":null}\n',
  ],
  [
    "csv",
    'id,name,more\n1,"a,""b""","{""x"":12345678901234567890}"\n2,,\n',
  ],
  ["tsv", '1\ta,"b"\t{"x":12345678901234567890}\n2\t\t\n'],
  [
    "table",
    'id  name   more\n1   a,"b"  {"x":12345678901234567890}\n2\n',
  ],
];

Deno.test("appgraph list writes each format, numbers digit for digit", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const body =
    '{"value":[{"id":1,"name":"a,\\"b\\"","more":{"x":12345678901234567890}},{"id":2,"name":null}]}';
  for (const [format, expected] of FORMATS) {
    await t.step(format, async () => {
      emulator.fault(faults.json(body), { path: /things/ });
      const result = await workspace.run(["list", "/things", "-o", format]);
      assertEquals(result.stdout, expected);
      assertEquals([result.code, result.stderr], [0, ""]);
    });
  }
  await t.step("columns of a select in the path", async () => {
    emulator.fault(faults.json(body), { path: /things/ });
    const { stdout } = await workspace.run(
      ["list", "/things?$select=NAME,id", "-o", "csv"],
    );
    assertEquals(stdout, 'name,id\n"a,""b""",1\n,2\n');
  });
});

Deno.test("appgraph list refuses foreign and repeated links", async (t) => {
  await using workspace = await openWorkspace({ users: 10 });
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  await t.step("foreign", async () => {
    emulator.fault(faults.nextLink("https://evil.example/v1.0/users"), {
      path: /users/,
    });
    const { code, stderr } = await workspace.run(["list", "/users"]);
    assertMatch(
      stderr,
      /^appgraph: Refused to follow a link .* "https:\/\/evil\.example"/,
    );
    assertEquals(code, 1);
  });
  await t.step("repeated", async () => {
    const link = `${emulator.graphUrl}/v1.0/users?$top=2`;
    emulator.fault(faults.nextLink(link), { path: /users/, times: 50 });
    const { code, stderr } = await workspace.run(["list", "/users", "top=2"]);
    assertMatch(
      stderr,
      /^appgraph: Stopped reading pages: the service sent the same/,
    );
    assertEquals(code, 1);
  });
});

Deno.test("appgraph list ends with 1 where the answer is no collection", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  for (const fault of [faults.html(200), faults.json("{}"), faults.empty()]) {
    await t.step(JSON.stringify(fault.reply ?? "empty"), async () => {
      emulator.fault(fault, { path: /things/ });
      const result = await workspace.run(["list", "/things"]);
      assertMatch(result.stderr, /^appgraph: Cannot use the answer 200 /);
      assertEquals([result.code, result.stdout], [1, ""]);
    });
  }
});

Deno.test("appgraph list retries a page that is cut, without a doubled or lost item", async () => {
  await using workspace = await openWorkspace({ users: 3_000 });
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  emulator.fault(faults.cutBody(50_000), { path: /users/, after: 1 });
  emulator.fault(faults.throttled("0.1"), { path: /users/, after: 2 });
  const { stdout, code } = await workspace.run(["list", "/users", "top=999"]);
  assertEquals(code, 0);
  const ids = parseLines(stdout).map(({ id }) => id);
  assertEquals(ids.length, 3_000);
  assertEquals(new Set(ids).size, 3_000);
  assert(emulator.requests.matching(/\/users/).length >= 6);
});
