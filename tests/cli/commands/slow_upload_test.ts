import { assert, assertEquals } from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { LENGTH, startSlowServer } from "../../graph/slow_server.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph put of a large file that flows slowly is not cut as silent, nor sent again", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder, run } = workspace;
  await using server = startSlowServer(100);
  const token = {
    access_token: "a-token-for-another-server",
    token_type: "Bearer",
    expires_in: 3599,
  };
  emulator.fault(faults.json(token), { service: "token" });
  await Deno.writeFile(`${folder}/large`, new Uint8Array(LENGTH));
  const { code, stdout, stderr } = await run([
    "put",
    "/x",
    "-d@large",
    "-HContent-Type:application/octet-stream",
    "--timeout=1s",
  ], { env: { APPGRAPH_GRAPH_URL: server.origin } });
  assertEquals([code, stdout, stderr], [0, "", ""]);
  assertEquals(server.seen.requests, 1);
  // Otherwise this test would say nothing.
  assert(server.seen.milliseconds > 2_000);
});
