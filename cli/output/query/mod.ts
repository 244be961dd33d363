/**
 * The query language; loaded at once, and only where there is a `--query`.
 *
 * @module
 */

export { evaluate } from "./evaluate.ts";
export { QueryFault } from "./fault.ts";
export { parseQuery } from "./parse.ts";
