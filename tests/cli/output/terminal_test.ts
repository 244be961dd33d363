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

const CTRL_D = "\x04";

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
  assertMatch(
    text,
    /^appgraph: The credential is missing\. Set AZURE_CLIENT_SECRET, /,
  );
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
  "appgraph ends with 131 on Ctrl-\\ at the question",
  async () => {
    await using workspace = await openWorkspace();
    const { code, text } = await onTerminal(workspace, [], {
      typed: "abc\x1c",
      env: { AZURE_CLIENT_SECRET: "" },
    });
    assertEquals(code, 131);
    assertMatch(text, /Quit\r\n$/);
  },
);

testOnTerminal(
  "appgraph gives the terminal back when it is stopped or out of time at the question",
  async () => {
    await using workspace = await openWorkspace();
    const env = { AZURE_CLIENT_SECRET: "" };
    const stopped = await onTerminal(workspace, [], {
      typed: "signal SIGTERM",
      env,
    });
    const late = await onTerminal(workspace, ["--max-time=1s"], {
      // One that does nothing: what counts is what becomes of the terminal.
      typed: "signal SIGCONT",
      env,
    });
    assertEquals([stopped.code, late.code], [143, 75]);
    assertMatch(stopped.text, /Client secret: \r\n.*Terminated\r\necho on$/);
    assertMatch(
      late.text,
      /Client secret: \r\n.*Stopped while waiting for what is typed: the time allowed is used up\r\n.*--max-time\r\necho on$/,
    );
  },
);

testOnTerminal(
  "appgraph ends with 129 when its terminal is closed",
  async () => {
    await using workspace = await openWorkspace();
    const { code } = await onTerminal(workspace, [], {
      typed: "close",
      env: { AZURE_CLIENT_SECRET: "" },
    });
    assertEquals(code, 129);
  },
);

testOnTerminal(
  "appgraph reads the secret of AZURE_CLIENT_SECRET_FILE=- without echo",
  async () => {
    await using workspace = await openWorkspace();
    const secret = workspace.env["AZURE_CLIENT_SECRET"] ?? "";
    const { code, text } = await onTerminal(workspace, ["--query=appId"], {
      typed: `${secret}\r`,
      env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: "-" },
    });
    assertEquals(code, 0, text);
    assertEquals(text.includes(secret), false);
    assertStringIncludes(text, "Client secret: ");
  },
);

testOnTerminal(
  "appgraph says what it reads from the terminal, and nothing where that is none",
  async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.directory.app.roles = ["User.ReadWrite.All"];
    const cases: [string[], string, string][] = [
      [["post", "/users", "-d", "-", "--dry-run"], "the request body", "{}\n"],
      [["batch", "--dry-run"], "the batch", "GET /users\n"],
    ];
    for (const [args, what, typed] of cases) {
      const { code, text } = await onTerminal(workspace, args, {
        typed: typed + CTRL_D,
      });
      assertEquals(code, 0, text);
      assertStringIncludes(
        text,
        `Reading ${what} from the terminal; end it with Ctrl-D on a line of its own\r\n`,
      );
      const piped = await onTerminal(workspace, args, {
        redirect: `<<'END'\n${typed}END`,
      });
      assertEquals(piped.code, 0, piped.text);
      assertEquals(piped.text.includes("Reading"), false);
    }
  },
);

testOnTerminal(
  "appgraph get shows the pause that Graph asks for, and nothing of it remains",
  async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.fault(faults.throttled("2"), { path: /applications/ });
    const { code, text } = await onTerminal(workspace, ["--query=appId"]);
    assertEquals(code, 0);
    const shown = text.replaceAll("\x1b", "ESC");
    assertMatch(
      shown,
      /\rESC\[Kwaiting \d s: Graph asks for a pause \(429\), /,
    );
    // The last line that was drawn is gone, and the data stands in its place.
    const id = workspace.env["AZURE_CLIENT_ID"];
    assertMatch(shown, new RegExp(`\\rESC\\[K[^\\r]*${id}[^\\r]*\\r\\n$`));
  },
);

testOnTerminal(
  "appgraph shows that it waits for the token, and never with --log json or to a file",
  async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.fault(faults.delay(1500), { path: /\/token/, times: 3 });
    const run = (args: string[], redirect = "") =>
      onTerminal(workspace, ["--query=appId", "--no-cache", ...args], {
        redirect,
      });
    const shown = await run([]);
    const logged = await run(["--log=json"]);
    const redirected = await run([], "2> log");
    assertMatch(shown.text, /\r\x1b\[K[\d.]+ m?s, waiting for the token\r/);
    for (const { code, text } of [logged, redirected]) {
      assertEquals([code, text.includes("\x1b[K")], [0, false], text);
    }
  },
);

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
    emulator.fault(faults.throttled("2"), { path: /skiptoken/ });
    const { code, text } = await onTerminal(
      workspace,
      ["list", "/users", "top=9", "count=true"],
      { redirect: "> users" },
    );
    assertEquals(code, 0);
    assertMatch(
      text.replaceAll("\x1b", "ESC"),
      /\rESC\[K1 page, 9 of 40 items, waiting 1 s: Graph asks for a pause \(429\), /,
    );
    assert(text.endsWith("\r\x1b[K"), JSON.stringify(text));
  },
);

const HOSTILE = "a\x1b]0;title\x07\u009b31m\u202eb\r\ncäc\x7f\u2066d\n";
const HARMLESS =
  "a\\u001b]0;title\\u0007\\u009b31m\\u202eb\r\ncäc\\u007f\\u2066d\r\n";

function textAnswer(type: string, body: string | Uint8Array) {
  return faults.answer({
    status: 200,
    headers: [["content-type", type], ["x-hostile", "\u009b31m"]],
    body,
  });
}

testOnTerminal(
  "appgraph lets no control character reach a terminal, whatever the type and the format",
  async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.directory.app.roles = ["User.Read.All", "Files.Read.All"];
    const item = { a: HOSTILE.trimEnd(), b: "\x1b[31m" };
    const json = JSON.stringify({ value: [item] });
    const cases: [string[], string, string, string][] = [
      [["get", "/things"], "text/plain", HOSTILE, HARMLESS],
      [["get", "/things", "-o", "raw"], "text/csv", HOSTILE, HARMLESS],
      [["get", "/things", "-O", "-"], "text/plain", HOSTILE, HARMLESS],
      [["download", "/things", "-O", "-"], "text/plain", HOSTILE, HARMLESS],
      [
        ["get", "/things", "-o", "raw"],
        "application/json",
        '"\x7f\u009b\u202e"',
        '"\\u007f\\u009b\\u202e"',
      ],
      [["get", "/things", "-i"], "application/json", "{}", "\\u009b31m"],
      [
        ["get", "/things", "-o", "csv"],
        "application/json",
        json,
        'cäc\\u007f\\u2066d",\\u001b[31m',
      ],
      [
        ["get", "/things", "-o", "tsv"],
        "application/json",
        json,
        "d\t\\u001b[31m",
      ],
      [
        ["get", "/things", "-o", "table"],
        "application/json",
        json,
        "cäc\\u007f\\u2066d  \\u001b[31m",
      ],
    ];
    for (const [args, type, body, wanted] of cases) {
      emulator.fault(textAnswer(type, body), { path: /things/ });
      const { code, text } = await onTerminal(workspace, args, {
        env: { NO_COLOR: "1" },
      });
      assertStringIncludes(text, wanted, args.join(" "));
      // deno-lint-ignore no-control-regex -- these are looked for
      const found = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e\u2066]/.exec(
        text,
      );
      assertEquals(found, null, args.join(" "));
      assertEquals(code, 0, args.join(" "));
    }
  },
);

testOnTerminal(
  "appgraph refuses binary data on a terminal, and writes it to a file",
  async () => {
    await using workspace = await openWorkspace();
    const { emulator, folder } = workspace;
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]);
    for (
      const args of [["get", "/photo"], ["download", "/photo", "-O", "-"]]
    ) {
      emulator.fault(textAnswer("image/jpeg", photo), { path: /photo/ });
      const { code, text } = await onTerminal(workspace, args);
      assertEquals(
        [code, text.includes("\x10")],
        [2, false],
        JSON.stringify(text),
      );
      assertMatch(
        text,
        /Cannot show binary data on a terminal\r\nWrite it to a file: -O FILE\r\n$/,
      );
    }
    emulator.fault(textAnswer("image/jpeg", photo), { path: /photo/ });
    const kept = await onTerminal(workspace, ["get", "/photo", "-O", "photo"]);
    assertEquals(kept.code, 0);
    assertEquals(await Deno.readFile(`${folder}/photo`), photo);
  },
);

testOnTerminal(
  "appgraph upload takes its progress line away before it prints the item",
  async () => {
    await using workspace = await openWorkspace();
    const { emulator, folder } = workspace;
    emulator.directory.app.roles = ["Files.ReadWrite.All"];
    await Deno.writeFile(`${folder}/big`, new Uint8Array(12_000_000));
    emulator.fault(faults.delay(1100), { method: "PUT", times: 2 });
    const { code, text } = await onTerminal(
      workspace,
      ["upload", "big", "/drives/b!emulator/root:/big:/content"],
      { env: { NO_COLOR: "1" } },
    );
    assertEquals(code, 0, text);
    const [before = "", after = ""] = text.split("{\r\n", 2);
    assertMatch(before.replaceAll("\x1b", "ESC"), /MB of 12 MB, .*\rESC\[K$/s);
    assertEquals(after.includes("\x1b"), false);
  },
);
