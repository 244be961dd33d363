import fc from "fast-check";
import type { CommandSpec } from "../../../cli/command_line/commands.ts";
import {
  optionName,
  type OptionSpec,
} from "../../../cli/command_line/options.ts";
import { understand } from "./understand.ts";
import { COMMANDS } from "../../../cli/commands/mod.ts";
import { UsageError } from "../../../cli/errors.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

const SEED = Number(Deno.env.get("APPGRAPH_TEST_SEED") ?? Date.now() % 2 ** 31);

/** Every option of every command. */
const OPTIONS = Object.entries<CommandSpec>(COMMANDS).flatMap((
  [command, { options }],
) => Object.entries(options).map(([key, spec]) => ({ command, key, spec })));

/** The options of a command line, without those that were not given. */
function given(args: readonly string[]): Record<string, unknown> {
  const invocation = understand(args);
  assert(invocation.kind === "run");
  return Object.fromEntries(
    Object.entries(invocation.options).filter(([, value]) =>
      value !== undefined && value !== false &&
      !(Array.isArray(value) && value.length === 0)
    ),
  );
}

/** A command with as many arguments as it needs, and the options that it cannot do without. */
function leastWords(command: string, key: string): string[] {
  const { positionals, options }: CommandSpec =
    COMMANDS[command as keyof typeof COMMANDS];
  return [
    command,
    ...positionals.flatMap(({ optional }) => optional ? [] : ["/x"]),
    ...Object.entries(options).flatMap(([name, { required }]) =>
      required && name !== key ? [`--${optionName(name)}=needed`] : []
    ),
  ];
}

/** What else is in the options then. */
function leastOptions(command: string, key: string): Record<string, unknown> {
  const { options }: CommandSpec = COMMANDS[command as keyof typeof COMMANDS];
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, { required }]) =>
      required && name !== key ? [[name, "needed"]] : []
    ),
  );
}

/** Texts of an option with what a command gets for it. */
function valueOf(
  { kind, choices, least = 0 }: OptionSpec,
): fc.Arbitrary<[text: string, value: unknown]> {
  switch (kind) {
    case "duration":
      return fc.constantFrom(["30s", 30_000], ["2d", 172_800_000]);
    case "integer":
      return fc.nat().map((number) => [`${number + least}`, number + least]);
    case "switch":
      return fc.constantFrom(["true", true]);
    case "list":
      return anyText.map((text) => [text, [text]]);
    case "text":
      return choices
        ? fc.constantFrom(...choices).map((text) => [text, text])
        : anyText.map((text) => [text, text]);
  }
}

const anyText = fc.oneof(
  fc.constantFrom(
    ...["-", "=", "==", "--", "-v", "--help", "a=b", "=a", "-=", "- ", " "],
    ...["/dir/a=users.json", "name=value", "X-A:b=C:d", "'", '"', "\\", "\n"],
    ...["true", "false", "0", "-1", "1e3", "__proto__", "ü", "日本", "🙂"],
  ),
  fc.string({ minLength: 1, unit: "binary" }),
  fc.string({ minLength: 1, unit: "grapheme" }),
);

Deno.test("parseCommandLine() takes every option of every command in all its forms, byte for byte", () => {
  const cases = fc.constantFrom(...OPTIONS).chain((option) =>
    fc.record({
      option: fc.constant(option),
      value: valueOf(option.spec),
      first: fc.boolean(),
    })
  );
  fc.assert(
    fc.property(cases, ({ option, value: [text, value], first }) => {
      const { command, key, spec: { short, kind } } = option;
      const name = `--${optionName(key)}`;
      // A word of its own that looks like an option is one.
      const isWord = kind !== "switch" && (!/^-./s.test(text));
      const forms = [
        [`${name}=${text}`],
        ...isWord ? [[name, text]] : [],
        ...kind === "switch" ? [[name]] : [],
        ...short === undefined ? [] : [
          [`-${short}=${text}`],
          ...isWord ? [[`-${short}`, text]] : [],
          ...kind === "switch"
            ? [[`-${short}`], [`-v${short}`]]
            // Behind the letter, "=" is the separator.
            : text.startsWith("=")
            ? []
            : [[`-${short}${text}`], [`-v${short}${text}`]],
        ],
      ];
      const expected = { ...leastOptions(command, key), [key]: value };
      for (const form of forms) {
        const least = leastWords(command, key);
        const words = first ? [...form, ...least] : [...least, ...form];
        assertEquals(given(words), expected, JSON.stringify(words));
      }
    }),
    { seed: SEED, numRuns: 3_000, verbose: true },
  );
});

for (
  const [words, expected] of [
    [["get", "/x", "-O/dir/a=users.json"], { outputFile: "/dir/a=users.json" }],
    [["post", "/x", "-dname=value"], { data: "name=value" }],
    [["get", "/x", "-HX-A:b=C:d"], { header: ["X-A:b=C:d"] }],
    [["post", "/x", "--data", "-"], { data: "-" }],
    [["post", "/x", "-d-"], { data: "-" }],
    [["post", "/x", "-d=-1"], { data: "-1" }],
    [["get", "/x", "-O", "-"], { outputFile: "-" }],
    [["get", "/x", "-ojson"], { output: "json" }],
    [["get", "/x", "-iv"], { include: true }],
    [["get", "/x", "-ivojson"], { include: true, output: "json" }],
    [["get", "/x", "--no-cache=true"], { noCache: true }],
    [["get", "/x", "--no-cache=false"], {}],
    [["get", "/x", "--no-cache", "--no-cache=false"], {}],
    [["get", "/x", "-i=false"], {}],
    [["get", "/x", "--query=a=b", "--query=c=d"], { query: "c=d" }],
    [["get", "-Ha:b", "/x", "-Hc:d"], { header: ["a:b", "c:d"] }],
  ] as const
) {
  Deno.test(`parseCommandLine() reads ${words.join(" ")}`, () => {
    assertEquals(given(words), expected);
  });
}

for (
  const [words, message, advice] of [
    [
      ["get", "/x", "--dry-run=no"],
      'Unknown value "no" of the option "--dry-run"',
      "Choose one of true, false, or give the option without a value; see appgraph help get",
    ],
    [["get", "/x", "-i=1"], 'Unknown value "1" of the option "--include"'],
    [
      ["get", "/x", "--query"],
      'The option "--query" needs a value',
      "See appgraph help get",
    ],
    [
      ["get", "/x", "--bta"],
      'Unknown option "--bta"',
      'Did you mean "--beta"? See appgraph help get',
    ],
    [["get", "/x", "--query="], 'The option "--query" needs a value'],
    [["get", "/x", "--query", "-v"], 'The option "--query" needs a value'],
    [["get", "/x", "-ixv"], 'Unknown option "-x"'],
    [
      ["doctor", "-o", "csv"],
      'Unknown value "csv" of the option "--output"',
      "Choose one of json; see appgraph help doctor",
    ],
    [
      ["get", "/x", "--max-items=1"],
      'The command "get" has no option "--max-items"',
      "It is an option of list; see appgraph help get",
    ],
    [
      ["delta", "/users/delta"],
      'The command "delta" needs the option "--state"',
      "Add --state FILE; see appgraph help delta",
    ],
    [
      ["download", "/x"],
      'The command "download" needs the option "--output-file"',
      "Add -O FILE|-; see appgraph help download",
    ],
    [["list", "/x", "--max-items=0"], 'Cannot read --max-items "0"'],
    [
      ["--client-secret", "hidden", "get", "/x"],
      'Unknown option "--client-secret"',
    ],
  ] as const
) {
  Deno.test(`understand() refuses ${words.join(" ")}`, () => {
    const error = assertThrows(
      () => understand(words),
      UsageError,
      message,
    );
    if (advice) assertEquals(error.advice, advice);
    assertEquals(`${error.message} ${error.advice}`.includes("hidden"), false);
  });
}

Deno.test("understand() takes everything behind -- for arguments", () => {
  const invocation = understand(
    ["get", "-i", "--", "/x", "-v", "--", "--query=a"],
  );
  assert(invocation.kind === "run");
  assertEquals(invocation.positionals, ["/x", "-v", "--", "--query=a"]);
  assertEquals(invocation.options["include"], true);
  assertEquals(invocation.globals.verbose, false);
});

Deno.test("rows agree on what an option of the same name takes, and on its letter", () => {
  const seen = new Map<string, string>();
  for (const { key, spec: { kind, short } } of OPTIONS) {
    const form = `${kind === "switch" ? "switch" : kind} ${short}`;
    assertEquals(seen.get(key) ?? form, form, key);
    seen.set(key, form);
  }
});
