/**
 * The requests of a batch that were answered 403, for a word at the end on what they lack.
 *
 * @module
 */

import type { BatchRequest, BatchResponse } from "../../../graph/mod.ts";
import type { Hints, RefusedRequest } from "../../report/hints.ts";

/** A batch of thousands is refused for few reasons. */
const MAX_KEPT = 200;

/** Remembers what was sent until it is answered. */
export class RefusedParts {
  readonly #sent = new Map<string, RefusedRequest>();
  readonly #refused: RefusedRequest[] = [];
  #count = 0;

  /** Passes requests on. */
  async *watch(
    requests: AsyncIterable<BatchRequest>,
  ): AsyncGenerator<BatchRequest> {
    for await (const request of requests) {
      const number = ++this.#count;
      const { id = String(number), method = "GET", url } = request;
      this.#sent.set(id, { method, url });
      yield request;
    }
  }

  /** Takes an answer. */
  add({ id, status }: BatchResponse): void {
    const request = this.#sent.get(id);
    this.#sent.delete(id);
    if (status !== 403 || request === undefined) return;
    if (this.#refused.length < MAX_KEPT) this.#refused.push(request);
  }

  /** One line for each reason. */
  async explain({ explainForbidden }: Hints): Promise<string[]> {
    if (this.#refused.length === 0 || explainForbidden === undefined) return [];
    const { describeAccess } = await import("../../report/access_advice.ts");
    const lines = new Set<string>();
    for (const request of this.#refused) {
      const access = await explainForbidden(request);
      if (access !== undefined) lines.add(describeAccess(access));
    }
    return [...lines];
  }
}
