/**
 * What to do about a refusal of the token endpoint, by its AADSTS codes. Hints only: no control flow
 * depends on them (Entra documentation, reference-error-codes).
 *
 * @module
 */

import type { CredentialKind, TokenRefusal } from "../../auth/mod.ts";
import { formatDuration } from "../text/words.ts";

/** What is known of the token requests of a run. */
export interface RequestFacts {
  readonly tenant: string;
  readonly clientId: string;
  readonly authority: string;
  readonly scope: string;
  readonly kind: CredentialKind;
  /** The credential in words, for sentences. */
  readonly credential: string;
  /** SHA-1 thumbprint of the certificate in hexadecimal digits, as Entra shows it. */
  readonly thumbprint?: string | undefined;
}

/** What is known of the request that was refused. */
export interface HintContext extends RequestFacts {
  /** Current time of this machine, in epoch milliseconds. */
  readonly now: number;
}

type Hint = (context: HintContext, refusal: TokenRefusal) => string;

const FEDERATION_HINT: Hint = ({ clientId, credential }) =>
  `Compare issuer, subject and audience of ${credential} with the federated credentials of the app ${clientId}; upper and lower case count`;
const NO_CREDENTIAL_HINT: Hint = ({ clientId }) =>
  `Configure a client secret, a certificate or a federated token for the app ${clientId}`;
const RETRY_HINT: Hint = () => "Entra has a passing problem: try again later";

const HINTS: Readonly<Record<number, Hint>> = {
  7000215: ({ clientId, credential }) =>
    `Check ${credential}: it must be the secret's value, not its ID, and belong to the app ${clientId}`,
  7000222: ({ clientId }) =>
    `Create a new client secret or certificate for the app ${clientId} and configure it: the old one has expired`,
  7000218: NO_CREDENTIAL_HINT,
  7000216: NO_CREDENTIAL_HINT,
  700016: ({ clientId, tenant, authority }) =>
    `Check the client id ${clientId}, the tenant ${tenant} and the cloud (${authority}); a new app can take minutes to appear`,
  90002: ({ tenant, authority }) =>
    `Check the tenant ${tenant} and the cloud: it was looked for at ${authority}`,
  900023: ({ tenant }) =>
    `Check the tenant ${tenant}: give its GUID or a verified domain`,
  70011: ({ scope }) => `Check the scope ${scope}`,
  1002012: ({ scope }) =>
    `Ask for one resource and /.default, not for ${scope}`,
  900144: () => "A proxy may have changed the request: try without it",
  500011: ({ scope, tenant }) =>
    `Check the resource in ${scope}: ${
      tenant ? `the tenant ${tenant}` : "the tenant of this identity"
    } does not know it; often it is the Graph of another cloud`,
  700027: ({ clientId, thumbprint }) =>
    thumbprint === undefined
      ? `Register the certificate for the app ${clientId}`
      : `Register the certificate with thumbprint ${thumbprint} for the app ${clientId}, or configure the one that is registered; if this one is, set APPGRAPH_CERTIFICATE_ALGORITHM=RS256`,
  700024: (context, refusal) => describeTimes(context, refusal),
  700023: ({ authority }) =>
    `Check the authority host: the assertion was made for ${authority}`,
  70021: FEDERATION_HINT,
  700211: FEDERATION_HINT,
  700212: FEDERATION_HINT,
  700213: FEDERATION_HINT,
  7002138: FEDERATION_HINT,
  53003: ({ clientId }) =>
    `Ask an administrator which Conditional Access policy blocks the workload identity ${clientId}`,
  7000112: ({ clientId }) =>
    `Ask an administrator to enable the service principal of the app ${clientId}`,
  50196: () =>
    "Wait some minutes, and check that the token cache can be written: the same token was asked for too often",
  90055: RETRY_HINT,
  90033: RETRY_HINT,
  90024: RETRY_HINT,
  90006: RETRY_HINT,
  90012: RETRY_HINT,
  50033: RETRY_HINT,
  90090: RETRY_HINT,
};

/** What to do about a refusal, in one line; `undefined` if nothing is known of it. */
export function hintFor(
  refusal: TokenRefusal,
  context: HintContext,
): string | undefined {
  for (const code of refusal.aadstsCodes) {
    const hint = HINTS[code];
    if (hint !== undefined) return hint(context, refusal);
  }
  // What passes by itself needs no more than time.
  if (refusal.status === 408 || refusal.status >= 429) return undefined;
  if (context.kind === "managed-identity") {
    return `Check that ${context.credential} exists and is assigned to this machine`;
  }
  return refusal.error === ""
    ? `Check the proxy, and the authority host ${context.authority}: this is not how Entra refuses`
    : undefined;
}

const SERVER_TIME_REGEXP = /Current time: (\d{4}-\d\d-\d\d[T ][\d:.]+Z?)/;
/** A difference of clocks that says nothing: the way to the server takes time too. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Why an assertion was outside its time: by whose clock, and by how much that is wrong. */
function describeTimes(context: HintContext, refusal: TokenRefusal): string {
  const clock = describeClock(context, refusal);
  if (context.kind === "federated") {
    return `Check what renews ${context.credential}: it is outside its time${
      clock?.isWrong ? `; this machine's clock is ${clock.difference}` : ""
    }`;
  }
  if (clock === undefined) {
    return "Set this machine's clock: the assertion is outside its time";
  }
  return clock.isWrong
    ? `Set this machine's clock: it is ${clock.difference}`
    : "Try again: this machine's clock and the server's agree now";
}

/** By how much this machine's clock is wrong, as far as the server told its own time. */
function describeClock(
  { now }: HintContext,
  { description, timestamp }: TokenRefusal,
): { readonly isWrong: boolean; readonly difference: string } | undefined {
  const text = SERVER_TIME_REGEXP.exec(description)?.[1] ?? timestamp ?? "";
  const serverTime = Date.parse(
    text.replace(" ", "T").replace(/(?<!Z)$/, "Z"),
  );
  if (Number.isNaN(serverTime)) return undefined;
  const ahead = now - serverTime;
  const direction = ahead > 0 ? "ahead of" : "behind";
  return {
    isWrong: Math.abs(ahead) > CLOCK_TOLERANCE_MS,
    difference: `${formatDuration(Math.abs(ahead))} ${direction} the server's`,
  };
}
