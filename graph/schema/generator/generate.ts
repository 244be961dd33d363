/**
 * Writes `paths.d.ts`, the types of every path of Microsoft Graph v1.0, from its CSDL.
 *
 * ```sh
 * deno run --allow-read --allow-write graph/schema/generator/generate.ts graph-v1.0.csdl [paths.d.ts]
 * ```
 *
 * The CSDL is `schemas/v1.0-Prod.csdl` of the public repository microsoftgraph/msgraph-metadata
 * (MIT licence), plain or compressed by gzip (`.gz`).
 *
 * @module
 */

import { parseCsdl } from "./csdl.ts";
import { findOwnTypes, renderDeclarations } from "./declarations.ts";
import { parsePackageTypes } from "./package_types.ts";
import { renderTables } from "./tables.ts";

/**
 * Makes the text of `paths.d.ts`. The same input always gives the same text.
 *
 * @param csdl the CSDL document
 * @param packageDeclarations the declaration file of `@microsoft/microsoft-graph-types`
 * @throws {SyntaxError} if the document is not CSDL
 */
export function generateSchema(
  csdl: string,
  packageDeclarations: string,
): string {
  const schema = parseCsdl(csdl);
  const declared = parsePackageTypes(packageDeclarations);
  const types = { ...declared, own: findOwnTypes(schema, declared) };
  return [
    "// Made by generate.ts from the CSDL of Microsoft Graph v1.0 (microsoftgraph/msgraph-metadata,",
    "// MIT licence). Do not edit.",
    "// deno-fmt-ignore-file",
    "// deno-lint-ignore-file",
    'import type * as MS from "@microsoft/microsoft-graph-types";',
    'import type { Action, Bytes, Leaf, Value } from "./targets.ts";',
    ...renderTables(schema, types),
    ...renderDeclarations(schema, types),
    "",
  ].join("\n");
}

/** Reads a CSDL file, plain or `.gz`. */
export async function readCsdl(path: string | URL): Promise<string> {
  const file = await Deno.open(path);
  const gzip = String(path).endsWith(".gz");
  const bytes = gzip
    ? file.readable.pipeThrough(new DecompressionStream("gzip"))
    : file.readable;
  return await new Response(bytes).text();
}

/** Reads the declaration file of the types package that `deno.json` names. */
export async function readPackageDeclarations(): Promise<string> {
  const entry = import.meta.resolve("@microsoft/microsoft-graph-types");
  return await Deno.readTextFile(new URL("./microsoft-graph.d.ts", entry));
}

if (import.meta.main) {
  const [source, target = new URL("../paths.d.ts", import.meta.url)] =
    Deno.args;
  if (source === undefined) {
    throw new TypeError("Cannot generate the schema: name a CSDL file");
  }
  const text = generateSchema(
    await readCsdl(source),
    await readPackageDeclarations(),
  );
  await Deno.writeTextFile(target, text);
}
