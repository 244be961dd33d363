/**
 * `appgraph app`, the main job: this app's own registration.
 *
 * @module
 */

import type { Command } from "../context.ts";
import {
  printOwnRegistration,
  type RegistrationOptions,
} from "../request/own_registration.ts";

/** Prints the registration; for a managed identity, which has none, its service principal. */
export const app: Command<RegistrationOptions> = printOwnRegistration;
