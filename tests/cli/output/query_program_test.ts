import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph --query refuses a lone = before it sends anything", async () => {
  await using workspace = await openWorkspace();
  for (
    const args of [
      ["get", "/users", "--query", "value[?enabled=`false`].id"],
      ["list", "/users", "--query", "accountEnabled=`false`"],
      ["delta", "/users/delta", "--state", "s", "--query", "a = b"],
      ["--query", "id='x'"],
    ]
  ) {
    const { code, stdout, stderr } = await workspace.run(args);
    assertMatch(
      stderr,
      /^appgraph: Cannot use the query ".*": a lone "=" compares nothing: write "==" .*\(character \d+\)\nSee docs\/output\.md/,
    );
    assertEquals([code, stdout], [2, ""]);
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});

Deno.test("appgraph --query compares dates as strings", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.fault(
    faults.json({
      passwordCredentials: [
        { keyId: "1", endDateTime: "2026-12-24T23:59:59Z" },
        { keyId: "2", endDateTime: "2026-12-25T00:00:00Z" },
      ],
    }),
    { path: /applications/ },
  );
  const { code, stdout } = await workspace.run([
    "get",
    "/applications/1",
    "--query",
    "passwordCredentials[?endDateTime < '2026-12-25'].keyId",
  ]);
  assertEquals([code, JSON.parse(stdout)], [0, ["1"]]);
});

Deno.test("appgraph --query keeps digits, and fails where it would compute with rounded ones", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  const body =
    '{"value":[{"id":12345678901234567890,"n":1.0},{"id":5,"n":1e5}]}';
  emulator.fault(faults.json(body), { path: /users/, times: 9 });
  const handedOn = await workspace.run(["get", "/users", "--query", "value[]"]);
  assertEquals(
    handedOn.stdout.replace(/\s/g, ""),
    '[{"id":12345678901234567890,"n":1.0},{"id":5,"n":1e5}]',
  );
  const listed = await workspace.run(["list", "/users", "--query", "[id, n]"]);
  assertEquals(listed.stdout, "[12345678901234567890,1.0]\n[5,1e5]\n");
  for (const expression of ["sum(value[].id)", "value[?id > `4`]"]) {
    const { code, stdout, stderr } = await workspace.run([
      "get",
      "/users",
      "--query",
      expression,
    ]);
    assertStringIncludes(stderr, "12345678901234567890, which is beyond 2^53");
    assertEquals([code, stdout], [2, ""]);
  }
});
