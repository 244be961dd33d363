/**
 * The executables that are compared.
 *
 * @module
 */

import { compile } from "../../build/compile.ts";
import { run } from "../../build/process.ts";
import { build } from "../../build/main.ts";
import { fromFileUrl } from "../paths.ts";

/** Paths of executables, all with one runtime and one permission set. */
export interface Programs extends AsyncDisposable {
  readonly appgraph: string;
  readonly bareApp: string;
  readonly seededApp: string;
  readonly bareList: string;
}

/** Compiles everything, with the first runtime that can be had. */
export async function compilePrograms(): Promise<Programs> {
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bench-" });
  const { files: [appgraph = ""] } = await build({
    runtime: "auto",
    output: new URL(`file://${folder}/`),
  });
  return {
    appgraph,
    bareApp: await compileScript("bare_app", folder),
    seededApp: await compileScript("seeded_app", folder),
    bareList: await compileScript("bare_list", folder),
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

async function compileScript(name: string, folder: string): Promise<string> {
  const source = fromFileUrl(new URL(`./${name}.ts`, import.meta.url));
  const script = `${folder}/${name}.js`;
  await run(
    Deno.execPath(),
    ["bundle", "--quiet", "--minify", `--output=${script}`, source],
    { cwd: new URL(".", import.meta.url) },
  );
  const file = `${folder}/${name}`;
  const files = new Map([["main.js", await Deno.readTextFile(script)]]);
  await compile(files, file, { runtime: "auto" });
  return file;
}
