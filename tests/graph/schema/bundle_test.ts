import { assert, assertEquals, assertNotEquals } from "../../assert.ts";
import { fromRoot, runDeno } from "./type_check.ts";

const PROGRAM = `
const user: User = { id: "1", displayName: "Megan" };
globalThis.name = \`\${user.id} \${user.displayName}\`;
`;

async function bundle(head: string): Promise<string> {
  const { success, stdout, stderr } = await runDeno("bundle", head + PROGRAM);
  assert(success, stderr);
  return stdout;
}

Deno.test("mod.ts leaves not one byte in a bundle", async () => {
  const untyped = await bundle(
    "type User = { id?: string; displayName?: string | null };",
  );
  const typed = await bundle(
    `import type { PathResult } from "${fromRoot("graph/schema/mod.ts")}";
     type User = PathResult<"/users/1">;`,
  );
  const imported = await bundle(
    `import "${fromRoot("graph/schema/generator/csdl.ts")}";
     import { parseCsdl } from "${fromRoot("graph/schema/generator/csdl.ts")}";
     globalThis.status = String(parseCsdl);
     type User = { id?: string; displayName?: string | null };`,
  );
  assertEquals(withoutFolder(typed), withoutFolder(untyped));
  assertNotEquals(withoutFolder(imported), withoutFolder(untyped));
});

/** The bundler names each module in a comment, by the temporary folder that it lies in. */
function withoutFolder(bundled: string): string {
  return bundled.replaceAll(/^\/\/ .*\/module\.ts$/gm, "// module.ts");
}
