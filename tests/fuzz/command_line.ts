/** The command line, durations, `.env` files. @module */

import fc from "fast-check";
import { understand } from "../cli/command_line/understand.ts";
import { COMMANDS } from "../../cli/commands/mod.ts";
import { type CommandSpec } from "../../cli/command_line/commands.ts";
import { parseDuration } from "../../cli/text/duration.ts";
import { parseEnvFile } from "../../cli/config/env_file.ts";
import { UsageError } from "../../cli/errors.ts";
import { GLOBAL_OPTIONS, optionName } from "../../cli/command_line/options.ts";
import { assert, assertEquals } from "../assert.ts";
import { mutatedText, repeated } from "./grammar.ts";
import { allow, type FuzzTarget, target } from "./target.ts";

const SECRET = "abc8Q~a-secret-given-by-mistake";
const ROWS = Object.entries<CommandSpec>(COMMANDS);
const NAMES = [
  ...new Set(
    [GLOBAL_OPTIONS, ...ROWS.map(([, { options }]) => options)]
      .flatMap((options) => Object.keys(options).map(optionName)),
  ),
];

const word = fc.oneof(
  fc.constantFrom(...Object.keys(COMMANDS), "/users", "select=id", "-", "--"),
  fc.constantFrom(...NAMES.map((name) => `--${name}`)),
  fc.constantFrom(...NAMES.map((name) => `--${name}=x`)),
  fc.constantFrom(...NAMES.map((name) => `--no-${name}`)),
  fc.constantFrom("-v", "-h", "-oO", "-H", "-d", "-i=1", "-vi", "--=", "-="),
  fc.constantFrom("--__proto__", "--constructor=1", "--toString", "_", "--_=1"),
  fc.string(),
  mutatedText(["--output-file=users.json", "--tenant-id=x", "--max-time=5m"]),
);

/** A command line that is right, with what it means. */
const rightCommandLine = fc.constantFrom(...ROWS).chain(([command, spec]) => {
  const { positionals, options } = spec;
  const entries = Object.entries(options);
  const value = fc.string({ minLength: 1, unit: "binary" });
  const texts = entries.filter(([, { kind }]) => kind === "text");
  const option = texts.length === 0
    ? fc.constant(undefined)
    : fc.constantFrom(...texts).chain(([key, { choices }]) =>
      fc.tuple(
        fc.constant(key),
        choices ? fc.constantFrom(...choices) : value,
      )
    );
  const least = positionals.filter(({ optional }) => !optional).length;
  return fc.record({
    command: fc.constant(command),
    required: fc.constant(
      entries.filter(([, { required }]) => required).map(([key]) => key),
    ),
    option,
    positionals: fc.array(
      fc.string({ minLength: 1 }).filter((text) => !text.startsWith("-")),
      { minLength: least, maxLength: least },
    ),
    last: fc.boolean(),
  });
});

const envLine = fc.oneof(
  fc.constantFrom("A=b", "export A = 'b c'", 'A="b\\n#c"', "A=b#c", "#", "A="),
  repeated(["A", "=", " ", "'", "#", "A=b ", "export "]),
  fc.string({ unit: "binary" }),
);

/** Targets of this file. */
export const COMMAND_LINE_TARGETS: readonly FuzzTarget[] = [
  target(
    "argv: any words",
    fc.array(word, { maxLength: 6 }),
    async (words) => {
      const invocation = await allow(
        [UsageError],
        () => understand(words),
      );
      assert(invocation === undefined || invocation.kind in KINDS);
    },
  ),
  target("argv: right ones", rightCommandLine, (right) => {
    const { command, positionals, required, option, last } = right;
    const options = [
      ...required.map((key) => `--${optionName(key)}=x`),
      ...option ? [`--${optionName(option[0])}=${option[1]}`] : [],
    ];
    const words = [command, ...positionals];
    const invocation = understand(
      last ? [...words, ...options] : [...options, ...words],
    );
    assert(invocation.kind === "run");
    assertEquals(invocation.command, command);
    assertEquals(invocation.positionals, positionals);
    if (option) assertEquals(invocation.options[option[0]], option[1]);
  }),
  target(
    "argv: a secret given by mistake is not repeated",
    fc.tuple(
      fc.constantFrom(
        [`--client-secret=${SECRET}`],
        ["--client-secret", SECRET],
        ["--secret", SECRET],
        [`--password=${SECRET}`],
        ["--password", SECRET],
      ),
      fc.array(fc.constantFrom("app", "get", "/users", "-v", "--beta"), {
        maxLength: 3,
      }),
      fc.boolean(),
    ),
    ([mistake, words, first]) => {
      try {
        understand(
          first ? [...mistake, ...words] : [...words, ...mistake],
        );
      } catch (error) {
        assert(error instanceof UsageError);
        assert(!`${error.message} ${error.advice}`.includes(SECRET));
      }
    },
  ),
  target(
    "durations",
    mutatedText(["500ms", "30s", "5m", "1.5h", "90d", "0"], ["e9", "-", "."]),
    (text) => {
      const milliseconds = parseDuration(text);
      assert(milliseconds === undefined || Number.isFinite(milliseconds));
    },
  ),
  target(
    ".env files: any text",
    fc.array(envLine, { maxLength: 5 }).map((lines) => lines.join("\n")),
    (text) => {
      const { values } = parseEnvFile("./.env", text);
      assert(Object.values(values).every((value) => value !== ""));
    },
  ),
  target(
    ".env files: a quoted value comes back as it is",
    fc.string({ minLength: 1, unit: "grapheme-ascii" })
      .filter((value) => !/['\\]/.test(value)),
    (value) => {
      const text = `AZURE_CLIENT_SECRET='${value}'\n`;
      const { values, warnings } = parseEnvFile("./.env", text);
      assertEquals(values.AZURE_CLIENT_SECRET, value);
      assertEquals(warnings, []);
    },
  ),
  target(
    ".env files: warnings do not repeat values",
    fc.tuple(
      fc.constantFrom("A=", "export B = ", "C ="),
      fc.constantFrom(
        `${SECRET}#rest`,
        `#${SECRET}`,
        `"${SECRET}`,
        `'a'${SECRET}#`,
      ),
    ),
    ([name, value]) => {
      const { warnings } = parseEnvFile("./.env", name + value);
      assert(!warnings.join().includes(SECRET));
    },
    { cases: 1_000 },
  ),
];

const KINDS = { help: 1, version: 1, run: 1 };
