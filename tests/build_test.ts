import { assert, assertEquals, assertRejects } from "./assert.ts";
import { cpSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { VERSION } from "../cli/version.ts";
import { bundle } from "../.ci/bundle.ts";
import { createSbom } from "../.ci/sbom.ts";
import { build } from "../build.ts";
import manifest from "../deno.json" with { type: "json" };

const ROOT = new URL("../", import.meta.url);

/** Bytes of the bundle without the packages that only PFX files and `--query` need. */
const MAX_BYTES = 295_000;

/** Bytes that a start parses: the files that are not imported later. */
const MAX_START_BYTES = 200_000;

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
  const lazy = [...bundled.files].filter(([name, text]) =>
    name.startsWith("_pfx-") || text.includes("TreeInterpreter")
  );
  const all = size(bundled.files.keys());
  const rest = all - size(lazy.map(([name]) => name));
  assertEquals(lazy.length >= 2, true);
  assert(rest < MAX_BYTES, `${rest} bytes`);
  const start = size(filesOfStart());
  assert(start < MAX_START_BYTES, `${start} bytes`);
});

/** The files of a run of the main job: `main.js`, the program, the command, and what they import. */
function filesOfStart(): Set<string> {
  const names = new Set(
    ["main.js", ...bundled.files.keys()].filter((name) =>
      /^(?:main\.js|mod-\d+\.js|app-\d+\.js)$/.test(name)
    ),
  );
  for (const name of names) {
    const text = bundled.files.get(name) ?? "";
    for (const [, found] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
      if (found) names.add(found);
    }
  }
  return names;
}

Deno.test("createSbom() lists every bundled package with licence and sum", async () => {
  const text = await createSbom(
    bundled.sources,
    new URL("deno.lock", ROOT),
    { ...manifest, deno: "2.9.6" },
  );
  const bill = JSON.parse(text);
  assertEquals([bill.bomFormat, bill.specVersion], ["CycloneDX", "1.6"]);
  assertEquals(bill.metadata.component.version, manifest.version);
  const [runtime, ...libraries] = bill.components;
  assertEquals(runtime.purl, "pkg:github/denoland/deno@v2.9.6");
  const jose = libraries.find(({ name }: { name: string }) => name === "jose");
  const lock: { npm: Record<string, { integrity: string } | undefined> } = JSON
    .parse(await Deno.readTextFile(new URL("deno.lock", ROOT)));
  const integrity = lock.npm[`jose@${jose.version}`]?.integrity;
  const sum = Uint8Array.fromHex(jose.hashes[0].content).toBase64();
  assertEquals(`sha512-${sum}`, integrity);
  assertEquals(jose.licenses, [{ license: { id: "MIT" } }]);
  assertEquals(bill.dependencies[0].dependsOn.length, bill.components.length);
  assertEquals(libraries.length, 5);
});

Deno.test("build() refuses a platform that the testing runtime is not for", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const error = await assertRejects(
      () =>
        build({
          runtime: "npm",
          targets: ["riscv64-none"],
          output: pathToFileURL(`${folder}/`),
        }),
      Error,
      "Cannot compile for riscv64-none: the testing runtime is for this machine alone",
    );
    assertEquals(error.name, "RuntimeUnavailableError");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
