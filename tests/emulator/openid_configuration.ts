/** `/{tenant}/v2.0/.well-known/openid-configuration` and the keys it points to. @module */

import { decodePart } from "./bytes.ts";
import type { Clock } from "./clock.ts";
import type { Directory } from "./directory.ts";
import type { Reply, Request } from "./http_server.ts";
import type { SigningKey } from "./jwt.ts";
import { requireTenant } from "./token_endpoint.ts";
import { TokenError, tokenErrorReply } from "./token_errors.ts";

const PATH_REGEXP =
  /^\/([^/]+)\/(v2\.0\/\.well-known\/openid-configuration|discovery\/v2\.0\/keys)$/;
const JSON_TYPE = [[
  "content-type",
  "application/json; charset=utf-8",
]] as const;

/** Answers a request for a tenant's metadata, or `undefined` when the path is another. */
export function openIdConfiguration(
  context: {
    origin: string;
    directory: Directory;
    clock: Clock;
    key: SigningKey;
  },
  request: Request,
): Reply | undefined {
  const match = PATH_REGEXP.exec(request.path);
  if (!match || request.method !== "GET") return undefined;
  const { origin } = context;
  const [, name = "", document = ""] = match;
  try {
    const tenant = requireTenant(context.directory, decodePart(name));
    const body = document.endsWith("keys")
      ? { keys: [context.key.publicJwk] }
      : configuration(origin, name, tenant.id);
    return { status: 200, headers: JSON_TYPE, body: JSON.stringify(body) };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const reply = tokenErrorReply(error, {
      timestamp: context.clock.entraTimestamp(),
      traceId: crypto.randomUUID(),
      correlationId: request.header("client-request-id") ?? crypto.randomUUID(),
      origin,
    });
    return { ...reply, headers: JSON_TYPE };
  }
}

function configuration(
  origin: string,
  name: string,
  tenantId: string,
): unknown {
  return {
    token_endpoint: `${origin}/${name}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: [
      "client_secret_post",
      "private_key_jwt",
      "client_secret_basic",
    ],
    jwks_uri: `${origin}/${name}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "id_token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `${origin}/${tenantId}/v2.0`,
    authorization_endpoint: `${origin}/${name}/oauth2/v2.0/authorize`,
  };
}
