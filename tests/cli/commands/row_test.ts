import { GLOBAL_OPTIONS } from "../../../cli/command_line/options.ts";
import { COMMANDS } from "../../../cli/commands/mod.ts";
import { row } from "../../../cli/commands/row.ts";
import type { Command } from "../../../cli/context.ts";
import { assertEquals } from "../../assert.ts";
import { readArrows } from "../../floors.ts";
import { unreadOptions, unshownOptions } from "../../options.ts";

const ROOT = new URL("../../../", import.meta.url);

/** Options that no page shows; the list only ever gets shorter. */
const NOT_YET_SHOWN: readonly string[] = [];

interface GreetOptions {
  readonly times: number | undefined;
  readonly tone: "low" | "high" | undefined;
  readonly twice: boolean;
}

const greet: Command<GreetOptions> = () => Promise.resolve(0);
const load = () => greet;
const positionals = [] as const;
const times = { kind: "integer", value: "N" } as const;
const tone = { kind: "text", choices: ["low", "high"] } as const;
const toneOfThree = { kind: "text", choices: ["low", "mid", "high"] } as const;
const twice = { kind: "switch" } as const;

Deno.test("row() takes the options that the command takes", () => {
  const { options } = row({
    positionals,
    options: { times, tone, twice },
    load,
  });
  assertEquals(options, { times, tone, twice });
});

Deno.test("row() does not compile where row and command differ", () => {
  const rows = [
    // @ts-expect-error the row lacks "tone"
    row({ positionals, options: { times, twice }, load }),
    // @ts-expect-error the command does not take "thrice"
    row({ positionals, options: { times, tone, twice, thrice: twice }, load }),
    // @ts-expect-error a switch is no number
    row({ positionals, options: { times: twice, tone, twice }, load }),
    // @ts-expect-error a list is no text
    row({
      positionals,
      options: { times, tone: { kind: "list" }, twice },
      load,
    }),
    // @ts-expect-error the command knows no "mid"
    row({ positionals, options: { times, tone: toneOfThree, twice }, load }),
  ];
  assertEquals(rows.length, 5);
});

Deno.test("every option of every command is read by code that the command reaches", async () => {
  const arrows = await readArrows();
  assertEquals(await unreadOptions(COMMANDS, arrows), []);
  const { cache } = COMMANDS;
  const more = { cache: { ...cache, options: { unheardOf: twice } } };
  assertEquals(await unreadOptions(more, arrows), ["cache --unheard-of"]);
});

Deno.test("every option stands on a page", async () => {
  const pages = [await Deno.readTextFile(new URL("README.md", ROOT))];
  for (const { name } of Deno.readDirSync(new URL("docs/", ROOT))) {
    if (!name.endsWith(".md")) continue;
    pages.push(await Deno.readTextFile(new URL(`docs/${name}`, ROOT)));
  }
  const all = {
    ...COMMANDS,
    globals: { positionals, options: GLOBAL_OPTIONS },
  };
  assertEquals(unshownOptions(all, pages), NOT_YET_SHOWN);
  assertEquals(
    unshownOptions(
      { a: { positionals, options: { unheardOf: twice } } },
      pages,
    ),
    ["--unheard-of"],
  );
});
