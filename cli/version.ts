/**
 * The version of the program.
 *
 * @module
 */

import manifest from "../deno.json" with { type: "json" };

/** Version from `deno.json`. */
export const VERSION: string = manifest.version;

/** Value of the `User-Agent` header; `SdkVersion` is Microsoft's own. */
export const USER_AGENT = `appgraph/${VERSION}`;

/** What `--version` prints: the program, its version, and the runtime it runs on. */
export function describeVersion(): string {
  const { deno, v8 } = Deno.version;
  return `appgraph ${VERSION} (deno ${deno}, v8 ${v8}, ${Deno.build.target})`;
}
