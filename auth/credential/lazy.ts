/**
 * The credentials that most runs have no need of: their code is loaded when one is used, so that the
 * others need not parse it.
 *
 * @module
 */

import type {
  CertificateCredential,
  CertificateCredentialOptions,
} from "./certificate.ts";
import type {
  CertificateFacts,
  CertificateFileOptions,
} from "../keys/certificate_file.ts";
import type { AssertionSource } from "./assertion_source.ts";
import type { FederatedCredentialOptions } from "./federated.ts";
import type { AssertionSourceOptions } from "./sources.ts";
import type {
  ManagedIdentityCredential,
  ManagedIdentityCredentialOptions,
} from "../managed_identity/credential.ts";
import type { Credential } from "../types.ts";

/** As `createCertificateCredential()` of `certificate.ts`. */
export async function createCertificateCredential(
  options: CertificateCredentialOptions,
): Promise<CertificateCredential> {
  const module = await import("./certificate.ts");
  return await module.createCertificateCredential(options);
}

/** As `readCertificateFacts()` of `certificate.ts`. */
export async function readCertificateFacts(
  options: CertificateFileOptions,
): Promise<CertificateFacts> {
  const module = await import("./certificate.ts");
  return await module.readCertificateFacts(options);
}

/** As `createFederatedCredential()` of `federated.ts`. */
export async function createFederatedCredential(
  options: FederatedCredentialOptions,
): Promise<Credential> {
  const module = await import("./federated.ts");
  return module.createFederatedCredential(options);
}

/** As `createAssertionSource()` of `sources.ts`. */
export async function createAssertionSource(
  options: AssertionSourceOptions,
): Promise<AssertionSource> {
  const module = await import("./sources.ts");
  return module.createAssertionSource(options);
}

/** As `createManagedIdentityCredential()` of `managed_identity/credential.ts`. */
export async function createManagedIdentityCredential(
  options: ManagedIdentityCredentialOptions,
): Promise<ManagedIdentityCredential> {
  const module = await import("../managed_identity/credential.ts");
  return module.createManagedIdentityCredential(options);
}
