/**
 * What pipelines ask for a token that vouches for their job: GitHub Actions and Azure DevOps.
 * Sources: docs.github.com, "OpenID Connect reference"; learn.microsoft.com, "Oidctoken - Create" and
 * "Connect to Azure with an Azure Resource Manager service connection".
 * @module
 */

import { TOKEN_EXCHANGE } from "./access_tokens.ts";
import type { Clock } from "./clock.ts";
import type { Federation } from "./directory.ts";
import type { Reply, Request } from "./http_server.ts";
import type { SigningKey } from "./jwt.ts";

/** What tests may look at and change. */
export interface PlatformTokenSettings {
  /** How long the tokens are good for, in seconds. */
  lifetimeSeconds: number;
  /** What the job must show, a secret. */
  readonly requestToken: string;
  /** The service connection that Azure DevOps knows. */
  readonly serviceConnectionId: string;
}

/** The two platforms. */
export type PlatformName = "github" | "azure-devops";

/** What the endpoints need. */
export interface PlatformTokenContext {
  readonly clock: Clock;
  readonly key: SigningKey;
  readonly platforms: PlatformTokenSettings;
}

/** GitHub's path has an empty segment. */
export const GITHUB_PATH =
  "/w7Qk2hJ0//idtoken/6a1c8f03-5d7e-49b2-8c4f-e0b9a2d3f716/71f4d2a9-3c58-4e60-9b1d-2f8a7c5e0d34";
/** The path that Azure DevOps puts into `SYSTEM_OIDCREQUESTURI`. */
export const AZURE_DEVOPS_PATH =
  "/example/2c9d5b71-8e04-4f3a-a6d2-7b1f0e8c4a95/_apis/distributedtask/hubs/build/plans/b3e7a0d4-1f62-4c89-95ab-6d0c2e8f7413/jobs/12f1170f-54f2-53f3-20dd-22fc7dff55f9/oidctoken";

const SUBJECTS = {
  "github": "repo:example/inventory:environment:production",
  "azure-devops": "sc://example/inventory/graph-export",
  "azure-devops without a service connection": "p://example/inventory/nightly",
} as const;

const ISSUERS: Readonly<Record<PlatformName, string>> = {
  "github": "https://token.actions.githubusercontent.com",
  "azure-devops":
    "https://vstoken.dev.azure.com/4d8f1c06-2b7a-4e93-b5c8-9a0e6f3d7b12",
};

/** Settings as they are at the start; the tokens are good for five minutes. */
export function platformTokenSettings(): PlatformTokenSettings {
  return {
    lifetimeSeconds: 300,
    requestToken: `eyJ0${crypto.randomUUID()}.${crypto.randomUUID()}`,
    serviceConnectionId: crypto.randomUUID(),
  };
}

/** What an application must have in `federations` to take a platform's tokens. */
export function platformFederation(
  name: PlatformName,
  key: SigningKey,
): Federation {
  return {
    issuer: ISSUERS[name],
    subject: SUBJECTS[name],
    audience: TOKEN_EXCHANGE,
    publicKey: key.publicKey,
  };
}

/** Which platform a path belongs to. */
export function platformOf(path: string): PlatformName | undefined {
  if (path === GITHUB_PATH) return "github";
  return path === AZURE_DEVOPS_PATH ? "azure-devops" : undefined;
}

/** Answers a job that asks for a token. */
export async function platformToken(
  context: PlatformTokenContext,
  request: Request,
): Promise<Reply> {
  return platformOf(request.path) === "github"
    ? await github(context, request)
    : await azureDevOps(context, request);
}

async function github(
  context: PlatformTokenContext,
  request: Request,
): Promise<Reply> {
  if (request.method !== "GET") return refuse(405, "Method not allowed");
  if (!isShown(context, request)) return refuse(401, "Unauthorized");
  const query = new URLSearchParams(request.query);
  if (query.get("api-version") !== "2.0") {
    return refuse(400, "The api-version is missing");
  }
  // Without one the token is for the owner of the repository.
  const audience = query.get("audience") ?? "https://github.com/example";
  const value = await issue(context, "github", SUBJECTS.github, audience);
  return json(200, { value });
}

async function azureDevOps(
  context: PlatformTokenContext,
  request: Request,
): Promise<Reply> {
  if (request.method !== "POST") {
    return refuse(
      405,
      "The requested resource does not support http method 'GET'.",
    );
  }
  if (!isShown(context, request)) {
    // To sign in, as for whoever comes with a browser.
    return {
      status: 302,
      headers: [["location", "https://login.example/_signin"]],
      body: "<html><head><title>Object moved</title></head></html>",
    };
  }
  if (!/^application\/json\b/.test(request.header("content-type") ?? "")) {
    return refuse(415, "The media type is not supported.");
  }
  if (request.body.length > 0) return refuse(400, "The body must be empty.");
  const query = new URLSearchParams(request.query);
  if (query.get("api-version") !== "7.1") {
    return refuse(400, "No api-version was supplied.");
  }
  const connection = query.get("serviceConnectionId");
  const { serviceConnectionId } = context.platforms;
  if (connection !== null && connection !== serviceConnectionId) {
    return refuse(404, `No service connection found with id ${connection}.`);
  }
  const subject = connection === null
    ? SUBJECTS["azure-devops without a service connection"]
    : SUBJECTS["azure-devops"];
  const oidcToken = await issue(
    context,
    "azure-devops",
    subject,
    TOKEN_EXCHANGE,
  );
  return json(200, { oidcToken });
}

function isShown(
  { platforms }: PlatformTokenContext,
  request: Request,
): boolean {
  const [, shown] =
    /^bearer (.+)$/i.exec(request.header("authorization") ?? "") ??
      [];
  return shown === platforms.requestToken;
}

async function issue(
  { clock, key, platforms }: PlatformTokenContext,
  name: PlatformName,
  subject: string,
  audience: string,
): Promise<string> {
  const now = clock.seconds();
  return await key.sign({
    jti: crypto.randomUUID(),
    iss: ISSUERS[name],
    sub: subject,
    aud: audience,
    iat: now,
    nbf: now,
    exp: now + platforms.lifetimeSeconds,
  });
}

function refuse(status: number, message: string): Reply {
  return json(status, { message });
}

function json(status: number, body: unknown): Reply {
  return {
    status,
    headers: [["content-type", "application/json; charset=utf-8"]],
    body: JSON.stringify(body),
  };
}
