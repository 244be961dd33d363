/**
 * Where the token cache lives by default.
 *
 * @module
 */

import {
  cachePlace,
  isAbsolutePath,
  joinPath,
  type OperatingSystem,
} from "../system/platform.ts";
import type { Setting } from "./settings.ts";
import type { Environment } from "../system/variables.ts";

/**
 * The default cache folder: systemd's `CACHE_DIRECTORY` (systemd.exec), the XDG base directory, or
 * the platform's own place.
 *
 * @returns `undefined` if the environment names none, not even a home.
 */
export function defaultCacheFolder(
  env: Environment,
  os: OperatingSystem = Deno.build.os,
): Setting | undefined {
  // systemd separates several folders by colons; the first is the unit's main one.
  const systemd = os === "windows"
    ? undefined
    : env.CACHE_DIRECTORY?.split(":", 1)[0];
  if (systemd) return fromVariable("CACHE_DIRECTORY", systemd);
  // The specification says that a relative path is invalid and to be ignored.
  const xdg = env.XDG_CACHE_HOME;
  if (xdg && isAbsolutePath(xdg, os)) {
    return fromVariable("XDG_CACHE_HOME", joinPath([xdg, "appgraph"], os));
  }
  const { variable, folders } = cachePlace(os);
  const base = env[variable];
  return base
    ? fromVariable(variable, joinPath([base, ...folders], os))
    : undefined;
}

function fromVariable(variable: string, value: string): Setting {
  return { value, source: { kind: "environment", variable } };
}
