/**
 * Bundles the program: Deno's bundler resolves the imports and strips the types, Rollup makes few
 * files of its many, Terser makes them small. The first minifies too: it shortens declarations,
 * which Terser leaves as they are.
 *
 * @module
 */

import { pathToFileURL } from "node:url";
import { mergeModules, type Module } from "./merge.ts";
import { minifyModule } from "./minify.ts";
import { run } from "./process.ts";

const ROOT = new URL("../", import.meta.url);

/** Stands in `cli/version.ts` where the commit belongs. */
const COMMIT_MARK = "__APPGRAPH_COMMIT________";

/** The program as JavaScript without types, white space and code that nothing uses. */
export interface Bundle {
  /**
   * The text of each file by its name. `main.js` is the first to run; what it imports only when it
   * is needed stands in files of its own, because a start has to parse all of a file.
   */
  readonly files: ReadonlyMap<string, string>;
  /** Source maps of the files, by the same names; the sources are named as in the repository. */
  readonly maps: ReadonlyMap<string, string>;
  /** The files that the bundle was made of. */
  readonly sources: readonly URL[];
}

/** How to bundle. */
export interface BundleOptions {
  /** What `--version` shows. */
  readonly commit: string;
  /** Folder of the sources; this one by default. */
  readonly root?: URL;
}

/** Bundles the program. The same sources and commit give the same bytes, wherever they lie. */
export async function bundle(
  { commit, root = ROOT }: BundleOptions,
): Promise<Bundle> {
  const { modules, sources } = await resolveModules(root);
  const merged = await mergeModules(writeCommit(modules, commit), "main.js");
  const files = new Map<string, string>();
  const maps = new Map<string, string>();
  for (const [name, module] of merged) {
    const { code, map } = await minifyModule(module);
    files.set(name, code);
    maps.set(name, map);
  }
  return { files, maps, sources };
}

/** All modules of the program as JavaScript, by names, with imports of each other and of Node only. */
async function resolveModules(
  root: URL,
): Promise<{ modules: Map<string, Module>; sources: URL[] }> {
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bundle-" });
  try {
    await run(Deno.execPath(), [
      ...["bundle", "--quiet", "--frozen", "--minify", "--code-splitting"],
      ...["--sourcemap=external", `--outdir=${folder}`],
      ...await listSources(root),
    ], { cwd: root });
    const modules = new Map<string, Module>();
    const sources = new Set<string>();
    for (const name of listFiles(folder)) {
      if (!name.endsWith(".js")) continue;
      const code = await Deno.readTextFile(`${folder}/${name}`);
      const map: { sources: string[] } = JSON.parse(
        await Deno.readTextFile(`${folder}/${name}.map`),
      );
      const found = map.sources.map((source) =>
        new URL(source, pathToFileURL(`${folder}/${name}`)).href
      );
      for (const source of found) sources.add(source);
      modules.set(name, {
        code,
        map: JSON.stringify({
          ...map,
          // From the file's folder, as source maps name them.
          sources: found.map((source) =>
            "../".repeat(name.split("/").length - 1) + shortName(source, root)
          ),
          sourcesContent: undefined,
        }),
      });
    }
    return {
      modules,
      sources: [...sources].sort().map((source) => new URL(source)),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/**
 * Every module of the repository that the program can load, `main.ts` first. Each is an entry for the
 * bundler, which would make one file of all that the same entries share: a start would read it whole
 * for a part of it.
 */
async function listSources(root: URL): Promise<string[]> {
  const text = await run(Deno.execPath(), [
    ...["info", "--quiet", "--frozen", "--json", "main.ts"],
  ], { cwd: root });
  const { modules }: { modules: { specifier: string }[] } = JSON.parse(text);
  const own = modules.map(({ specifier }) => specifier)
    .filter((specifier) => specifier.startsWith(root.href))
    .map((specifier) => specifier.slice(root.href.length))
    .filter((name) => name !== "main.ts" && name.endsWith(".ts"));
  return ["main.ts", ...own.sort()];
}

/** Paths of all files in a folder, relative to it. */
function listFiles(folder: string, parent = ""): string[] {
  return [...Deno.readDirSync(`${folder}/${parent}`)].flatMap((entry) => {
    const name = parent + entry.name;
    return entry.isDirectory ? listFiles(folder, `${name}/`) : name;
  });
}

/** A source as the repository names it, or as its package does. */
function shortName(source: string, root: URL): string {
  if (source.startsWith(root.href)) return source.slice(root.href.length);
  return source.replace(/^.*\/npm\/[^/]+\//, "npm:");
}

function writeCommit(
  modules: ReadonlyMap<string, Module>,
  commit: string,
): Map<string, Module> {
  const padded = commit.padEnd(COMMIT_MARK.length);
  let marks = 0;
  const written = [...modules].map(([name, { code, map }]) => {
    marks += code.split(COMMIT_MARK).length - 1;
    return [name, { code: code.replace(COMMIT_MARK, padded), map }] as const;
  });
  if (marks === 1 && padded.length === COMMIT_MARK.length) {
    return new Map(written);
  }
  throw new Error(
    `Cannot write the commit into the bundle: wanted "${COMMIT_MARK}" once and "${commit}" no longer than that, actual ${marks} times`,
  );
}
