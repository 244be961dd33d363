import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { onTerminal, testOnTerminal } from "../on_terminal.ts";
import { openWorkspace } from "../workspace.ts";

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
