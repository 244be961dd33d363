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

/** How the attempts ended, and what a server on this machine was asked for meanwhile. */
interface Ends {
  readonly ends: Readonly<Record<string, string>>;
  readonly served: readonly string[];
}

/** Runs a copy of the program that has the hostile package in the place of another. */
async function runHostile(
  replaced: string,
  words: readonly string[],
): Promise<Ends> {
  const folder = await Deno.makeTempDir();
  const served: string[] = [];
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    ({ url }) => {
      served.push(new URL(url).pathname);
      return new Response("postMessage('evil'); export const evil = true;", {
        headers: { "Content-Type": "text/javascript" },
      });
    },
  );
  const module = `http://localhost:${server.addr.port}/evil.js`;
  try {
    await Deno.writeTextFile(`${folder}/.env`, "APPGRAPH_CACHE_DIR=x\n");
    for (const part of ["auth", "cli", "graph", "main.ts"]) {
      cpSync(new URL(part, ROOT), `${folder}/${part}`, { recursive: true });
    }
    const imports = {
      ...manifest.imports,
      [replaced]: HOSTILE.href,
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
      args: [...args, ...words, module],
      clearEnv: true,
      cwd: folder,
      env: {
        ...runtimeEnvironment(),
        AWS_SECRET_ACCESS_KEY: "secret",
        AZURE_CLIENT_SECRET: "secret",
      },
      stderr: "inherit",
    }).output();
    return { ends: JSON.parse(new TextDecoder().decode(stdout)), served };
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

// An executable holds no loader for what was not compiled into it.
const NO_IMPORT_REGEXP =
  /Requires import access to "(?:esm\.sh|localhost):\d+"|Module not found: https?:/;

function checkRefusals(ends: Readonly<Record<string, string>>): void {
  const {
    "import code": imported = "",
    "import code from this machine": local = "",
    "run code from this machine in a worker": worked = "",
    "look up a name": lookedUp = "",
    ...others
  } = ends;
  for (const end of [imported, local, worked]) {
    assertMatch(end, NO_IMPORT_REGEXP);
  }
  assertMatch(lookedUp, /EPERM|^NotCapable/);
  for (const [name, end] of Object.entries(others)) {
    assertMatch(end, /^NotCapable: /, name);
  }
}

Deno.test("permission set and first module leave nothing to a hostile dependency", async () => {
  const { ends, served } = await runHostile("@std/cli/parse-args", []);
  // Managed identities and test servers are there.
  const { "connect to this machine": connected, ...refused } = ends;
  assertEquals(connected, "succeeded");
  assertEquals(served, ["/evil.js"]);
  checkRefusals(refused);
});

Deno.test("a run that needs no network leaves not even this machine to a hostile dependency", async () => {
  const { ends, served } = await runHostile("dotenv", [
    "cache",
    "list",
    "--cache-dir",
  ]);
  checkRefusals(ends);
  assertEquals(served, []);
});
