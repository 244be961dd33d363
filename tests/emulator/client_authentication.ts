/** Which of its credentials a client shows at the token endpoint, and whether it is right. @module */

import type { AuthenticationContext } from "./access_tokens.ts";
import { checkAssertion } from "./client_assertions.ts";
import type { Clock } from "./clock.ts";
import type { Registration } from "./directory.ts";
import type { Request } from "./http_server.ts";
import { tokenErrors } from "./token_errors.ts";

const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** One attempt to authenticate. */
export interface ClientAuthenticationAttempt {
  readonly registration: Registration;
  readonly request: Request;
  readonly form: URLSearchParams;
  readonly clock: Clock;
  /** Longest life of an assertion signed with a certificate. */
  readonly maxSeconds: number;
  /** The audiences that an assertion may name. */
  readonly audiences: readonly string[];
}

/** Checks the credential shown; throws the `TokenError` that Entra would answer with. */
export async function authenticateClient(
  attempt: ClientAuthenticationAttempt,
): Promise<AuthenticationContext> {
  const { form, request, registration, clock } = attempt;
  const basic = readBasic(request);
  const secret = form.get("client_secret");
  const assertion = form.get("client_assertion");
  const shown = [basic, secret, assertion].filter((value) =>
    value !== null && value !== undefined
  );
  if (shown.length > 1) throw tokenErrors.twoCredentials();
  const type = form.get("client_assertion_type");
  if (assertion !== null) {
    if (type !== JWT_BEARER) throw tokenErrors.assertionType(type ?? "");
    const { audiences, maxSeconds } = attempt;
    return await checkAssertion({
      assertion,
      registration,
      clock,
      audiences,
      maxSeconds,
    });
  }
  if (type !== null) throw tokenErrors.noAssertion();
  const value = basic ? basic.password : secret;
  if (value === null || value === "") throw tokenErrors.noCredential();
  checkSecret(registration, value, clock, basic !== undefined);
  return "secret";
}

function checkSecret(
  registration: Registration,
  value: string,
  clock: Clock,
  byBasic: boolean,
): void {
  const headers = byBasic ? [["www-authenticate", "Basic"] as const] : [];
  const secret = registration.secrets.find((secret) => secret.value === value);
  if (!secret) throw tokenErrors.wrongSecret(registration.appId, headers);
  if (secret.endsAt <= clock.now()) {
    throw tokenErrors.expiredSecret(registration.appId, headers);
  }
}

/** User and password of HTTP Basic, form-decoded as RFC 6749 section 2.3.1 wants it. */
export function readBasic(
  request: Request,
): { user: string; password: string } | undefined {
  const encoded =
    /^Basic ((?:[A-Za-z0-9+/]{4})+|(?:[A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2,3}={1,2})$/i
      .exec(request.header("authorization") ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const [user = "", password = ""] = atob(encoded).split(":").map((part) =>
    new URLSearchParams(`v=${part}`).get("v") ?? ""
  );
  return { user, password };
}
