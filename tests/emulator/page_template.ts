/** Pages of made-up entities as bytes, at the speed of copying. @module */

import { concat, utf8 } from "./bytes.ts";
import { digitsOf, type EntityKind } from "./entity_store.ts";
import { pick } from "./json_values.ts";
import type { JsonObject } from "./jwt.ts";

const MARK = "########";

/** Renders runs of untouched entities. */
export class PageTemplate {
  readonly #item: Uint8Array<ArrayBuffer>;
  readonly #marks: readonly number[];
  #block: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  readonly #basic: JsonObject;
  readonly #selecting = new Map<string, PageTemplate>();

  /** @param kind The kind of entity, or the properties that a page shows of one. */
  constructor(kind: EntityKind | { basic(digits: string): JsonObject }) {
    this.#basic = kind.basic(MARK);
    // basic() only ever copies its argument into texts, so a mark shows where the digits go.
    const text = JSON.stringify(this.#basic) + ",";
    this.#item = utf8(text);
    const marks: number[] = [];
    const mark = utf8(MARK);
    for (let at = 0; at + mark.length <= this.#item.length; at++) {
      if (mark.every((byte, index) => this.#item[at + index] === byte)) {
        marks.push(at);
      }
    }
    this.#marks = marks;
  }

  /** A template for these properties; `undefined` when there is none, since one is no basic property. */
  selecting(names: readonly string[] | undefined): PageTemplate | undefined {
    if (names === undefined) return this;
    if (names.some((name) => !(name in this.#basic))) return undefined;
    const basic = pick(this.#basic, names);
    const key = Object.keys(basic).join(",");
    const made = this.#selecting.get(key) ??
      new PageTemplate({ basic: () => basic });
    this.#selecting.set(key, made);
    return made;
  }

  /** The entities of `count` indexes from `from`, joined by commas, between `before` and `after`. */
  render(
    from: number,
    count: number,
    before: string,
    after: string,
  ): Uint8Array<ArrayBuffer> {
    const length = this.#item.length;
    while (this.#block.length < count * length) {
      this.#block = concat([
        this.#block,
        this.#block.length === 0 ? this.#item : this.#block,
      ]);
    }
    const head = utf8(before);
    const tail = utf8(after);
    const size = Math.max(0, count * length - 1);
    const page = new Uint8Array(head.length + size + tail.length);
    page.set(head);
    page.set(this.#block.subarray(0, size), head.length);
    for (let item = 0; item < count; item++) {
      const digits = digitsOf(from + item);
      for (const mark of this.#marks) {
        const at = head.length + item * length + mark;
        for (let digit = 0; digit < MARK.length; digit++) {
          page[at + digit] = digits.charCodeAt(digit);
        }
      }
    }
    page.set(tail, head.length + size);
    return page;
  }
}
