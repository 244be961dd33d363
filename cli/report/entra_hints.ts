/**
 * What to do about a refusal of the token endpoint. Hints only: no control flow depends on codes or
 * words (Entra documentation, reference-error-codes).
 *
 * @module
 */

import type { TokenRefusal } from "../../auth/mod.ts";
import { ENTRA_CODES, type HintContext } from "./entra_codes.ts";

/** What to do about a refusal, in one line; `undefined` if nothing is known of it. */
export function hintFor(
  refusal: TokenRefusal,
  context: HintContext,
): string | undefined {
  for (const code of refusal.aadstsCodes) {
    const row = ENTRA_CODES.find(({ codes }) => codes.includes(code));
    if (row !== undefined) return row.hint(context, refusal);
  }
  const { status, error, description } = refusal;
  // What passes by itself needs no more than time.
  if (status === 408 || status >= 429) return undefined;
  if (context.kind === "managed-identity") {
    return identityHint(context, description);
  }
  if (status === 407) {
    return "Give HTTPS_PROXY the name and the password that the proxy asks for, in front of its host: NAME:PASSWORD@HOST:PORT";
  }
  return error === ""
    ? `Check the proxy, and the authority host ${context.authority}: this is not how Entra refuses`
    : undefined;
}

/** The metadata service has no codes: its words choose between two hints. */
function identityHint(
  { credential }: HintContext,
  description: string,
): string {
  return /multiple user.assigned/i.test(description)
    ? "Set AZURE_CLIENT_ID to the client id of the identity that is meant (or APPGRAPH_IDENTITY_RESOURCE_ID to its resource id): this machine has several"
    : `Check that ${credential} exists and is assigned to this machine`;
}
