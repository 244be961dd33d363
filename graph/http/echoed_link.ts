const MIN_LENGTH = 6;
const MASK = "…";

/**
 * Takes a pre-authenticated link out of what its server says: storage repeats path and query in some of
 * its errors, and who has them needs no token.
 *
 * @param text The server's words.
 * @param link The link that was asked.
 * @returns The text without path, query and the parts of both, encoded or not.
 */
export function withoutLink(text: string, link: string): string {
  const { pathname, search } = new URL(link);
  // Signs between the parts may be escaped, for JSON or HTML: the parts are looked for one by one too.
  const parts = [
    pathname + search,
    pathname,
    search.slice(1),
    ...pathname.split("/"),
    ...search.slice(1).split("&").map((part) =>
      part.slice(part.indexOf("=") + 1)
    ),
  ];
  return parts.flatMap((part) => [part, decode(part), decode(decode(part))])
    .filter((part) => part.length >= MIN_LENGTH)
    .sort((a, b) => b.length - a.length)
    .reduce((clean, part) => clean.replaceAll(part, MASK), text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // What is no encoding stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}
