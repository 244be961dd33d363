/**
 * What could still break where nothing expires.
 *
 * @module
 */

import type { FederatedSource } from "../config/credential.ts";
import { showSetting } from "../config/show.ts";
import { describeSource } from "../config/settings.ts";

/** What a federated credential depends on, as the rest of a sentence. */
export function describeDependence(source: FederatedSource): string {
  return `what could still break: ${
    weakPoint(source)
  }, or the app's federated credential in Entra is changed`;
}

function weakPoint(source: FederatedSource): string {
  switch (source.kind) {
    case "file":
      return `nothing renews ${showSetting("federatedTokenFile", source.path)}`;
    case "value":
      return `a run outlives the token from ${
        describeSource(source.token.source)
      }, which nothing renews`;
    case "github":
      return 'the job loses "id-token: write", or its repository, branch or environment gets another name';
    case "azure-devops":
      return "the step no longer maps SYSTEM_ACCESSTOKEN, or organization, project or service connection get another name";
    case "managed-identity":
      return "the managed identity is deleted, or no longer assigned to this machine";
  }
}
