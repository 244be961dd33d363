/**
 * Managed identities of App Service, Functions and Container Apps (Azure documentation,
 * app-service/overview-managed-identity).
 *
 * @module
 */

import type { ManagedIdentityRequest } from "./source.ts";

const API_VERSION = "2019-08-01";

/**
 * Asks the platform's endpoint.
 *
 * @param header Value of `IDENTITY_HEADER`, which keeps others from asking.
 */
export async function requestFromAppService(
  request: ManagedIdentityRequest,
  header: string,
): Promise<Response> {
  const { selector } = request;
  return await request.get({
    "api-version": API_VERSION,
    resource: request.resource,
    ...(selector.clientId && { client_id: selector.clientId }),
    ...(selector.objectId && { object_id: selector.objectId }),
    ...(selector.resourceId && { mi_res_id: selector.resourceId }),
  }, { "x-identity-header": header });
}
