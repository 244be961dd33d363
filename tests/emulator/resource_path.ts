/**
 * The forms that one resource has in a path, made one: keys in parentheses, functions with their
 * namespace, a trailing slash, names in any case.
 * Sources: DOCS concepts/use-the-api and concepts/outlook-large-attachments (`/Users('…')/Messages('…')`);
 * SDKs send `/users/delta()` and `/users/microsoft.graph.delta()`.
 * @module
 */

const KEY_REGEXP = /^([A-Za-z]+)\((?:(\w+)=)?'((?:[^']|'')*)'\)$/;
/** Alternate keys that stand for the plain one. */
const PLAIN_KEYS: readonly (string | undefined)[] = [
  undefined,
  "id",
  "userPrincipalName",
];
/** Casts in a path, which are no functions: `/groups/{id}/members/microsoft.graph.user`. */
const CAST_REGEXP =
  /^microsoft\.graph\.(?:user|group|device|servicePrincipal)$/;

const NAMES = new Map(
  [
    "applications",
    "attachments",
    "directoryObjects",
    "drive",
    "drives",
    "events",
    "groups",
    "me",
    "members",
    "messages",
    "owners",
    "reports",
    "servicePrincipals",
    "sites",
    "users",
  ].map((name) => [name.toLowerCase(), name]),
);

/**
 * The path of a resource in its plain form: `/users/{id}/messages`.
 *
 * @param path What follows the version, not decoded.
 * @throws {URIError} for broken percent-encoding
 */
export function plainPath(path: string): string {
  const segments = path.replace(/\/+$/, "").split("/").map(decodeURIComponent);
  const plain: string[] = [];
  let inFiles = false;
  for (const segment of segments) {
    if (inFiles) plain.push(segment);
    else plain.push(...plainSegments(segment, plain.length % 2 === 1));
    inFiles ||= segment.endsWith(":"); // what follows `root:` is the name of a file
  }
  return plain.join("/");
}

function plainSegments(segment: string, isName: boolean): string[] {
  const [, name = "", keyName, text = ""] = KEY_REGEXP.exec(segment) ?? [];
  if (name !== "" && PLAIN_KEYS.includes(keyName)) {
    return [NAMES.get(name.toLowerCase()) ?? name, text.replaceAll("''", "'")];
  }
  if (CAST_REGEXP.test(segment)) return [segment];
  const bare = segment.replace(/^microsoft\.graph\./, "").replace(/\(\)$/, "");
  return [isName ? NAMES.get(bare.toLowerCase()) ?? bare : bare];
}
