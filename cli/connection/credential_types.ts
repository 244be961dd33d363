/**
 * What creating a credential needs and gives.
 *
 * @module
 */

import type { CertificateCredential, Credential } from "../../auth/mod.ts";
import type { Environment } from "../system/variables.ts";
import type { ReadingLimits } from "../config/read_within.ts";

/** A token request that is about to be made. */
export interface CredentialUse {
  /** In words, without any secret. */
  readonly credential: string;
  readonly kind: Credential["kind"];
  /** URL that is asked. */
  readonly endpoint: string;
}

/** What a credential may need beside its configuration. */
export interface CredentialServices {
  readonly env: Environment;
  /** Called with what is doubtful about a credential. */
  readonly warn: (message: string) => void;
  /** How long reading a certificate file may take. */
  readonly limits: ReadingLimits;
  /** Called before the credential is used. */
  readonly onUse: (use: CredentialUse) => void | Promise<void>;
  /** Called with each token that vouches for the app, before it is sent. */
  readonly onAssertion: (assertion: string) => void;
}

/** A credential, as it was configured. */
export interface Created {
  readonly credential: Credential | CertificateCredential;
  /** Where it asks, if that is not the tenant's token endpoint. */
  readonly endpoint?: string;
}
