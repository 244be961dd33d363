/** Graph: who calls, what for, and the headers of every answer. @module */

import type { AccessTokens, IssuedToken } from "./access_tokens.ts";
import {
  getApplication,
  getRegistrations,
  getServicePrincipal,
} from "./applications.ts";
import { changeCredentials } from "./application_keys.ts";
import { getAttachments } from "./attachments.ts";
import { batch } from "./batch.ts";
import type { Clock } from "./clock.ts";
import type { Directory, Tenant } from "./directory.ts";
import { getDrives } from "./drives.ts";
import { getEcho } from "./echo.ts";
import { getEntities } from "./entities.ts";
import type { Entities } from "./entity.ts";
import type { FaultPlan } from "./fault_plan.ts";
import { shutGate } from "./gates.ts";
import { GraphError, graphErrorReply, graphErrors } from "./graph_errors.ts";
import type { Reply, Request } from "./http_server.ts";
import type { RequestLog } from "./request_log.ts";
import type { PageTokens } from "./link_tokens.ts";
import { plainPath } from "./resource_path.ts";
import type { Storage } from "./storage.ts";

/** The parts of the emulator that Graph needs. */
export interface GraphContext {
  readonly origin: string;
  readonly graphUrl: string;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly entities: Entities;
  readonly storage: Storage;
  readonly requests: RequestLog;
  readonly faults: FaultPlan;
}

/** One call that passed authentication. */
export interface GraphCall {
  readonly request: Request;
  readonly method: string;
  /** Decoded path after the version, in its plain form: `/users/…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `https://localhost:PORT/v1.0` or `…/beta`. */
  readonly versionUrl: string;
  readonly tenant: Tenant;
  readonly token: IssuedToken;
  readonly pageTokens: PageTokens;
  /** Throws 403 unless the token carries one of `roles`. */
  requireRole(...roles: string[]): void;
}

type Route = (
  call: GraphCall,
  context: GraphContext,
) => Promise<Reply | undefined> | Reply | undefined;

const ROUTES: readonly Route[] = [
  getApplication,
  getServicePrincipal,
  getRegistrations,
  changeCredentials,
  (call, { storage }) => getAttachments(call, storage),
  (call, { storage }) => getDrives(call, storage),
  (call, context) => batch(call, (part) => answerPart(context, part)),
  (call, { entities }) => getEntities(call, entities),
];

const JSON_TYPE =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/** Whether a path belongs to Graph. */
export function isGraphPath(path: string): boolean {
  return /^\/(v1\.0|beta)(\/|$)/.test(path);
}

/** Answers a request to Graph. */
export async function graph(
  context: GraphContext,
  request: Request,
): Promise<Reply> {
  const requestId = crypto.randomUUID();
  const clientRequestId = request.header("client-request-id") ?? requestId;
  let reply: Reply;
  try {
    const token = authenticate(context, request);
    reply = getEcho(request) ??
      await route(context, openCall(context, request, token));
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    reply = graphErrorReply(error, {
      now: context.clock.now(),
      requestId,
      clientRequestId,
    });
  }
  const given = new Set(reply.headers?.map(([name]) => name.toLowerCase()));
  const headers: [string, string][] = [["cache-control", "no-cache"]];
  if (reply.body !== undefined && !given.has("content-type")) {
    headers.push(["content-type", JSON_TYPE], ["odata-version", "4.0"]);
  }
  headers.push(
    ["request-id", requestId],
    ["client-request-id", clientRequestId],
    ["x-ms-ags-diagnostic", DIAGNOSTIC],
    ["x-ms-resource-unit", "1"],
  );
  return { ...reply, headers: [...headers, ...reply.headers ?? []] };
}

const DIAGNOSTIC = JSON.stringify({
  ServerInfo: {
    DataCenter: "Emulator",
    Slice: "E",
    Ring: "1",
    ScaleUnit: "000",
    RoleInstance: "LOCALHOST",
  },
});

async function answerPart(
  context: GraphContext,
  part: Request,
): Promise<Reply> {
  const note = context.requests.add("batch-part", part);
  note.body(part.body);
  const fault = context.faults.take("batch-part", part);
  const scripted = typeof fault?.reply === "function"
    ? fault.reply(part)
    : fault?.reply;
  const answer = scripted ?? await graph(context, part);
  const reply = fault?.edit ? await fault.edit(answer, part) : answer;
  note.status(reply.status);
  return reply;
}

async function route(context: GraphContext, call: GraphCall): Promise<Reply> {
  for (const candidate of ROUTES) {
    const reply = await candidate(call, context);
    if (reply) return reply;
  }
  throw graphErrors.noSegment(call.path.split("/")[1] ?? "");
}

function openCall(
  context: GraphContext,
  request: Request,
  token: IssuedToken,
): GraphCall {
  if (request.header("content-encoding") !== undefined) {
    throw graphErrors.badRequest(
      "Request body with a content encoding is not supported.",
    );
  }
  if (request.body.length > 0 && request.header("content-type") === undefined) {
    throw graphErrors.badRequest(
      "A Content-Type header is required for a request with a body.",
    );
  }
  const [, version = "", rest = ""] =
    /^\/(v1\.0|beta)(.*)$/.exec(request.path) ?? [];
  const path = decode(rest);
  // As a real Graph refuses an application (the same text in many public reports).
  if (/^\/me(?:\/|$)/.test(path)) {
    throw graphErrors.badRequest(
      "/me request is only valid with delegated authentication flow.",
    );
  }
  const shut = token.registration.gates.find((gate) => gate.path.test(path));
  if (shut !== undefined) throw shutGate(shut.gate);
  const tenant = context.directory.findTenant(token.registration.tenantId);
  if (!tenant) throw graphErrors.notFound(token.registration.tenantId);
  return {
    request,
    method: request.method,
    path,
    query: new URLSearchParams(request.query),
    versionUrl: `${context.graphUrl}/${version}`,
    tenant,
    token,
    pageTokens: context.entities.pageTokens,
    requireRole(...roles) {
      if (!roles.some((role) => token.roles.includes(role))) {
        throw graphErrors.forbidden();
      }
    },
  };
}

function authenticate(context: GraphContext, request: Request): IssuedToken {
  const refuse = (message: string) =>
    graphErrors.unauthenticated(context.origin, message);
  const header = request.header("authorization");
  if (header === undefined) throw refuse("Access token is empty.");
  const text = /^Bearer ([\w.~+/-]+=*)$/.exec(header)?.[1];
  if (text === undefined) throw refuse("Access token is empty.");
  if (text.split(".").length !== 3) {
    throw refuse("IDX14100: JWT is not well formed, there are no dots (.).");
  }
  const token = context.tokens.find(text);
  if (!token) throw refuse("Signing key is invalid.");
  if (token.audience !== context.graphUrl) {
    throw refuse("Access token validation failure. Invalid audience.");
  }
  if (token.expiresAt <= context.clock.seconds()) {
    throw refuse("Lifetime validation failed, the token is expired.");
  }
  const challenge = context.tokens.challengeFor(token);
  if (challenge !== undefined) {
    throw graphErrors.claimsChallenge(context.origin, challenge);
  }
  if (token.revoked) throw refuse("Access token has been revoked.");
  return token;
}

function decode(path: string): string {
  try {
    return plainPath(path);
  } catch (error) {
    if (error instanceof URIError) {
      throw graphErrors.badRequest("Malformed path.");
    }
    throw error;
  }
}
