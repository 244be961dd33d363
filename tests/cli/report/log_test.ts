import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { openWorkspace } from "../workspace.ts";

function parseLines(text: string): Record<string, unknown>[] {
  return text.trimEnd().split("\n").map((line) => JSON.parse(line));
}

Deno.test("appgraph says nothing where all goes well and nobody watches", async () => {
  await using workspace = await openWorkspace();
  assertEquals(
    (await workspace.run(["get", "/_echo", "--query=method"])).stderr,
    "",
  );
});

Deno.test("appgraph --verbose shows requests, retries and the cache", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.fault(faults.throttled("0.1"), { service: "graph" });
  const { stderr, code } = await workspace.run(["-v"]);
  assertEquals(code, 0);
  for (
    const line of [
      /^Cache: none there$/m,
      /^POST \S+\/token 200 \d+ ms request-id \S+$/m,
      /^GET \S+ 429 \d+ ms request-id \S+$/m,
      /^Sending it again in 100 ms, as Graph asks$/m,
      /^GET \S+ 200 \d+ ms request-id \S+$/m,
    ]
  ) assertMatch(stderr, line);
});

Deno.test("appgraph --log json holds the error and a summary that adds up", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.fault(faults.throttled("0.1"), { service: "graph" });
  const { stderr, code } = await workspace.run(
    ["get", "/users", "--log", "json"],
  );
  assertEquals(code, 5);
  const records = parseLines(stderr);
  assert(records.every(({ time }) => typeof time === "string"));
  const error = records.find(({ event }) => event === "error");
  assertEquals(
    [
      error?.["level"],
      error?.["exit_code"],
      error?.["status"],
      error?.["code"],
    ],
    ["error", 5, 403, "Authorization_RequestDenied"],
  );
  assertMatch(String(error?.["request_id"]), /^[\da-f-]{36}$/);
  const { milliseconds, failed_request_ids, bytes, ...summary } =
    records.at(-1) ?? {};
  assert(Number(milliseconds) > 0);
  assertEquals(bytes, 0);
  assert(Array.isArray(failed_request_ids) && failed_request_ids.length === 2);
  assertEquals(
    { ...summary, time: "" },
    {
      time: "",
      level: "info",
      event: "summary",
      command: "get",
      exit_code: 5,
      // The last is for the own registration.
      requests: 4,
      token_requests: 1,
      retries: 1,
      waited_ms: 100,
      items: 0,
    },
  );
});
