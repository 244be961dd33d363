/**
 * The platforms of pipelines that can vouch for an app.
 *
 * @module
 */

import { AZURE_DEVOPS } from "./sources/azure_devops.ts";
import { GITHUB } from "./sources/github.ts";
import type { Platform } from "./sources/platform.ts";

/** The name of a platform, as settings write it. */
export type PlatformName = "github" | "azure-devops";

/** The platforms by their names. A new one is one entry here, and its file. */
export const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  "github": GITHUB,
  "azure-devops": AZURE_DEVOPS,
};

/** Every host of every platform, for the permission set. */
export function platformHosts(): string[] {
  return Object.values(PLATFORMS).flatMap(({ hosts }) => hosts);
}
