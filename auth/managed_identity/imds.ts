/**
 * The Azure Instance Metadata Service: managed identities of virtual machines and scale sets
 * (Entra documentation, how-to-use-vm-token).
 *
 * @module
 */

import { identityQuery, type ManagedIdentityRequest } from "./types.ts";

/** Where the service is on every Azure virtual machine. */
export const IMDS_ORIGIN = "http://169.254.169.254";
const API_VERSION = "2018-02-01";
const PATH = "/metadata/identity/oauth2/token";

/** The service's token endpoint. */
export function imdsEndpoint(origin: string): string {
  return `${origin.replace(/\/+$/, "")}${PATH}`;
}

/** Asks the metadata service. */
export async function requestFromImds(
  request: ManagedIdentityRequest,
): Promise<Response> {
  return await request.get(
    identityQuery(request, API_VERSION, "msi_res_id"),
    { metadata: "true" },
  );
}
