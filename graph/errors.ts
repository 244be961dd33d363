import type {
  BatchRequestError,
  FileTooLargeError,
  PathError,
  PermissionError,
} from "./errors/refusals.ts";
import type {
  ContentChangedError,
  ExpiredPageError,
  GraphResponseError,
  LinkError,
  UnexpectedBodyError,
} from "./errors/responses.ts";
import type {
  NoAnswerError,
  ProtocolError,
  TimeBudgetError,
} from "./errors/connections.ts";

export { GraphError } from "./errors/base.ts";
export {
  BatchRequestError,
  FileTooLargeError,
  PathError,
  PermissionError,
} from "./errors/refusals.ts";
export {
  ContentChangedError,
  ExpiredPageError,
  type GraphErrorDetail,
  GraphResponseError,
  type GraphResponseErrorInit,
  LinkError,
  type LinkErrorCode,
  UnexpectedBodyError,
  type UnexpectedBodyErrorInit,
} from "./errors/responses.ts";
export {
  NoAnswerError,
  type NoAnswerErrorInit,
  type NoAnswerReason,
  ProtocolError,
  TimeBudgetError,
  type TimeBudgetErrorInit,
} from "./errors/connections.ts";

/** Every error of this module; `code` tells them apart. */
export type GraphErrors =
  | BatchRequestError
  | ContentChangedError
  | ExpiredPageError
  | FileTooLargeError
  | GraphResponseError
  | LinkError
  | NoAnswerError
  | PathError
  | PermissionError
  | ProtocolError
  | TimeBudgetError
  | UnexpectedBodyError;
