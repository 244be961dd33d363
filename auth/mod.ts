/**
 * Access tokens for an application's own identity: credentials, the token request, the cache.
 *
 * @module
 */

export { removeIfPresent, writeCacheFile } from "./cache_file.ts";
export type { CacheKey } from "./cache_key.ts";
export {
  type CachedToken,
  type CachedTokenState,
  clearCachedTokens,
  listCachedTokens,
} from "./cache_listing.ts";
export { type CacheLock, tryCacheLock } from "./cache_lock.ts";
export { CLAIMS_CHALLENGE_CAPABILITY } from "./claims.ts";
export { createDirectFetch } from "./_direct_fetch.ts";
export {
  type CertificateCredential,
  type CertificateCredentialOptions,
  createCertificateCredential,
  readCertificateFacts,
} from "./certificate.ts";
export type { CertificateFacts } from "./certificate_file.ts";
export { createSecretCredential } from "./client_secret.ts";
export { createFederatedCredential } from "./federated.ts";
export {
  createManagedIdentityCredential,
  MANAGED_IDENTITY_MAX_RETRIES,
  MANAGED_IDENTITY_RETRY_RULES,
} from "./managed_identity.ts";
export {
  AuthError,
  type AuthErrors,
  CredentialError,
  ManagedIdentityUnavailableError,
  type TokenRefusal,
  TokenRequestError,
  TokenResponseError,
} from "./errors.ts";
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
