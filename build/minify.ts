/**
 * Makes a module small.
 *
 * @module
 */

import { minify } from "terser";
import type { Module } from "./merge.ts";

/**
 * Sources whose functions may become arrows, because nothing constructs them: our own, and packages
 * that write classes.
 */
const MODERN_REGEXP = /^(?!npm:|node:)|^npm:(?:jose|deno-std)\/|^node:module$/;

/** The bundler's names for modules end in a sum that differs with the folder. */
const HASH_REGEXP = /(?<=[a-z])_?[A-Z\d]{8}$/;

/**
 * Minifies a module. Names of functions and classes go: what a failure is called is a property of its
 * class, and where an unexpected one happened is told as a position, which the source map resolves.
 */
export async function minifyModule({ code, map }: Module): Promise<Module> {
  const { sources }: { sources: string[] } = JSON.parse(map);
  const minified = await minify(code, {
    module: true,
    ecma: 2020,
    compress: {
      passes: 4,
      hoist_funs: true,
      unsafe_arrows: sources.every((name) => MODERN_REGEXP.test(name)),
    },
    // V8 reads such a text faster.
    format: { ascii_only: true },
    sourceMap: { content: map },
  });
  if (minified.code === undefined || typeof minified.map !== "string") {
    throw new Error("Cannot minify a module: nothing came of it");
  }
  const result: { names: string[] } = JSON.parse(minified.map);
  const names = result.names.map((name) => name.replace(HASH_REGEXP, ""));
  return { code: minified.code, map: JSON.stringify({ ...result, names }) };
}
