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

Deno.test("splitPath() on Windows knows both separators, shares, and drives without one", () => {
  const table = [
    ["C:\\Users\\me\\a.csv", "C:\\Users\\me\\", "a.csv"],
    ["C:/Users/me/a.csv", "C:/Users/me/", "a.csv"],
    ["C:\\a.csv", "C:\\", "a.csv"],
    ["d:a.csv", "d:.", "a.csv"],
    ["\\\\server\\share\\a.csv", "\\\\server\\share\\", "a.csv"],
    ["\\\\?\\C:\\a.csv", "\\\\?\\C:\\", "a.csv"],
    ["a.csv", ".", "a.csv"],
  ] as const;
  for (const [path, folder, name] of table) {
    assertEquals(splitPath(path, "windows"), { folder, name }, path);
  }
  assertEquals(joinPath("d:.", "a.tmp", "windows"), "d:.\\a.tmp");
  assertEquals(joinPath("C:\\", "a.tmp", "windows"), "C:\\a.tmp");
  assertEquals(joinPath("C:\\Users", "a.tmp", "windows"), "C:\\Users\\a.tmp");
});
