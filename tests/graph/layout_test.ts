import { assertEquals } from "../assert.ts";

const ROOT = new URL("../../", import.meta.url);
const GRAPH = new URL("graph/", ROOT).href;

/** The folders of graph/, the upper ones first: imports go down only. */
const FLOORS: readonly (readonly string[])[] = [
  ["batch", "collections", "transfer"],
  ["http"],
  ["retry"],
  ["timeout"],
  ["headers"],
];

/** What each module of graph/ imports, types included. */
async function readImports(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", "graph/mod.ts"],
    cwd: ROOT,
  }).output();
  const { modules }: {
    modules: {
      specifier: string;
      dependencies?: {
        code?: { specifier?: string };
        type?: { specifier?: string };
      }[];
    }[];
  } = JSON.parse(new TextDecoder().decode(stdout));
  const own = modules.filter(({ specifier }) => specifier.startsWith(GRAPH));
  const short = (specifier: string) => specifier.slice(GRAPH.length);
  return new Map(own.map(({ specifier, dependencies = [] }) => [
    short(specifier),
    dependencies.flatMap(({ code, type }) => [code?.specifier, type?.specifier])
      .filter((target) => target?.startsWith(GRAPH) === true)
      .map((target) => short(target ?? "")),
  ]));
}

Deno.test("no modules of graph/ import each other in a circle, of types neither", async () => {
  const imports = await readImports();
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (module: string, way: readonly string[]): void => {
    const start = way.indexOf(module);
    if (start >= 0) circles.push([...way.slice(start), module].join(" > "));
    if (start >= 0 || done.has(module)) return;
    for (const target of imports.get(module) ?? []) {
      visit(target, [...way, module]);
    }
    done.add(module);
  };
  for (const module of imports.keys()) visit(module, []);
  assertEquals(circles, []);
  assertEquals(imports.size > 40, true);
});

Deno.test("imports between the folders of graph/ go down only", async () => {
  const floorOf = (module: string) =>
    FLOORS.findIndex((folders) => folders.includes(module.split("/")[0] ?? ""));
  const wrong: string[] = [];
  for (const [module, targets] of await readImports()) {
    for (const target of targets) {
      const [from, to] = [floorOf(module), floorOf(target)];
      const isSameFolder = module.split("/")[0] === target.split("/")[0];
      if (from >= 0 && to >= 0 && to <= from && !isSameFolder) {
        wrong.push(`${module} imports ${target}`);
      }
    }
  }
  assertEquals(wrong, []);
});
