/**
 * The nodes of a query's tree.
 *
 * @module
 */

import type { compile } from "@jmespath-community/jmespath";

/** A node of a parsed query. */
export type QueryNode = ReturnType<typeof compile>;

/** A slice: `[1:3]`. */
export type SliceNode = Extract<QueryNode, { readonly type: "Slice" }>;
