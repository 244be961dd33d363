/**
 * The certificate that is to be renewed, and whether it can be.
 *
 * @module
 */

import type { KeyedCertificate } from "../../../auth/renewal.ts";
import type { CredentialConfiguration } from "../../config/credential.ts";
import type { Configuration } from "../../config/load.ts";
import { type ReadingLimits, readWithin } from "../../config/read_within.ts";
import { describeSource } from "../../config/settings.ts";
import { explainCredentialError } from "../../connection/credential_problem.ts";
import { UsageError } from "../../errors.ts";
import { plural } from "../../text/words.ts";
import type { FileCertificate } from "./facts.ts";

const PAGE = "see docs/certificate-renewal.md";

/** The configuration of a certificate. */
export type CertificateConfiguration = CredentialConfiguration & {
  readonly kind: "certificate";
};

/**
 * The configured certificate.
 *
 * @throws {UsageError} if another kind of credential is in use.
 */
export function requireCertificate(
  { credential }: Configuration,
): CertificateConfiguration {
  if (credential.kind === "certificate") return credential;
  const use = {
    secret: "a client secret is in use, which cannot sign the proof",
    federated:
      "a federated token is in use, and nothing of it is in the registration",
    "managed-identity":
      "a managed identity is in use, whose keys Azure renews by itself",
  }[credential.kind];
  throw new UsageError(
    `Cannot renew a certificate: ${use}`,
    credential.kind === "secret"
      ? "Make a certificate once (appgraph create certificate FILE), upload it, and set AZURE_CLIENT_CERTIFICATE_PATH or --certificate"
      : "Nothing needs to be renewed, unless AZURE_CLIENT_CERTIFICATE_PATH was meant: choose it by --credential certificate",
  );
}

/**
 * Reads a certificate file with its key.
 *
 * @throws {CommandError} if it cannot be read.
 */
export async function readCertificate(
  path: string,
  configuration: Configuration,
  limits: ReadingLimits,
): Promise<KeyedCertificate> {
  const { password } = requireCertificate(configuration);
  const { readKeyedCertificate } = await import("../../../auth/renewal.ts");
  try {
    return await readWithin(
      `the certificate "${path}"`,
      limits,
      (signal) =>
        readKeyedCertificate({ path, password: password?.value, signal }),
    );
  } catch (error) {
    throw explainCredentialError(error, configuration);
  }
}

/** The certificate of a file, as the choice of the next step needs it. */
export function certificateOf({ facts }: KeyedCertificate): FileCertificate {
  return {
    thumbprint: facts.thumbprintSha1,
    startsAt: facts.notBefore,
    endsAt: facts.notAfter,
  };
}

/**
 * Refuses what cannot be renewed, whether it is due or not: whoever sets the job up is to hear of it then, and
 * not months later.
 *
 * @throws {UsageError} for the first obstacle.
 */
export function checkRenewable(
  { facts, source }: KeyedCertificate,
  { path, sendChain }: CertificateConfiguration,
  { force, isOut }: { readonly force: boolean; readonly isOut: boolean },
): void {
  const name = `the certificate in "${path.value}"`;
  const because = (reason: string, advice: string) =>
    new UsageError(`Cannot renew ${name}: ${reason}`, advice);
  const now = Date.now();
  if (facts.notBefore > now) {
    throw because(
      `it is not valid before ${new Date(facts.notBefore).toISOString()}`,
      "Check this machine's clock, or wait",
    );
  }
  if (source.format === "pfx" && !isOut) {
    throw because(
      "it is a PFX file, and the new one will be PEM",
      `Name the new file by --out FILE, and set ${
        describeSource(path.source)
      } to it afterwards; ${PAGE}`,
    );
  }
  if (force) return;
  if (!source.isSelfSigned) {
    throw because(
      "an authority issued it, and the new one would be self-signed",
      `Have the authority renew it; where the registration takes any certificate, --force renews it all the same; ${PAGE}`,
    );
  }
  if (sendChain) {
    throw because(
      "it is sent with its chain (AZURE_CLIENT_SEND_CERTIFICATE_CHAIN), and the registration trusts its issuer, not the certificate",
      `Have its issuer renew it; where the chain is not needed, unset that variable or use --force; ${PAGE}`,
    );
  }
  if (source.certificates > 1) {
    throw because(
      `the file holds ${
        plural(source.certificates, "certificate")
      }, and the new one would hold one`,
      "Leave only the key and its certificate in the file, or use --force",
    );
  }
}
