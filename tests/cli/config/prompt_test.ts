import { promptSecret } from "../../../cli/config/prompt.ts";
import { canPrompt } from "../../../cli/system/system.ts";
import { StopSignal, type System } from "../../../cli/system/system.ts";
import { assertEquals, assertRejects } from "../../assert.ts";

/** A terminal on which the given pieces are typed. */
class Terminal {
  readonly written: string[] = [];
  readonly raw: boolean[] = [];
  readonly system: System;

  constructor(
    typed: readonly (string | Error)[],
    isTerminal: { stdin: boolean; stderr: boolean } = {
      stdin: true,
      stderr: true,
    },
  ) {
    const pieces = [...typed];
    const stream = (terminal: boolean): System["stderr"] => ({
      isTerminal: terminal,
      columns: () => 80,
      write: (data) => {
        this.written.push(String(data));
        return Promise.resolve();
      },
    });
    this.system = {
      args: [],
      env: {},
      stdin: {
        isTerminal: isTerminal.stdin,
        read: (buffer) => {
          const piece = pieces.shift();
          if (piece instanceof Error) return Promise.reject(piece);
          if (piece === undefined) return Promise.resolve(null);
          return Promise.resolve(
            new TextEncoder().encodeInto(piece, buffer).written,
          );
        },
        setRaw: (raw) => this.raw.push(raw),
      },
      stdout: stream(false),
      stderr: stream(isTerminal.stderr),
      signal: new AbortController().signal,
      startedAt: 0,
    };
  }
}

const TYPED: readonly (readonly [
  name: string,
  typed: readonly string[],
  secret: string | undefined,
])[] = [
  ["a line", ["s3cret\r"], "s3cret"],
  ["pieces", ["s3", "cr", "et\n", "and more"], "s3cret"],
  ["what was pasted with spaces around it", [" s3cret \r\n"], "s3cret"],
  ["a line that was corrected", ["s4\x7f3crs\x08et\r"], "s3cret"],
  ["a line that was started again", ["wrong\x15s3cret\r"], "s3cret"],
  ["characters of several bytes, removed whole", ["aé€\x7f\x7fb\r"], "ab"],
  ["too many corrections", ["\x7f\x7fa\r"], "a"],
  ["nothing", ["\r"], undefined],
  ["the end of the input", [], undefined],
  ["Ctrl-D", ["abc\x04"], "abc"],
];

for (const [name, typed, secret] of TYPED) {
  Deno.test(`promptSecret() reads ${name} without echo`, async () => {
    const terminal = new Terminal(typed);
    assertEquals(await promptSecret(terminal.system, "Secret: "), secret);
    assertEquals(terminal.written, ["Secret: ", "\n"]);
    assertEquals(terminal.raw, [true, false]);
  });
}

for (
  const [name, typed] of [
    ["Ctrl-C", ["abc\x03"]],
    ["a signal", ["abc", new StopSignal("SIGINT")]],
  ] as const
) {
  Deno.test(`promptSecret() stops at ${name} and gives the terminal back`, async () => {
    const terminal = new Terminal(typed);
    await assertRejects(
      () => promptSecret(terminal.system, "Secret: "),
      StopSignal,
      "Interrupted",
    );
    assertEquals(terminal.raw, [true, false]);
  });
}

Deno.test("canPrompt() wants a terminal for question and answer", () => {
  const can = (stdin: boolean, stderr: boolean) =>
    canPrompt(new Terminal([], { stdin, stderr }).system);
  assertEquals(
    [can(true, true), can(true, false), can(false, true)],
    [true, false, false],
  );
});
