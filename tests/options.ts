/** What becomes of the options that the rows declare. @module */

import type { Commands } from "../cli/command_line/commands.ts";
import { optionName } from "../cli/command_line/options.ts";
import { type Arrow, reachedFrom } from "./floors.ts";

const ROOT = new URL("../", import.meta.url);

/** Commands whose code is in a file of another name. */
const MODULES: Readonly<Record<string, string>> = {
  get: "verb.ts",
  post: "verb.ts",
  patch: "verb.ts",
  put: "verb.ts",
  delete: "verb.ts",
};

/**
 * Options that no code reads which the command reaches, as `command --option`.
 *
 * @param arrows The imports of the sources.
 * @param root Folder of the sources; this repository by default.
 */
export async function unreadOptions(
  commands: Commands,
  arrows: readonly Arrow[],
  root: URL = ROOT,
): Promise<string[]> {
  const texts = new Map<string, string>();
  const paths = new Set(
    arrows.flat().filter((path) => path.startsWith("cli/")),
  );
  for (const path of paths) {
    const text = await Deno.readTextFile(new URL(path, root));
    texts.set(path, withoutDeclarations(text));
  }
  const unread: string[] = [];
  for (const [command, { options }] of Object.entries(commands)) {
    const module = [MODULES[command], `${command}.ts`, `${command}/mod.ts`]
      .map((name) => `cli/commands/${name}`).find((path) => paths.has(path));
    if (module === undefined) {
      throw new TypeError(`Cannot find the module of the command "${command}"`);
    }
    const reached = [module, ...reachedFrom(module, arrows)]
      .map((path) => texts.get(path) ?? "");
    for (const key of Object.keys(options)) {
      if (reached.some((text) => isRead(key, text))) continue;
      unread.push(`${command} --${optionName(key)}`);
    }
  }
  return unread;
}

/** A member access, a member of a pattern, or the name in the table of settings. */
function isRead(key: string, text: string): boolean {
  return new RegExp(
    `\\.${key}\\b|[{,]\\s*${key}\\s*(?:[,=}]|:\\s*\\w+\\s*[,=}])|option: "${key}"`,
  ).test(text);
}

/** Code without comments and without what interfaces declare. */
function withoutDeclarations(text: string): string {
  return text
    .replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "")
    .replace(/^\s*readonly [^;]*;$/gm, "");
}

/** Options that none of some pages shows, as `--option`. */
export function unshownOptions(
  commands: Commands,
  pages: readonly string[],
): string[] {
  const text = pages.join("\n");
  const names = Object.values(commands).flatMap(({ options }) =>
    Object.entries(options).flatMap(([key, { short }]) => {
      const name = `--${optionName(key)}`;
      const forms = [name, ...short ? [`-${short}`] : []];
      return forms.some((form) =>
          new RegExp(`(?<![\\w-])${form}(?![\\w-])`).test(text)
        )
        ? []
        : [name];
    })
  );
  return [...new Set(names)];
}
