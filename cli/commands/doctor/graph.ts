/**
 * Looks at what Entra and Graph make of the credential.
 *
 * @module
 */

import { readAppCredentials } from "../../expiry/registration.ts";
import {
  judgeConfigured,
  NOTHING_TO_EXPIRE,
  readConfiguredCertificate,
  readThresholds,
} from "../../expiry/check.ts";
import { decodeClaims } from "../../report/claims.ts";
import type { Context } from "../../context.ts";
import { readLimits } from "../../connection/limits.ts";
import { Log } from "../../report/log.ts";
import { isRecord } from "../../text/record.ts";
import { formatDuration } from "../../text/words.ts";
import { ownObjectPath } from "../../connection/own_object.ts";
import { openSession } from "../../connection/session.ts";
import { type Check, type Finding, ok, skipped, warning } from "./types.ts";

const TIMEOUT_MS = 15_000;
// The cache serves no token that has less time left.
const SHORT_LIFETIME_MS = 300_000;
const NO_TOKEN = skipped("There is no token");

/** Whether Entra accepts the credential. */
export const TOKEN_CHECK: Check = {
  id: "token",
  deadlineMs: 30_000,
  async run(examination, signal) {
    const { configuration, unreachable } = examination;
    if (configuration === undefined) {
      return skipped("The settings are not complete");
    }
    const { credential, authority } = configuration;
    const isManaged = credential.kind === "managed-identity";
    if (!isManaged && unreachable.has(new URL(authority.value).host)) {
      return skipped("The authority cannot be reached");
    }
    const context = silence(examination.context);
    const { options } = examination;
    const { client, tokens } = await openSession(context, options, {
      // A token from the cache would say nothing about the credential.
      configuration: { ...configuration, cacheFolder: undefined },
      limits: {
        // What fails once is a finding.
        ...readLimits({
          timeout: options.timeout ?? TIMEOUT_MS,
          maxTime: options.maxTime,
          maxRetries: 0,
        }, { isLongRunning: true, startedAt: context.system.startedAt }),
      },
    });
    const startedAt = performance.now();
    const { token, receivedAt, expiresAt } = await tokens.getAccessToken({
      signal,
    });
    context.redactor.add(token);
    examination.session = { client, tokens };
    examination.token = {
      lifetimeMs: expiresAt - receivedAt,
      claims: decodeClaims(token),
    };
    return ok(
      `The ${
        isManaged ? "managed identity gave a token" : "credential is accepted"
      } (${formatDuration(performance.now() - startedAt)})`,
    );
  },
};

/** The findings say it all: what is logged beside them would only disturb. */
function silence(context: Context): Context {
  const { system, log, redactor } = context;
  return {
    ...context,
    log: new Log({
      stderr: { ...system.stderr, isTerminal: false },
      format: log.isJson ? "json" : "text",
      verbose: log.isVerbose,
      redactor,
    }),
  };
}

/** Whether the token lasts long enough to be kept. */
export const LIFETIME_CHECK: Check = {
  id: "token.lifetime",
  deadlineMs: 1_000,
  run({ token }) {
    if (token === undefined) return Promise.resolve(NO_TOKEN);
    const words = `The token lasts ${formatDuration(token.lifetimeMs)}`;
    return Promise.resolve(
      token.lifetimeMs > SHORT_LIFETIME_MS ? ok(words) : warning(
        `${words}, which is too short for the cache: each run asks for a new one`,
        "Ask an administrator for the tenant's token lifetime policy",
      ),
    );
  },
};

/** Which application permissions stand in the token. */
export const ROLES_CHECK: Check = {
  id: "token.roles",
  deadlineMs: 1_000,
  run({ token }) {
    if (token === undefined) return Promise.resolve(NO_TOKEN);
    return Promise.resolve(judgeRoles(token.claims));
  },
};

function judgeRoles(
  claims: Readonly<Record<string, unknown>> | undefined,
): Finding {
  if (claims === undefined) return skipped("The token is opaque");
  const roles = claims["roles"];
  return Array.isArray(roles) && roles.length > 0
    ? ok(`Application permissions: ${roles.join(", ")}`)
    : warning(
      "The token has no application permission: only the app's own registration can be read",
      "Grant the app the application permissions it needs, and have an administrator consent to them",
    );
}

/** Whether the app can read its own registration. */
export const REGISTRATION_CHECK: Check = {
  id: "registration",
  deadlineMs: 20_000,
  async run(examination, signal) {
    const { configuration, session, unreachable } = examination;
    if (configuration === undefined || session === undefined) {
      return NO_TOKEN;
    }
    if (unreachable.has(new URL(configuration.graph.value).host)) {
      return skipped("Graph cannot be reached");
    }
    const path = await ownObjectPath(configuration, session.tokens, signal);
    const found: unknown = await session.client.get(path, { signal });
    examination.registration = found;
    const appId = textOf(found, "appId");
    const clientId = configuration.clientId?.value;
    const name = `"${textOf(found, "displayName") ?? ""}"`;
    if (appId && clientId && appId.toLowerCase() !== clientId.toLowerCase()) {
      return warning(
        `The object id is that of another app, ${name}`,
        "Correct AZURE_CLIENT_OBJECT_ID, or unset it: the client id is enough",
      );
    }
    return ok(`Graph shows ${name} at ${path}`);
  },
};

/** Whether secret or certificate expire soon. */
export const EXPIRY_CHECK: Check = {
  id: "expiry",
  deadlineMs: 5_000,
  async run({ configuration, registration }, signal) {
    const credential = configuration?.credential;
    if (credential?.kind === "managed-identity") return ok(NOTHING_TO_EXPIRE);
    if (credential === undefined || registration === undefined) {
      return skipped("The registration was not read");
    }
    const certificate = credential.kind === "certificate"
      ? await readConfiguredCertificate(credential, { signal })
      : undefined;
    const { state, summary } = judgeConfigured(
      readAppCredentials(registration),
      {
        credential,
        certificate,
        thresholds: readThresholds(),
        now: Date.now(),
      },
    );
    return state === "ok" ? ok(summary) : warning(
      summary,
      "Renew in time: add the new one, configure it, then remove the old one",
    );
  },
};

function textOf(value: unknown, key: string): string | undefined {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === "string" ? text : undefined;
}
