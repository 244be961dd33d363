/**
 * Whom a token that vouches for an app is for.
 *
 * @module
 */

import { CLOUDS } from "../clouds.ts";

/** The audience outside of the clouds that have their own. */
const DEFAULT_AUDIENCE = "api://AzureADTokenExchange";

/**
 * The audience that the cloud of an authority takes (Entra documentation,
 * workload-identity-federation-config-app-trust-managed-identity).
 *
 * @param authority Origin of the authority.
 */
export function exchangeAudience(authority: string): string {
  const host = URL.parse(authority)?.hostname ?? "";
  const cloud = Object.values(CLOUDS).find((each) =>
    each.authority === host || each.formerAuthorities?.includes(host)
  );
  return cloud?.exchangeAudience ?? DEFAULT_AUDIENCE;
}
