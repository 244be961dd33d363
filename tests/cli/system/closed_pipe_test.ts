import { assertEquals } from "../../assert.ts";
import { isClosedPipe } from "../../../cli/system/closed_pipe.ts";

Deno.test("isClosedPipe() knows a closed pipe, also as a cause", () => {
  const broken = new Deno.errors.BrokenPipe("Broken pipe (os error 32)");
  assertEquals(isClosedPipe(broken), true);
  assertEquals(
    isClosedPipe(Object.assign(new Error("write"), { code: "EPIPE" })),
    true,
  );
  assertEquals(
    isClosedPipe(new Error("Cannot write", { cause: broken })),
    true,
  );
});

Deno.test("isClosedPipe() takes nothing else for one", () => {
  assertEquals(isClosedPipe(new Error("Broken pipe")), false);
  assertEquals(isClosedPipe(new Deno.errors.ConnectionReset("reset")), false);
  assertEquals(isClosedPipe("EPIPE"), false);
  assertEquals(isClosedPipe(undefined), false);
});

Deno.test("isClosedPipe() knows what writing to a child that is gone throws", async () => {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["eval", "0"],
    stdin: "piped",
    stdout: "null",
    stderr: "null",
  }).spawn();
  await child.status;
  const writer = child.stdin.getWriter();
  let thrown: unknown;
  try {
    for (let i = 0; i < 64; i++) await writer.write(new Uint8Array(65_536));
  } catch (error) {
    thrown = error;
  }
  assertEquals(isClosedPipe(thrown), true);
  await writer.abort();
});
