/**
 * Runs that hang in something that never comes. The contract gives them two seconds; the tests take ten,
 * because the machine may be busy with others.
 *
 * @module
 */

import { assertEquals, assertLess, assertMatch } from "../../assert.ts";
import { startProgram } from "../../program.ts";
import { endOf, grantAll, namesIn, until } from "../jobs.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";
import { holdPipe, makePipe } from "./pipes.ts";

const IGNORE = Deno.build.os === "windows";
const LIMIT_MS = 10_000;

const SIGNALS = [
  ["SIGINT", 130, "Interrupted"],
  ["SIGTERM", 143, "Terminated"],
  ["SIGQUIT", 131, "Quit"],
] as const;

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** Settings beside those of the workspace; an empty one is unset. */
  readonly env?: Readonly<Record<string, string>>;
}

const NO_SECRET = { AZURE_CLIENT_SECRET: "" };

/** Where a run reads a file that the user names. */
const READING: readonly Case[] = [
  { name: "--data", args: ["post", "/users", "-d", "@pipe"] },
  { name: "batch", args: ["batch", "pipe"] },
  {
    name: "upload",
    args: ["upload", "pipe", "/drives/b!emulator/root:/a.txt:/content"],
  },
  { name: "--env-file", args: ["get", "/users", "--env-file", "pipe"] },
  {
    name: "client secret",
    args: ["get", "/users"],
    env: { ...NO_SECRET, AZURE_CLIENT_SECRET_FILE: "pipe" },
  },
  {
    name: "certificate",
    args: ["get", "/users"],
    env: { ...NO_SECRET, AZURE_CLIENT_CERTIFICATE_PATH: "pipe" },
  },
  {
    name: "certificate of check",
    args: ["check", "credentials"],
    env: { ...NO_SECRET, AZURE_CLIENT_CERTIFICATE_PATH: "pipe" },
  },
  {
    name: "federated token",
    args: ["get", "/users", "--credential=federated"],
    env: { ...NO_SECRET, AZURE_FEDERATED_TOKEN_FILE: "pipe" },
  },
];

const WRITING: readonly Case[] = [
  { name: "list -O", args: ["list", "/users", "top=999", "-O", "sink"] },
  { name: "get -O", args: ["get", "/users", "top=999", "-O", "sink"] },
  {
    name: "download -O",
    args: ["download", "/drives/b!emulator/root:/a.txt:/content", "-O", "sink"],
  },
];

async function openPipes(): Promise<Workspace> {
  const workspace = await openWorkspace({ users: 5_000 });
  grantAll(workspace.emulator);
  // One for readers and one for writers, which must not find each other.
  await makePipe(`${workspace.folder}/pipe`);
  await makePipe(`${workspace.folder}/sink`);
  return workspace;
}

function start({ env, folder }: Workspace, { args, env: more = {} }: Case) {
  const all = Object.entries({ ...env, ...more });
  return startProgram(args, {
    env: Object.fromEntries(all.filter(([, value]) => value !== "")),
    cwd: folder,
  });
}

async function stopAt(
  event: Promise<void>,
  child: Deno.ChildProcess,
  index: number,
): Promise<void> {
  const [signal, code, words] = SIGNALS[index % SIGNALS.length] ??
    SIGNALS[0];
  await until(child, event);
  child.kill(signal);
  const stoppedAt = performance.now();
  const ended = await endOf(child);
  assertEquals([ended.code, ended.stdout], [code, ""]);
  assertEquals(ended.stderr.split("\n").at(-2), `appgraph: ${words}`);
  assertLess(performance.now() - stoppedAt, LIMIT_MS);
}

for (const [index, each] of READING.entries()) {
  Deno.test({
    name: `appgraph stops on a signal while it reads a pipe: ${each.name}`,
    ignore: IGNORE,
    async fn() {
      await using workspace = await openPipes();
      await using writer = holdPipe(`${workspace.folder}/pipe`, "write");
      await stopAt(writer.met, start(workspace, each), index);
      assertEquals(namesIn(workspace.folder), ["pipe", "sink"]);
    },
  });
}

for (const [index, each] of WRITING.slice(0, 2).entries()) {
  Deno.test({
    name: `appgraph stops on a signal while it writes a pipe: ${each.name}`,
    ignore: IGNORE,
    async fn() {
      await using workspace = await openPipes();
      await using reader = holdPipe(`${workspace.folder}/sink`, "read");
      await stopAt(reader.met, start(workspace, each), index);
      assertEquals(namesIn(workspace.folder), ["pipe", "sink"]);
    },
  });
}

Deno.test({
  name: "appgraph --max-time ends a run that waits for the other end of a pipe",
  ignore: IGNORE,
  async fn() {
    await using workspace = await openPipes();
    const uploaded = await workspace.run([
      "upload",
      "-",
      "/drives/b!emulator/root:/a.txt:/content",
    ], { stdin: "content" });
    assertEquals(uploaded.code, 0, uploaded.stderr);
    await Promise.all([...READING, ...WRITING].map(async (each) => {
      const args = [...each.args, "--max-time=1s"];
      const startedAt = performance.now();
      const ended = await endOf(start(workspace, { ...each, args }));
      // What monitoring asks has codes of its own.
      const code = each.args[0] === "check" ? 3 : 75;
      assertEquals(ended.code, code, `${each.name}: ${ended.stderr}`);
      assertMatch(
        ended.stderr + ended.stdout,
        /the time allowed is used up|--max-time/,
        each.name,
      );
      assertLess(performance.now() - startedAt, LIMIT_MS);
    }));
    assertEquals(namesIn(workspace.folder), ["pipe", "sink"]);
  },
});
