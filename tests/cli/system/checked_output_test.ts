import { assertEquals, assertMatch } from "../../assert.ts";
import { programCommand, runtimeEnvironment } from "../../program.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

/** Runs the program with its standard output on a device that is always full. */
async function onFullDisk(
  { env, folder }: Workspace,
  args: readonly string[],
): Promise<{ code: number; stderr: string }> {
  const { code, stderr } = await new Deno.Command("/bin/sh", {
    args: ["-c", 'exec "$@" > /dev/full', "sh", ...programCommand(), ...args],
    env: { ...runtimeEnvironment(), ...env },
    clearEnv: true,
    cwd: folder,
    stdin: "null",
    stderr: "piped",
  }).output();
  return { code, stderr: new TextDecoder().decode(stderr) };
}

Deno.test({
  name: "appgraph says that the disk is full, whichever command writes",
  ignore: Deno.build.os !== "linux",
}, async () => {
  await using workspace = await openWorkspace({ users: 3 });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  await Deno.writeTextFile(
    `${workspace.folder}/requests.jsonl`,
    "GET /users/$count\n",
  );
  const commands = [
    ["--version"],
    ["--help"],
    ["help", "get"],
    ["help", "settings"],
    ["help", "licenses"],
    ["completions", "bash"],
    ["cache", "path"],
    ["cache", "list", "-o", "json"],
    ["get", "/users"],
    ["get", "/users", "-i"],
    ["get", "/missing", "-i"],
    ["get", "/users", "-O", "-"],
    ["get", "/users", "--dry-run"],
    ["post", "/users", "-d", "{}", "--dry-run"],
    ["list", "/users"],
    ["batch", "requests.jsonl"],
    ["batch", "requests.jsonl", "--dry-run"],
    ["doctor"],
    ["token"],
    ["app"],
    [],
  ];
  for (const args of commands) {
    const { code, stderr } = await onFullDisk(workspace, args);
    assertMatch(
      stderr,
      /^(?:appgraph: )?Cannot write the output: no space left on the device\nCheck where standard output leads, and the room there$/m,
      args.join(" "),
    );
    assertEquals(stderr.includes("fault of the program"), false);
    assertEquals(code, 1, args.join(" "));
  }
});

Deno.test({
  name: "appgraph check ends with 3 where its line cannot be written",
  ignore: Deno.build.os !== "linux",
}, async () => {
  await using workspace = await openWorkspace();
  for (const args of [["credentials"], ["credentials", "--bogus"]]) {
    const { code, stderr } = await onFullDisk(workspace, ["check", ...args]);
    assertMatch(
      stderr,
      /^(?:appgraph: )?Cannot write the output: no space left on the device$/m,
    );
    assertEquals(code, 3);
  }
});
