import { findEntitySet } from "../../../cli/command_line/entity_sets.ts";
import { adviceForCommand } from "../../../cli/command_line/mistakes/commands.ts";
import { adviceForOption } from "../../../cli/command_line/mistakes/options.ts";
import { COMMANDS } from "../../../cli/commands/mod.ts";
import { UsageError } from "../../../cli/errors.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { understand } from "./understand.ts";

const PAGE = await Deno.readTextFile(
  new URL("../../../docs/mistakes.md", import.meta.url),
);

/** Command lines of the page with the two lines that answer each. */
const SHOWN = [...PAGE.matchAll(/^\$ appgraph ?(.*)\nappgraph: (.+)\n(.+)$/gm)]
  .map(
    ([, line = "", message = "", advice = ""]) => ({ line, message, advice }),
  );

function wordsOf(line: string): string[] {
  return (line.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [])
    .map((word) => word.replaceAll(/["']/g, ""));
}

Deno.test("docs/mistakes.md shows at least 40 mistakes", () => {
  assert(SHOWN.length >= 40, String(SHOWN.length));
  assertEquals(
    SHOWN.length,
    [...PAGE.matchAll(/^\$ /gm)].length,
    "a command line without an answer",
  );
});

for (const { line, message, advice } of SHOWN) {
  Deno.test(`docs/mistakes.md tells what is answered to appgraph ${line}`, () => {
    const error = assertThrows(() => understand(wordsOf(line)), UsageError);
    assertEquals([error.message, error.advice], [message, advice]);
  });
}

Deno.test("describeMistake() names in each answer a help that there is", () => {
  for (const { advice } of SHOWN) {
    const [, topic] = /appgraph help(?: ([\w-]+))?(?: for the commands)?$/
      .exec(advice) ?? [];
    assert(/appgraph (?:help|--help)/.test(advice), advice);
    if (topic === undefined || topic === "for") continue;
    assertEquals(understand(["help", topic]).kind, "run");
    assert(
      topic in COMMANDS || ["settings", "exit-codes"].includes(topic),
      topic,
    );
  }
});

Deno.test("adviceForCommand() suggests only commands that there are", () => {
  const names = Object.keys(COMMANDS);
  const words = [
    ...["ls", "show", "create", "update", "replace", "rm", "sync", "whoami"],
    ...["status", "completion", "expiry", "access-token", "HEAD", "GET"],
    ...["api", "rest", "me", "users", "Get-MgUser", "Invoke-MgGraphRequest"],
  ];
  for (const word of words) {
    const { command } = adviceForCommand(word, [], names) ?? {};
    assert(command !== undefined && names.includes(command), word);
  }
  assertEquals(adviceForCommand("frobnicate", [], names), undefined);
});

Deno.test("adviceForOption() knows every OData name, with and without $, and leaves unknown words alone", () => {
  for (
    const name of [
      ...["select", "filter", "top", "skip", "orderby", "expand", "search"],
      ...["count", "format", "skiptoken", "deltatoken"],
    ]
  ) {
    for (const word of [`--${name}`, `--$${name}`, `-${name}`]) {
      const advice = adviceForOption(word);
      assert(
        advice?.startsWith("Write it as an argument behind the path: "),
        word,
      );
    }
  }
  assertEquals(adviceForOption("--frobnicate"), undefined);
  assertEquals(adviceForOption("--__proto__"), undefined);
  assertEquals(adviceForOption("--constructor"), undefined);
});

Deno.test("a secret in the wrong place is repeated by no mistake", () => {
  const secret = "abc8Q~0123456789abcdefghijklmnopqrstuvwxy";
  for (
    const words of [
      [secret],
      ["help", secret],
      ["token", secret],
      ["get", "/x", "-o", secret],
      ["get", "/x", "--timeout", secret],
      ["list", "/x", "--max-items", secret],
      ["get", "/x", `--no-cache=${secret}`],
      ["get", "/x", `-i=${secret}`],
      ["get", "/x", `-u${secret}`],
      ["get", "/x", "-u", secret],
      ["check", "credentials", "--warn", `${secret}9`],
      [`/users?sig=${secret}`],
      [`https://graph.microsoft.com/v1.0/users?token=${secret}`],
      ["api", `/users?sig=${secret}`],
      ["--client-secret", secret, "get", "/x"],
    ]
  ) {
    try {
      understand(words);
    } catch (error) {
      assert(error instanceof UsageError);
      const text = `${error.message}\n${error.advice}`;
      assertEquals(text.includes(secret), false, words.join(" "));
    }
  }
});

Deno.test("findEntitySet() takes the singular, and any letter case", () => {
  assertEquals(findEntitySet("user"), "users");
  assertEquals(findEntitySet("ServicePrincipal"), "servicePrincipals");
  assertEquals(findEntitySet("organization"), "organization");
  assertEquals(findEntitySet("frobs"), undefined);
});

Deno.test("appgraph says a mistake in two lines, and ends with 2 before anything is sent", async () => {
  const { code, stdout, stderr } = await runProgram(["api", "/users"]);
  assertEquals([code, stdout], [2, ""]);
  assertEquals(
    stderr,
    'appgraph: Unknown command "api"\nDid you mean "appgraph get /users"? See appgraph help get\n',
  );
});
