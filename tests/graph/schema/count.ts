/** Counts the paths whose type is the one that the CSDL says, by the type checker itself. */

import { type Csdl, parseCsdl } from "../../../graph/schema/generator/csdl.ts";
import { findOwnTypes } from "../../../graph/schema/generator/declarations.ts";
import { valueType } from "../../../graph/schema/generator/names.ts";
import { parsePackageTypes } from "../../../graph/schema/generator/package_types.ts";
import {
  readCsdl,
  readPackageDeclarations,
} from "../../../graph/schema/generator/generate.ts";
import { type GetPath, type LeadsTo, listGetPaths } from "./get_paths.ts";
import { fromRoot, runDeno } from "./type_check.ts";

/** How many of `total` paths resolve to their type; the others by name. */
export interface Count {
  readonly total: number;
  readonly resolved: number;
  readonly wrong: readonly string[];
}

const SPECIAL: Readonly<Record<string, string>> = {
  bytes: "ReadableStream<Uint8Array>",
  count: "number",
  text: "string",
};

/** The CSDL that the tests have with them. */
export async function readTestCsdl(): Promise<string> {
  return await readCsdl(
    new URL("./data/graph-v1.0.csdl.gz", import.meta.url),
  );
}

/** All GET paths of up to three segments, and of those of four a sample that a seed chooses. */
export async function listSampledPaths(
  sampleSize: number,
  seed: number,
): Promise<{ all: GetPath[]; sample: GetPath[]; csdl: Csdl }> {
  const csdl = parseCsdl(await readTestCsdl());
  const all = listGetPaths(csdl, 3);
  const longer = listGetPaths(csdl, 4).slice(all.length);
  const random = mulberry32(seed);
  const sample = longer.map((path) => ({ path, order: random() }))
    .toSorted((a, b) => a.order - b.order).slice(0, sampleSize)
    .map(({ path }) => path);
  return { all, sample, csdl };
}

/** Type-checks one assertion for each path. */
export async function countResolved(
  paths: readonly GetPath[],
  csdl: Csdl,
): Promise<Count> {
  const typeOf = await typeNamer(csdl);
  const lines = paths.map(({ path, leadsTo }, index) =>
    `const p${index}: Same<PathResult<\`${path}\`>, ${typeOf(leadsTo)}> = true;`
  );
  const head = [
    'import type * as MS from "@microsoft/microsoft-graph-types";',
    `import type { Own } from "${fromRoot("graph/schema/paths.d.ts")}";`,
    `import type { CollectionResponse, PathResult, PrimitiveValue, Reference } from "${
      fromRoot("graph/schema/mod.ts")
    }";`,
    `import type { Same } from "${fromRoot("tests/graph/schema/expect.ts")}";`,
  ];
  const { success, stderr } = await runDeno(
    "check",
    [...head, ...lines].join("\n"),
  );
  const wrongLines = [...stderr.matchAll(/module\.ts:(\d+):\d+/g)].map((
    [, line],
  ) => Number(line) - head.length - 1);
  if (!success && wrongLines.length === 0) throw new Error(stderr);
  const wrong = [...new Set(wrongLines)].map((index) =>
    paths[index]?.path ?? `the head of the module: ${stderr}`
  );
  return { total: paths.length, resolved: paths.length - wrong.length, wrong };
}

async function typeNamer(csdl: Csdl): Promise<(leadsTo: LeadsTo) => string> {
  const declared = parsePackageTypes(await readPackageDeclarations());
  const types = { ...declared, own: findOwnTypes(csdl, declared) };
  const objects = new Set(["reference", ...csdl.types.map(({ name }) => name)]);
  return ({ name, collection }) => {
    const item = name === "reference"
      ? "Reference"
      : SPECIAL[name] ?? valueType({ name, collection: false }, types);
    if (collection) return `CollectionResponse<${item}>`;
    return objects.has(name) || name in SPECIAL
      ? item
      : `PrimitiveValue<${item}>`;
  };
}

/** A small generator of random numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
