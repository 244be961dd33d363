/**
 * The sources of tokens that vouch for an app, by their names.
 *
 * @module
 */

import type { AssertionSource } from "./assertion_source.ts";
import { type PlatformName, PLATFORMS } from "./platforms.ts";
import { fileSource } from "./sources/file.ts";
import { managedIdentitySource } from "./sources/managed_identity.ts";
import {
  type PlatformEnvironment,
  platformSource,
} from "./sources/platform.ts";
import { valueSource } from "./sources/value.ts";
import type { ManagedIdentityCredentialOptions } from "../managed_identity/credential.ts";

/** Which source, and what it needs. */
export type AssertionSourceOptions =
  | {
    readonly kind: "file";
    /** The file that the platform keeps a current token in. */
    readonly path: string;
  }
  | {
    readonly kind: "value";
    /** The token itself. */
    readonly token: string;
  }
  | {
    readonly kind: PlatformName;
    /** The environment variables, which tell where to ask. */
    readonly env: PlatformEnvironment;
  }
  | ({ readonly kind: "managed-identity" } & ManagedIdentityCredentialOptions);

/**
 * Creates a source of tokens that vouch for an app; sends nothing.
 *
 * @throws {CredentialError} if the variables of a platform are missing, or lead elsewhere.
 * @throws {ManagedIdentityUnavailableError} if the machine's endpoint is of an unsupported kind.
 */
export function createAssertionSource(
  options: AssertionSourceOptions,
): AssertionSource {
  switch (options.kind) {
    case "file":
      return fileSource(options.path);
    case "value":
      return valueSource(options.token);
    case "managed-identity":
      return managedIdentitySource(options);
    default:
      return platformSource(PLATFORMS[options.kind], options.env);
  }
}
