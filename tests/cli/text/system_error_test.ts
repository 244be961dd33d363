import { assertEquals } from "../../assert.ts";
import { describeSystemError } from "../../../cli/text/system_error.ts";

Deno.test("describeSystemError() says in our words what the system refused", () => {
  const full = Object.assign(new Error("secret text"), { code: "ENOSPC" });
  assertEquals(describeSystemError(full), "no space left on the device");
  assertEquals(
    describeSystemError(new Deno.errors.NotCapable("Requires write access")),
    "the permissions of this program do not allow it",
  );
  assertEquals(
    describeSystemError(new Deno.errors.FilesystemLoop("x")),
    "too many symbolic links",
  );
});

Deno.test("describeSystemError() names what it does not know by code or class, never by text", () => {
  assertEquals(
    describeSystemError(Object.assign(new Error("text"), { code: "EWEIRD" })),
    "EWEIRD",
  );
  assertEquals(
    describeSystemError(new Deno.errors.BadResource("text")),
    "BadResource",
  );
  assertEquals(describeSystemError("text"), "unknown reason");
});

Deno.test("describeSystemError() knows the errors of the runtime", async () => {
  const file = await Deno.makeTempFile();
  const reasons: string[] = [];
  for (
    const path of [`${file}.missing`, `${file}/below`, `${"n".repeat(300)}`]
  ) {
    try {
      (await Deno.open(path)).close();
    } catch (error) {
      reasons.push(describeSystemError(error));
    }
  }
  await Deno.remove(file);
  assertEquals(reasons, [
    "no such file or folder",
    "a part of the path is not a folder",
    "the name is too long",
  ]);
});
