/**
 * Access tokens for an application's own identity: credentials, the token request, the cache.
 *
 * @module
 */

export type { CacheEvent } from "./_safe_cache.ts";
export type { CacheEntryHeader, StoredHeader } from "./cache_codec.ts";
export {
  removeIfPresent,
  removeLeftovers,
  writePrivateFile,
} from "./cache_file.ts";
export type { CacheKey } from "./cache_key.ts";
export {
  type CachedToken,
  type CachedTokenState,
  clearCachedTokens,
  listCachedTokens,
} from "./cache_listing.ts";
export { CLAIMS_CHALLENGE_CAPABILITY } from "./claims.ts";
export type {
  CertificateCredential,
  CertificateCredentialOptions,
} from "./certificate.ts";
export type {
  CertificateFacts,
  CertificateFileOptions,
} from "./certificate_file.ts";
export type {
  AssertionAlgorithm,
  ClientAssertionOptions,
} from "./client_assertion.ts";
export { createSecretCredential } from "./client_secret.ts";
export {
  createCertificateCredential,
  createFederatedCredential,
  createManagedIdentityCredential,
  readCertificateFacts,
} from "./credentials.ts";
export type { FederatedCredentialOptions } from "./federated.ts";
export type {
  ManagedIdentityCredential,
  ManagedIdentityCredentialOptions,
} from "./managed_identity.ts";
export {
  MANAGED_IDENTITY_MAX_RETRIES,
  MANAGED_IDENTITY_RETRY_RULES,
} from "./managed_identity_retries.ts";
export type {
  IdentitySelector,
  ManagedIdentitySource,
} from "./_managed_identity_source.ts";
export {
  AuthError,
  type AuthErrors,
  CredentialError,
  ManagedIdentityUnavailableError,
  type TokenRefusal,
  TokenRequestError,
  TokenResponseError,
} from "./errors.ts";
export type { CacheMissReason } from "./token_cache.ts";
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
