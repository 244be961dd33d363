/**
 * The token endpoints of machines in Azure: virtual machines (IMDS), App Service, Azure Arc.
 * Sources: learn.microsoft.com, "How to use managed identities on a VM to acquire a token",
 * "App Service: connect to Azure services in app code", "Authenticate against Azure resources with
 * Azure Arc-enabled servers".
 * @module
 */

import { type AccessTokens, TOKEN_EXCHANGE } from "./access_tokens.ts";
import { findIdentity, isReply, JSON_TYPE, refuse } from "./identities.ts";
import type { Clock } from "./clock.ts";
import type { Directory, Registration } from "./directory.ts";
import type { Reply, Request } from "./http_server.ts";

/** What tests may look at and change. */
export interface ManagedIdentitySettings {
  /** `expires_in`, seconds. */
  lifetimeSeconds: number;
  /** The value that `X-IDENTITY-HEADER` must have. */
  readonly identityHeader: string;
  /** Where Arc writes its key files. */
  arcKeyFolder: string;
  /**
   * How `expires_on` is written: seconds, ISO 8601 with 7 fraction digits and offset (MSAL.NET 4963), or
   * `MM/DD/YYYY hh:mm:ss +00:00`.
   */
  expiresOn: "epoch" | "iso" | "us";
  /** Whether `expires_in` comes, is left out, or is empty. */
  expiresIn: "given" | "missing" | "empty";
  /** The path that Arc names in its challenge instead of that of the key file. */
  arcRealm: string | undefined;
}

/** The parts of the emulator that the endpoints need. */
export interface ManagedIdentityContext {
  readonly graphUrl: string;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly identity: ManagedIdentitySettings;
  /** Secrets in the key files written so far. */
  readonly arcKeys: Set<string>;
}

/** Answers a request to a machine's token endpoint. */
export async function managedIdentity(
  context: ManagedIdentityContext,
  request: Request,
): Promise<Reply> {
  const query = new URLSearchParams(request.query);
  if (request.method !== "GET") {
    return refuse(405, "invalid_request", "Method not allowed");
  }
  if (request.path === "/msi/token") {
    return await appService(context, request, query);
  }
  // msal-node ends the path with a slash.
  if (!/^\/metadata\/identity\/oauth2\/token\/?$/.test(request.path)) {
    return refuse(404, "not_found", "Not found");
  }
  if (
    request.header("metadata") !== "true" ||
    request.header("x-forwarded-for") !== undefined
  ) {
    return refuse(
      400,
      "invalid_request",
      "Required metadata header not specified",
    );
  }
  switch (query.get("api-version")) {
    case "2018-02-01":
      return await imds(context, query);
    case "2020-06-01":
      return await arc(context, request, query);
    default:
      return refuse(
        400,
        "invalid_request",
        "Identity: the api-version is not supported",
      );
  }
}

async function imds(
  context: ManagedIdentityContext,
  query: URLSearchParams,
): Promise<Reply> {
  const found = findIdentity(context, query, [
    "client_id",
    "object_id",
    "msi_res_id",
  ]);
  return isReply(found) ? found : await issue(context, query, found, imdsBody);
}

async function appService(
  context: ManagedIdentityContext,
  request: Request,
  query: URLSearchParams,
): Promise<Reply> {
  if (request.header("x-identity-header") !== context.identity.identityHeader) {
    return refuse(
      401,
      "Unauthorized",
      "The identity header is missing or wrong",
    );
  }
  if (query.get("api-version") !== "2019-08-01") {
    return refuse(400, "invalid_request", "The api-version is not supported");
  }
  const names = ["client_id", "principal_id", "object_id", "mi_res_id"];
  const found = findIdentity(context, query, names);
  if (isReply(found)) return found;
  return await issue(
    context,
    query,
    found,
    ({ expires_in: _, not_before: _before, ...body }) => {
      return body;
    },
  );
}

async function arc(
  context: ManagedIdentityContext,
  request: Request,
  query: URLSearchParams,
): Promise<Reply> {
  const shown = request.header("authorization");
  if (shown === undefined) {
    const secret = crypto.randomUUID() + crypto.randomUUID();
    const file = `${context.identity.arcKeyFolder}/${crypto.randomUUID()}.key`;
    await Deno.mkdir(context.identity.arcKeyFolder, { recursive: true });
    await Deno.writeTextFile(file, secret, { mode: 0o640 });
    context.arcKeys.add(secret);
    const realm = context.identity.arcRealm ?? file;
    return {
      ...refuse(
        401,
        "unauthorized_client",
        "Missing Basic Authorization header",
      ),
      headers: [
        ["content-type", "application/json"],
        ["www-authenticate", `Basic realm=${realm}`],
      ],
    };
  }
  const secret = /^Basic (.+)$/.exec(shown)?.[1] ?? "";
  if (!context.arcKeys.delete(secret)) {
    return refuse(
      401,
      "unauthorized_client",
      "Invalid Basic Authorization header",
    );
  }
  const found = findIdentity(context, query, []);
  return isReply(found) ? found : await issue(context, query, found, imdsBody);
}

type TokenBody = Record<
  | "access_token"
  | "client_id"
  | "expires_in"
  | "expires_on"
  | "not_before"
  | "resource"
  | "token_type",
  string
>;

function imdsBody(
  body: TokenBody,
): Partial<TokenBody> & { ext_expires_in: string } {
  return { ...body, ext_expires_in: body.expires_in };
}

async function issue(
  context: ManagedIdentityContext,
  query: URLSearchParams,
  registration: Registration,
  shape: (body: TokenBody) => Partial<TokenBody>,
): Promise<Reply> {
  const { graphUrl, directory } = context;
  const resource = query.get("resource");
  if (!resource) {
    return refuse(400, "invalid_request", "The resource parameter is required");
  }
  const name = resource.replace(/\/$/, "");
  if (
    name !== graphUrl && name !== TOKEN_EXCHANGE &&
    !directory.resources.has(name)
  ) {
    return refuse(
      400,
      "invalid_resource",
      `AADSTS500011: The resource principal named ${resource} was not found in the tenant.`,
    );
  }
  const { lifetimeSeconds, expiresIn, expiresOn } = context.identity;
  const { token, expiresAt } = await context.tokens.issue({
    registration,
    audience: name,
    roles: name === graphUrl ? [...registration.roles] : [],
    lifetimeSeconds,
    authenticatedBy: "certificate",
    handlesClaims: false,
    extraClaims: "",
  });
  const body = shape({
    access_token: token,
    client_id: registration.appId,
    expires_in: expiresIn === "empty" ? "" : String(lifetimeSeconds),
    expires_on: dateForm(expiresAt, expiresOn),
    not_before: String(expiresAt - lifetimeSeconds),
    resource,
    token_type: "Bearer",
  });
  const { expires_in: _, ...rest } = body;
  return {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify(expiresIn === "missing" ? rest : body),
  };
}

function dateForm(
  seconds: number,
  form: ManagedIdentitySettings["expiresOn"],
): string {
  if (form === "epoch") return String(seconds);
  const [date = "", time = ""] = new Date(seconds * 1000).toISOString()
    .slice(0, 19).split("T");
  if (form === "iso") return `${date}T${time}.0000000+00:00`;
  const [year, month, day] = date.split("-");
  return `${month}/${day}/${year} ${time} +00:00`;
}
