/**
 * Makes few files of many modules.
 *
 * Deno's bundler puts what any two entries share into a file of its own, so that a start would read
 * thirty. Rollup knows what an earlier file has brought along, and so puts everything that a start
 * imports into one. It also leaves out what no file uses.
 *
 * @module
 */

import { type Plugin, rollup } from "rollup";

/** JavaScript with its source map. */
export interface Module {
  readonly code: string;
  /** JSON. */
  readonly map: string;
}

/** Name of the file with what the entry imports to begin with. */
const START = "start";

/**
 * CommonJS packages ask for modules of Node by `require`. The bundler makes one by `node:module`, which
 * takes time to load, and that of Deno 2.7 only where there is one already. This one does nothing until
 * it is asked.
 */
const NODE_MODULE = `
export const require = (name) => globalThis.process.getBuiltinModule(name);
export const createRequire = () => require;
`;

/** How the bundler of Deno 2.7 asks for a `require`. */
const REQUIRE_MARK = "Dynamic require of";

// Imports may stand at the end, where they move no position of the source map.
const IMPORT_REQUIRE = '\nimport { require } from "node:module";';

/**
 * Merges modules.
 *
 * @param modules Modules by their paths, with which they import each other.
 * @param entry Name of the module that runs first.
 * @returns Files by names. What the entry imports while it runs is not in its file.
 */
export async function mergeModules(
  modules: ReadonlyMap<string, Module>,
  entry: string,
): Promise<Map<string, Module>> {
  const merged = await rollup({
    input: entry,
    // What a module is not asked for is not loaded: only the entry does anything by itself.
    treeshake: { moduleSideEffects: (id) => id === entry },
    plugins: [serve(modules)],
    onLog: (level, { message }) => {
      if (level !== "warn") return;
      throw new Error(`Cannot merge the modules: ${message}`);
    },
  });
  const { output } = await merged.generate({
    format: "es",
    compact: true,
    sourcemap: true,
    // Files are at hand: nothing is gained by naming those that others will name.
    hoistTransitiveImports: false,
    chunkFileNames: ({ name, moduleIds }) =>
      `${name === START ? name : nameFile(moduleIds)}.js`,
    // The entry waits for what it imports while it runs. If that imported something of the entry's file,
    // it would wait for the entry, and both for ever.
    manualChunks: (id, { getModuleInfo }) =>
      getModuleInfo(id)?.importers.includes(entry) ? START : null,
  });
  await merged.close();
  const chunks = output.filter((file) => file.type === "chunk");
  for (const { fileName, imports, dynamicImports } of chunks) {
    if (![...imports, ...dynamicImports].includes(entry)) continue;
    throw new Error(`Cannot merge the modules: ${fileName} imports ${entry}`);
  }
  return new Map(
    chunks.map(({ fileName, code, map }) => [fileName, {
      code: code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, ""),
      map: String(map),
    }]),
  );
}

/** The name of the first module that has one; the bundler's hash differs with the folder. */
function nameFile(moduleIds: readonly string[]): string {
  const names = moduleIds.map((id) =>
    id.replace(/^.*\/|(?:-[A-Z\d]{8})?\.js$/g, "")
  );
  return names.find((name) => !/^(?:chunk|node:.*)$/.test(name)) ?? "shared";
}

function serve(modules: ReadonlyMap<string, Module>): Plugin {
  return {
    name: "modules",
    resolveId(id, importer = "") {
      if (id === "node:module") return { id, moduleSideEffects: false };
      if (id.startsWith("node:")) return { id, external: true };
      return new URL(id, `file:///${importer}`).pathname.slice(1);
    },
    load(id) {
      if (id === "node:module") return NODE_MODULE;
      const module = modules.get(id);
      if (module === undefined) {
        throw new Error(`Cannot merge the modules: there is no ${id}`);
      }
      const { code, map } = module;
      const asks = code.includes(REQUIRE_MARK);
      return { code: asks ? code + IMPORT_REQUIRE : code, map };
    },
  };
}
