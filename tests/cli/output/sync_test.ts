import { assert, assertEquals } from "../../assert.ts";
import { programCommand, runtimeEnvironment } from "../../program.ts";
import { grantAll } from "../jobs.ts";
import { openWorkspace } from "../workspace.ts";

const JOBS = [
  ["list", "/users", "top=10", "--checkpoint=kept"],
  ["delta", "/users/delta", "--state=kept"],
];

async function hasStrace(): Promise<boolean> {
  try {
    const { success } = await new Deno.Command("strace", {
      args: ["-V"],
      stdout: "null",
      stderr: "null",
    }).output();
    return success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

const HAS_STRACE = await hasStrace();

for (const args of JOBS) {
  Deno.test(
    `appgraph ${
      args[0]
    } brings its output to the disk before it keeps where it is`,
    { ignore: !HAS_STRACE },
    async () => {
      await using workspace = await openWorkspace({ users: 30 });
      grantAll(workspace.emulator);
      const { folder, env } = workspace;
      const { success, stderr } = await new Deno.Command("sh", {
        args: [
          "-c",
          'exec strace -f -y -e trace=write,fsync,fdatasync,rename,renameat,renameat2 -o trace "$@" > out',
          "sh",
          ...programCommand(),
          ...args,
        ],
        cwd: folder,
        env: { ...runtimeEnvironment(), ...env, PATH: "/usr/bin:/bin" },
        clearEnv: true,
      }).output();
      assert(success, new TextDecoder().decode(stderr));
      const trace = await Deno.readTextFile(`${folder}/trace`);
      const events = trace.split("\n").flatMap((line) =>
        /\bf(?:data)?sync\(\d+<[^>]*\/out>/.test(line)
          ? "sync"
          : /\brename\w*\(.*\/?kept"/.test(line)
          ? "keep"
          : /\bwrite\(\d+<[^>]*\/out>/.test(line)
          ? "write"
          : []
      );
      // What is kept is never ahead of what is on the disk.
      let synced = true;
      let kept = 0;
      for (const event of events) {
        if (event === "write") synced = false;
        if (event === "sync") synced = true;
        if (event === "keep") {
          assert(synced, events.join(" "));
          kept++;
        }
      }
      assertEquals(kept, args[0] === "list" ? 2 : 1);
    },
  );
}
