/**
 * Access tokens for an application's own identity: credentials, the token request, the cache.
 *
 * @module
 */

export type { CacheEvent, CacheMissReason } from "./cache/lookup.ts";
export type { CacheEntryHeader, StoredHeader } from "./cache/codec.ts";
export type { CacheKey } from "./cache/key.ts";
export { clearCachedTokens, listCachedTokens } from "./cache/lazy.ts";
export type {
  CachedToken,
  CachedTokenState,
  ListCachedTokensOptions,
} from "./cache/listing.ts";
export { type Cloud, type CloudName, CLOUDS } from "./clouds.ts";
export type {
  CertificateCredential,
  CertificateCredentialOptions,
  CertificateWarning,
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
  createAssertionSource,
  createCertificateCredential,
  createFederatedCredential,
  createManagedIdentityCredential,
  readCertificateFacts,
} from "./credential/lazy.ts";
export type { FederatedCredentialOptions } from "./credential/federated.ts";
export type {
  AssertionRequest,
  AssertionSource,
} from "./credential/assertion_source.ts";
export { exchangeAudience } from "./credential/audience.ts";
export type { AssertionSourceOptions } from "./credential/sources.ts";
export type { PlatformName } from "./credential/platforms.ts";
export type { PlatformEnvironment } from "./credential/sources/platform.ts";
export type {
  ManagedIdentityCredential,
  ManagedIdentityCredentialOptions,
} from "./managed_identity/credential.ts";
export type {
  IdentityEnvironment,
  IdentitySelector,
  ManagedIdentitySource,
} from "./managed_identity/types.ts";
export {
  type AssertionRefusal,
  AssertionRefusedError,
  AuthError,
  type AuthErrors,
  CredentialError,
  ManagedIdentityUnavailableError,
  NoTokenAnswerError,
  type NoTokenAnswerInit,
  type NoTokenAnswerReason,
  TokenDeadlineError,
  type TokenDeadlineInit,
  type TokenRefusal,
  TokenRequestError,
  TokenResponseError,
} from "./errors.ts";
export type { TokenExchange, TokenFetchEvent } from "./token_fetch.ts";
export { createTokenSource, type TokenSource } from "./token_source.ts";
export type { TokenEvent, TokenSourceOptions } from "./token_source_options.ts";
export type {
  AccessToken,
  AccessTokenOptions,
  Credential,
  CredentialKind,
  TokenFetch,
  TokenRequestInit,
  TokenRequestOptions,
  TokenResponse,
  TokenRetryRules,
  TokenTarget,
} from "./types.ts";
