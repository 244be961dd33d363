/** The forms in which one resource can be named, brought to one. @module */

const KEY_REGEXP = /^([\w.]+)\('((?:[^']|'')*)'\)$/;

/**
 * The path of a resource in its plain form. Official SDKs send `/users/delta()`, and Graph takes
 * `/users/microsoft.graph.delta()`, `/users('id')` and a final slash for the same resources as
 * `/users/delta`, `/users/id` and no slash (OData 4.01 URL conventions, "Key-as-segment convention",
 * "Canonical functions"; learn.microsoft.com, "user: delta").
 */
export function plainPath(path: string): string {
  const segments = path.replace(/\/+$/, "").split("/").flatMap((segment) => {
    const [, set, key] = KEY_REGEXP.exec(segment) ?? [];
    if (set !== undefined && key !== undefined) {
      return [set, key.replaceAll("''", "'")];
    }
    return [
      segment.replace(/^(?:microsoft\.graph\.)?delta(?:\(\))?$/, "delta"),
    ];
  });
  return segments.join("/");
}
