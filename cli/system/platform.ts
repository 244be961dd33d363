/**
 * Where operating systems differ, as far as the program has to know.
 *
 * @module
 */

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

/** The signals that ask a program to end; Windows has no `SIGTERM`. */
export function stopSignals(
  os: OperatingSystem = Deno.build.os,
): readonly ("SIGINT" | "SIGTERM")[] {
  return os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];
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
