import { assertEquals, assertRejects } from "../../assert.ts";
import { PrivateFileError, resolvePath } from "../../../auth/private_file.ts";
import { findTarget } from "../../../cli/files/target.ts";

const WINDOWS = { os: "windows" } as const;

Deno.test("resolvePath() on Windows refuses names that would make a stream of another file, and what else is no name", async () => {
  for (const name of ["report:2026.csv", 'C:\\a\\"b".csv', "what?", "a|b"]) {
    const error = await assertRejects(
      () => resolvePath(name, WINDOWS),
      PrivateFileError,
    );
    assertEquals(
      /^Windows allows no "(?::|\\"|\?|\|)" in a name$/.test(error.message),
      true,
      error.message,
    );
  }
  // Elsewhere they are names as others.
  const { existing } = await resolvePath("report:2026?.csv", { os: "linux" });
  assertEquals(existing, undefined);
});

Deno.test("findTarget() on Windows takes NUL for nowhere, in any folder, and no longer name", async () => {
  for (const path of ["NUL", "nul", "C:\\a\\NUL", "a/nul"]) {
    const target = await findTarget(path, WINDOWS);
    assertEquals(target, { kind: "direct", path: "\\\\.\\NUL" }, path);
  }
  assertEquals((await findTarget("annul", WINDOWS)).kind, "replace");
  assertEquals((await findTarget("NUL", { os: "linux" })).kind, "replace");
});
