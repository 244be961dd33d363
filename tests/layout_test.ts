import { assertEquals } from "./assert.ts";
import { circles, readArrows, showFloors, wrongArrows } from "./floors.ts";
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

const ARROWS = await readArrows();

/** What belongs to the process, and so to `main.ts` alone. */
const PROCESS_REGEXP =
  /\bDeno\.(?:args|env|exit|exitCode|stdin|stdout|stderr|addSignalListener|consoleSize)\b|\bprocess\./;

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

Deno.test("imports run from main.ts to cli to auth and graph, and never back", () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const [from, to] of ARROWS) {
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

Deno.test("other folders import auth and graph by their entries", () => {
  const wrong: string[] = [];
  for (const [from, to] of ARROWS) {
    const [fromTop, toTop] = [from, to].map((path) => path.split("/")[0]);
    if (fromTop === toTop) continue;
    if ((toTop === "auth" || toTop === "graph") && !ENTRIES.includes(to)) {
      wrong.push(`${from} imports ${to}`);
    }
  }
  assertEquals(wrong, []);
});

Deno.test("floors of cli: imports run down, and not between rooms of one floor or between commands", () => {
  assertEquals(wrongArrows(ARROWS), [], showFloors(ARROWS));
});

Deno.test("wrongArrows() finds what runs up, sideways and between commands", () => {
  assertEquals(
    wrongArrows([
      ["cli/text/words.ts", "cli/errors.ts"],
      ["cli/commands/mod.ts", "cli/commands/list/mod.ts"],
      ["cli/report/log.ts", "cli/context.ts"],
      ["cli/output/open.ts", "cli/connection/open.ts"],
      ["cli/commands/list/mod.ts", "cli/commands/delta/state.ts"],
      ["cli/mod.ts", "cli/cellar/wine.ts"],
    ]),
    [
      "cli/report/log.ts imports cli/context.ts",
      "cli/output/open.ts imports cli/connection/open.ts",
      "cli/commands/list/mod.ts imports cli/commands/delta/state.ts",
      "cli/cellar has no floor",
    ],
  );
});

Deno.test("no modules import each other in a circle, types included", () => {
  assertEquals(circles(ARROWS), []);
});

Deno.test("circles() finds modules that import each other through others", () => {
  assertEquals(
    circles([["a", "b"], ["b", "c"], ["c", "b"], ["c", "d"], ["e", "e"]]),
    [["b", "c"], ["e"]],
  );
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
      // Generators are programs of their own.
      if (/\/generator\/generate\.ts$/.test(path)) continue;
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
