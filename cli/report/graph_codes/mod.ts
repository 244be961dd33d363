/**
 * What to do about an answer of Graph, by its error code. The codes are documented ("DOCS":
 * microsoft-graph-docs-contrib) or were seen on the wire.
 *
 * @module
 */

import { ACCESS_CODES } from "./access.ts";
import { OBSTACLE_CODES } from "./obstacles.ts";
import { REQUEST_CODES } from "./requests.ts";
import type { GraphCodeRow } from "./row.ts";

export { GRANT } from "./access.ts";
export type { GraphCodeRow } from "./row.ts";

/** The rows, in the order in which they are looked at for one code. */
export const GRAPH_CODES: readonly GraphCodeRow[] = [
  ...ACCESS_CODES,
  ...REQUEST_CODES,
  ...OBSTACLE_CODES,
];
