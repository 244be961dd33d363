/**
 * Bundles the program.
 *
 * @module
 */

import { pathToFileURL } from "node:url";
import { run } from "./process.ts";

const ROOT = new URL("../", import.meta.url);

/** Stands in `cli/version.ts` where the commit belongs. */
const COMMIT_MARK = "__APPGRAPH_COMMIT__";

/** How the bundler asks for a `require` that modules do not have. */
const REQUIRE_MARK = "Dynamic require of";

/**
 * CommonJS packages ask for modules of Node by `require`. This one loads them when they are asked
 * for, and nothing else.
 */
const REQUIRE =
  "const require=(name)=>globalThis.process.getBuiltinModule(name);\n";

/** The program as JavaScript without types, white space and code that nothing uses. */
export interface Bundle {
  /**
   * The text of each file by its name. `main.js` is the first to run; what it imports only when it
   * is needed stands in files of its own, because a start has to parse all of a file.
   */
  readonly files: ReadonlyMap<string, string>;
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
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bundle-" });
  try {
    await run(Deno.execPath(), [
      ...["bundle", "--quiet", "--frozen", "--minify", "--keep-names"],
      ...["--code-splitting", "--sourcemap=external", `--outdir=${folder}`],
      "main.ts",
    ], { cwd: root });
    const files = new Map<string, string>();
    const sources = new Set<string>();
    for (const { name } of Deno.readDirSync(folder)) {
      const text = await Deno.readTextFile(`${folder}/${name}`);
      if (name.endsWith(".map")) {
        const map: { sources: string[] } = JSON.parse(text);
        for (const source of map.sources) {
          sources.add(new URL(source, pathToFileURL(`${folder}/`)).href);
        }
      } else {
        files.set(name, text.includes(REQUIRE_MARK) ? REQUIRE + text : text);
      }
    }
    return {
      files: writeCommit(renameFiles(files), commit),
      sources: [...sources].sort().map((source) => new URL(source)),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const HASH_REGEXP = /[\w-]+-[A-Z\d]{8}\.js/g;

/** The bundler's names hold a sum that differs with the folder: numbers in the order of use do not. */
function renameFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map([["main.js", "main.js"]]);
  for (const [name] of names) {
    for (const [found] of files.get(name)?.matchAll(HASH_REGEXP) ?? []) {
      if (!files.has(found) || names.has(found)) continue;
      names.set(found, found.replace(/[^-]+$/, `${names.size}.js`));
    }
  }
  return new Map(
    [...names].map(([name, renamed]) => [
      renamed,
      (files.get(name) ?? "").replace(
        HASH_REGEXP,
        (found) => names.get(found) ?? found,
      ),
    ]),
  );
}

function writeCommit(
  files: ReadonlyMap<string, string>,
  commit: string,
): Map<string, string> {
  let marks = 0;
  const written = [...files].map(([name, text]) => {
    marks += text.split(COMMIT_MARK).length - 1;
    return [name, text.replace(COMMIT_MARK, commit)] as const;
  });
  if (marks === 1) return new Map(written.sort(([a], [b]) => a < b ? -1 : 1));
  throw new Error(
    `Cannot write the commit into the bundle: wanted "${COMMIT_MARK}" once, actual ${marks} times`,
  );
}
