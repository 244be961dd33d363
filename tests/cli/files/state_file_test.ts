import { StateFile } from "../../../cli/files/state_file.ts";
import { CommandError, UsageError } from "../../../cli/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { TestFolder } from "../../auth/certificates.ts";
import { namesIn } from "../jobs.ts";

Deno.test({
  name:
    "StateFile leaves a symbolic link of its own user, and locks what that leads to",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using folder = new TestFolder();
    const path = `${folder.path}/link`;
    await Deno.mkdir(`${folder.path}/data`);
    await Deno.symlink("data/state", path);
    {
      using state = await StateFile.open(path);
      await state.write({ a: 1 });
      await assertRejects(
        () => StateFile.open(`${folder.path}/data/state`),
        CommandError,
        "Another run is using the file",
      );
    }
    using state = await StateFile.open(`${folder.path}/data/state`);
    assertEquals(await state.read(), { a: 1 });
    assertEquals((await Deno.lstat(path)).isSymlink, true);
    assertEquals(namesIn(`${folder.path}/data`), ["state", "state.lock"]);
    assertEquals(namesIn(folder.path), ["data", "link"]);
  },
});

Deno.test("StateFile.read() refuses what this program did not write", async () => {
  await using folder = new TestFolder();
  for (
    const [text, reason] of [
      ["[]", "it holds no JSON object"],
      ["{", "it is not JSON"],
      ["x".repeat((1 << 20) + 1), "it is too large"],
    ] as const
  ) {
    using state = await StateFile.open(folder.write("state", text));
    await assertRejects(() => state.read(), UsageError, reason);
  }
});

Deno.test("StateFile.open() refuses a directory, and leaves no lock beside it", async () => {
  await using folder = new TestFolder();
  await Deno.mkdir(`${folder.path}/data`);
  for (const path of [`${folder.path}/data`, `${folder.path}/data/`, "."]) {
    const error = await assertRejects(
      () => StateFile.open(path),
      UsageError,
      `Cannot use the file "${path}": it is a directory`,
    );
    assertEquals(error.advice, "Name a file in it");
  }
  assertEquals(namesIn(folder.path), ["data"]);
});
