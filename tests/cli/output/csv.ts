/**
 * A reader of CSV by the grammar of RFC 4180 section 2, character by character and strict, with LF
 * between records: it shares nothing with the writer.
 *
 * @param text The file.
 * @returns Its records.
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;

  function quoted(): string {
    let cell = "";
    for (at++;; at++) {
      if (at >= text.length) throw new SyntaxError("A quoted cell has no end");
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') cell += text[++at];
      else break;
    }
    at++;
    return cell;
  }

  function plain(): string {
    const start = at;
    while (at < text.length && text[at] !== "," && text[at] !== "\n") {
      if (text[at] === '"' || text[at] === "\r") {
        throw new SyntaxError(`Bare character at ${at}`);
      }
      at++;
    }
    return text.slice(start, at);
  }

  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      record.push(text[at] === '"' ? quoted() : plain());
      const separator = text[at++];
      if (separator === "\n") break;
      if (separator !== ",") {
        throw new SyntaxError(`A record does not end at ${at}`);
      }
    }
    records.push(record);
  }
  return records;
}
