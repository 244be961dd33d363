import { cpSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { readArrows, wrongArrows } from "../../floors.ts";

const ROOT = new URL("../../../", import.meta.url);

const CODE = `
import type { Command } from "../context.ts";
import { EXIT_CODES } from "../exit_codes.ts";

export interface GreetOptions {
  readonly times: number | undefined;
  readonly tone: "low" | "high" | undefined;
}

export const greet: Command<GreetOptions> = async (
  { system, positionals: [name] },
  { times = 1, tone = "high" },
) => {
  for (let turn = 0; turn < times; turn++) {
    await system.stdout.write(\`Hello \${name} (\${tone})\\n\`);
  }
  return EXIT_CODES.done;
};
`;

const ROW = `  greet: row({
    positionals: [{ name: "ada|eve", completes: ["ada", "eve"] }],
    options: {
      times: { kind: "integer", least: 1, short: "n", value: "N" },
      tone: { kind: "text", value: "TONE", choices: ["low", "high"] },
    },
    load: async () => (await import("./greet.ts")).greet,
  }),
`;

const TEXT = `  greet: {
    summary: "Greet somebody",
    details: ["In a tone of your choice."],
    options: { times: "How often (1)", tone: "How" },
    examples: [{ line: "appgraph greet ada", meaning: "Once" }],
  },
`;

/** A copy of the sources with one more command: one file, one row, one text. */
class House implements Disposable {
  readonly folder = Deno.makeTempDirSync({ prefix: "appgraph-house-" });

  constructor() {
    const parts = ["auth", "cli", "graph", "main.ts", "deno.json", "deno.lock"];
    for (const part of parts) {
      cpSync(new URL(part, ROOT), `${this.folder}/${part}`, {
        recursive: true,
      });
    }
    const commands = `${this.folder}/cli/commands`;
    Deno.writeTextFileSync(`${commands}/greet.ts`, CODE);
    insert(`${commands}/mod.ts`, "  completions: row({", ROW);
    insert(`${commands}/texts/operators.ts`, "  completions: {", TEXT);
  }

  get root(): URL {
    return pathToFileURL(`${this.folder}/`);
  }

  async deno(...args: readonly string[]) {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [...args],
      cwd: this.folder,
      env: { NO_COLOR: "1" },
    }).output();
    const decoder = new TextDecoder();
    return {
      code,
      stdout: decoder.decode(stdout),
      stderr: decoder.decode(stderr),
    };
  }

  run(...args: readonly string[]) {
    return this.deno("run", "-A", "--quiet", "--no-check", "main.ts", ...args);
  }

  [Symbol.dispose](): void {
    Deno.removeSync(this.folder, { recursive: true });
  }
}

function insert(path: string, before: string, text: string): void {
  const source = Deno.readTextFileSync(path);
  assertEquals(source.split(before).length, 2, before);
  Deno.writeTextFileSync(path, source.replace(before, () => text + before));
}

Deno.test("a new command is one file, one row and one text", async (t) => {
  using house = new House();

  await t.step("it compiles, and breaks no rule of the house", async () => {
    const checked = await house.deno("check", "--quiet", "main.ts");
    assertEquals(checked, { code: 0, stdout: "", stderr: "" });
    assertEquals(wrongArrows(await readArrows(house.root)), []);
  });

  await t.step("it runs with its options", async () => {
    assertEquals(await house.run("greet", "eve", "-n2", "--tone=low"), {
      code: 0,
      stdout: "Hello eve (low)\nHello eve (low)\n",
      stderr: "",
    });
  });

  await t.step("its mistakes are told", async () => {
    for (
      const [args, stderr] of [
        [
          ["greet"],
          /needs one of ada, eve\nUsage: appgraph greet ada\|eve \[options\]; see appgraph help greet/,
        ],
        [
          ["greet", "ada", "-n0"],
          /^appgraph: Cannot read --times "0": it is not a whole number from 1/,
        ],
        [["greet", "ada", "--tone=x"], /\nChoose one of low, high/],
        [["greet", "ada", "--tme=1"], /\nDid you mean "--times"\?/],
        [["greeet"], /\nDid you mean "appgraph greet"\?/],
        [
          ["get", "/x", "--tone=low"],
          /^appgraph: The command "get" has no option "--tone"/,
        ],
      ] as const
    ) {
      const result = await house.run(...args);
      assertEquals(result.code, 2);
      assertMatch(result.stderr, stderr);
    }
  });

  await t.step("help shows it", async () => {
    assertMatch(
      (await house.run("help", "commands")).stdout,
      /greet +Greet somebody/,
    );
    const { stdout } = await house.run("greet", "--help");
    assertStringIncludes(stdout, "Usage: appgraph greet ada|eve [options]");
    assertMatch(stdout, /-n, --times N +How often \(1\)/);
    assertMatch(stdout, /--tone TONE +How \(low, high\)/);
    assertEquals((await house.run("help", "greet")).stdout, stdout);
  });

  await t.step("completions offer it, its options and its words", async () => {
    for (const shell of ["bash", "zsh", "fish", "powershell"]) {
      const { stdout } = await house.run("completions", shell);
      for (const word of ["greet", "tone", "low high", "ada eve"]) {
        // PowerShell has them as a list of texts.
        assertStringIncludes(stdout.replaceAll("', '", " "), word);
      }
    }
  });
});
