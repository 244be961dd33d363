/** Access tokens: issued, remembered, expired, revoked. @module */

import type { Clock } from "./clock.ts";
import type { Registration } from "./directory.ts";
import { utf8 } from "./bytes.ts";
import { isObject, type JsonObject, type SigningKey } from "./jwt.ts";

/** Most tokens that are remembered; older ones are unknown to Graph. */
export const MAX_TOKENS = 20_000;

/**
 * The resource whose tokens stand for a secret (entra-docs
 * workload-identity-federation-config-app-trust-managed-identity).
 */
export const TOKEN_EXCHANGE = "api://AzureADTokenExchange";

/** What Graph knows about a token it is shown. */
export interface IssuedToken {
  readonly token: string;
  readonly registration: Registration;
  readonly audience: string;
  readonly roles: readonly string[];
  /** Seconds since the epoch. */
  readonly expiresAt: number;
  /** Whether the client said that it can answer claims challenges (`cp1`). */
  readonly handlesClaims: boolean;
  /** The claims asked for along with `xms_cc`, as JSON text; `""` for none. */
  readonly extraClaims: string;
  revoked: boolean;
}

/** How a client proved who it is. */
export type AuthenticationContext =
  | "none"
  | "secret"
  | "certificate"
  | "federated";

/** Wishes for one token. */
export interface IssueOptions {
  readonly registration: Registration;
  readonly audience: string;
  readonly roles: readonly string[];
  readonly lifetimeSeconds: number;
  readonly authenticatedBy: AuthenticationContext;
  readonly handlesClaims: boolean;
  readonly extraClaims: string;
}

/** All tokens of one emulator. */
export class AccessTokens {
  #requiredClaims: JsonObject | undefined;
  readonly #issued = new Map<string, IssuedToken>();
  readonly #clock: Clock;
  readonly #key: SigningKey;
  readonly #origin: string;

  constructor(options: { clock: Clock; key: SigningKey; origin: string }) {
    this.#clock = options.clock;
    this.#key = options.key;
    this.#origin = options.origin;
  }

  /** Signs a new token, with the claims that Entra puts into tokens for applications. */
  async issue(options: IssueOptions): Promise<IssuedToken> {
    const { registration, audience, roles } = options;
    const now = this.#clock.seconds();
    const expiresAt = now + options.lifetimeSeconds;
    const claims: JsonObject = {
      aud: audience,
      iss: options.audience === TOKEN_EXCHANGE
        ? this.issuerOf(registration)
        : `${this.#origin}/${registration.tenantId}/`,
      iat: now,
      nbf: now,
      exp: expiresAt,
      app_displayname: registration.displayName,
      appid: registration.appId,
      appidacr: options.authenticatedBy === "secret" ? "1" : "2",
      idtyp: "app",
      oid: registration.servicePrincipalId,
      ...(roles.length > 0 ? { roles } : {}),
      sub: registration.servicePrincipalId,
      tid: registration.tenantId,
      uti: crypto.randomUUID().replaceAll("-", "").slice(0, 22),
      ver: "1.0",
      ...(options.handlesClaims ? { xms_cc: ["cp1"] } : {}),
    };
    const issued: IssuedToken = {
      token: await this.#key.sign(claims),
      registration,
      audience,
      roles,
      expiresAt,
      handlesClaims: options.handlesClaims,
      extraClaims: options.extraClaims,
      revoked: false,
    };
    this.#issued.set(issued.token, issued);
    const [oldest] = this.#issued.keys();
    if (oldest !== undefined && this.#issued.size > MAX_TOKENS) {
      this.#issued.delete(oldest); // memory stays flat, however long it runs
    }
    return issued;
  }

  /** The issuer of tokens for the exchange, in the tenant of a registration. */
  issuerOf({ tenantId }: Registration): string {
    return `${this.#origin}/${tenantId}/v2.0`;
  }

  /** The key that tokens are checked with. */
  get publicKey(): CryptoKey {
    return this.#key.publicKey;
  }

  /** The token with this text, if it was issued here. */
  find(token: string): IssuedToken | undefined {
    return this.#issued.get(token);
  }

  /** The tokens issued so far, the last {@linkcode MAX_TOKENS} of them, oldest first. */
  all(): IssuedToken[] {
    return [...this.#issued.values()];
  }

  /**
   * From now on Graph answers 401 with a claims challenge to tokens of clients that can handle one
   * (`cp1`), until they carry these claims. Ends with `undefined`.
   */
  requireClaims(claims: JsonObject | undefined): void {
    this.#requiredClaims = claims;
  }

  /** The challenge for a token that lacks the claims required, base64 of JSON. */
  challengeFor(token: IssuedToken): string | undefined {
    const required = this.#requiredClaims;
    if (!required || !token.handlesClaims) return undefined;
    const given: unknown = token.extraClaims === ""
      ? {}
      : JSON.parse(token.extraClaims);
    const met = Object.entries(required).every(([name, value]) =>
      isObject(given) && JSON.stringify(given[name]) === JSON.stringify(value)
    );
    return met
      ? undefined
      : utf8(JSON.stringify({ access_token: required })).toBase64();
  }

  /** Makes Graph refuse every token issued so far with 401. */
  revokeAll(): void {
    for (const issued of this.#issued.values()) issued.revoked = true;
  }
}
