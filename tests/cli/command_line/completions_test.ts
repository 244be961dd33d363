import type { CommandSpec } from "../../../cli/command_line/commands.ts";
import { completionWords } from "../../../cli/command_line/completions/words.ts";
import { HELP_TOPICS } from "../../../cli/command_line/topics.ts";
import { helpText } from "../../../cli/commands/help/mod.ts";
import { optionName } from "../../../cli/command_line/options.ts";
import { COMMANDS, readManual } from "../../../cli/commands/mod.ts";
import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { runProgram } from "../../program.ts";

const MANUAL = await readManual();

type Shell = "bash" | "zsh" | "fish" | "pwsh";

/** Lines to complete, with what has to be offered; the last word is what is being typed. */
const CASES: readonly (readonly [line: string, ...offers: string[]])[] = [
  ["appgraph li", "list"],
  ["appgraph do", "doctor", "download"],
  ["appgraph list --ou", "--output", "--output-file"],
  ["appgraph list /users -o t", "table", "tsv"],
  ["appgraph doctor -o j", "json"],
  ["appgraph --cloud us", "usgov", "usgov-dod"],
  ["appgraph --tenant-id x che", "check"],
  ["appgraph check c", "credentials"],
  ["appgraph cache cl", "clear"],
  ["appgraph completions z", "zsh"],
  ["appgraph help doc", "doctor"],
  ["appgraph --env-file pr", "prod.env"],
  ["appgraph batch re", "requests.jsonl"],
  ["appgraph get /use", "/users"],
  ["appgraph help ex", "exit-codes"],
];

async function hasShell(shell: Shell): Promise<boolean> {
  try {
    const { success } = await new Deno.Command(shell, {
      args: ["-c", "exit 0"],
    }).output();
    return success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Runs a script in a folder with some files, the completions beside it, and returns its lines. */
async function complete(
  shell: Shell,
  makeScript: (folder: string) => string,
): Promise<string[][]> {
  const folder = await Deno.makeTempDir();
  try {
    const { code, stdout } = await runProgram(["completions", shell]);
    assertEquals(code, 0);
    await Deno.mkdir(`${folder}/work`);
    for (const name of ["prod.env", "requests.jsonl"]) {
      await Deno.writeTextFile(`${folder}/work/${name}`, "");
    }
    await Deno.writeTextFile(`${folder}/completions`, stdout);
    await Deno.writeTextFile(`${folder}/script`, makeScript(folder));
    await Deno.writeTextFile(`${folder}/setup`, zshSetup(folder));
    const output = await new Deno.Command(shell, {
      args: [...shell === "zsh" ? ["-f"] : [], `${folder}/script`],
      cwd: `${folder}/work`,
      env: { HOME: folder, TERM: "dumb" },
      stdin: "null",
      signal: AbortSignal.timeout(30_000),
    }).output();
    const decoder = new TextDecoder();
    assertEquals(decoder.decode(output.stderr), "");
    return decoder.decode(output.stdout).trimEnd().split("\n").map((line) =>
      [...new Set(line.trim().split(/\s+/))].sort()
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** What the inner zsh is told before anything is typed. */
function zshSetup(folder: string): string {
  return `
PS1= COLUMNS=200 LINES=200 LISTMAX=10000
autoload -Uz compinit
compinit -u -D
source ${folder}/completions
typeset -ga offered
typeset -gi tries=0
compadd() {
  local -a hits
  builtin compadd -O hits "$@"
  offered+=($hits)
  builtin compadd "$@"
}
try() {
  offered=()
  zle list-offers
  print -r -- $offered >> ${folder}/offers
  print -r -- "OFFERED-$((tries++))-"
}
zle -C list-offers list-choices _main_complete
zle -N try
bindkey '^I' try
bindkey '^U' kill-whole-line
print SETUP-DONE
`;
}

const EXPECTED = CASES.map(([, ...offers]) => offers.sort());
const LINES = CASES.map(([line]) => line);

Deno.test({
  name: "completions bash work in bash",
  ignore: !await hasShell("bash"),
  async fn() {
    const offers = await complete("bash", (folder) =>
      [
        `source ${folder}/completions`,
        "try() {",
        '  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()',
        '  _appgraph; echo "${COMPREPLY[*]}"',
        "}",
        ...LINES.map((line) => `try ${line}`),
        // Readline takes "=" as a word of its own.
        "try appgraph list --output = ta",
      ].join("\n"));
    assertEquals(offers, [...EXPECTED, ["table"]]);
  },
});

Deno.test("completions bash need nothing that bash 3.2 lacks", async () => {
  const { stdout } = await runProgram(["completions", "bash"]);
  // CHANGES of bash 4.0 to 5.2.
  const newer =
    /\b(?:mapfile|readarray|coproc)\b|(?:declare|local) -[Agn]|&>>|\|&|;;?&|\$\{\w+(?:,|\^|@)|\[-\d/;
  assertEquals(newer.exec(stdout)?.[0], undefined);
});

Deno.test("completions powershell keep -o and -O apart, and quote every text", async () => {
  const { stdout } = await runProgram(["completions", "powershell"]);
  for (const [name, { options }] of Object.entries(MANUAL.commands)) {
    assertStringIncludes(stdout, `Name = '${name}';`);
    for (const key of Object.keys(options)) {
      assertStringIncludes(stdout, `Name = '--${optionName(key)}';`);
    }
  }
  assertStringIncludes(stdout, "Short = '-o'");
  assertStringIncludes(stdout, "Short = '-O'");
  const code = stdout.replaceAll(/'(?:[^'\n]|'')*'|"[^"\n]*"/g, "");
  for (const [open, close] of ["{}", "()", "[]"]) {
    assertEquals(
      code.split(open!).length,
      code.split(close!).length,
      `${open}${close}`,
    );
  }
  assertEquals(/['"]/.exec(code), null);
});

Deno.test({
  name: "completions powershell work in PowerShell",
  ignore: !await hasShell("pwsh"),
  async fn() {
    const { stdout } = await runProgram(["completions", "powershell"]);
    const script = [
      stdout,
      ...LINES.map((line) =>
        `$found = [System.Management.Automation.CommandCompletion]::CompleteInput('${line}', ${line.length}, $null); ($found.CompletionMatches | ForEach-Object { $_.CompletionText }) -join ' '`
      ),
    ].join("\n");
    const output = await new Deno.Command("pwsh", {
      args: ["-NoProfile", "-NonInteractive", "-Command", script],
      stdin: "null",
    }).output();
    const offers = new TextDecoder().decode(output.stdout).trimEnd().split("\n")
      .map((line) => line.trim().split(/\s+/).sort());
    // Files are PowerShell's own to complete.
    for (const [index, [line]] of CASES.entries()) {
      if (/prod|requests|env-file|batch/.test(line)) continue;
      assertEquals(offers[index], EXPECTED[index], line);
    }
  },
});

Deno.test({
  name: "completions fish work in fish",
  ignore: !await hasShell("fish"),
  async fn() {
    const offers = await complete("fish", (folder) =>
      [
        `source ${folder}/completions`,
        ...LINES.map((line) =>
          `echo (complete -C '${line}' | string replace -r '\\t.*' '')`
        ),
      ].join("\n"));
    assertEquals(offers, EXPECTED);
  },
});

Deno.test({
  name: "completions zsh work in zsh",
  ignore: !await hasShell("zsh"),
  async fn() {
    // A second zsh, on a terminal of its own, is typed into; a hook notes what it offers.
    const offers = await complete("zsh", (folder) =>
      [
        "zmodload zsh/zpty",
        "zpty -b inner zsh -f -i",
        `zpty -w inner 'source ${folder}/setup'`,
        "zpty -r inner seen '*SET''UP-DONE*'",
        ...LINES.flatMap((line, index) => [
          `zpty -n -w inner $'\\C-u${line}\\t'`,
          `zpty -r inner seen '*OFFERED-${index}-*'`,
        ]),
        "zpty -d inner",
        `cat ${folder}/offers`,
      ].join("\n"));
    assertEquals(offers, EXPECTED);
  },
});

Deno.test("completionWords() offers every command, and of each the options it takes", () => {
  const words = completionWords(MANUAL);
  assertEquals(words.map(({ name }) => name), Object.keys(COMMANDS));
  const rows = Object.values<CommandSpec>(COMMANDS);
  for (const [index, { options }] of words.entries()) {
    const own = Object.entries(rows[index]?.options ?? {});
    assertEquals(
      options.slice(0, own.length).map(({ name, values }) => [
        name,
        values === undefined,
      ]),
      own.map(([key, { kind }]) => [optionName(key), kind === "switch"]),
    );
  }
});

Deno.test("completions names the shells there are", async () => {
  const { code, stderr } = await runProgram(["completions", "tcsh"]);
  assertEquals(code, 2);
  assertEquals(
    stderr,
    'appgraph: No completions for "tcsh"\nChoose bash, zsh, fish or powershell; see appgraph help completions\n',
  );
});

Deno.test("helpText() fits 60 columns, examples included", async () => {
  const topics = [undefined, ...HELP_TOPICS, ...Object.keys(COMMANDS)]
    // Licences are quoted as they are.
    .filter((topic) => topic !== "licenses");
  for (const topic of topics) {
    const text = await helpText(MANUAL, topic, 60);
    for (const line of text.split("\n")) {
      const words = line.trim().match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
      // A single word, such as a JSON body, stays whole so that it can be copied.
      assert(line.length <= 60 || words.length === 1, line);
    }
  }
});

Deno.test("helpText() shows examples that are the program's own commands", () => {
  for (const [name, spec] of Object.entries(MANUAL.texts)) {
    assert(spec.examples.length > 0, name);
    for (const { line } of spec.examples) {
      assertStringIncludes(line, name === "app" ? "appgraph" : name);
    }
  }
});
