import { assertEquals } from "../../assert.ts";
import {
  cachePlace,
  hangUpSignals,
  isAbsolutePath,
  joinPath,
  stopSignals,
} from "../../../cli/system/platform.ts";

Deno.test("isAbsolutePath() knows separators, drives and shares", () => {
  const table = [
    ["linux", "/home/a", true],
    ["linux", "home/a", false],
    ["linux", "C:\\home", false],
    ["linux", "", false],
    ["darwin", "/Users/a", true],
    ["windows", "C:\\Users\\a", true],
    ["windows", "d:/cache", true],
    ["windows", "\\\\server\\share", true],
    ["windows", "C:relative", false],
    ["windows", "Users\\a", false],
  ] as const;
  for (const [os, path, expected] of table) {
    assertEquals(isAbsolutePath(path, os), expected, `${os} ${path}`);
  }
});

Deno.test("joinPath() puts one separator between the parts", () => {
  assertEquals(joinPath(["/var/cache", "a", "b"], "linux"), "/var/cache/a/b");
  assertEquals(joinPath(["/var/cache/", "a"], "linux"), "/var/cache/a");
  assertEquals(joinPath(["/", "a"], "linux"), "/a");
  assertEquals(joinPath(["cache", "a"], "darwin"), "cache/a");
  assertEquals(joinPath(["C:\\Cache\\", "a"], "windows"), "C:\\Cache\\a");
  assertEquals(joinPath(["\\\\s\\share", "a"], "windows"), "\\\\s\\share\\a");
});

Deno.test("cachePlace() follows the habit of each system", () => {
  assertEquals(cachePlace("linux").folders, [".cache", "appgraph"]);
  assertEquals(cachePlace("freebsd"), cachePlace("linux"));
  assertEquals(cachePlace("darwin"), {
    variable: "HOME",
    folders: ["Library", "Caches", "appgraph"],
  });
  assertEquals(cachePlace("windows"), {
    variable: "LOCALAPPDATA",
    folders: ["appgraph", "Cache"],
  });
});

Deno.test("stopSignals() and hangUpSignals() leave out what Windows does not know", () => {
  assertEquals(stopSignals("windows"), ["SIGINT", "SIGBREAK"]);
  assertEquals(stopSignals("linux"), ["SIGINT", "SIGTERM", "SIGQUIT"]);
  assertEquals(hangUpSignals("windows"), []);
  assertEquals(hangUpSignals("darwin"), ["SIGHUP"]);
});
