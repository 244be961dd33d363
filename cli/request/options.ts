/**
 * The options that shape a request to Graph.
 *
 * @module
 */

import type { HeaderOptions } from "./headers.ts";

/** The options that shape a request. */
export interface ShapeOptions extends HeaderOptions {
  /** `NAME=VALUE` that are sent as they are, each of them. */
  readonly parameter: readonly string[];
}

/** The options that make a body. */
export interface BodyOptions {
  /** JSON, `@FILE`, or `-` for standard input. */
  readonly data?: string | undefined;
  /** `NAME=VALUE`, each of them; values are typed. */
  readonly field?: readonly string[] | undefined;
  /** `NAME=VALUE`, each of them; values are text. */
  readonly rawField?: readonly string[] | undefined;
}

/** Whether there is a body. */
export function hasBody(
  { data, field = [], rawField = [] }: BodyOptions,
): boolean {
  return data !== undefined || field.length > 0 || rawField.length > 0;
}

/** Most requests have no header of their own, and do without what judges them. */
async function readHeaders(options: HeaderOptions): Promise<Headers> {
  const { header, ifMatch, prefer = [] } = options;
  if (header.length + prefer.length === 0 && ifMatch === undefined) {
    return new Headers();
  }
  const headers = await import("./headers.ts");
  return headers.readHeaders(options);
}

/** A path with its query, and headers, as the Graph client takes them. */
export interface RequestShape {
  readonly path: string;
  /** The path with `{now}` and the like as they were written: what tells one query from another. */
  readonly pattern: string;
  readonly options: {
    readonly headers: Headers;
    readonly eventual: boolean;
  };
}

/** Where a request goes, as it was written. */
export interface WrittenRequest {
  /** As given, maybe with a query. */
  readonly path: string;
  /** The `name=value` arguments. */
  readonly parameters: readonly string[];
  /** The path is the program's own, and needs no judging. */
  readonly isOwn?: boolean | undefined;
}

/**
 * Reads the path, the parameters, the headers and the like.
 *
 * @throws {UsageError} if one is malformed, would not do what is meant, or is not the user's to set.
 */
export async function readRequestShape(
  { path, parameters, isOwn = false }: WrittenRequest,
  options: ShapeOptions,
): Promise<RequestShape> {
  const { parameter: verbatim, eventual = false } = options;
  const headers = await readHeaders(options);
  return {
    // The main job, at whose start every file counts, comes without what judges paths.
    ...isOwn && verbatim.length === 0
      ? { path, pattern: path }
      : (await import("./target.ts")).readTarget({
        path,
        parameters,
        verbatim,
      }),
    options: { headers, eventual },
  };
}
