/**
 * The settings that say where a federated token comes from.
 *
 * @module
 */

import type {
  CredentialConfiguration,
  FederatedSource,
  FoundSettings,
} from "./credential_types.ts";
import type { SettingProblem } from "../errors.ts";
import type { Environment } from "../system/variables.ts";
import { wrongSetting } from "./endpoints.ts";
import { showPlainly, showSetting } from "./show.ts";
import { selectIdentity } from "./other_credentials.ts";
import { describeSource, describeSources, stronger } from "./settings.ts";

/** The sources, in the order in which they count where none is named. */
const SOURCES = [
  "file",
  "value",
  "github",
  "azure-devops",
  "managed-identity",
] as const satisfies readonly FederatedSource["kind"][];

/**
 * Configures a federated credential: from the source that is named, else from what is there. The variables
 * of platforms count from the environment alone: they say where the job's own secret is sent.
 */
export function configureFederated(
  found: FoundSettings,
  problems: SettingProblem[],
  env: Environment,
): CredentialConfiguration | undefined {
  const named = found.federatedSource;
  const kind = named === undefined
    ? findSource(found, env)
    : SOURCES.find((each) => each === named.value);
  if (kind !== undefined) {
    const source = configureSource(kind, found, problems);
    if (source === undefined) return undefined;
    const words = `the federated token ${nameSource(source)}`;
    return { kind: "federated", source, words };
  }
  problems.push(
    named === undefined ? NOTHING_THERE : wrongSetting(
      "federatedSource",
      named,
      `is unknown: choose one of ${SOURCES.join(", ")}`,
    ),
  );
  return undefined;
}

const NOTHING_THERE = {
  problem: "The federated token is missing",
  advice:
    "Set AZURE_FEDERATED_TOKEN_FILE or AZURE_FEDERATED_TOKEN, give the job the right to ask for one (GitHub Actions: permissions: id-token: write; Azure Pipelines: map SYSTEM_ACCESSTOKEN), or name a managed identity in APPGRAPH_IDENTITY_CLIENT_ID",
};

function findSource(
  found: FoundSettings,
  env: Environment,
): FederatedSource["kind"] | undefined {
  const { federatedTokenFile, federatedToken } = found;
  const given = stronger(federatedTokenFile, federatedToken);
  if (given !== undefined) {
    return given === federatedTokenFile ? "file" : "value";
  }
  if (env.ACTIONS_ID_TOKEN_REQUEST_URL) return "github";
  if (env.SYSTEM_OIDCREQUESTURI) return "azure-devops";
  return namesIdentity(found) ? "managed-identity" : undefined;
}

function namesIdentity(found: FoundSettings): boolean {
  return (found.identityClientId ?? found.identityObjectId ??
    found.identityResourceId) !== undefined;
}

function configureSource(
  kind: FederatedSource["kind"],
  found: FoundSettings,
  problems: SettingProblem[],
): FederatedSource | undefined {
  const missing = (what: string, advice: string) => {
    problems.push({ problem: `${what} is missing`, advice });
    return undefined;
  };
  switch (kind) {
    case "file": {
      const path = found.federatedTokenFile;
      return path ? { kind, path } : missing(
        "The federated token file",
        `Set ${describeSources("federatedTokenFile")}`,
      );
    }
    case "value": {
      const token = found.federatedToken;
      return token ? { kind, token } : missing(
        "The federated token",
        `Set ${describeSources("federatedToken")}`,
      );
    }
    case "managed-identity":
      return namesIdentity(found)
        ? {
          kind,
          ...selectIdentity(
            // This is the app's.
            { ...found, clientId: undefined },
            problems,
            "Remove all but one",
          ),
        }
        : missing(
          "The managed identity that vouches for the app",
          `Set ${
            describeSources("identityClientId")
          }: only a user-assigned one can be a federated credential`,
        );
    default:
      return { kind };
  }
}

function nameSource(source: FederatedSource): string {
  switch (source.kind) {
    case "file":
      return `in ${showSetting("federatedTokenFile", source.path)}`;
    case "value":
      return `from ${describeSource(source.token.source)}`;
    case "github":
      return "of GitHub Actions";
    case "azure-devops":
      return "of Azure DevOps";
    case "managed-identity": {
      const { clientId, objectId, resourceId } = source;
      const name = clientId !== undefined
        ? showPlainly("identityClientId", clientId)
        : objectId !== undefined
        ? showPlainly("identityObjectId", objectId)
        : resourceId && showPlainly("identityResourceId", resourceId);
      return `of the managed identity ${name}`;
    }
  }
}
