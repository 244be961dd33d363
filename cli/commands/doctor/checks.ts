/**
 * All checks of `doctor`, in the order in which they build on each other.
 *
 * @module
 */

import { CREDENTIAL_CHECK } from "./credential.ts";
import { CACHE_CHECK } from "./cache.ts";
import { MODES_CHECK } from "./files.ts";
import {
  EXPIRY_CHECK,
  LIFETIME_CHECK,
  REGISTRATION_CHECK,
  ROLES_CHECK,
  TOKEN_CHECK,
} from "./graph.ts";
import { hostChecks } from "./hosts.ts";
import { CA_CHECK, CLOCK_CHECK, VERSION_CHECK } from "./machine.ts";
import { PERMISSIONS_CHECK } from "./permissions.ts";
import { PROXY_CHECK } from "./proxy.ts";
import { CLOUD_CHECK, SETTINGS_CHECK } from "./settings.ts";
import type { Check } from "./types.ts";

/** The checks. A new one is one entry here. */
export const CHECKS: readonly Check[] = [
  VERSION_CHECK,
  SETTINGS_CHECK,
  CLOUD_CHECK,
  CREDENTIAL_CHECK,
  MODES_CHECK,
  CACHE_CHECK,
  CA_CHECK,
  PROXY_CHECK,
  ...hostChecks("authority"),
  ...hostChecks("graph"),
  CLOCK_CHECK,
  TOKEN_CHECK,
  LIFETIME_CHECK,
  ROLES_CHECK,
  REGISTRATION_CHECK,
  PERMISSIONS_CHECK,
  EXPIRY_CHECK,
];
