import { assertEquals, assertMatch } from "./assert.ts";

const ROOT = new URL("../", import.meta.url);

async function deno(args: readonly string[]): Promise<[number, string]> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: ROOT,
    env: { NO_COLOR: "1" },
  }).output();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return [code, decode(stdout) + decode(stderr)];
}

Deno.test("the published modules are documented, with every type that they show", async () => {
  const [code, says] = await deno([
    "doc",
    "--lint",
    "auth/mod.ts",
    "graph/mod.ts",
  ]);
  assertEquals(code, 0, says);
});

Deno.test("deno publish takes the package, and nothing but the two modules", async () => {
  const [code, says] = await deno(["publish", "--dry-run", "--allow-dirty"]);
  assertEquals(code, 0, says);
  const files = [
    ...says.matchAll(/^ +file:\S*?\/((?:auth|graph|tests|cli|build)\/\S+)/gm),
  ]
    .map(([, file = ""]) => file.split("/")[0]);
  assertEquals([...new Set(files)].sort(), ["auth", "graph"]);
  assertMatch(says, /@appgraph\/appgraph@/);
});
