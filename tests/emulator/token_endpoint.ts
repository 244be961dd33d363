/** `POST /{tenant}/oauth2/v2.0/token`: the client credentials grant (RFC 6749 section 4.4). @module */

import type { AccessTokens, AuthenticationContext } from "./access_tokens.ts";
import { authenticateClient, readBasic } from "./client_authentication.ts";
import type { Clock } from "./clock.ts";
import type { Directory, Registration, Tenant } from "./directory.ts";
import { GRAPH_APP_ID } from "./graph_errors.ts";
import type { Reply, Request } from "./http_server.ts";
import { isObject } from "./jwt.ts";
import { TokenError, tokenErrorReply, tokenErrors } from "./token_errors.ts";

/** What tests may choose about the tokens given out, also while the emulator runs. */
export interface TokenSettings {
  /** `expires_in`, seconds. */
  lifetimeSeconds: number;
  /** `refresh_in`, seconds; left out when undefined. */
  refreshInSeconds: number | undefined;
  /** Members that replace or extend the JSON of a success; `undefined` removes one. */
  responseMembers: Record<string, unknown>;
  /**
   * Longest life of an assertion signed with a certificate, 600 s. Entra advises this
   * (ED certificate-credentials: 5–10 minutes after `nbf`); refusing more shows who does not listen.
   */
  maxAssertionSeconds: number;
}

/** The parts of the emulator that the endpoint needs. */
export interface TokenContext {
  readonly origin: string;
  readonly graphUrl: string;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly settings: TokenSettings;
}

const UUID_REGEXP =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DOMAIN_REGEXP = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i;

/** Answers a request to the token endpoint of the tenant named `tenantName`. */
export async function tokenEndpoint(
  context: TokenContext,
  tenantName: string,
  request: Request,
): Promise<Reply> {
  const form = readForm(request);
  const correlationId = request.header("client-request-id") ||
    form.get("client-request-id") ||
    crypto.randomUUID();
  const traceId = crypto.randomUUID();
  let reply: Reply;
  try {
    reply = await grant(context, tenantName, request, form);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const timestamp = context.clock.entraTimestamp();
    reply = tokenErrorReply(error, {
      timestamp,
      traceId,
      correlationId,
      origin: context.origin,
    });
  }
  const headers: [string, string][] = [
    ["cache-control", "no-store, no-cache"],
    ["pragma", "no-cache"],
    ["content-type", "application/json; charset=utf-8"],
    ["x-content-type-options", "nosniff"],
    ["x-ms-request-id", traceId],
    ["x-ms-srs", "1.P"],
  ];
  if (request.header("client-request-id")) {
    headers.push(["client-request-id", correlationId]);
  }
  return { ...reply, headers: [...headers, ...reply.headers ?? []] };
}

/** Finds the tenant that a path names. */
export function requireTenant(directory: Directory, name: string): Tenant {
  if (!UUID_REGEXP.test(name) && !DOMAIN_REGEXP.test(name)) {
    throw tokenErrors.malformedTenant(name);
  }
  const tenant = directory.findTenant(name);
  if (!tenant) throw tokenErrors.unknownTenant(name);
  return tenant;
}

async function grant(
  context: TokenContext,
  tenantName: string,
  request: Request,
  form: URLSearchParams,
): Promise<Reply> {
  if (request.method !== "POST") throw tokenErrors.postOnly(request.method);
  for (const name of new Set(form.keys())) {
    if (form.getAll(name).length > 1) {
      throw tokenErrors.duplicateParameter(name);
    }
  }
  const grantType = required(form, "grant_type");
  const clientId = form.get("client_id") || readBasic(request)?.user ||
    required(form, "client_id");
  if (grantType !== "client_credentials") {
    throw tokenErrors.unsupportedGrant(grantType);
  }
  const scope = required(form, "scope");
  const tenant = requireTenant(context.directory, tenantName);
  const resource = readScope(scope);
  const claims = readClaims(form.get("claims"));
  const registration = findRegistration(tenant, clientId);
  const authenticatedBy = await authenticateClient({
    registration,
    request,
    form,
    clock: context.clock,
    maxSeconds: context.settings.maxAssertionSeconds,
    audiences: [tenantName, tenant.id, tenant.domain].map((name) =>
      `${context.origin}/${name}/oauth2/v2.0/token`
    ),
  });
  return await succeed(context, {
    tenant,
    registration,
    resource,
    authenticatedBy,
    claims,
  });
}

async function succeed(
  context: TokenContext,
  granted: {
    tenant: Tenant;
    registration: Registration;
    resource: string;
    authenticatedBy: AuthenticationContext;
    claims: { handlesClaims: boolean; extraClaims: string };
  },
): Promise<Reply> {
  const { settings, directory, graphUrl } = context;
  const { tenant, registration, resource, authenticatedBy, claims } = granted;
  const isGraph = resource === graphUrl || resource === GRAPH_APP_ID;
  if (!isGraph && !directory.resources.has(resource)) {
    throw tokenErrors.unknownResource(resource, tenant.domain);
  }
  const issued = await context.tokens.issue({
    registration,
    audience: isGraph ? graphUrl : resource,
    roles: isGraph ? [...registration.roles] : [],
    lifetimeSeconds: settings.lifetimeSeconds,
    authenticatedBy,
    ...claims,
  });
  const body = {
    token_type: "Bearer",
    expires_in: settings.lifetimeSeconds,
    ext_expires_in: settings.lifetimeSeconds,
    refresh_in: settings.refreshInSeconds,
    access_token: issued.token,
    ...settings.responseMembers,
  };
  return { status: 200, body: JSON.stringify(body) };
}

function readForm(request: Request): URLSearchParams {
  const type = request.header("content-type")?.split(";")[0]?.trim()
    .toLowerCase();
  // Entra reads nothing from a body of another type, and then misses the first parameter.
  return new URLSearchParams(
    type === "application/x-www-form-urlencoded" ? request.text() : undefined,
  );
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (!value) throw tokenErrors.missingParameter(name);
  return value;
}

function readScope(scope: string): string {
  const scopes = scope.split(" ").filter((part) => part !== "");
  const [only] = scopes;
  if (only === undefined || scopes.length > 1) {
    throw tokenErrors.badScope(scope);
  }
  if (!only.endsWith("/.default")) throw tokenErrors.noDefaultScope(scope);
  const resource = only.slice(0, -"/.default".length);
  if (
    !/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(resource) &&
    !UUID_REGEXP.test(resource)
  ) {
    throw tokenErrors.badScope(scope);
  }
  return resource;
}

function readClaims(
  text: string | null,
): { handlesClaims: boolean; extraClaims: string } {
  if (text === null) return { handlesClaims: false, extraClaims: "" };
  let claims: unknown;
  try {
    claims = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw tokenErrors.badClaims();
    throw error;
  }
  const wanted = isObject(claims) ? claims["access_token"] : undefined;
  if (!isObject(wanted)) throw tokenErrors.badClaims();
  const { xms_cc: capabilities, ...rest } = wanted;
  const values = isObject(capabilities) ? capabilities["values"] : undefined;
  return {
    handlesClaims: Array.isArray(values) && values.includes("cp1"),
    extraClaims: Object.keys(rest).length > 0 ? JSON.stringify(rest) : "",
  };
}

function findRegistration(tenant: Tenant, clientId: string): Registration {
  const registration = tenant.registrations.find(({ appId }) =>
    appId.toLowerCase() === clientId.toLowerCase()
  );
  if (!UUID_REGEXP.test(clientId)) {
    throw tokenErrors.malformedClientId(clientId);
  }
  if (!registration) throw tokenErrors.unknownApp(clientId, tenant.domain);
  if (!registration.enabled) {
    throw tokenErrors.disabledApp(registration.appId, registration.displayName);
  }
  return registration;
}
