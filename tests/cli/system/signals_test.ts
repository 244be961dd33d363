import { assert, assertEquals } from "../../assert.ts";
import { startProgram } from "../../program.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const SKIP = Deno.build.os === "windows";
const STOPS = [["SIGINT", 130, "appgraph: Interrupted\n"], [
  "SIGTERM",
  143,
  "appgraph: Terminated\n",
]] as const;

function start(workspace: Workspace, args: readonly string[]) {
  return startProgram(args, { env: workspace.env, cwd: workspace.folder });
}

/** Resolves when a request that fits has reached the emulator. */
async function arrival(workspace: Workspace, path: RegExp): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  workspace.emulator.fault({
    reply: () => {
      resolve();
      return { status: 200, cut: { afterBytes: -1, then: "stall" } };
    },
  }, { path });
  await promise;
}

for (const [signal, code, stderr] of STOPS) {
  Deno.test({
    name: `appgraph stops on ${signal} with ${code} and leaves no half file`,
    ignore: SKIP,
    fn: async () => {
      await using workspace = await openWorkspace({ users: 5_000 });
      workspace.emulator.directory.app.roles = ["User.Read.All"];
      await Deno.writeTextFile(`${workspace.folder}/out`, "old");
      const stalled = arrival(workspace, /skiptoken/);
      const child = start(workspace, [
        "list",
        "/users",
        "top=999",
        "-O",
        "out",
      ]);
      await stalled;
      child.kill(signal);
      const output = await child.output();
      assertEquals(new TextDecoder().decode(output.stderr), stderr);
      assertEquals([output.code, output.stdout.length], [code, 0]);
      const names = Array.from(
        Deno.readDirSync(workspace.folder),
        (entry) => entry.name,
      );
      assertEquals(names, ["out"]);
      assertEquals(await Deno.readTextFile(`${workspace.folder}/out`), "old");
    },
  });

  Deno.test({
    name: `appgraph stops on ${signal} while it waits to try again`,
    ignore: SKIP,
    fn: async () => {
      await using workspace = await openWorkspace();
      const { promise, resolve } = Promise.withResolvers<void>();
      workspace.emulator.fault({
        edit: (reply) => {
          resolve();
          return { ...reply, status: 429, headers: [["retry-after", "60"]] };
        },
      }, { service: "graph" });
      const child = start(workspace, []);
      await promise;
      child.kill(signal);
      const output = await child.output();
      assertEquals(output.code, code);
    },
  });

  Deno.test({
    name: `appgraph stops on ${signal} when nobody reads what it writes`,
    ignore: SKIP,
    fn: async () => {
      await using workspace = await openWorkspace({ users: 5_000 });
      workspace.emulator.directory.app.roles = ["User.Read.All"];
      const child = start(workspace, ["list", "/users", "top=999"]);
      const reader = child.stdout.getReader();
      // The first bytes are there, so the pipe, which is smaller than the page, is full.
      assert((await reader.read()).value);
      child.kill(signal);
      const { code: ended } = await child.status;
      assertEquals(ended, code);
      await reader.cancel();
      await child.stderr.cancel();
    },
  });

  Deno.test({
    name: `appgraph stops on ${signal} while it reads standard input`,
    ignore: SKIP,
    fn: async () => {
      await using workspace = await openWorkspace();
      const child = startProgram(["post", "/users", "-d", "-", "-v"], {
        env: workspace.env,
        cwd: workspace.folder,
        stdin: "",
      });
      const input = child.stdin.getWriter();
      // A page of data is taken before the program can be stopped in reading more.
      await input.write(new Uint8Array(300_000));
      child.kill(signal);
      const output = await child.output();
      assertEquals(output.code, code);
      await input.close().catch((error: unknown) =>
        assert(error instanceof Error)
      );
    },
  });
}

Deno.test("appgraph ends quietly with 0 when its reader is gone, and moves no state", async () => {
  await using workspace = await openWorkspace({ users: 5_000 });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  const child = start(workspace, [
    "list",
    "/users",
    "top=999",
    "--checkpoint=state",
  ]);
  const reader = child.stdout.getReader();
  await reader.read();
  await reader.cancel();
  const [status, stderr] = await Promise.all([
    child.status,
    new Response(child.stderr).text(),
  ]);
  assertEquals([status.code, stderr], [0, ""]);
  const names = Array.from(
    Deno.readDirSync(workspace.folder),
    ({ name }) => name,
  );
  assertEquals(names, ["state.lock"]);
});
