/** The tables of `docs/witnesses.md`. @module */

const PAGE = new URL("../../docs/witnesses.md", import.meta.url);

/** Reads the table under a heading: its first row, and the rows below the rule. */
export async function readTable(
  title: string,
): Promise<{ heading: string[]; topics: string[][] }> {
  const text = await Deno.readTextFile(PAGE);
  const part = text.split(/^## /m).find((part) =>
    part.startsWith(`${title}\n`)
  );
  const [heading = [], , ...topics] = (part ?? "").split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | ").map((cell) => cell.trim()));
  return { heading, topics };
}
