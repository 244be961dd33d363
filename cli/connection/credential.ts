/**
 * From the configuration of a credential to the credential.
 *
 * @module
 */

import {
  type CertificateCredential,
  createCertificateCredential,
  createSecretCredential,
  type Credential,
} from "../../auth/mod.ts";
import type { Configuration } from "../config/load.ts";
import { readWithin } from "../config/read_within.ts";
import type { Created, CredentialServices } from "./credential_types.ts";
import { nameCredential } from "./credential_words.ts";
import { quoteForShell } from "../text/shell.ts";

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

async function create(
  configuration: Configuration,
  services: CredentialServices,
): Promise<Created> {
  const { credential } = configuration;
  switch (credential.kind) {
    case "secret":
      return { credential: createSecretCredential(credential.secret.value) };
    case "certificate": {
      const path = credential.path.value;
      const { limits, warn } = services;
      const created = await readWithin(
        `the certificate "${path}"`,
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
    case "federated":
    case "managed-identity": {
      const { createSecretless } = await import("./secretless.ts");
      return await createSecretless(configuration, services);
    }
  }
}
