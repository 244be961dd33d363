import { assert, assertEquals } from "./assert.ts";

const ROOT = new URL("../", import.meta.url);
const PAGE = await Deno.readTextFile(new URL("SECURITY.md", ROOT));

// Each item of a list and each paragraph on one line.
const TEXT = PAGE.replaceAll(/\n +(?!- )(?=\S)/g, " ");

// Claims are the lists behind "cannot:". What an attacker still can do stands behind other words.
const CLAIMS_REGEXP = /cannot:\n\n((?: *- .*\n)+)/g;
const TEST_REGEXP =
  /^ +- `(tests\/[\w/]+\.ts)`: (.+)$|\(`(tests\/[\w/]+\.ts)`:\s([^()]+(?:\(\)[^()]+)?)\)/gm;

/** The source of a test, with "…" where a title is put together while it runs. */
async function readSource(file: string): Promise<string> {
  const source = await Deno.readTextFile(new URL(file, ROOT));
  return source.replaceAll(/\$\{[^`]*?\}/g, "…");
}

Deno.test("SECURITY.md names tests that exist", async () => {
  const named = [...TEXT.matchAll(TEST_REGEXP)];
  assertEquals(named.length, [...TEXT.matchAll(/`tests\/.*?\.ts`:/g)].length);
  const missing: string[] = [];
  for (const [, file1, title1, file2, title2] of named) {
    const file = file1 ?? file2 ?? "";
    const title = (title1 ?? title2 ?? "").replaceAll(/\s+/g, " ");
    const source = await readSource(file);
    if (!['"', "`"].some((quote) => source.includes(quote + title + quote))) {
      missing.push(`${file}: ${title}`);
    }
  }
  assertEquals(missing, []);
});

Deno.test("SECURITY.md makes no claim without a test", () => {
  const claims = [...TEXT.matchAll(CLAIMS_REGEXP)].flatMap(([, list = ""]) =>
    list.split(/^- /m).slice(1)
  );
  assert(claims.length > 30, `${claims.length} claims`);
  assertEquals(claims.filter((claim) => !claim.includes("\n  - `tests/")), []);
});
