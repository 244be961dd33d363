import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { replaceOnWindows } from "../../../auth/private_file/replace_on_windows.ts";

// That it waits for a file in use, the smoke set of the platforms tries on Windows itself.
Deno.test("replaceOnWindows() replaces a file, and passes on at once what waiting does not mend", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/new`, "new");
    await Deno.writeTextFile(`${folder}/old`, "old");
    await replaceOnWindows(`${folder}/new`, `${folder}/old`);
    assertEquals(await Deno.readTextFile(`${folder}/old`), "new");
    const error = await assertRejects(
      () => replaceOnWindows(`${folder}/none`, `${folder}/old`),
      Deno.errors.NotFound,
    );
    assert(error.message.includes("none"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
