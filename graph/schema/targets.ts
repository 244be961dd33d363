/**
 * What a path can lead to, besides an entity or a collection of entities: the words in which the
 * generated tables are written.
 *
 * @module
 */

/**
 * A value of a structural type, or of a collection of them.
 *
 * @internal
 */
export interface Value<T> {
  readonly value: T;
}

/**
 * An action: what POST sends, and what it leads to.
 *
 * @internal
 */
export interface Action<Body, Result> {
  readonly body: Body;
  readonly result: Result;
}

/**
 * Bytes of any kind: a file, a photo, a report.
 *
 * @internal
 */
export interface Bytes {
  readonly bytes: true;
}

/**
 * The text of one primitive value, by `/$value`.
 *
 * @internal
 */
export interface Text {
  readonly text: true;
}

/**
 * The number of items of a collection, by `/$count`.
 *
 * @internal
 */
export interface Count {
  readonly count: true;
}

/**
 * An entity type that leads no further.
 *
 * @internal
 */
// deno-lint-ignore no-empty-interface
export interface Leaf {}
