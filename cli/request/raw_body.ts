/**
 * Bodies that are passed through as they came.
 *
 * @module
 */

import { parseJson } from "../../graph/mod.ts";

/** Looks into a body that is passed through; one that does not parse holds nothing of interest. */
export function peek(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return text.includes('"@odata.nextLink"') ? parseBytes(bytes) : undefined;
}

/** Parses a body as far as that is possible. */
export function parseBytes(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
