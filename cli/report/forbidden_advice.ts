/**
 * What to do about a 403: by what was found out about the permissions, unless the answer itself says more.
 *
 * @module
 */

import type { GraphResponseError } from "../../graph/mod.ts";
import type { Access } from "../permissions/judge.ts";
import { accessFields, adviseOnAccess } from "./access_advice.ts";
import { ownObjectAdvice, rowOf } from "./graph_advice.ts";
import { GRANT } from "./graph_codes/mod.ts";
import type { Hints } from "./hints.ts";

/** What is said of a 403. */
export interface ForbiddenAdvice {
  /** What to do; undefined where the answer's own code tells. */
  readonly advice: string | undefined;
  /** Lines below it. */
  readonly lines: readonly string[];
  /** Fields of the JSON log. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const MAILBOX_GATE =
  "an application access policy or RBAC for Applications keeps the app from this mailbox: ask an Exchange administrator";
/** Codes of gates that are shut although the token has the permission. */
const GATES: Readonly<Record<string, string>> = {
  erroraccessdenied: MAILBOX_GATE,
  extensionerror: MAILBOX_GATE,
  accessdenied:
    "the site, the list or the item has been granted to others: see POST /sites/ID/permissions",
};
const OTHER_GATE =
  "another gate is shut: a licence, a policy of the tenant, or a role that the app lacks in this very resource";

/**
 * Says what is known of the permissions of a refused request.
 *
 * @returns `undefined` if nothing was found out.
 */
export function forbiddenAdvice(
  error: GraphResponseError,
  hints: Hints,
): ForbiddenAdvice | undefined {
  const { access } = hints;
  if (access === undefined || ownObjectAdvice(error, hints) !== undefined) {
    return undefined;
  }
  const fields = accessFields(access);
  const row = rowOf(error);
  const { needed, advice } = adviseOnAccess(access);
  // A licence, a policy, or permissions by name: the service knows better.
  const isSpecific = row !== undefined && row.advice !== GRANT &&
    !isAboutItems(error);
  if (isSpecific && access.case !== "user-only") {
    return { advice: undefined, lines: [], fields };
  }
  const gate = access.case === "other-gate"
    ? advice ?? adviseOnGate(error, access)
    : advice;
  return { advice: gate, lines: [needed], fields };
}

/** Codes that say no more than that the app may not: whether for want of a permission or of a grant. */
function isAboutItems({ graphCodes }: GraphResponseError): boolean {
  return graphCodes.some((code) => code.toLowerCase() in GATES);
}

function adviseOnGate(
  { graphCodes }: GraphResponseError,
  { permission }: Access,
): string {
  const [gate] = graphCodes.toReversed().flatMap((code) =>
    GATES[code.toLowerCase()] ?? []
  );
  return `The token has ${permission?.name ?? "the permission"}, and ${
    gate ?? OTHER_GATE
  }`;
}
