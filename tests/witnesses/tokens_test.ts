import { assertEquals } from "../assert.ts";
import { libraries, runLibrary } from "./libraries.ts";
import { readTable } from "./pages.ts";
import { own, TOKEN_TOPICS } from "./token_topics.ts";

for (const [name] of libraries) {
  Deno.test(`unmodified ${name} gets a token that Graph accepts`, async () => {
    const requests = await runLibrary(name);
    assertEquals(requests.at(-1)?.status, 200);
  });
}

Deno.test("docs/witnesses.md says how others ask for tokens, and why this program does otherwise", async () => {
  const { heading, topics } = await readTable("Tokens");
  assertEquals(heading, ["Topic", "Library", "Theirs", "appgraph", "Why"]);
  const rows: string[][] = [];
  for (const { topic, library, kind, observe } of TOKEN_TOPICS) {
    const theirs = observe(await runLibrary(library));
    rows.push([
      topic,
      library.split(" ")[0] ?? "",
      theirs,
      observe(await own[kind]()),
    ]);
  }
  assertEquals(topics.map((cells) => cells.slice(0, -1)), rows);
  assertEquals(topics.filter((cells) => (cells.at(-1)?.length ?? 0) < 10), []);
});
