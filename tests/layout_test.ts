import { assertEquals } from "./assert.ts";
import { permissionSet } from "../build/permissions.ts";
import manifest from "../deno.json" with { type: "json" };

const ROOT = new URL("../", import.meta.url);

/** What the contract allows at the top, and what git ignores. */
const TOP_LEVEL = new Set([
  ...[".ci", ".github", "auth", "build", "cli", "docs", "graph", "tests"],
  ...["deno.json", "deno.lock", "main.ts"],
  ...[".env.example", ".gitignore"],
  ...["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "SECURITY.md"],
  ...[".cache", ".env", ".git", "coverage", "dist", "node_modules"],
]);

/** Which folder may import from which: data runs one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "main.ts": ["cli"],
  "cli": ["cli", "auth", "graph"],
  "auth": ["auth"],
  "graph": ["graph"],
};

/** What belongs to the process, and so to `main.ts` alone. */
const PROCESS_REGEXP =
  /\bDeno\.(?:args|env|exit|exitCode|stdin|stdout|stderr|addSignalListener|consoleSize)\b|\bprocess\./;

interface Module {
  readonly specifier: string;
  readonly dependencies?: readonly {
    readonly code?: { readonly specifier?: string };
    readonly type?: { readonly specifier?: string };
  }[];
}

/** Every module that the program and its libraries reach, types included. */
async function readModules(): Promise<Module[]> {
  const modules: Module[] = [];
  for (const entry of ["main.ts", "auth/mod.ts", "graph/mod.ts"]) {
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", entry],
      cwd: ROOT,
    }).output();
    const info: { modules: Module[] } = JSON.parse(
      new TextDecoder().decode(stdout),
    );
    modules.push(...info.modules);
  }
  return modules.filter(({ specifier }) => specifier.startsWith(ROOT.href));
}

function pathOf(specifier: string): string {
  return specifier.slice(ROOT.href.length);
}

function* importsOf(modules: readonly Module[]): Iterable<[string, string]> {
  for (const { specifier, dependencies = [] } of modules) {
    for (const { code, type } of dependencies) {
      for (const target of [code?.specifier, type?.specifier]) {
        if (target?.startsWith(ROOT.href)) {
          yield [pathOf(specifier), pathOf(target)];
        }
      }
    }
  }
}

async function* sourceFiles(folder: string): AsyncIterable<string> {
  for await (
    const { name, isDirectory } of Deno.readDir(new URL(folder, ROOT))
  ) {
    const path = `${folder}/${name}`;
    if (isDirectory) yield* sourceFiles(path);
    else if (path.endsWith(".ts")) yield path;
  }
}

Deno.test("top level holds what the contract names", () => {
  const found = [...Deno.readDirSync(ROOT)].map(({ name }) => name);
  assertEquals(found.filter((name) => !TOP_LEVEL.has(name)), []);
});

Deno.test("imports run from main.ts to cli to auth and graph, and never back", async () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const [from, to] of importsOf(await readModules())) {
    seen++;
    const [fromTop = "", toTop = ""] = [from, to].map((path) =>
      path.split("/")[0]
    );
    if (MAY_IMPORT[fromTop]?.includes(toTop) !== true) {
      wrong.push(`${from} imports ${to}`);
    }
  }
  assertEquals(wrong, []);
  assertEquals(seen > 100, true);
});

/** Beside each `mod.ts`: private files, which belong to the program and not to the published module. */
const ENTRIES = ["auth/mod.ts", "auth/private_file.ts", "graph/mod.ts"];

Deno.test("other folders import auth and graph by their entries", async () => {
  const wrong: string[] = [];
  for (const [from, to] of importsOf(await readModules())) {
    const [fromTop, toTop] = [from, to].map((path) => path.split("/")[0]);
    if (fromTop === toTop) continue;
    if ((toTop === "auth" || toTop === "graph") && !ENTRIES.includes(to)) {
      wrong.push(`${from} imports ${to}`);
    }
  }
  assertEquals(wrong, []);
});

Deno.test("auth has no circle of imports, of types neither", async () => {
  const edges = new Map<string, string[]>();
  for (const [from, to] of importsOf(await readModules())) {
    if (!from.startsWith("auth/")) continue;
    edges.set(from, [...edges.get(from) ?? [], to]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path, file].join(" > "));
    if (done.has(file) || path.includes(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  assertEquals(circles, []);
  assertEquals(edges.size > 20, true);
});

Deno.test("no file name begins with an underscore: mod.ts says what is public", async () => {
  const wrong: string[] = [];
  for (const folder of ["auth", "build", "cli", "graph", "tests"]) {
    for await (const path of sourceFiles(folder)) {
      if (path.includes("/_")) wrong.push(path);
    }
  }
  assertEquals(wrong, []);
});

Deno.test(".ci holds run alone", () => {
  const found = [...Deno.readDirSync(new URL(".ci/", ROOT))];
  assertEquals(found.map(({ name }) => name), ["run"]);
});

Deno.test("only main.ts touches the process", async () => {
  const wrong: string[] = [];
  for (const folder of ["auth", "cli", "graph"]) {
    for await (const path of sourceFiles(folder)) {
      // The generator is a program of its own.
      if (path === "graph/schema/generator/generate.ts") continue;
      const text = await Deno.readTextFile(new URL(path, ROOT));
      const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
      const found = PROCESS_REGEXP.exec(code);
      if (found) wrong.push(`${path}: ${found[0]}`);
    }
  }
  assertEquals(wrong, []);
});

Deno.test("main.ts ends the process once, in its last statement", async () => {
  const text = await Deno.readTextFile(new URL("main.ts", ROOT));
  assertEquals(text.split("Deno.exit(").length - 1, 1);
});

Deno.test("permission set in deno.json is the cloud table, the transfer hosts and the variables", () => {
  // `deno task permissions` writes it.
  assertEquals(manifest.permissions.appgraph, permissionSet());
});

Deno.test("dependencies are pinned to exact versions", () => {
  const loose = Object.values(manifest.imports).filter((target) =>
    !/^npm:(?:@[^/]+\/)?[^@/]+@\d+\.\d+\.\d+(?:-[\w.]+)?(?:\/.*)?$/.test(target)
  );
  assertEquals(loose, []);
});

Deno.test(".ci/run runs the test command of the README", async () => {
  const [script, readme] = await Promise.all(
    [".ci/run", "README.md"].map((name) =>
      Deno.readTextFile(new URL(name, ROOT))
    ),
  );
  const command = script?.trim().split("\n").at(-1) ?? "";
  assertEquals(command, "npx -y deno@2.9.6 task test");
  assertEquals(readme?.includes(command), true);
});
