/**
 * Access tokens for an application's own identity: credentials, the token request, the cache.
 *
 * @module
 */

export type { CacheEvent } from "./cache/safe.ts";
export type { CacheEntryHeader, StoredHeader } from "./cache/codec.ts";
export {
  removeIfPresent,
  removeLeftovers,
  writePrivateFile,
} from "./private_file.ts";
export type { CacheKey } from "./cache/key.ts";
export {
  type CachedToken,
  type CachedTokenState,
  clearCachedTokens,
  listCachedTokens,
} from "./cache/listing.ts";
export { CLAIMS_CHALLENGE_CAPABILITY } from "./claims.ts";
export type {
  CertificateCredential,
  CertificateCredentialOptions,
} from "./credential/certificate.ts";
export type {
  CertificateFacts,
  CertificateFileOptions,
} from "./keys/certificate_file.ts";
export type {
  AssertionAlgorithm,
  ClientAssertionOptions,
} from "./credential/assertion.ts";
export { createSecretCredential } from "./credential/secret.ts";
export {
  createCertificateCredential,
  createFederatedCredential,
  createManagedIdentityCredential,
  readCertificateFacts,
} from "./credential/lazy.ts";
export type { FederatedCredentialOptions } from "./credential/federated.ts";
export type {
  ManagedIdentityCredential,
  ManagedIdentityCredentialOptions,
} from "./managed_identity/credential.ts";
export {
  MANAGED_IDENTITY_MAX_RETRIES,
  MANAGED_IDENTITY_RETRY_RULES,
} from "./managed_identity/retry_rules.ts";
export type {
  IdentitySelector,
  ManagedIdentitySource,
} from "./managed_identity/source.ts";
export {
  AuthError,
  type AuthErrors,
  CredentialError,
  ManagedIdentityUnavailableError,
  type TokenRefusal,
  TokenRequestError,
  TokenResponseError,
} from "./errors.ts";
export type { CacheMissReason } from "./cache/entry.ts";
export {
  type GetTokenOptions,
  type TokenEvent,
  TokenSource,
  type TokenSourceOptions,
} from "./token_source.ts";
export type {
  AccessToken,
  Credential,
  CredentialKind,
  Fetch,
  TokenRequestOptions,
  TokenResponse,
  TokenTarget,
} from "./types.ts";
