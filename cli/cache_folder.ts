/**
 * Where the token cache lives by default.
 *
 * @module
 */

import { isAbsolute, join } from "node:path";
import type { Setting } from "./settings.ts";
import type { Environment } from "./variables.ts";

/**
 * The default cache folder: systemd's `CACHE_DIRECTORY` (systemd.exec), the XDG base directory, or
 * the platform's own place.
 *
 * @returns `undefined` if the environment names none, not even a home.
 */
export function defaultCacheFolder(
  env: Environment,
  os: typeof Deno.build.os = Deno.build.os,
): Setting | undefined {
  // systemd separates several folders by colons; the first is the unit's main one.
  const systemd = env.CACHE_DIRECTORY?.split(":", 1)[0];
  if (systemd) return fromVariable("CACHE_DIRECTORY", systemd);
  // The specification says that a relative path is invalid and to be ignored.
  const xdg = env.XDG_CACHE_HOME;
  if (xdg && isAbsolute(xdg)) {
    return fromVariable("XDG_CACHE_HOME", join(xdg, "appgraph"));
  }
  if (os === "windows") {
    const local = env.LOCALAPPDATA;
    return local
      ? fromVariable("LOCALAPPDATA", join(local, "appgraph", "Cache"))
      : undefined;
  }
  if (!env.HOME) return undefined;
  const caches = os === "darwin" ? ["Library", "Caches"] : [".cache"];
  return fromVariable("HOME", join(env.HOME, ...caches, "appgraph"));
}

function fromVariable(variable: string, value: string): Setting {
  return { value, source: { kind: "environment", variable } };
}
