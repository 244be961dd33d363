import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { openWorkspace } from "../workspace.ts";

/** Command lines, one of each kind, and what is said; the kinds are tried one by one in target_test.ts. */
const REFUSED: readonly (readonly [args: readonly string[], stderr: RegExp])[] =
  [
    [
      ["get", "/users", "fliter=x"],
      /Graph knows no parameter "fliter".*\n.*"filter="\? To send it as it is: --parameter fliter=VALUE/,
    ],
    [["list", "/users", "limit=5"], /"limit".*\n.*--max-items N/],
    [["list", "/users", "%24filter=a"], /"%24filter".*\n.*"filter="/],
    [["list", "/users", "filter="], /its parameter "filter" is empty/],
    [
      ["get", "/users?=startswith(displayName,'A')"],
      /has no name\n.*single quotes/,
    ],
    [["list", "/users?$filter=a&filter=b"], /"filter" is there twice/],
    [["delta", "/users/delta", "--state=s", "selct=id"], /"selct"/],
    [["download", "/reports/x", "-O", "f", "fliter=x"], /"fliter"/],
    [["get", "/users/"], /its path ends in "\/"/],
    [["delete", "/groups/G/members/U/"], /its path ends in "\/"/],
    [["get", "/users//messages"], /its path holds "\/\/"/],
    [["upload", "-", "/drives//root:/x.txt"], /its path holds "\/\/"/],
    [
      ["delete", "/groups/G/members/U"],
      /it would delete the object itself.*\n.*Append '\/\$ref'/,
    ],
    [
      ["post", "/groups", "displayName=x"],
      /a POST without a body has "name=value" arguments.*\n.*-F name=value/,
    ],
    [["patch", "/users/U", "jobTitle=x"], /a PATCH without a body/],
    [["put", "/users/U/x", "a=b"], /a PUT without a body/],
    [
      ["post", "/groups", "-F", "a=1", "-d", "{}"],
      /one body of --data and of fields/,
    ],
    [
      ["post", "/groups", "-F", "a=1", "-H", "Content-Type: text/plain"],
      /Cannot send fields with this Content-Type/,
    ],
    [
      ["post", "/groups", "-F", "a=1", "-F", "a=2"],
      /the field "a": it is there twice/,
    ],
    [
      ["post", "/groups", "-F", "a=@missing.txt"],
      /the file "missing.txt" of --field/,
    ],
    [["get", "/users", "--parameter", "top"], /not of the form name=value/],
    [
      ["get", "/users", "-H", "Content-Type: a/b", "-H", "content-type: c/d"],
      /the header "content-type" twice/,
    ],
  ];

Deno.test("appgraph refuses with 2 what would do something else, asks for no token, and says so with --dry-run too", async () => {
  await using workspace = await openWorkspace();
  for (const [args, stderr] of REFUSED) {
    for (const dryRun of args[1] === "/users" ? [[], ["--dry-run"]] : [[]]) {
      const result = await workspace.run([...args, ...dryRun], { stdin: "x" });
      assertEquals([result.code, result.stdout], [2, ""], args.join(" "));
      assertMatch(result.stderr, stderr);
    }
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});

const BAD_LINES: readonly (readonly [line: string, stderr: string])[] = [
  [
    "GET /users?fliter=x",
    'Graph knows no parameter "fliter", and would answer as if it were not there\nDid you mean "filter="?\n',
  ],
  ["GET /users?=5", "one of its parameters has no name"],
  ['{"url":"/users?limit=5"}', 'Graph knows no parameter "limit"'],
  ["GET /users?$filter=", 'its parameter "filter" is empty'],
  ["DELETE /groups/G/members/U/", 'its path ends in "/"'],
  ["DELETE /groups/G/members/U", "it would delete the object itself"],
  [
    '{"method":"delete","url":"/groups/G/owners/U"}',
    "it would delete the object itself",
  ],
  ["GET /users//messages", 'its path holds "//"'],
];

Deno.test("appgraph batch judges its lines as other commands their paths, and names the line", async () => {
  await using workspace = await openWorkspace();
  for (const [line, problem] of BAD_LINES) {
    await Deno.writeTextFile(
      `${workspace.folder}/lines`,
      `GET /users/1\n${line}\n`,
    );
    const result = await workspace.run(["batch", "lines"]);
    assertEquals([result.code, result.stdout], [2, ""]);
    assertStringIncludes(
      result.stderr,
      `Cannot use line 2 of lines: ${problem}`,
    );
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});

Deno.test("appgraph batch sends what its lines mean, with the header that it needs", async () => {
  await using workspace = await openWorkspace();
  const before = Math.floor(Date.now() / 1000) * 1000;
  const { code, stderr } = await workspace.run(["batch"], {
    stdin: [
      "GET /users?$filter=mail eq 'a+b@x'",
      'GET /users?search="displayName:x"',
      "GET /users?count=true",
      "GET /users/$count",
      "GET /users?start={now-1h}&q={id}",
      "DELETE /groups/G/members/U/$ref",
      "DELETE /teams/T/members/M",
    ].join("\n"),
  });
  assertEquals(code, 7, stderr);
  const [sent] = workspace.emulator.requests.matching(/\$batch$/);
  const { requests }: {
    requests: { url: string; headers?: Record<string, string> }[];
  } = JSON.parse(sent?.body ?? "");
  const [time = ""] = /\d{4}-[^&]*/.exec(requests[4]?.url ?? "") ?? [];
  assert(Date.parse(time) >= before - 3_600_000);
  assert(Date.parse(time) <= Date.now() - 3_600_000);
  assertEquals(requests.map(({ url, headers }) => [url, headers]), [
    ["/users?$filter=mail%20eq%20%27a%2Bb@x%27", undefined],
    ["/users?$search=%22displayName:x%22", { ConsistencyLevel: "eventual" }],
    ["/users?$count=true", { ConsistencyLevel: "eventual" }],
    ["/users/$count", { ConsistencyLevel: "eventual" }],
    [`/users?start=${time}&q=%7Bid%7D`, undefined],
    ["/groups/G/members/U/$ref", undefined],
    ["/teams/T/members/M", undefined],
  ]);
});

Deno.test("appgraph sends preferences of all options in one header, and --parameter as it is", async () => {
  await using workspace = await openWorkspace();
  const { requests } = workspace.emulator;
  for (
    const [args, prefer, target] of [
      [
        ["get", "/_echo", "--prefer", "A", "--prefer", "B"],
        "A, B",
        "/v1.0/_echo",
      ],
      [
        [
          "get",
          "/_echo",
          "--prefer",
          "A",
          "-H",
          "Prefer: B",
          "--parameter=fliter=a+b",
        ],
        "A, B",
        "/v1.0/_echo?fliter=a%2Bb",
      ],
      [
        [
          "list",
          "/users",
          "--prefer",
          "A",
          "--prefer",
          "B",
          "--parameter",
          "x=1",
        ],
        "A, B",
        "/v1.0/users?x=1",
      ],
      [
        [
          "delta",
          "/users/delta",
          "--state=s",
          "--prefer=A",
          "--prefer=B",
          "--parameter",
          "x=1",
        ],
        "A, B",
        "/v1.0/users/delta?x=1",
      ],
      [
        [
          "download",
          "/reports/x",
          "-O",
          "f",
          "--prefer=A",
          "--prefer=B",
          "--parameter",
          "x=1",
        ],
        "A, B",
        "/v1.0/reports/x?x=1",
      ],
      [
        [
          "post",
          "/_echo",
          "-d",
          "{}",
          "--parameter",
          "x=1",
          "--prefer=A",
          "-H",
          "Prefer: B",
        ],
        "A, B",
        "/v1.0/_echo?x=1",
      ],
    ] as const
  ) {
    requests.clear();
    await workspace.run([...args, "--quiet"]);
    const [sent] = requests.matching(/_echo|users|reports/);
    assertEquals([sent?.header("prefer"), sent?.target], [prefer, target]);
  }
});

Deno.test("appgraph count=true, search= and --eventual send ConsistencyLevel, from a path too", async () => {
  await using workspace = await openWorkspace();
  const { requests } = workspace.emulator;
  for (
    const args of [
      ["count=true"],
      ['search="displayName:x"'],
      ["--eventual"],
    ]
  ) {
    await workspace.run(["get", "/_echo", "--quiet", ...args]);
    assertEquals(requests.last.header("consistencylevel"), "eventual");
  }
  for (
    const query of ["$count=true", "count=true", "$search=x", "%24search=x"]
  ) {
    await workspace.run(["get", `/_echo?${query}`, "--quiet"]);
    assertEquals(requests.last.header("consistencylevel"), "eventual");
  }
  await workspace.run(["get", "/_echo?count=false", "--quiet"]);
  assertEquals(requests.last.header("consistencylevel"), undefined);
});

Deno.test("appgraph makes a JSON body of fields, for post, patch and put", async () => {
  await using workspace = await openWorkspace();
  await Deno.writeTextFile(`${workspace.folder}/note.txt`, "\ufeff1\n");
  for (const verb of ["post", "patch", "put"]) {
    const { code, stderr } = await workspace.run([
      verb,
      "/_echo",
      "top=1",
      "--quiet",
      "-F",
      "id=12345678901234567890",
      "-Fenabled=true",
      "--field=code=01234",
      "-F",
      "dash=-",
      "-F",
      "a[b]=null",
      "-F",
      "owners@odata.bind[]=https://x/1",
      "-F",
      "owners@odata.bind[]=https://x/2",
      "-F",
      "note=@note.txt",
      "--raw-field",
      "zip=10115",
    ]);
    assertEquals([code, stderr], [0, ""]);
    const { last } = workspace.emulator.requests;
    assertEquals(last.target, "/v1.0/_echo?$top=1");
    assertEquals(last.header("content-type"), "application/json");
    assertEquals(
      last.body,
      '{"id":12345678901234567890,"enabled":true,"code":"01234","dash":"-","a":{"b":null},' +
        '"owners@odata.bind":["https://x/1","https://x/2"],"note":"1\\n","zip":"10115"}',
    );
  }
  await workspace.run(["post", "/_echo", "--quiet", "-F", "text=@-"], {
    stdin: "from there",
  });
  assertEquals(workspace.emulator.requests.last.body, '{"text":"from there"}');
});

Deno.test("appgraph --quiet prints nothing, also of an error with --include, and -O still writes", async () => {
  await using workspace = await openWorkspace();
  const { folder } = workspace;
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  for (
    const [args, code] of [
      [[], 0],
      [["get", "/_echo", "-i"], 0],
      [["get", "/users/nobody", "-i"], 3],
      [["list", "/users", "-O", "users.ndjson"], 0],
      [["batch", "lines"], 0],
      [["delta", "/users/delta", "--state=s", "-o", "csv"], 0],
      [["get", "/_echo", "--dry-run"], 0],
      [["token"], 0],
      [["cache", "list"], 0],
    ] as const
  ) {
    await Deno.writeTextFile(`${folder}/lines`, "GET /users/$count\n");
    const result = await workspace.run([...args, "--quiet"]);
    assertEquals([result.code, result.stdout], [code, ""], args.join(" "));
  }
  const text = await Deno.readTextFile(`${folder}/users.ndjson`);
  assertEquals(text.split("\n").length, 26);
});

Deno.test("appgraph --include prints the body of an error behind its headers", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  const { code, stdout } = await workspace.run(["get", "/users/nobody", "-i"]);
  assertEquals(code, 3);
  assertMatch(
    stdout,
    /^HTTP 404 .*\n(?:[\w-]+: .*\n)+\n\{"error":\{"code":"[^]*\}\n$/,
  );
});

Deno.test("appgraph list --checkpoint goes on though the times in its query are others by now", async () => {
  await using workspace = await openWorkspace({ users: 25 });
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  const args = [
    "list",
    "/users",
    "top=10",
    "--parameter=a=b",
    "since={now-1h}",
    "--checkpoint=c",
  ];
  emulator.fault({ reply: { status: 400 } }, { path: /skiptoken/ });
  const first = await workspace.run(args);
  assertEquals(first.code, 6);
  assertEquals(first.stdout.split("\n").length, 11);
  const second = await workspace.run(args);
  assertEquals([second.code, second.stderr], [0, ""]);
  assertEquals(second.stdout.split("\n").length, 16);
});
