/**
 * The version of the program.
 *
 * @module
 */

/** The version in `deno.json`, which a test compares: the whole file would be read at each start. */
export const VERSION = "0.1.0";

/** Value of the `User-Agent` header; `SdkVersion` is Microsoft's own. */
export const USER_AGENT = `appgraph/${VERSION}`;

// `build/main.ts` writes the commit here, and spaces after it: the length stays, and with it each position
// of the source map.
const COMMIT: string = "__APPGRAPH_COMMIT________";

/** What `--version` prints: the program, its version and commit, and the runtime it runs on. */
export function describeVersion(): string {
  const commit = COMMIT.startsWith("__")
    ? "from source"
    : `commit ${COMMIT.trimEnd()}`;
  const { deno, v8 } = Deno.version;
  return `appgraph ${VERSION} (${commit}, deno ${deno}, v8 ${v8}, ${Deno.build.target})`;
}
