/**
 * A small client of Microsoft Graph: retries, paging, typed errors. It is handed access tokens
 * and knows nothing of where they come from.
 *
 * @module
 */

export type { BatchOptions, BatchRequest, BatchResponse } from "./batch/mod.ts";
export { type BatchTarget, createBatchCheck } from "./batch/entry.ts";
export { createGraphClient } from "./client.ts";
export type { DeltaEvent, DeltaOptions } from "./collections/delta.ts";
export type {
  ContentVersion,
  Download,
  DownloadOptions,
} from "./transfer/download.ts";
export {
  MAX_PLAIN_BYTES,
  type UploadConflict,
  type UploadOptions,
  type UploadSession,
  type UploadSource,
} from "./transfer/upload.ts";
export type { GraphClient } from "./graph_client.ts";
export {
  BatchRequestError,
  ContentChangedError,
  GraphError,
  GraphResponseError,
  LinkError,
  NoAnswerError,
  type NoAnswerReason,
  PathError,
  PermissionError,
  TimeBudgetError,
  UnexpectedBodyError,
} from "./errors.ts";
export {
  isRawNumber,
  parseJson,
  type ParseJsonOptions,
  type RawNumber,
} from "./json.ts";
export {
  type RetryNotice,
  type RetryOptions,
  withRetry,
} from "./retry/loop.ts";
export {
  decideRetry,
  GRAPH_RETRY_RULES,
  type RetryDecision,
  type RetryQuestion,
  type RetryRules,
} from "./retry/rules.ts";
export { toNetworkError } from "./http/network_error.ts";
export { type TimeoutOptions, withTimeout } from "./timeout/with_timeout.ts";
export type {
  Fetch,
  GetToken,
  GetTokenOptions,
  GraphClientOptions,
  GraphVersion,
  HttpMethod,
  JsonRequestOptions,
  Page,
  RawRequestOptions,
  RequestBody,
  RequestEvent,
  RequestFailedEvent,
  RequestFinishedEvent,
  RequestOptions,
  RetryScheduledEvent,
  SelectOptions,
  TokenRejectedEvent,
} from "./types.ts";
export {
  graphUrl,
  type GraphUrlOptions,
  needsEventualConsistency,
  redactUrl,
} from "./url.ts";
export type {
  Change,
  CollectionItem,
  CollectionResponse,
  PatchBody,
  PathCompletion,
  PathResult,
  PostBody,
  Selected,
  SelectKey,
} from "./schema/mod.ts";
