/**
 * Where operating systems differ, as far as the program has to know.
 *
 * @module
 */

import type { Environment } from "./variables.ts";
import type { StopSignalName } from "../exit_codes.ts";

/** An operating system, as Deno names it. */
export type OperatingSystem = typeof Deno.build.os;

/** What a path is: absolute paths begin with a separator, a drive or a share. */
export function isAbsolutePath(
  path: string,
  os: OperatingSystem = Deno.build.os,
): boolean {
  return os === "windows"
    ? /^(?:[a-z]:)?[/\\]/i.test(path)
    : path.startsWith("/");
}

/**
 * Joins the parts of a path. Not by `node:path`, which takes longer to load than the rest of the
 * configuration.
 */
export function joinPath(
  parts: readonly string[],
  os: OperatingSystem = Deno.build.os,
): string {
  const separator = os === "windows" ? "\\" : "/";
  return parts.map((part, index) =>
    index === 0 ? part.replace(/(?<=.)[/\\]+$/, "") : part
  ).join(separator).replace(/^\/\//, "/");
}

/** The signals that ask a program to end. Of these Windows knows Ctrl-C and Ctrl-Break alone. */
export function stopSignals(
  os: OperatingSystem = Deno.build.os,
): readonly Exclude<StopSignalName, "SIGHUP">[] {
  return os === "windows"
    ? ["SIGINT", "SIGBREAK"]
    : ["SIGINT", "SIGTERM", "SIGQUIT"];
}

/** The signal that says that the terminal is gone; Windows ends the program itself. */
export function hangUpSignals(
  os: OperatingSystem = Deno.build.os,
): readonly "SIGHUP"[] {
  return os === "windows" ? [] : ["SIGHUP"];
}

/** Where programs of this system keep caches, below the folder that the variable names. */
export function cachePlace(
  os: OperatingSystem = Deno.build.os,
): {
  readonly variable: "HOME" | "LOCALAPPDATA";
  readonly folders: readonly string[];
} {
  switch (os) {
    case "windows":
      return { variable: "LOCALAPPDATA", folders: ["appgraph", "Cache"] };
    case "darwin":
      return { variable: "HOME", folders: ["Library", "Caches", "appgraph"] };
    default:
      return { variable: "HOME", folders: [".cache", "appgraph"] };
  }
}

/** Where this user's own settings may be, first the one that counts most. */
export function settingsFiles(
  env: Environment,
  os: OperatingSystem = Deno.build.os,
): readonly string[] {
  const { XDG_CONFIG_HOME: xdg } = env;
  const { variable, folders } = SETTINGS_PLACES[
    os === "windows" || os === "darwin" ? os : "linux"
  ];
  const base = env[variable];
  return [
    // The specification of base directories says that a relative path is to be ignored.
    ...xdg && isAbsolutePath(xdg, os)
      ? [joinPath([xdg, "appgraph", "env"], os)]
      : [],
    ...base ? [joinPath([base, ...folders, "appgraph", "env"], os)] : [],
  ];
}

const SETTINGS_PLACES = {
  linux: { variable: "HOME", folders: [".config"] },
  darwin: { variable: "HOME", folders: ["Library", "Application Support"] },
  windows: { variable: "APPDATA", folders: [] },
} as const;

/** This user's home folder, as far as the environment tells it. */
export function homeFolder(
  { HOME, USERPROFILE }: Environment,
  os: OperatingSystem = Deno.build.os,
): string | undefined {
  return os === "windows" ? USERPROFILE ?? HOME : HOME;
}
