/**
 * The notices of the packages in the executable: `NOTICE`, and the module that `appgraph help licenses` prints.
 *
 * @module
 */

import { ORIGIN } from "../cli/permissions/generator/generate.ts";
import type { Package } from "./sbom.ts";

const MIT_TEXT =
  `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** The table of `appgraph permissions` (`cli/permissions/table.ts`) is made of data of Microsoft. */
const PERMISSIONS_NOTICE =
  `microsoftgraph/microsoft-graph-devx-content, permissions.json and provisioningInfo.json, commit ${ORIGIN.commit} of ${ORIGIN.date} (MIT)

MIT License

Copyright (c) Microsoft Corporation.

${MIT_TEXT}
`;

/** What stands where the second of two licences begins, of which the first is chosen. */
const SECOND_LICENCE_REGEXP = /\n\s*GNU GENERAL PUBLIC LICENSE[^]*$/;

/**
 * The text of `NOTICE`.
 *
 * @param packages The packages in the executable.
 * @param own The program's own licence.
 */
export async function createNotices(
  packages: readonly Package[],
  own: string,
): Promise<string> {
  const notices = await Promise.all(packages.map(describe));
  notices.push(PERMISSIONS_NOTICE);
  return [
    `appgraph\n\n${own.trim()}\n`,
    `The executable holds Deno (MIT License, Copyright 2018-2026 the Deno authors) with V8 and the
other components that Deno's own licences name, and these packages and data:
`,
    ...notices,
  ].join(`\n${"=".repeat(78)}\n\n`);
}

async function describe(entry: Package): Promise<string> {
  const { name, version, license } = entry;
  return `${name} ${version} (${license})\n\n${await readLicence(entry)}\n`;
}

async function readLicence(
  { name, license, folder, source }: Package,
): Promise<string> {
  for (const file of ["LICENSE", "LICENSE.md"]) {
    try {
      const text = await Deno.readTextFile(new URL(file, folder));
      return clean(text.replace(SECOND_LICENCE_REGEXP, ""));
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  // Each of its files names the copyright instead.
  const [, copyright] = /^\/\/ (Copyright .*?)\. MIT license\.$/m.exec(
    await Deno.readTextFile(source),
  ) ?? [];
  if (license === "MIT" && copyright) {
    return `MIT License\n\n${copyright}\n\n${MIT_TEXT}`;
  }
  throw new Error(`Cannot find the licence of the package ${name}`);
}

function clean(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(/[^\S\n]+$/gm, "").trim();
}

/** The module that holds the same text. */
export function noticesModule(text: string): string {
  return `/** What \`NOTICE\` holds; made by \`deno task docs\`. @module */

/** The notices of the packages in the executable. */
export const NOTICES: string = ${JSON.stringify(text)};
`;
}
