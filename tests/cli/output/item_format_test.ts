import { assertEquals, assertMatch } from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { formatOfFile } from "../../../cli/output/item_format.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("formatOfFile() knows endings in any letter case", () => {
  const files: [string | undefined, string | undefined][] = [
    ["x.json", "json"],
    ["a/b.c/x.NDJSON", "ndjson"],
    ["x.jsonl", "ndjson"],
    ["x.Csv", "csv"],
    ["x.tsv", "tsv"],
    ["x.txt", undefined],
    ["x.csv.gz", undefined],
    ["csv", undefined],
    ["a.csv/x", undefined],
    [".csv", undefined],
    ["a/.csv", undefined],
    ["-", undefined],
    [undefined, undefined],
  ];
  for (const [file, wanted] of files) assertEquals(formatOfFile(file), wanted);
});

Deno.test("appgraph -O lets the ending choose the format, and -o wins", async () => {
  await using workspace = await openWorkspace({ users: 2 });
  const { emulator, folder } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  emulator.fault(faults.json({ value: [{ id: "1" }, { id: "2" }] }), {
    path: /users/,
    times: 99,
  });
  const written: [string[], string, string][] = [
    [["list", "/users"], "x.csv", "id\n1\n2\n"],
    [
      ["list", "/users"],
      "x.JSON",
      '[\n  {\n    "id": "1"\n  },\n  {\n    "id": "2"\n  }\n]\n',
    ],
    [["list", "/users"], "x.jsonl", '{"id":"1"}\n{"id":"2"}\n'],
    [["list", "/users"], "x.txt", '{"id":"1"}\n{"id":"2"}\n'],
    [["list", "/users", "-o", "tsv"], "y.csv", "1\n2\n"],
    [["get", "/users"], "x.tsv", "1\n2\n"],
    [["get", "/users", "--query", "value[].id"], "x.ndjson", '["1","2"]\n'],
    [
      ["get", "/users", "-o", "raw"],
      "z.csv",
      '{"value":[{"id":"1"},{"id":"2"}]}',
    ],
  ];
  for (const [args, file, wanted] of written) {
    const { code, stderr } = await workspace.run([...args, "-O", file]);
    assertEquals([code, stderr], [0, ""], args.join(" "));
    assertEquals(await Deno.readTextFile(`${folder}/${file}`), wanted);
  }
});

Deno.test("appgraph get -O report.csv keeps what is CSV already", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder } = workspace;
  const report = faults.answer({
    status: 200,
    headers: [["content-type", "text/csv"]],
    body: "a,b\r\n1,2\r\n",
  });
  emulator.fault(report, { path: /reports/ });
  const { code } = await workspace.run(["get", "/reports/x", "-O", "r.csv"]);
  assertEquals(code, 0);
  assertEquals(await Deno.readTextFile(`${folder}/r.csv`), "a,b\r\n1,2\r\n");
});

Deno.test("appgraph list has columns for nested selections and what is expanded", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  emulator.fault(
    faults.json({
      value: [
        { id: "1", from: { emailAddress: { name: "A" } } },
        { id: "2", manager: { id: "9" } },
      ],
    }),
    { path: /users/, times: 9 },
  );
  const commands = [
    [
      "list",
      "/users",
      "select=id,from/emailAddress,ID",
      "expand=manager($select=id)",
    ],
    ["list", "/users?$select=id,from/emailAddress&$expand=manager($select=id)"],
    [
      "get",
      "/users",
      "select=id,from/emailAddress",
      "expand=manager($select=id)",
    ],
  ];
  for (const args of commands) {
    const { code, stdout, stderr } = await workspace.run([
      ...args,
      "-o",
      "csv",
    ]);
    assertEquals(
      [code, stdout, stderr],
      [
        0,
        'id,from/emailAddress,manager\n1,"{""name"":""A""}",\n2,,"{""id"":""9""}"\n',
        "",
      ],
      args.join(" "),
    );
  }
});

Deno.test("appgraph --query reads JSON whatever type it is sent as, and says what to use for the rest", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const answer = (type: string, body: string) =>
    emulator.fault(
      faults.answer({ status: 200, headers: [["content-type", type]], body }),
      { path: /things/ },
    );
  for (const type of ["application/octet-stream", "text/plain"]) {
    answer(type, '\ufeff{"a":1.0}');
    const { code, stdout } = await workspace.run(
      ["get", "/things", "--query", "a"],
    );
    assertEquals([code, stdout], [0, "1.0\n"]);
  }
  answer("text/csv", "a,b");
  const csv = await workspace.run(["get", "/things", "--query", "a"]);
  assertMatch(
    csv.stderr,
    /^appgraph: Cannot read the answer to GET "\/things": it is text\/csv, while --query and --output need JSON\nLeave both out: the bytes come as they are then/,
  );
  assertEquals([csv.code, csv.stdout], [1, ""]);
  answer("text/html", "<html>");
  const html = await workspace.run(["get", "/things", "--query", "a"]);
  assertMatch(html.stderr, /it is not JSON.*\nA proxy may have answered/s);
  assertEquals(html.code, 1);
});

Deno.test("appgraph says plainly that data are nested too deeply", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const deep = `{"a":${"[".repeat(6000)}1.0${"]".repeat(6000)}}`;
  const plain = deep.replace("1.0", "1");
  const cases: [string, string[], number][] = [
    [plain, ["get", "/things"], 1],
    [plain, ["get", "/things", "-o", "ndjson"], 0],
    [plain, ["get", "/things", "-o", "csv"], 0],
    [plain, ["get", "/things", "--query", "a == a"], 0],
    [deep, ["get", "/things"], 1],
    [deep, ["get", "/things", "-o", "raw"], 0],
    [`{"value":[${deep}]}`, ["list", "/things"], 1],
    [`{"value":[${plain}]}`, ["list", "/things", "-o", "json"], 1],
  ];
  for (const [body, args, wanted] of cases) {
    emulator.fault(faults.json(body), { path: /things/ });
    const { code, stderr } = await workspace.run(args);
    assertEquals(code, wanted, `${args.join(" ")}: ${stderr}`);
    assertMatch(stderr, wanted === 0 ? /^$/ : /nested too deeply/);
    assertEquals(stderr.includes("fault of the program"), false);
  }
});
