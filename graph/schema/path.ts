/**
 * The text of a path, at the level of types: what precedes its first segment, and its query.
 *
 * @module
 */

/**
 * A path as the walk wants it: without query, origin, version and leading slash.
 *
 * @internal
 */
export type Normalized<Path extends string> = WithoutVersion<
  WithoutQuery<Path>
>;

type WithoutQuery<Path extends string> = Path extends `${infer Plain}?${string}`
  ? Plain
  : Path;

type WithoutVersion<Path extends string> = Path extends `/${infer Rest}`
  ? WithoutVersion<Rest>
  : Path extends `https://${string}/v1.0/${infer Rest}` ? Rest
  : Path extends `${infer First}/${infer Rest}`
    ? Lowercase<First> extends "v1.0" ? Rest : Path
  : Path;

/**
 * The path up to its last slash, which is included: `/users/x/ma` gives `/users/x/`.
 *
 * @internal
 */
export type Parent<Path extends string, Done extends string = ""> = Path extends
  `${infer Head}/${infer Rest}` ? Parent<Rest, `${Done}${Head}/`> : Done;
