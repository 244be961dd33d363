/**
 * `deno task permissions-data`: makes `cli/permissions/table.ts` of Microsoft's data.
 *
 * ```
 * deno task permissions-data [FOLDER]
 * ```
 * The folder holds `permissions.json` and `provisioningInfo.json` of microsoftgraph/microsoft-graph-devx-content.
 *
 * @module
 */

import { encodeTable } from "../table_format.ts";
import { makeTable } from "./read_data.ts";

const ROOT = new URL("../../../", import.meta.url);

/** The data that the table was made of. */
export const ORIGIN = { commit: "6cbd6bb", date: "2026-08-07" } as const;

/** The module that holds a table. */
export function tableModule(text: string): string {
  return `/**
 * Which permissions open which requests of Microsoft Graph; made by \`deno task permissions-data\` of
 * microsoftgraph/microsoft-graph-devx-content (commit ${ORIGIN.commit} of ${ORIGIN.date}).
 *
 * Copyright (c) Microsoft Corporation. MIT License; the text stands in NOTICE.
 *
 * @module
 */

/** In the form that \`table_format.ts\` describes. */
export const TABLE: string = \`${text}\`;
`;
}

async function readJson<T>(file: URL): Promise<T> {
  const data: T = JSON.parse(await Deno.readTextFile(file));
  return data;
}

if (import.meta.main) {
  const [folder = "../shared/data"] = Deno.args;
  const base = new URL(`${folder}/`, ROOT);
  const table = makeTable(
    await readJson(new URL("permissions.json", base)),
    await readJson(new URL("provisioningInfo.json", base)),
    ORIGIN,
  );
  const text = tableModule(encodeTable(table));
  await Deno.writeTextFile(new URL("../table.ts", import.meta.url), text);
}
