/**
 * From the configuration of a credential to the credential.
 *
 * @module
 */

import {
  type CertificateCredential,
  createCertificateCredential,
  createFederatedCredential,
  createManagedIdentityCredential,
  createSecretCredential,
  type Credential,
} from "../../auth/mod.ts";
import type { Configuration } from "../config/load.ts";
import { isReachable } from "../config/reachable.ts";
import {
  readCertificateWithin,
  type ReadingLimits,
} from "./certificate_reading.ts";
import { nameCredential } from "./credential_words.ts";
import { ConfigurationError } from "../errors.ts";
import { quoteForShell } from "../text/shell.ts";
import type { Environment } from "../system/variables.ts";

/** A token request that is about to be made. */
export interface CredentialUse {
  /** In words, without any secret. */
  readonly credential: string;
  readonly kind: Credential["kind"];
  /** URL that is asked. */
  readonly endpoint: string;
}

/** What a credential may need beside its configuration. */
export interface CredentialServices {
  readonly env: Environment;
  /** Called with what is doubtful about a credential. */
  readonly warn: (message: string) => void;
  /** How long reading a certificate file may take. */
  readonly limits: ReadingLimits;
  /** Called before the credential is used. */
  readonly onUse: (use: CredentialUse) => void | Promise<void>;
}

/**
 * Creates the configured credential. What is wrong with it is said with the setting that it comes
 * from, also when that is found only later, while a token is asked for.
 *
 * @throws {CommandError} if its file cannot be read or used.
 * @throws {ConfigurationError} if its endpoint is not among the hosts that may be reached.
 */
export async function createCredential(
  configuration: Configuration,
  services: CredentialServices,
): Promise<Credential | CertificateCredential> {
  const explain = async (error: unknown) => {
    const { explainCredentialError } = await import("./credential_problem.ts");
    throw explainCredentialError(error, configuration);
  };
  const { credential, endpoint: fixed } = await create(configuration, services)
    .catch(explain);
  const use = {
    credential: nameCredential(configuration, credential),
    kind: credential.kind,
  };
  return {
    ...credential,
    requestToken: async (target, options) => {
      const endpoint = fixed ??
        `${target.authority}/${target.tenant}/oauth2/v2.0/token`;
      await services.onUse({ ...use, endpoint });
      return await credential.requestToken(target, options).catch(explain);
    },
  };
}

interface Created {
  readonly credential: Credential | CertificateCredential;
  /** Where it asks, if that is not the tenant's token endpoint. */
  readonly endpoint?: string;
}

async function create(
  { credential, clientId }: Configuration,
  { env, warn, limits }: CredentialServices,
): Promise<Created> {
  switch (credential.kind) {
    case "secret":
      return { credential: createSecretCredential(credential.secret.value) };
    case "certificate": {
      const path = credential.path.value;
      const created = await readCertificateWithin(
        path,
        limits,
        (signal) =>
          createCertificateCredential({
            path,
            password: credential.password?.value,
            sendChain: credential.sendChain,
            algorithm: credential.algorithm,
            onWarning: () =>
              warn(
                `Every user of this machine can read the private key in "${path}": run chmod 600 ${
                  quoteForShell(path)
                }`,
              ),
            signal,
          }),
      );
      return { credential: created };
    }
    case "federated": {
      const { value: tokenFile } = credential.tokenFile;
      return { credential: await createFederatedCredential({ tokenFile }) };
    }
    case "managed-identity": {
      const created = await createManagedIdentityCredential({
        env,
        clientId: clientId?.value,
        objectId: credential.objectId?.value,
        resourceId: credential.resourceId?.value,
      });
      checkEndpoint(created.endpoint);
      return { credential: created, endpoint: created.endpoint };
    }
  }
}

function checkEndpoint(endpoint: string): void {
  const { host } = new URL(endpoint);
  if (isReachable(host)) return;
  throw new ConfigurationError([{
    problem:
      `The managed identity endpoint ${host} is not among the hosts that this program may reach`,
    advice:
      "Check IDENTITY_ENDPOINT, or add the host to the permission set in deno.json and run deno task compile",
  }]);
}
