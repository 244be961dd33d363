/**
 * Compiles the program for its tests, with the first runtime that can be had.
 *
 * @module
 */

import { RuntimeUnavailableError } from "../../build/testing_runtime.ts";
import { build } from "../../build/main.ts";
import { say } from "./process.ts";

/** How the compilation ended. */
export type Compiled =
  | { readonly kind: "compiled"; readonly file: string }
  | { readonly kind: "no-runtime"; readonly reason: string }
  | { readonly kind: "failed" };

/** Compiles into a folder of its own; `DENORT_BIN`, the download and the npm package are tried in turn. */
export async function compileForTests(): Promise<Compiled> {
  try {
    const { files: [file] } = await build({
      runtime: "auto",
      output: new URL("../../.cache/test/", import.meta.url),
    });
    return file === undefined ? { kind: "failed" } : { kind: "compiled", file };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(error.message);
    return error instanceof RuntimeUnavailableError
      ? { kind: "no-runtime", reason: error.message }
      : { kind: "failed" };
  }
}
