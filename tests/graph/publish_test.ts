import { assert, assertEquals } from "../assert.ts";

const ROOT = new URL("../../", import.meta.url);

async function runDeno(
  ...args: string[]
): Promise<{ readonly success: boolean; readonly text: string }> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd: ROOT,
    env: { NO_COLOR: "1" },
  }).output();
  const decoder = new TextDecoder();
  return { success, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

Deno.test("graph/mod.ts documents all that it exports, and hides no type that this needs", async () => {
  const { success, text } = await runDeno("doc", "--lint", "graph/mod.ts");
  assert(
    success,
    text.split("\n").filter((line) => /error/.test(line)).join("\n"),
  );
});

Deno.test("the package could be published, its types at their fastest", async () => {
  const { success, text } = await runDeno(
    "publish",
    "--dry-run",
    "--allow-dirty",
  );
  assert(success, text.slice(0, 2_000));
  const files = text.match(/\/tests\/\S+|\/build\/\S+/g) ?? [];
  assertEquals(files, []);
});
