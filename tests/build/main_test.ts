import {
  assert,
  assertEquals,
  assertRejects,
  assertThrows,
} from "../assert.ts";
import { cpSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { rollup } from "rollup";
import { VERSION } from "../../cli/version.ts";
import { bundle } from "../../build/bundle.ts";
import { compile } from "../../build/compile.ts";
import { createSbom } from "../../build/sbom.ts";
import { trace } from "../../build/trace.ts";
import manifest from "../../deno.json" with { type: "json" };

const ROOT = new URL("../../", import.meta.url);

const MAX_BYTES = 450_000;

/** Bytes that the main job parses: the files that are not imported later. */
const MAX_START_BYTES = 107_300;

/** Each file costs a start a tenth of a millisecond and more. */
const MAX_START_FILES = 4;

const bundled = await bundle({ commit: "c0ffee123456" });

Deno.test("bundle() gives the same bytes for the same sources in another place", async () => {
  const folder = await Deno.makeTempDir({ prefix: "appgraph other place " });
  try {
    const parts = ["auth", "cli", "graph", "main.ts", "deno.json", "deno.lock"];
    for (const part of parts) {
      cpSync(new URL(part, ROOT), `${folder}/${part}`, { recursive: true });
    }
    const root = pathToFileURL(`${folder}/`);
    const other = await bundle({ commit: "c0ffee123456", root });
    assertEquals([...other.files], [...bundled.files]);
    assertEquals([...other.maps], [...bundled.maps]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("bundle() writes the commit, and no path of this machine", () => {
  const text = [...bundled.files.values()].join("\n");
  assertEquals(text.split("c0ffee123456").length, 2);
  assertEquals(text.includes("file://"), false);
  assertEquals(text.includes(new URL("..", ROOT).pathname + "cli"), false);
});

Deno.test("VERSION is the one in deno.json", () => {
  assertEquals(VERSION, manifest.version);
});

Deno.test("bundle() holds no package that the program does not use", () => {
  const packages = bundled.sources.flatMap(({ pathname }) =>
    /\/npm\/[^/]+\/((?:@[^/]+\/)?[^/]+)\//.exec(pathname)?.[1] ?? []
  );
  assertEquals([...new Set(packages)].sort(), [
    "@jmespath-community/jmespath",
    "@noble/hashes",
    "deno-std",
    "dotenv",
    "jose",
    "node-forge",
  ]);
});

Deno.test("bundle() stays small, and what a start parses smaller", () => {
  const size = (names: Iterable<string>) =>
    [...names].reduce(
      (sum, name) => sum + (bundled.files.get(name)?.length ?? 0),
      0,
    );
  const lazy = [...bundled.files.keys()].filter((name) =>
    sourcesOf([name]).some((source) =>
      /node-forge|@noble|keys\/pfx\.ts|jmespath\/|notices\.ts|permissions\/table\.ts/
        .test(source)
    )
  );
  const all = size(bundled.files.keys());
  const rest = all - size(lazy);
  assertEquals(lazy.length, 6);
  assert(rest < MAX_BYTES, `${rest} bytes`);
  const names = filesOf("main.js", "mod.js");
  const start = size(names);
  assert(start < MAX_START_BYTES, `${start} bytes`);
  assert(names.length <= MAX_START_FILES, names.join(", "));
});

Deno.test("bundle() lets nothing run before the first module has given up the environment", async () => {
  const before = filesOf("main.js").filter((name) => name !== "main.js");
  assert(before.length > 0, "the first module imports nothing");
  // Of files imported for their effects alone, Rollup leaves what has one.
  const effects = await rollup({
    input: "main.js",
    plugins: [{
      name: "files",
      resolveId: (id) => id.replace(/^\.\//, ""),
      load: (id) =>
        id === "main.js"
          ? before.map((name) => `import "./${name}";`).join("\n")
          : bundled.files.get(id),
    }],
    onLog: () => {},
  });
  const { output } = await effects.generate({ format: "es" });
  await effects.close();
  assertEquals(
    output.map((file) => file.type === "chunk" && file.code.trim()),
    [""],
  );
});

// The second stands in the file that the commit is written into, behind it.
for (
  const [source, mark] of [
    ["cli/report/unexpected.ts", "Unexpected failure: "],
    ["cli/request/headers.ts", "Cannot read a header"],
  ] as const
) {
  Deno.test(`bundle() gives maps that lead back to ${source}`, async () => {
    const [file, text] = [...bundled.files].find(([, text]) =>
      text.includes(mark)
    ) ?? ["", ""];
    const original = await Deno.readTextFile(new URL(source, ROOT));
    const before = original.slice(0, original.indexOf(mark)).split("\n");
    assertEquals(
      trace(`${file}:1:${text.indexOf(mark)}`, Object.fromEntries(bundled.maps))
        .split(" ")[0],
      `${source}:${before.length}:${before.at(-1)?.length}`,
    );
  });
}

Deno.test("trace() names the files that it knows", () => {
  assertThrows(
    () => trace("none.js:1:1", Object.fromEntries(bundled.maps)),
    RangeError,
    'Cannot trace "none.js:1:1": wanted a position in ',
  );
});

/** Files with all that they import before they run. */
function filesOf(...entries: string[]): string[] {
  const names = new Set(entries);
  for (const name of names) {
    const text = bundled.files.get(name) ?? "";
    for (const [, found] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
      if (found) names.add(found);
    }
  }
  return [...names];
}

/** What some files were made of. */
function sourcesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const map: { sources: string[] } = JSON.parse(
      bundled.maps.get(name) ?? "{}",
    );
    return map.sources;
  });
}

Deno.test("createSbom() lists every bundled package with licence and sum", async () => {
  const text = await createSbom(
    bundled.sources,
    new URL("deno.lock", ROOT),
    manifest,
    ["aa", "bb"].map((sha256) => ({
      version: "2.9.6",
      purl: "pkg:github/denoland/deno@v2.9.6",
      sha256,
    })),
  );
  const bill = JSON.parse(text);
  assertEquals([bill.bomFormat, bill.specVersion], ["CycloneDX", "1.6"]);
  assertEquals(bill.metadata.component.version, manifest.version);
  const [runtime, ...libraries] = bill.components;
  assertEquals([runtime.purl, runtime.version], [
    "pkg:github/denoland/deno@v2.9.6",
    "2.9.6",
  ]);
  assertEquals(
    runtime.hashes.map(({ content }: { content: string }) => content),
    ["aa", "bb"],
  );
  const jose = libraries.find(({ name }: { name: string }) => name === "jose");
  const lock: { npm: Record<string, { integrity: string } | undefined> } = JSON
    .parse(await Deno.readTextFile(new URL("deno.lock", ROOT)));
  const integrity = lock.npm[`jose@${jose.version}`]?.integrity;
  const sum = Uint8Array.fromHex(jose.hashes[0].content).toBase64();
  assertEquals(`sha512-${sum}`, integrity);
  assertEquals(jose.licenses, [{ license: { id: "MIT" } }]);
  assertEquals(bill.dependencies[0].dependsOn.length, bill.components.length);
  assertEquals(libraries.length, 6);
});

Deno.test("compile() refuses a platform that the testing runtime is not for", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const error = await assertRejects(
      () =>
        compile(bundled.files, `${folder}/appgraph`, {
          runtime: "npm",
          target: "riscv64-none",
        }),
      Error,
      "Cannot compile for riscv64-none: the testing runtime is for x86_64-unknown-linux-gnu, aarch64-",
    );
    assertEquals(error.name, "RuntimeUnavailableError");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("bundle() gives no variable of a using the name of what stands before it in its block", () => {
  // Rollup renames no variable that nothing refers to, and may give its name to an import (rollup 4.67.4).
  for (const [name, text] of bundled.files) {
    for (
      const { 0: found, 1: variable = "", index } of text.matchAll(
        /\busing ([\w$]+)=/g,
      )
    ) {
      const block = text.slice(blockStart(text, index), index)
        .replaceAll(/`[^`]*`|"[^"]*"/g, "");
      const reference = new RegExp(
        `(?<![.\\w$#])${RegExp.escape(variable)}(?![\\w$:])`,
      );
      assert(!reference.test(block), `${name}: ${block.slice(-200)}${found}`);
    }
  }
});

/** Where the block begins that a position is in. */
function blockStart(text: string, position: number): number {
  let depth = 0;
  let index = position;
  while (index > 0 && depth < 1) {
    index--;
    if (text[index] === "{") depth++;
    else if (text[index] === "}") depth--;
  }
  return index;
}
