/**
 * A small client of Microsoft Graph: retries, paging, typed errors. It is handed access tokens
 * and knows nothing of where they come from.
 *
 * @module
 */

export type {
  BatchOptions,
  BatchRequest,
  BatchResponse,
} from "./batch/types.ts";
export { type BatchTarget, createBatchCheck } from "./batch/entry.ts";
export { createGraphClient } from "./client.ts";
export type { DeltaEvent, DeltaOptions } from "./collections/delta.ts";
export type {
  ContentVersion,
  Download,
  DownloadOptions,
  DownloadPart,
  UploadConflict,
  UploadOptions,
  UploadSession,
  UploadSource,
} from "./transfer/types.ts";
export { needsUploadSession } from "./transfer/upload.ts";
export type { GraphClient, UploadedItem } from "./graph_client.ts";
export {
  BatchRequestError,
  ContentChangedError,
  ExpiredPageError,
  FileTooLargeError,
  GraphError,
  type GraphErrorDetail,
  type GraphErrors,
  GraphResponseError,
  type GraphResponseErrorInit,
  LinkError,
  type LinkErrorCode,
  NoAnswerError,
  type NoAnswerErrorInit,
  type NoAnswerReason,
  PathError,
  PermissionError,
  ProtocolError,
  TimeBudgetError,
  type TimeBudgetErrorInit,
  UnexpectedBodyError,
  type UnexpectedBodyErrorInit,
} from "./errors.ts";
export {
  isRawNumber,
  parseJson,
  type ParseJsonOptions,
  type RawNumber,
} from "./json.ts";
export type { RetryWait } from "./retry/budget.ts";
export type { Sleep } from "./retry/sleep.ts";
export { toNetworkError } from "./timeout/network_error.ts";
export type { TimeoutOptions } from "./timeout/watch.ts";
export { withTimeout } from "./timeout/with_timeout.ts";
export type {
  Fetch,
  ForbiddenRequest,
  GetToken,
  GetTokenOptions,
  GraphClientOptions,
  GraphVersion,
  HttpMethod,
  JsonRequestOptions,
  Page,
  RawRequestOptions,
  RenewForbidden,
  RequestBody,
  RequestEvent,
  RequestFailedEvent,
  RequestFinishedEvent,
  RequestOptions,
  RetryScheduledEvent,
  SelectOptions,
  TokenRejectedEvent,
} from "./types.ts";
export { redactUrl } from "./links.ts";
export {
  encodeParameter,
  graphUrl,
  type GraphUrlOptions,
  needsEventualConsistency,
  ODATA_NAMES,
} from "./url.ts";
export type {
  Change,
  CollectionItem,
  CollectionResponse,
  JsonResult,
  PatchBody,
  PatchResult,
  PathCompletion,
  PathResult,
  PostBody,
  PostResult,
  Selectable,
  Selected,
  SelectedResult,
  SelectKey,
  Writable,
} from "./schema/mod.ts";
