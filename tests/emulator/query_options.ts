/** Which system query options a resource takes (OData 4.01 Part 2, section 5.1). @module */

import { GraphError, graphErrors } from "./graph_errors.ts";

/** Options that OData knows; Graph names those it does not support otherwise than unknown ones. */
const KNOWN = [
  "$apply",
  "$compute",
  "$count",
  "$deltatoken",
  "$expand",
  "$filter",
  "$format",
  "$orderby",
  "$search",
  "$select",
  "$skip",
  "$skiptoken",
  "$top",
];

/**
 * Throws 400 for an option with `$` that is not among `supported`, and for one given twice. Names
 * without `$` are no system options and are ignored. Source of the text for `$skip`:
 * msgraph-sdk-dotnet 348, msgraph-sdk-powershell 1771.
 */
export function checkOptions(
  query: URLSearchParams,
  supported: readonly string[],
): void {
  for (const name of new Set(query.keys())) {
    if (name === "$") throw graphErrors.badRequest("An option has no name.");
    if (!name.startsWith("$")) continue;
    if (query.getAll(name).length > 1) {
      throw graphErrors.badRequest(
        `Query option '${name}' was specified more than once, but it must be specified at most once.`,
      );
    }
    if (supported.includes(name)) continue;
    if (KNOWN.includes(name)) {
      throw new GraphError(
        400,
        "Request_BadRequest",
        `'${name}' is not supported by the service.`,
      );
    }
    throw graphErrors.badRequest(
      `The query parameter '${name}' is not supported.`,
    );
  }
}
