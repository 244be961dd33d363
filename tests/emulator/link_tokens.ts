/** Opaque tokens in the links of pages and deltas. @module */

import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from "./bytes.ts";
import { GraphError } from "./graph_errors.ts";
import { isObject, type JsonObject } from "./jwt.ts";

/** Hides a value in a token. */
export function writeLinkToken(value: JsonObject): string {
  return toBase64Url(utf8(JSON.stringify(value)));
}

/** The value in a token; `undefined` when the token was not made here. */
export function readLinkToken(token: string): JsonObject | undefined {
  const bytes = fromBase64Url(token);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The age of the tokens in next links, in the hands of tests. */
export class PageTokens {
  #epoch = 0;

  /** Makes all tokens given out so far too old. */
  expire(): void {
    this.#epoch++;
  }

  /** The present age; part of every token. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Throws what a token of another age is answered with. */
  check(epoch: number): void {
    if (epoch === this.#epoch) return;
    throw new GraphError(
      400,
      "Directory_ExpiredPageToken",
      "The specified page token value has expired and can no longer be included in your request.",
    );
  }
}
