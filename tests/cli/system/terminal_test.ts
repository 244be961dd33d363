import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { onTerminal, testOnTerminal } from "../on_terminal.ts";
import { openWorkspace } from "../workspace.ts";

const CTRL_D = "\x04";

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
    assertMatch(
      shown.text.replaceAll("\x1b", "ESC"),
      /\rESC\[K[\d.]+ m?s, waiting for the token\r/,
    );
    for (const { code, text } of [logged, redirected]) {
      assertEquals([code, text.includes("\x1b[K")], [0, false], text);
    }
  },
);
