/**
 * Managed identities of App Service, Functions and Container Apps (Azure documentation,
 * app-service/overview-managed-identity).
 *
 * @module
 */

import { identityQuery, type ManagedIdentityRequest } from "./types.ts";

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
  return await request.get(
    identityQuery(request, API_VERSION, "mi_res_id"),
    { "x-identity-header": header },
  );
}
