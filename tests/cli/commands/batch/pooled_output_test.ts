import { assertEquals, assertRejects } from "../../../assert.ts";
import { PooledOutput } from "../../../../cli/commands/batch/pooled_output.ts";

Deno.test("PooledOutput writes the first text at once, and what comes meanwhile together", async () => {
  const written: string[] = [];
  const first = Promise.withResolvers<void>();
  const output = new PooledOutput(async (text) => {
    written.push(text);
    await first.promise;
  });
  for (const text of ["a", "b", "", "c"]) await output.add(text);
  assertEquals(written, ["a"]);
  first.resolve();
  await output.flush();
  assertEquals(written, ["a", "bc"]);
  await output.add("d");
  await output.flush();
  assertEquals(written, ["a", "bc", "d"]);
});

Deno.test("PooledOutput lets the next text wait when too many do", async () => {
  const release = Promise.withResolvers<void>();
  const output = new PooledOutput(() => release.promise);
  await output.add("a");
  let isAdded = false;
  const adding = output.add("b".repeat(300_000)).then(() => isAdded = true);
  await Promise.resolve();
  assertEquals(isAdded, false);
  release.resolve();
  await adding;
  await output.flush();
});

Deno.test("PooledOutput throws what a write has thrown", async () => {
  const output = new PooledOutput(() =>
    Promise.reject(new Deno.errors.BrokenPipe("gone"))
  );
  await output.add("a").catch(() => undefined);
  await assertRejects(() => output.add("b"), Deno.errors.BrokenPipe, "gone");
  await assertRejects(() => output.flush(), Deno.errors.BrokenPipe, "gone");
});
