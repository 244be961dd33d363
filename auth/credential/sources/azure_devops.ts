/**
 * Azure DevOps (its REST documentation, Oidctoken - Create). The audience is the same for all, and none
 * is asked for.
 *
 * @module
 */

import type { Platform } from "./platform.ts";

/** Azure DevOps; a token is good for ten minutes. */
export const AZURE_DEVOPS: Platform = {
  name: "Azure DevOps",
  hosts: ["dev.azure.com", "*.visualstudio.com"],
  urlVariable: "SYSTEM_OIDCREQUESTURI",
  secretVariable: "SYSTEM_ACCESSTOKEN",
  member: "oidcToken",
  complete(url, { secret, env }) {
    url.searchParams.set("api-version", "7.1");
    const connection = env["AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"];
    if (connection) url.searchParams.set("serviceConnectionId", connection);
    return {
      // A GET is answered with 405.
      method: "POST",
      headers: {
        "accept": "application/json",
        "authorization": `Bearer ${secret}`,
        "content-type": "application/json",
      },
    };
  },
};
