/**
 * What is known of a run, so that advice can name it.
 *
 * @module
 */

import type { CredentialKind } from "../../auth/mod.ts";
import type { ForbiddenRequest } from "../../graph/mod.ts";
import type { FederatedSource } from "../config/credential.ts";
import type { Environment } from "../system/variables.ts";
import type { Access } from "../permissions/judge.ts";

/** What is known of the token requests of a run. */
export interface RequestFacts {
  readonly tenant: string;
  readonly clientId: string;
  readonly authority: string;
  readonly scope: string;
  readonly kind: CredentialKind;
  /** The credential in words, for sentences. */
  readonly credential: string;
  /** Where a federated token comes from. */
  readonly source?: FederatedSource["kind"] | undefined;
  /** SHA-1 thumbprint of the certificate in hexadecimal digits, as Entra shows it. */
  readonly thumbprint?: string | undefined;
  /** The configured object id, and in words where it comes from. */
  readonly objectId?:
    | { readonly value: string; readonly source: string }
    | undefined;
}

/** A request that Graph has answered 403. */
export type RefusedRequest = Pick<ForbiddenRequest, "method" | "url">;

/** What is known of a run; it is filled in while the run goes on. */
export interface Hints {
  /** Once the settings are read. */
  facts?: RequestFacts;
  /** The access token that Graph was asked with last: its claims are shown, never the token. */
  token?: string;
  /** The token that vouched for the app last: what it says of itself is shown, never the token. */
  assertion?: string;
  /** Finds out which permission a refused request lacks; absent where nothing more may be sent. */
  explainForbidden?: (refused: RefusedRequest) => Promise<Access | undefined>;
  /** What it has found out about the request that failed. */
  access?: Access | undefined;
  /** Tells which proxy a request goes through. */
  readonly env?: Environment | undefined;
}
