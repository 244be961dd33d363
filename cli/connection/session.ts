/**
 * A configured connection to Graph: credential, tokens, client.
 *
 * @module
 */

import {
  createTokenSource,
  type TokenEvent,
  type TokenFetchEvent,
  type TokenSource,
} from "../../auth/mod.ts";
import {
  createGraphClient,
  type GetTokenOptions,
  type GraphClient,
  type RequestEvent,
} from "../../graph/mod.ts";
import { type Configuration, loadConfiguration } from "../config/load.ts";
import { describeSource } from "../config/settings.ts";
import type { Context } from "../context.ts";
import { createCredential } from "./credential.ts";
import { nameCredential } from "./credential_words.ts";
import type { ClientOptions } from "./options.ts";
import { type Limits, readLimits } from "./limits.ts";
import { logRequestEvent, logTokenEvent } from "./events.ts";
import { USER_AGENT } from "../version.ts";

/** Everything that a command needs to call Graph. */
export interface Session {
  readonly configuration: Configuration;
  readonly limits: Limits;
  readonly tokens: TokenSource;
  readonly client: GraphClient;
}

/** How a session differs from the usual one. */
export interface SessionOptions {
  /** No limit of time unless one is given. */
  readonly isLongRunning?: boolean | undefined;
  /** Scope of the tokens; Graph's own by default. */
  readonly scope?: string | undefined;
  /** Used as it is; read and checked by default. */
  readonly configuration?: Configuration | undefined;
  /** Used as they are; read from the options by default. */
  readonly limits?: Limits | undefined;
}

/**
 * Reads the configuration and prepares everything; sends nothing.
 *
 * @throws {ConfigurationError} if settings are missing or wrong.
 * @throws {CommandError} if the credential cannot be used.
 */
export async function openSession(
  context: Context,
  options: ClientOptions,
  { isLongRunning = false, scope, ...given }: SessionOptions = {},
): Promise<Session> {
  const { system, log, redactor, activity } = context;
  const limits = given.limits ??
    readLimits(options, { isLongRunning, startedAt: system.startedAt });
  const configuration = given.configuration ??
    await loadConfiguration(context, options, (message) => log.warn(message));
  hideSecrets(configuration, context);
  let logTokenFetch: ((event: TokenFetchEvent) => void) | undefined;
  const credential = await createCredential(configuration, {
    env: system.env,
    warn: (message) => log.warn(message),
    limits: { signal: system.signal, deadline: limits.deadline },
    // Before the first exchange that there is to log.
    onUse: async (use) => {
      const events = await import("./token_request_events.ts");
      events.logCredentialUse(log, use);
      logTokenFetch ??= events.logTokenFetchEvent(context);
    },
    onAssertion: (assertion) => {
      redactor.add(assertion);
      context.hints.assertion = assertion;
    },
  });
  const { authority, graph, tenant, clientId, objectId, cacheFolder } =
    configuration;
  const onTokenEvent = logTokenEvent(
    context,
    (event) => logTokenFetch?.(event),
  );
  const target = {
    authority: authority.value,
    tenant: tenant?.value ?? "",
    clientId: clientId?.value ?? "",
    scope: scope ?? `${graph.value}/.default`,
  };
  context.hints.facts = {
    ...target,
    kind: credential.kind,
    credential: nameCredential(configuration),
    source: configuration.credential.kind === "federated"
      ? configuration.credential.source.kind
      : undefined,
    ...("certificate" in credential &&
      { thumbprint: credential.certificate.thumbprintSha1 }),
    objectId: objectId && {
      value: objectId.value,
      source: describeSource(objectId.source),
    },
  };
  const tokens = createTokenSource({
    authority: target.authority,
    tenant: tenant?.value,
    clientId: clientId?.value,
    scope: target.scope,
    credential,
    cacheFolder: cacheFolder?.value,
    userId: system.userId,
    maxRetries: given.limits?.maxRetries ?? options.maxRetries,
    timeoutMs: limits.timeoutMs,
    deadline: limits.deadline,
    signal: system.signal,
    onEvent: (event: TokenEvent) => onTokenEvent(event),
  });
  const onRequestEvent = logRequestEvent(context);
  const access = { context, configuration, tokens, receivedAt: 0 };
  const { host } = new URL(graph.value);
  // The token is asked for just before a request is sent, and an event tells of its end.
  let answer: Disposable | undefined;
  const waitForToken = async (request?: GetTokenOptions) => {
    answer?.[Symbol.dispose]();
    using _wait = activity.startWait("waiting for the token");
    const { token, receivedAt } = await tokens.getAccessToken(request);
    access.receivedAt = receivedAt;
    return token;
  };
  const client = createGraphClient({
    getToken: async (request) => {
      const token = await waitForToken(request);
      redactor.add(token);
      context.hints.token = token;
      answer = activity.startWait(`waiting for ${host}`);
      return token;
    },
    baseUrl: graph.value,
    version: options.beta ? "beta" : "v1.0",
    maxRetries: limits.maxRetries,
    timeoutMs: limits.timeoutMs,
    deadline: limits.deadline,
    signal: system.signal,
    userAgent: USER_AGENT,
    onForbidden: options.noAdvice ? undefined : async (request) => {
      const { renewForbidden } = await import("./forbidden.ts");
      return await renewForbidden(access, request);
    },
    onEvent: (event: RequestEvent) => {
      answer?.[Symbol.dispose]();
      onRequestEvent(event);
    },
  });
  if (!options.noAdvice) {
    context.hints.explainForbidden = async (refused) => {
      const { explainForbidden } = await import("./forbidden.ts");
      return await explainForbidden(access, client, refused);
    };
  }
  return { configuration, limits, tokens, client };
}

function hideSecrets(
  { credential }: Configuration,
  { redactor, system }: Pick<Context, "redactor" | "system">,
): void {
  if (credential.kind === "secret") redactor.add(credential.secret.value);
  if (credential.kind === "certificate" && credential.password) {
    redactor.add(credential.password.value);
  }
  // App Service's own secret.
  if (system.env.IDENTITY_HEADER) redactor.add(system.env.IDENTITY_HEADER);
}
