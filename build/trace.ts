/**
 * Tells where in the sources a position of the executable is: `deno task trace mod.js:1:23456 [MAPS]`.
 *
 * @module
 */

import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { say } from "./process.ts";

const POSITION_REGEXP = /^([\w.-]+):(\d+):(\d+)$/;

/**
 * Resolves a position.
 *
 * @param position `FILE:LINE:COLUMN`, both counted from 1, as stack traces and the program's own report
 * of an unexpected failure have it.
 * @param maps Source maps by the names of files.
 * @returns The position in the sources in the same form, and the name that stands there if it is known.
 * @throws {RangeError} The position is not in the maps.
 */
export function trace(
  position: string,
  maps: Readonly<Record<string, string>>,
): string {
  const [, file = "", line, column] = POSITION_REGEXP.exec(position) ?? [];
  const map = maps[file];
  const found = map === undefined
    ? undefined
    : originalPositionFor(new TraceMap(map), {
      line: Number(line),
      column: Number(column) - 1,
    });
  if (!found?.source) {
    throw new RangeError(
      `Cannot trace "${position}": wanted a position in ${
        Object.keys(maps).join(", ")
      }`,
    );
  }
  const name = found.name ? ` (${found.name})` : "";
  return `${found.source}:${found.line}:${found.column + 1}${name}`;
}

if (import.meta.main) {
  const [position = "", file = "dist/appgraph.maps.json"] = Deno.args;
  try {
    const maps = JSON.parse(await Deno.readTextFile(file));
    const line = `${trace(position, maps)}\n`;
    await Deno.stdout.write(new TextEncoder().encode(line));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(error.message);
    Deno.exitCode = 1;
  }
}
