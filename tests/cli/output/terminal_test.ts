import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { fromFileUrl } from "../../paths.ts";
import { programCommand, runtimeEnvironment } from "../../program.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const PTY = fromFileUrl(new URL("../terminal.py", import.meta.url));
const REASON = hasPty() ? "" : " (skipped: no Python 3 with a pty module)";

function hasPty(): boolean {
  try {
    return new Deno.Command("python3", {
      args: ["-c", "import pty, os; os.waitstatus_to_exitcode"],
      stdout: "null",
      stderr: "null",
    }).outputSync().success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function testOnTerminal(name: string, fn: () => Promise<void>): void {
  Deno.test(`${name}${REASON}`, { ignore: REASON !== "" }, fn);
}

interface Shown {
  readonly code: number;
  readonly text: string;
}

/** Runs the program on a terminal; `redirect` is shell text after its arguments. */
async function onTerminal(
  workspace: Workspace,
  args: readonly string[],
  { typed = "", env = {}, redirect = "" }: {
    readonly typed?: string;
    readonly env?: Record<string, string>;
    readonly redirect?: string;
  } = {},
): Promise<Shown> {
  const { code, stdout, stderr } = await new Deno.Command("python3", {
    args: [
      PTY,
      typed,
      "/bin/sh",
      "-c",
      `exec "$@" ${redirect}`,
      "sh",
      ...programCommand(),
      ...args,
    ],
    env: {
      ...runtimeEnvironment(),
      ...workspace.env,
      PATH: Deno.env.get("PATH") ?? "",
      TERM: "xterm",
      ...env,
    },
    clearEnv: true,
    cwd: workspace.folder,
  }).output();
  const decoder = new TextDecoder();
  assertEquals(decoder.decode(stderr), "");
  return { code, text: decoder.decode(stdout) };
}

testOnTerminal("appgraph asks for a missing secret without echo", async () => {
  await using workspace = await openWorkspace();
  const secret = workspace.env["AZURE_CLIENT_SECRET"] ?? "";
  const { code, text } = await onTerminal(workspace, ["--query=appId"], {
    typed: `${secret}\r`,
    env: { AZURE_CLIENT_SECRET: "" },
  });
  assertEquals(code, 0);
  assertEquals(text.includes(secret), false);
  assertStringIncludes(
    text,
    "Could not find a cached token, so fetching a new one.",
  );
  assertStringIncludes(text, workspace.env["AZURE_CLIENT_ID"] ?? "?");
});

testOnTerminal("appgraph --dry-run asks for no secret", async () => {
  await using workspace = await openWorkspace();
  const { code, text } = await onTerminal(workspace, ["--dry-run"], {
    env: { AZURE_CLIENT_SECRET: "" },
  });
  assertEquals(code, 2);
  assertMatch(text, /^The credential is missing\. Set AZURE_CLIENT_SECRET, /);
});

testOnTerminal("appgraph ends with 130 on Ctrl-C at the question", async () => {
  await using workspace = await openWorkspace();
  const { code, text } = await onTerminal(workspace, [], {
    typed: "abc\x03",
    env: { AZURE_CLIENT_SECRET: "" },
  });
  assertEquals(code, 130);
  assertMatch(text, /Interrupted\r\n$/);
});

testOnTerminal(
  "appgraph colours JSON on a terminal, unless NO_COLOR is set",
  async () => {
    await using workspace = await openWorkspace();
    workspace.emulator.fault(faults.json('{"a":"\u009b31m\u202e"}'), {
      path: /things/,
      times: 3,
    });
    const colored = await onTerminal(workspace, ["get", "/things"]);
    const plain = await onTerminal(workspace, ["get", "/things"], {
      env: { NO_COLOR: "1" },
    });
    const piped = await onTerminal(workspace, ["get", "/things"], {
      redirect: "| cat",
    });
    assertStringIncludes(
      colored.text,
      '\x1b[1;34m"a"\x1b[0m: \x1b[32m"\\u009b31m',
    );
    assertStringIncludes(
      plain.text,
      '{\r\n  "a": "\\u009b31m\\u202e"\r\n}\r\n',
    );
    assertEquals(plain.text.includes("\x1b"), false);
    assertStringIncludes(piped.text, '"a": "\u009b31m\u202e"');
  },
);

testOnTerminal(
  "appgraph list shows one progress line, and takes it away",
  async () => {
    await using workspace = await openWorkspace({ users: 40 });
    const { emulator } = workspace;
    emulator.directory.app.roles = ["User.Read.All"];
    emulator.fault(faults.throttled("1.1"), { path: /skiptoken/ });
    const { code, text } = await onTerminal(
      workspace,
      ["list", "/users", "top=9", "count=true"],
      { redirect: "> users" },
    );
    assertEquals(code, 0);
    assertMatch(
      text.replaceAll("\x1b", "ESC"),
      /\rESC\[K\d pages, \d+ of 40 items, /,
    );
    assert(text.endsWith("\r\x1b[K"), JSON.stringify(text));
  },
);
