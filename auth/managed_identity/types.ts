/**
 * The shapes that the sources of managed identities share.
 *
 * @module
 */

/** Chooses a user-assigned identity; at most one is given, none means the system-assigned. */
export interface IdentitySelector {
  /** Its client id. */
  readonly clientId?: string | undefined;
  /** Object id of its service principal. */
  readonly objectId?: string | undefined;
  /** Azure resource id, `/subscriptions/…`. */
  readonly resourceId?: string | undefined;
}

/** One request for a token, as the sources make it. */
export interface ManagedIdentityRequest {
  /** Without `/.default`. */
  readonly resource: string;
  /** The identity that is asked for. */
  readonly selector: IdentitySelector;
  /** Sends a GET to the endpoint. */
  get(
    query: IdentityQuery,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

/** The query of a request; what is not there is not sent. */
export type IdentityQuery = Readonly<Record<string, string | undefined>>;

/** The environment variables. */
export type IdentityEnvironment = Readonly<Record<string, string | undefined>>;

/** An endpoint and its kind. */
export type ManagedIdentitySource =
  | { readonly kind: "imds" | "arc"; readonly endpoint: string }
  | {
    readonly kind: "app-service";
    readonly endpoint: string;
    /** A secret of the platform. */
    readonly header: string;
  };

/** The query that all sources take; only the name of the resource id differs. */
export function identityQuery(
  { resource, selector }: ManagedIdentityRequest,
  version: string,
  resourceIdName: "msi_res_id" | "mi_res_id",
): IdentityQuery {
  return {
    "api-version": version,
    resource,
    client_id: selector.clientId,
    object_id: selector.objectId,
    [resourceIdName]: selector.resourceId,
  };
}
