import { HELP_TOPICS } from "../../../cli/command_line/topics.ts";
import { helpText } from "../../../cli/commands/help/mod.ts";
import { COMMANDS, readManual } from "../../../cli/commands/mod.ts";
import { SETTINGS } from "../../../cli/config/settings.ts";
import { EXIT_CODES } from "../../../cli/exit_codes.ts";
import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { runProgram } from "../../program.ts";

const manual = await readManual();

/** Titles of the sections of a help text. */
function titles(text: string): string[] {
  return text.split("\n\n").map((paragraph) => paragraph.split("\n")[0] ?? "")
    .filter((title) => /^(?:Options|Request|Output|Connection)/.test(title));
}

Deno.test("appgraph help and --help show the same screen of at most 24 lines", async () => {
  const { code, stdout, stderr } = await runProgram(["help"]);
  assertEquals([code, stderr], [0, ""]);
  assert(stdout.trimEnd().split("\n").length <= 24, stdout);
  assertEquals((await runProgram(["--help"])).stdout, stdout);
  for (const [, name = ""] of stdout.matchAll(/^ {2}appgraph (\w+)/gm)) {
    assert(name in COMMANDS, name);
  }
  for (const [, topic = ""] of stdout.matchAll(/appgraph help ([a-z-]+)/g)) {
    assert(HELP_TOPICS.some((known) => known === topic), topic);
  }
});

Deno.test("appgraph help commands names every command", async () => {
  const text = await helpText(manual, "commands", 80);
  for (const name of Object.keys(COMMANDS)) {
    assertMatch(text, new RegExp(`^  ${name} +\\S`, "m"));
  }
});

Deno.test("appgraph help COMMAND shows the options in groups", async () => {
  assertEquals(titles(await helpText(manual, "list", 80)), [
    "Options of this command",
    "Request",
    "Output",
    "Connection",
    "Options of every command",
  ]);
  assertEquals(titles(await helpText(manual, "help", 80)), [
    "Options of every command",
  ]);
});

Deno.test("appgraph help settings names every setting, and --help settings shows the same", async () => {
  const text = await helpText(manual, "settings", 80);
  for (const { variable } of Object.values(SETTINGS)) {
    assertMatch(text, new RegExp(`^  ${variable} `, "m"));
  }
  const { stdout } = await runProgram(["--help", "settings"]);
  assertEquals(stdout, text);
});

Deno.test("appgraph help exit-codes names every exit code", async () => {
  const text = await helpText(manual, "exit-codes", 80);
  for (const code of Object.values(EXIT_CODES)) {
    assertMatch(text, new RegExp(`^  ${code} +\\S`, "m"));
  }
});

Deno.test("appgraph help licenses prints NOTICE", async () => {
  const { code, stdout } = await runProgram(["help", "licenses"]);
  assertEquals(code, 0);
  assertEquals(
    stdout,
    await Deno.readTextFile(new URL("../../../NOTICE", import.meta.url)),
  );
});

Deno.test("appgraph help of what there is not names the nearest, and ends with 2", async () => {
  const { code, stdout, stderr } = await runProgram(["help", "setings"]);
  assertEquals([code, stdout], [2, ""]);
  assertEquals(
    stderr,
    'appgraph: Unknown command "setings"\nDid you mean "appgraph help settings"?\n',
  );
});
