/**
 * The Azure Instance Metadata Service: managed identities of virtual machines and scale sets
 * (Entra documentation, how-to-use-vm-token).
 *
 * @module
 */

import type { ManagedIdentityRequest } from "./source.ts";

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
  const { selector } = request;
  return await request.get({
    "api-version": API_VERSION,
    resource: request.resource,
    ...(selector.clientId && { client_id: selector.clientId }),
    ...(selector.objectId && { object_id: selector.objectId }),
    ...(selector.resourceId && { msi_res_id: selector.resourceId }),
  }, { metadata: "true" });
}
