/**
 * Client assertions in place of a secret: signed with a registered certificate, or issued by a
 * federated identity provider. Source: learn.microsoft.com, "Microsoft identity platform
 * application authentication certificate credentials".
 * @module
 */

import type { AuthenticationContext } from "./access_tokens.ts";
import { certificateKey } from "./assertion_certificates.ts";
import type { Clock } from "./clock.ts";
import type { Federation, Registration } from "./directory.ts";
import { type JsonObject, type ParsedJwt, parseJwt } from "./jwt.ts";
import { algorithmOf, importPublicKey, isSignedBy } from "./signatures.ts";
import { tokenErrors } from "./token_errors.ts";

/** Seconds that client and server clocks may differ. */
export const CLOCK_SKEW_SECONDS = 300;

/** An assertion and what it is checked against. */
export interface AssertionAttempt {
  readonly assertion: string;
  readonly registration: Registration;
  readonly clock: Clock;
  /** Longest life of an assertion signed with a certificate. */
  readonly maxSeconds: number;
  /** Audiences that fit: the token endpoint, by the names that the tenant has. */
  readonly audiences: readonly string[];
}

/** Checks an assertion; throws the `TokenError` that Entra would answer with. */
export async function checkAssertion(
  attempt: AssertionAttempt,
): Promise<AuthenticationContext> {
  const jwt = parseJwt(attempt.assertion);
  if (!jwt) {
    throw tokenErrors.malformedAssertion("The token is not in compact form.");
  }
  const { iss, sub } = jwt.claims;
  if (typeof iss !== "string" || typeof sub !== "string") {
    throw tokenErrors.malformedAssertion(
      "The claims iss and sub are required.",
    );
  }
  const { appId, federations } = attempt.registration;
  if (iss === appId || (federations.length === 0 && isGuid(iss))) {
    if (iss !== appId || sub !== appId) throw tokenErrors.assertionIdentity();
    await checkOwnAssertion(jwt, attempt);
    return "certificate";
  }
  await checkFederated(jwt, { iss, sub }, attempt);
  return "federated";
}

async function checkOwnAssertion(
  jwt: ParsedJwt,
  attempt: AssertionAttempt,
): Promise<void> {
  const algorithm = algorithmOf(jwt);
  if (algorithm !== "PS256" && algorithm !== "RS256") {
    throw tokenErrors.malformedAssertion(
      "The algorithm must be PS256 or RS256.",
    );
  }
  if (jwt.header["typ"] !== undefined && jwt.header["typ"] !== "JWT") {
    throw tokenErrors.malformedAssertion("The type must be JWT.");
  }
  if (typeof jwt.claims["jti"] !== "string" || jwt.claims["jti"] === "") {
    throw tokenErrors.malformedAssertion("The claim jti is required.");
  }
  const { spki, thumbprint } = await certificateKey(
    jwt,
    attempt.registration,
    attempt.clock,
  );
  const key = await importPublicKey(spki, jwt);
  if (!key || !await isSignedBy(jwt, key)) {
    throw tokenErrors.unknownCertificate(
      "The signature is not valid.",
      thumbprint,
      attempt.registration.appId,
    );
  }
  const { aud } = jwt.claims;
  if (typeof aud !== "string" || !attempt.audiences.includes(aud)) {
    throw tokenErrors.assertionAudience();
  }
  checkTimes(jwt.claims, attempt.clock, attempt.maxSeconds);
}

async function checkFederated(
  jwt: ParsedJwt,
  { iss, sub }: { iss: string; sub: string },
  { registration, clock }: AssertionAttempt,
): Promise<void> {
  const { federations } = registration;
  if (federations.length === 0) throw tokenErrors.noFederation();
  const byIssuer = narrow(
    federations,
    ({ issuer }) => issuer,
    [iss],
    "issuer",
    () => tokenErrors.federationIssuer(iss),
  );
  const bySubject = narrow(
    byIssuer,
    ({ subject }) => subject,
    [sub],
    "subject",
    () => tokenErrors.federationSubject(sub),
  );
  const { aud } = jwt.claims;
  const audiences = (Array.isArray(aud) ? aud : [aud]).map(String);
  const [federation] = narrow(
    bySubject,
    ({ audience }) => audience,
    audiences,
    "audience",
    () => tokenErrors.federationAudience(audiences.join(",")),
  );
  if (!federation || !await isSignedBy(jwt, federation.publicKey)) {
    throw tokenErrors.federationSignature();
  }
  checkTimes(jwt.claims, clock);
}

function narrow(
  federations: readonly Federation[],
  value: (federation: Federation) => string,
  wanted: readonly string[],
  what: string,
  mismatch: () => Error,
): Federation[] {
  const found = federations.filter((federation) =>
    wanted.includes(value(federation))
  );
  if (found.length > 0) return found;
  const folded = wanted.map((text) => text.toLowerCase());
  if (
    federations.some((federation) =>
      folded.includes(value(federation).toLowerCase())
    )
  ) {
    throw tokenErrors.federationCase(what);
  }
  throw mismatch();
}

/** Times may be fractions, and `nbf` may be missing: unmodified MSAL Python sends them so. */
function checkTimes(
  claims: JsonObject,
  clock: Clock,
  maxSeconds = Infinity,
): void {
  const { exp, nbf, iat } = claims;
  if (
    typeof exp !== "number" || (nbf !== undefined && typeof nbf !== "number")
  ) {
    throw tokenErrors.malformedAssertion(
      "The claims exp and nbf must be numbers.",
    );
  }
  const from = nbf ?? (typeof iat === "number" ? iat : exp);
  const now = clock.now() / 1000;
  if (
    exp <= from || exp - from > maxSeconds || now >= exp + CLOCK_SKEW_SECONDS ||
    now < from - CLOCK_SKEW_SECONDS
  ) {
    throw tokenErrors.assertionTime(
      wireTime(now),
      wireTime(from),
      wireTime(exp),
    );
  }
}

function wireTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace("Z", "0000Z");
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
