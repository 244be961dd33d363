import { assert, assertEquals } from "./assert.ts";

const ROOT = new URL("../", import.meta.url);

Deno.test("SECURITY.md names tests that exist", async () => {
  const text = await Deno.readTextFile(new URL("SECURITY.md", ROOT));
  const named = [
    ...text.matchAll(/`(tests\/[\w/]+\.ts)`: ([^|)]+?(?:\(\)[^|)]+?)?) *[|)]/g),
  ];
  assert(named.length > 15, `${named.length} tests`);
  const missing: string[] = [];
  for (const [, file = "", name = ""] of named) {
    const source = await Deno.readTextFile(new URL(file, ROOT));
    const title = name.trim().replace(/\s+/g, " ");
    if (!source.includes(`"${title}"`)) missing.push(`${file}: ${name}`);
  }
  assertEquals(missing, []);
});
