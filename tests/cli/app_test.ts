import { assertEquals, assertStringIncludes } from "../assert.ts";
import { startEmulator } from "../emulator/mod.ts";
import { runProgram } from "../program.ts";

Deno.test("appgraph prints the app's own registration and finds the token in the cache the second time", async () => {
  await using emulator = await startEmulator();
  const home = await Deno.makeTempDir();
  try {
    const env = { ...emulator.environment(), HOME: home };
    const first = await runProgram([], { env });
    const second = await runProgram(["app"], { env });
    assertEquals(first.code, 0);
    assertEquals(first.stderr, "");
    assertEquals(second, first);
    assertStringIncludes(first.stdout, '"displayName": "inventory-cron"');
    assertEquals(emulator.requests.tokenRequests, 1);
  } finally {
    await Deno.remove(home, { recursive: true });
  }
});
