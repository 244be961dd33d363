/** Runs that a signal stops while they wait for a server, for another run, or for nobody. @module */

import { assertEquals } from "../../assert.ts";
import type { FaultRule } from "../../emulator/mod.ts";
import {
  endOf,
  grantAll,
  holdRequest,
  namesIn,
  randomBytes,
  start,
  until,
} from "../jobs.ts";
import { openWorkspace } from "../workspace.ts";

const IGNORE = Deno.build.os === "windows";

const SIGNALS = [
  ["SIGINT", 130, "Interrupted"],
  ["SIGTERM", 143, "Terminated"],
  ["SIGQUIT", 131, "Quit"],
] as const;

const CASES: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly held: FaultRule;
}[] = [
  {
    name: "the token endpoint",
    args: ["get", "/users", "-O", "out"],
    held: { path: /\/token/ },
  },
  {
    name: "a page of list",
    args: ["list", "/users", "top=10", "-O", "out"],
    held: { path: /skiptoken/ },
  },
  {
    name: "a page of delta",
    args: ["delta", "/users/delta", "--state=state", "-O", "out"],
    held: { path: /users\/delta/ },
  },
  {
    name: "the answers of batch",
    args: ["batch", "requests", "-O", "out"],
    held: { path: /\$batch/ },
  },
  {
    name: "the content of download",
    args: [
      "download",
      "/drives/b!emulator/root:/there.txt:/content",
      "-O",
      "out",
    ],
    held: { path: /there\.txt/ },
  },
  {
    name: "a session of upload",
    args: ["upload", "big", "/drives/b!emulator/root:/big:/content"],
    held: { path: /createUploadSession/ },
  },
];

for (const [index, { name, args, held: rule }] of CASES.entries()) {
  const [signal, code, words] = SIGNALS[index % SIGNALS.length] ??
    SIGNALS[0];
  Deno.test({
    name: `appgraph stops on ${signal} while it waits for ${name}`,
    ignore: IGNORE,
    async fn() {
      await using workspace = await openWorkspace({ users: 100 });
      const { emulator, folder } = workspace;
      grantAll(emulator);
      await Deno.writeTextFile(`${folder}/out`, "old");
      await Deno.writeTextFile(`${folder}/requests`, "GET /users\n");
      await Deno.writeFile(`${folder}/big`, randomBytes(5_000_000));
      using held = holdRequest(emulator, rule);
      const child = start(workspace, [...args, "--log=json"]);
      await until(child, held.reached);
      child.kill(signal);
      const { code: ended, stdout, stderr } = await endOf(child);
      const records = stderr.trimEnd().split("\n").map((line) =>
        JSON.parse(line)
      );
      assertEquals([ended, stdout], [code, ""], stderr);
      assertEquals(
        records.slice(-2).map(({ event, exit_code, message }) => [
          event,
          exit_code,
          message,
        ]),
        [["error", code, words], ["summary", code, undefined]],
      );
      assertEquals(await Deno.readTextFile(`${folder}/out`), "old");
      assertEquals(
        namesIn(folder).filter((each) => !each.endsWith(".lock")),
        ["big", "out", "requests"],
      );
    },
  });
}

Deno.test({
  name: "appgraph stops on a signal while it waits for the lock of another run",
  ignore: IGNORE,
  async fn() {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    // The first one holds the lock while its token request is not answered.
    using held = holdRequest(emulator, { path: /\/token/ });
    const first = start(workspace, ["--query=appId"]);
    await until(first, held.reached);
    const second = start(workspace, ["--query=appId", "--log=json"]);
    const reader = second.stderr.pipeThrough(new TextDecoderStream())
      .getReader();
    let log = "";
    while (!log.includes('"lock-wait"')) {
      const { value } = await reader.read();
      if (value === undefined) throw new Error(`It did not wait: ${log}`);
      log += value;
    }
    second.kill("SIGTERM");
    const { code } = await second.status;
    assertEquals(code, 143);
    await reader.cancel();
    await second.stdout.cancel();
    held.release();
    assertEquals((await endOf(first)).code, 0);
  },
});

Deno.test({
  name: "appgraph survives a hang-up where it has no terminal",
  ignore: IGNORE,
  async fn() {
    await using workspace = await openWorkspace();
    using held = holdRequest(workspace.emulator, { path: /applications/ });
    const child = start(workspace, ["--query=appId"]);
    await until(child, held.reached);
    child.kill("SIGHUP");
    held.release();
    const { code, stdout } = await endOf(child);
    assertEquals(code, 0);
    assertEquals(
      stdout.includes(workspace.env["AZURE_CLIENT_ID"] ?? "?"),
      true,
    );
  },
});
