/**
 * What to look at where a source of federated tokens gives none.
 *
 * @module
 */

import type { FederatedSource } from "../config/credential.ts";

/** What to do, by the kind of source. */
export const SOURCE_ADVICE: Readonly<Record<FederatedSource["kind"], string>> =
  {
    "file":
      "Check the file that AZURE_FEDERATED_TOKEN_FILE names, and what keeps it up to date",
    "value":
      "Check AZURE_FEDERATED_TOKEN: it must be a whole JWT and nothing else",
    "github":
      'Give the job "permissions: id-token: write"; GitHub\'s variables are there, and good, only while that job runs',
    "azure-devops":
      'Map the job\'s token in the step, "env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)", and check the service connection; both are good only while that job runs',
    "managed-identity":
      "Check that the identity in APPGRAPH_IDENTITY_CLIENT_ID exists, is user-assigned and is assigned to this machine",
  };
