import { defaultCacheFolder } from "../../../cli/config/cache_folder.ts";
import type { Environment } from "../../../cli/system/variables.ts";
import { assertEquals } from "../../assert.ts";

type Case = readonly [
  os: typeof Deno.build.os,
  env: Environment,
  folder: string | undefined,
];

const HOME = "/home/me";

const CASES: readonly Case[] = [
  ["linux", { HOME }, "/home/me/.cache/appgraph"],
  ["darwin", { HOME }, "/home/me/Library/Caches/appgraph"],
  [
    "windows",
    { LOCALAPPDATA: "C:\\Users\\me\\Local", HOME },
    "C:\\Users\\me\\Local\\appgraph\\Cache",
  ],
  ["windows", { HOME }, undefined],
  // There is no systemd, and a colon stands behind the drive's letter.
  ["windows", { CACHE_DIRECTORY: "C:\\Cache" }, undefined],
  ["linux", {}, undefined],
  ["linux", { HOME, XDG_CACHE_HOME: "/xdg" }, "/xdg/appgraph"],
  ["linux", { HOME, XDG_CACHE_HOME: "relative" }, "/home/me/.cache/appgraph"],
  [
    "linux",
    { HOME, XDG_CACHE_HOME: "/xdg", CACHE_DIRECTORY: "/var/cache/job" },
    "/var/cache/job",
  ],
  ["linux", { CACHE_DIRECTORY: "/var/cache/a:/var/cache/b" }, "/var/cache/a"],
];

for (const [os, env, folder] of CASES) {
  Deno.test(`defaultCacheFolder() on ${os} with ${JSON.stringify(env)} is ${folder}`, () => {
    assertEquals(defaultCacheFolder(env, os)?.value, folder);
  });
}
