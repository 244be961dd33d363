import { cpSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { assertEquals, assertMatch } from "./assert.ts";
import { bundle } from "../build/bundle.ts";
import { compile } from "../build/compile.ts";
import manifest from "../deno.json" with { type: "json" };
import { runtimeEnvironment } from "./program.ts";

const HOSTILE = new URL("./hostile.ts", import.meta.url);
const ROOT = new URL("../", import.meta.url);
const IS_COMPILED = Deno.env.get("APPGRAPH_TEST_BINARY") !== undefined;

/** Runs a copy of the program that has a hostile package where the arguments are parsed. */
async function runHostile(): Promise<Record<string, string>> {
  const folder = await Deno.makeTempDir();
  try {
    for (const part of ["auth", "cli", "graph", "main.ts"]) {
      cpSync(new URL(part, ROOT), `${folder}/${part}`, { recursive: true });
    }
    const imports = {
      ...manifest.imports,
      "@std/cli/parse-args": HOSTILE.href,
    };
    await Deno.writeTextFile(
      `${folder}/deno.json`,
      JSON.stringify({ ...manifest, imports, lock: false }),
    );
    const [file, ...args] = IS_COMPILED ? [await compileIn(folder)] : [
      Deno.execPath(),
      ...["run", "--quiet", "--no-prompt", "--no-check"],
      ...["--permission-set=appgraph", "main.ts"],
    ];
    const { stdout } = await new Deno.Command(file, {
      args,
      clearEnv: true,
      cwd: folder,
      env: {
        ...runtimeEnvironment(),
        AWS_SECRET_ACCESS_KEY: "secret",
        AZURE_CLIENT_SECRET: "secret",
      },
      stderr: "inherit",
    }).output();
    return JSON.parse(new TextDecoder().decode(stdout));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function compileIn(folder: string): Promise<string> {
  const root = pathToFileURL(`${folder}/`);
  const { files } = await bundle({ commit: "unknown", root });
  const file = `${folder}/appgraph`;
  await compile(files, file, { runtime: "auto" });
  return file;
}

Deno.test("permission set and first module leave nothing to a hostile dependency", async () => {
  const ends = await runHostile();
  assertEquals(
    Object.entries(ends).filter(([, end]) => end === "succeeded"),
    [],
  );
  const { "import code": imported, "look up a name": lookedUp, ...others } =
    ends;
  // An executable holds no loader for what was not compiled into it.
  assertMatch(
    imported ?? "",
    /^TypeError: (?:Requires import access to "esm\.sh:443"|Module not found: https:\/\/esm\.sh)/,
  );
  assertMatch(lookedUp ?? "", /EPERM|^NotCapable/);
  for (const [name, end] of Object.entries(others)) {
    assertMatch(end, /^NotCapable: /, name);
  }
});
