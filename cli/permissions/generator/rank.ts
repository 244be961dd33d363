/**
 * Which permissions a request needs, least first, from Microsoft's data.
 *
 * @module
 */

import { ANY } from "../template.ts";

/** A permission that the data names for a method of a template. */
export interface Candidate {
  readonly name: string;
  /** Whether the data marks it as the least one for this set of paths. */
  readonly isLeast: boolean;
  /** 1 to 4, the higher the more it may do; undefined where the data has none. */
  readonly level: number | undefined;
  /** How many templates it opens. */
  readonly breadth: number;
  readonly also: readonly string[];
}

/** Permissions of a resource that its owner grants (resource-specific consent), not an administrator. */
const RESOURCE_SPECIFIC_REGEXP = /\.(?:Chat|Group|Team|User)$/;
/** What a permission's name and a segment have in common when they mean the same thing. */
const SEGMENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  Application: ["applications", "serviceprincipals"],
  AuditLog: ["auditlogs"],
  Calendars: ["calendar", "calendars", "calendarview", "events"],
  ChannelMessage: ["messages"],
  Chat: ["chats"],
  Contacts: ["contacts", "contactfolders"],
  DelegatedPermissionGrant: ["oauth2permissiongrants"],
  DeviceManagementApps: ["deviceappmanagement"],
  Directory: ["directory"],
  Files: ["drive", "drives"],
  IdentityRiskEvent: ["riskdetections"],
  Mail: ["messages", "mailfolders", "sendmail", "inferenceclassification"],
  Member: ["members"],
  Organization: ["organization"],
  Sites: ["sites", "lists"],
  Tasks: ["planner", "todo"],
};

/** Permissions for one property or one action of what their name says. */
const PARTIAL_REGEXP =
  /^\w+-|\.(?:Manage\w+|EnableDisable\w*|Update\w+|ReadWrite(?:Selected|CrossCloud|Identity\w*))\b|\.ReadWrite\.(?:CrossCloud|Identity\w+)/;

/** Whether a permission allows reading alone, by its name. */
export function isReading(name: string): boolean {
  return /\.Read(?!Write)/.test(name);
}

/**
 * Orders what the data names.
 *
 * @param method In capitals.
 * @param segments Of the template.
 * @param isCollection Whether the template can be read too, so that POST creates something.
 */
export function rank(
  candidates: readonly Candidate[],
  { method, segments, isCollection }: {
    readonly method: string;
    readonly segments: readonly string[];
    readonly isCollection: boolean;
  },
): Candidate[] {
  const writes = method !== "GET" && (method !== "POST" || isCollection);
  // The data marks some reading ones as the least to write with, which cannot be
  // (Policy.Read.All to create a Conditional Access policy).
  const suffice = writes && candidates.some(({ name }) => !isReading(name))
    ? requireWriting(candidates)
    : candidates;
  const order = (candidate: Candidate): number[] => [
    RESOURCE_SPECIFIC_REGEXP.test(candidate.name) ? 1 : 0,
    // "Least" is said of each set of paths, so that a row has two and three of them.
    method === "GET" && !isReading(candidate.name) ? 1 : 0,
    isForeign(candidate.name, segments) ? 1 : 0,
    PARTIAL_REGEXP.test(candidate.name) ? 1 : 0,
    candidate.isLeast ? 0 : 1,
    isNamedLike(candidate.name, segments) ? 0 : 1,
    candidate.level ?? 3,
    candidate.breadth,
  ];
  return suffice
    .map((candidate) => ({ candidate, key: order(candidate) }))
    .sort((a, b) =>
      compareKeys(a.key, b.key) ||
      (a.candidate.name < b.candidate.name ? -1 : 1)
    )
    .map(({ candidate }) => candidate);
}

/** What only reads is no answer to writing, but may have to be there as well. */
function requireWriting(candidates: readonly Candidate[]): Candidate[] {
  const leastReading = candidates
    .filter(({ name, isLeast }) => isLeast && isReading(name))
    .map(({ name }) => name);
  return candidates.filter(({ name }) => !isReading(name)).map((candidate) =>
    candidate.also.length > 0 || candidate.isLeast || leastReading.length !== 1
      ? candidate
      : { ...candidate, also: leastReading }
  );
}

/** Whether the first word of a permission means what one of the last named segments means. */
function isNamedLike(name: string, segments: readonly string[]): boolean {
  const [word = ""] = name.split(".");
  const named = segments.filter((segment) => !segment.startsWith(ANY));
  const meant = SEGMENT_NAMES[word] ?? [
    word.toLowerCase(),
    `${word.toLowerCase()}s`,
    word.toLowerCase().replace(/y$/, "ies"),
  ];
  return named.some((segment) => meant.includes(segment));
}

/**
 * Whether a permission is of another service than the path, which the data mixes up where one page describes both:
 * one for calendars among the attachments of mails, one of Intune outside of it.
 */
function isForeign(name: string, segments: readonly string[]): boolean {
  const [word = ""] = name.split(".");
  if (word.startsWith("DeviceManagement")) {
    return !segments.some((segment) =>
      /^(?:device(?:app)?management|managed)/.test(segment)
    );
  }
  return WORKLOADS.includes(word) && !isNamedLike(name, segments) &&
    WORKLOADS.some((other) => isNamedLike(other, segments));
}

/** Services that have their items in folders of their own. */
const WORKLOADS = ["Calendars", "Contacts", "Mail"];

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
