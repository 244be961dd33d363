/** One challenge of a `WWW-Authenticate` header. */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN_REGEXP = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const SEPARATOR_REGEXP = /[\s,]*/y;
const EQUALS_REGEXP = /[ \t]*=[ \t]*/y;
const QUOTED_REGEXP = /"((?:[^"\\]|\\.)*)"?/sy;
// More than the token of RFC 9110: Entra leaves URLs unquoted.
const BARE_REGEXP = /[^\s,"]*/y;
const TOKEN68_REGEXP = /[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))/y;
const SKIP_REGEXP = /[^,]*/y;

/**
 * Reads the list of challenges of RFC 9110 §11.6.1, several joined headers included. Unquoted
 * values, missing closing quotes and stray characters are tolerated, because Entra sends the first.
 *
 * @param header The value of the header.
 * @returns The challenges in their order, none if nothing can be read.
 */
export function parseWwwAuthenticate(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let position = 0;
  const take = (regexp: RegExp): RegExpExecArray | null => {
    regexp.lastIndex = position;
    const match = regexp.exec(header);
    if (match) position = regexp.lastIndex;
    return match;
  };
  while (true) {
    take(SEPARATOR_REGEXP);
    if (position >= header.length) return challenges;
    const name = take(TOKEN_REGEXP)?.[0].toLowerCase();
    if (name === undefined) {
      take(SKIP_REGEXP);
      continue;
    }
    const current = challenges.at(-1);
    if (current && take(EQUALS_REGEXP)) {
      const quoted = take(QUOTED_REGEXP)?.[1];
      const value = quoted?.replace(/\\(.)/gs, "$1") ??
        take(BARE_REGEXP)?.[0] ?? "";
      // The first one counts: a later one must not replace what was read before.
      if (!current.parameters.has(name)) current.parameters.set(name, value);
    } else {
      challenges.push({ scheme: name, parameters: new Map() });
      take(/[ \t]*/y);
      take(TOKEN68_REGEXP);
    }
  }
}

/**
 * Finds the claims that Graph wants a new token to answer (continuous access evaluation).
 *
 * @param header The value of `WWW-Authenticate`, or `null`.
 * @returns The decoded JSON text, or `undefined` if there is no such challenge.
 */
export function claimsChallenge(header: string | null): string | undefined {
  if (header === null) return undefined;
  for (const { scheme, parameters } of parseWwwAuthenticate(header)) {
    if (
      scheme !== "bearer" || parameters.get("error") !== "insufficient_claims"
    ) continue;
    const claims = decodeClaims(parameters.get("claims") ?? "");
    if (claims !== undefined) return claims;
  }
  return undefined;
}

function decodeClaims(base64: string): string | undefined {
  try {
    const standard = base64.replaceAll("-", "+").replaceAll("_", "/").replace(
      /=+$/,
      "",
    );
    const bytes = Uint8Array.from(
      atob(standard),
      (character) => character.charCodeAt(0),
    );
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? text : undefined;
  } catch (error) {
    // Not base64, not UTF-8 or not JSON: then it is an ordinary 401.
    if (
      error instanceof DOMException || error instanceof TypeError ||
      error instanceof SyntaxError
    ) return undefined;
    throw error;
  }
}
