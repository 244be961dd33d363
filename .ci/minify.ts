/**
 * Makes a module small.
 *
 * @module
 */

import { minify } from "terser";
import type { Module } from "./merge.ts";

/** Functions with methods are constructed and so cannot become arrows; only old packages have them. */
const CONSTRUCTOR_REGEXP = /\.prototype(?:\.\w+)?\s*=[^=]/;

/**
 * Minifies a module. Names of functions and classes go: what a failure is called is a property of its
 * class, and where an unexpected one happened is told as a position, which the source map resolves.
 */
export async function minifyModule({ code, map }: Module): Promise<Module> {
  const minified = await minify(code, {
    module: true,
    ecma: 2020,
    compress: {
      passes: 4,
      hoist_funs: true,
      unsafe_arrows: !CONSTRUCTOR_REGEXP.test(code),
    },
    // V8 reads such a text faster.
    format: { ascii_only: true },
    sourceMap: { content: map },
  });
  if (minified.code === undefined || typeof minified.map !== "string") {
    throw new Error("Cannot minify a module: nothing came of it");
  }
  return { code: minified.code, map: minified.map };
}
