import { assertEquals } from "../assert.ts";
import { joinPath, splitPath } from "../../auth/paths.ts";

Deno.test("splitPath() takes apart what joinPath() put together", () => {
  for (
    const folder of ["/", "/var/cache", "relative", "/a\\b", "/with space/"]
  ) {
    const path = joinPath(folder, "key.token");
    const parts = splitPath(path);
    assertEquals(parts.name, "key.token", folder);
    assertEquals(joinPath(parts.folder, parts.name), path);
  }
  assertEquals(joinPath("/", "a"), "/a");
  assertEquals(joinPath("/var", "a"), "/var/a");
});
