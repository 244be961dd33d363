/**
 * Writes what is generated for people: `docs/cli/`, `docs/appgraph.1`, `docs/troubleshooting.md`,
 * `NOTICE` and the module that `appgraph help licenses` prints.
 *
 * ```
 * deno task docs
 * ```
 *
 * @module
 */

import { readManual } from "../cli/commands/mod.ts";
import { helpText } from "../cli/commands/help/mod.ts";
import { bundle } from "./bundle.ts";
import { manPage } from "./man_page.ts";
import { createNotices, noticesModule } from "./notices.ts";
import { readPackages } from "./sbom.ts";
import { commandPage, indexPage } from "./command_page.ts";
import { troubleshootingPage } from "./troubleshooting_page.ts";
import manifest from "../deno.json" with { type: "json" };

const ROOT = new URL("../", import.meta.url);

/** Texts of the pages that say what the code says, by path. */
export async function createPages(): Promise<Map<string, string>> {
  const manual = await readManual();
  const pages = new Map<string, string>();
  pages.set("docs/cli/README.md", await indexPage(manual));
  for (const name of Object.keys(manual.commands)) {
    pages.set(`docs/cli/${name}.md`, commandPage(manual, name));
  }
  pages.set(
    "docs/appgraph.1",
    manPage(manual, {
      version: manifest.version,
      settings: await helpText(manual, "settings", 76),
      exitCodes: await helpText(manual, "exit-codes", 76),
    }),
  );
  pages.set("docs/troubleshooting.md", troubleshootingPage());
  return pages;
}

/**
 * Texts of the notices, by path.
 *
 * @param sources The files that the bundle was made of.
 */
export async function createNoticeFiles(
  sources: readonly URL[],
): Promise<Map<string, string>> {
  const packages = await readPackages(sources, new URL("deno.lock", ROOT));
  const own = await Deno.readTextFile(new URL("LICENSE", ROOT));
  const text = await createNotices(packages, own);
  return new Map([
    ["NOTICE", text],
    ["cli/commands/help/notices.ts", noticesModule(text)],
  ]);
}

async function main(): Promise<void> {
  const { sources } = await bundle({ commit: "unknown" });
  const files = [...await createPages(), ...await createNoticeFiles(sources)];
  await Deno.mkdir(new URL("docs/cli/", ROOT), { recursive: true });
  const names = new Set(files.map(([path]) => path));
  for (const { name } of Deno.readDirSync(new URL("docs/cli/", ROOT))) {
    const path = `docs/cli/${name}`;
    // The page of a command that there is no more.
    if (!names.has(path)) await Deno.remove(new URL(path, ROOT));
  }
  for (const [path, text] of files) {
    await Deno.writeTextFile(new URL(path, ROOT), text);
  }
}

if (import.meta.main) await main();
