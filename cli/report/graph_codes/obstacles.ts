/**
 * Graph's codes for what stands in the way of a right request: conflicts, locks, limits.
 *
 * @module
 */

import { DETAILED_ERRORS, ERRORS, type GraphCodeRow, WIRE } from "./row.ts";

/** What stands in the way. */
export const OBSTACLE_CODES: readonly GraphCodeRow[] = [
  {
    codes: ["nameAlreadyExists"],
    says: { about: "an upload that is under way", pattern: /being uploaded/i },
    advice:
      "Wait for the other upload of this name: its session is open until it ends or expires",
    source: "onedrive-api-docs issue 747",
  },
  {
    codes: ["nameAlreadyExists"],
    advice:
      "Choose another name, or say what is to happen: appgraph upload --conflict replace or rename",
    source: ERRORS,
  },
  {
    codes: ["Request_MultipleObjectsWithSameKeyValue", "ObjectConflict"],
    advice:
      "Use the object that is there, or another value: one that has to be unique already exists, perhaps among the deleted objects (/directory/deletedItems)",
    source: WIRE,
  },
  {
    codes: ["ErrorFolderExists"],
    advice: "Use the folder that is there, or another name",
    source: "EWS ResponseCode",
  },
  {
    codes: ["Directory_ConcurrencyViolation", "editConflict"],
    advice:
      "Try again in a moment, and change the same object from one place at a time",
    source: "DOCS concepts/errors.md, 409",
  },
  {
    codes: [
      "resourceModified",
      "entityTagDoesNotMatch",
      "PreconditionFailed",
      "ErrorIrresolvableConflict",
    ],
    header: ["with", "if-match"],
    advice:
      "Read the resource again and use its new ETag: it has changed meanwhile",
    source: ERRORS,
  },
  {
    codes: [
      "resourceLocked",
      "lockMismatch",
      "lockOwnerMismatch",
      "ErrorItemSaveConflict",
    ],
    advice:
      "Try again later: somebody has the file open or checked out, or another change is under way",
    source: DETAILED_ERRORS,
  },
  {
    codes: ["quotaLimitReached", "insufficientStorage", "ErrorQuotaExceeded"],
    advice: "Make room in the target, or have its limit raised",
    source: ERRORS,
  },
  {
    codes: ["Directory_QuotaExceeded", "Directory_ObjectQuotaExceeded"],
    advice:
      "Delete objects that are no longer needed, for good (/directory/deletedItems), or have the quota raised; the message says which one is full",
    source: WIRE,
  },
  {
    codes: [
      "maxFileSizeExceeded",
      "maxStreamSizeExceeded",
      "maxFragmentLengthExceeded",
      "ErrorMessageSizeExceeded",
      "RequestBodyTooLarge",
    ],
    advice:
      "Send less at once, a file with appgraph upload: this is more than the service takes",
    source: DETAILED_ERRORS,
  },
  {
    codes: [
      "childItemCountExceeded",
      "maxDocumentCountExceeded",
      "maxFolderCountExceeded",
      "maxItemCountExceeded",
      "totalAffectedItemCountExceeded",
    ],
    advice:
      "Use another folder or fewer items: a limit on their number is reached",
    source: DETAILED_ERRORS,
  },
  {
    codes: ["malwareDetected", "virusSuspicious"],
    advice: "Do not use the file: the service found malware in it",
    source: ERRORS,
  },
  {
    codes: [
      "serviceNotAvailable",
      "serviceReadOnly",
      "resourceBeingProvisioned",
      "cannotSnapshotTree",
    ],
    advice: "Try again later: the service cannot do this at the moment",
    source: DETAILED_ERRORS,
  },
];
