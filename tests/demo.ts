/**
 * `deno task demo`: the main job twice, then a listing, against the emulator. No tenant, no account.
 *
 * @module
 */

import { startEmulator } from "./emulator/mod.ts";
import { runProgram } from "./program.ts";

await using emulator = await startEmulator();
emulator.directory.app.roles.push("User.Read.All");
const home = await Deno.makeTempDir({ prefix: "appgraph-demo-" });
try {
  const env = { ...emulator.environment(), HOME: home };
  say("A local Entra and Graph is running. First run: there is no token yet.");
  await show(["--verbose"], env);
  say("Second run: the token comes from the cache.");
  await show(["--verbose"], env);
  say("A listing, as NDJSON.");
  await show(["list", "/users", "select=id,displayName", "--max-items=5"], env);
  const { tokenRequests } = emulator.requests;
  say(`Done: ${tokenRequests} token request for three runs.`);
  if (tokenRequests !== 1) Deno.exitCode = 1;
} finally {
  await Deno.remove(home, { recursive: true });
}

function say(text: string): void {
  write(`\n# ${text}\n`);
}

async function show(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  write(`$ appgraph ${args.join(" ")}\n`);
  const { code, stdout, stderr } = await runProgram(args, { env });
  write(stderr + stdout);
  if (code === 0) return;
  write(`exit code ${code}\n`);
  Deno.exitCode = 1;
}

function write(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}
