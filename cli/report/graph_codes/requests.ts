/**
 * Graph's codes for what is not there, and for requests that are wrong.
 *
 * @module
 */

import { DETAILED_ERRORS, ERRORS, type GraphCodeRow, WIRE } from "./row.ts";

const EVENTUAL =
  "Add --eventual and count=true, without which Graph answers no advanced query";

/** What is asked. */
export const REQUEST_CODES: readonly GraphCodeRow[] = [
  {
    codes: ["Request_ResourceNotFound", "ResourceNotFound"],
    advice:
      "Check the path and the ids in it: this tenant has no such object, or it is so new that not every server knows it",
    source: "DOCS concepts/errors.md, 404",
  },
  {
    codes: ["itemNotFound"],
    advice:
      "Check the names and ids in the path: there is no such item in this drive or site",
    source: ERRORS,
  },
  {
    codes: ["ErrorItemNotFound"],
    advice:
      "Look for the item again: it was deleted or moved, and a moved item has a new id unless it was read with --prefer 'IdType=\"ImmutableId\"'",
    source: "DOCS concepts/outlook-immutable-id.md",
  },
  {
    codes: ["ErrorInvalidIdMalformed", "ErrorInvalidId"],
    advice:
      "Check the id in the path: it is cut, changed by the shell, or from another mailbox; put it in quotes",
    source: "EWS ResponseCode",
  },
  {
    codes: ["ImageNotFound", "ErrorImageNotFound"],
    advice: "Nothing is wrong with the request: there is no photo",
    source: "DOCS api-reference/profilephoto-get.md",
  },
  {
    codes: ["uploadSessionNotFound"],
    advice: "Run the upload again: its session has ended, and it starts over",
    source: DETAILED_ERRORS,
  },
  {
    codes: [
      "Directory_ExpiredPageToken",
      "DirectoryPageTokenNotFoundException",
    ],
    advice:
      "Read the collection from its start: the link to the next page is no longer good",
    source: WIRE,
  },
  {
    codes: ["resyncRequired", "syncStateNotFound"],
    advice: "Start over without the old link: what it stood for is forgotten",
    source: ERRORS,
  },
  {
    codes: ["Request_UnsupportedQuery", "Request_BadRequest", "BadRequest"],
    says: { about: "the page size", pattern: /page size/i },
    advice: "Leave out top=: this collection has pages of its own size",
    source: WIRE,
  },
  {
    codes: ["Request_UnsupportedQuery"],
    header: ["without", "consistencylevel"],
    advice: EVENTUAL,
    source: "DOCS concepts/aad-advanced-queries.md",
  },
  {
    codes: ["Request_BadRequest", "BadRequest"],
    says: {
      about: "ConsistencyLevel or $count",
      pattern: /ConsistencyLevel|\$count(?:=true)? (?:parameter|query)/i,
    },
    header: ["without", "consistencylevel"],
    advice: EVENTUAL,
    source: "DOCS concepts/aad-advanced-queries.md",
  },
  {
    codes: ["Request_UnsupportedQuery"],
    advice:
      "Change filter, search, orderby or expand: Graph does not support this combination for this property; count=true is often missing",
    source: "DOCS concepts/aad-advanced-queries.md",
  },
  {
    codes: ["InefficientFilter", "ErrorInvalidRestriction"],
    advice:
      "Put the properties of orderby into filter too, first and in the same order, or leave orderby out",
    source: "DOCS api-reference/user-list-messages.md",
  },
  {
    codes: [
      "invalidQueryOption",
      "ErrorInvalidUrlQuery",
      "ErrorInvalidUrlQueryFilter",
    ],
    advice:
      "Check the query parameters: this collection does not support one of them, or its value",
    source: DETAILED_ERRORS,
  },
  {
    codes: ["Request_BadRequest", "BadRequest"],
    says: { about: "what already exists", pattern: /already exist/i },
    advice:
      "Nothing is left to do if the reference was to be added: it is there already",
    source: "DOCS api-reference/group-post-members.md",
  },
  {
    codes: ["Request_BadRequest", "BadRequest", "UnableToDeserializePostBody"],
    says: {
      about: "a type, JSON or a property",
      pattern:
        /Edm\.|cannot convert|JSON|payload|deserializ|property '[^']*' (?:does not exist|is invalid)|unexpected/i,
    },
    advice:
      "Correct the body: the name or the type of a property is not what this path takes",
    source: WIRE,
  },
  {
    codes: [
      "UnableToDeserializePostBody",
      "propertyNotUpdateable",
      "ErrorInvalidPropertySet",
    ],
    advice:
      "Correct the body: the name or the type of a property is not what this path takes, or it cannot be changed",
    source: DETAILED_ERRORS,
  },
  {
    codes: ["invalidPath"],
    advice:
      'Change the name: SharePoint takes none of " * : < > ? / \\ |, no blank at either end and no dot at the end',
    source: DETAILED_ERRORS,
  },
  {
    codes: [
      "pathIsTooLong",
      "pathTooDeep",
      "parameterIsTooLong",
      "maxQueryLengthExceeded",
    ],
    advice: "Shorten what the message names",
    source: DETAILED_ERRORS,
  },
  {
    codes: ["ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"],
    advice:
      "Use appgraph upload, which sends small attachments in one request: a session is for 3 MB and more",
    source: "DOCS concepts/outlook-large-attachments.md",
  },
  {
    codes: [
      "CredentialInvalidLifetimeAsPerAppPolicy",
      "CredentialTypeNotAllowedAsPerAppPolicy",
    ],
    advice:
      "Follow the tenant's app management policy: it limits what credentials apps may have, and how long",
    source:
      "DOCS api-reference/resources/applicationauthenticationmethodpolicy.md",
  },
  {
    codes: ["malformedEntityTag"],
    advice: "Write the ETag with its double quotes: --if-match '\"…\"'",
    source: DETAILED_ERRORS,
  },
  {
    codes: ["notSupported", "notAllowed"],
    advice: "Correct the request: the service does not allow this here",
    source: ERRORS,
  },
];
