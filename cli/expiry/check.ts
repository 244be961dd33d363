/**
 * Finds out how long the app's credentials last.
 *
 * @module
 */

import { type CertificateFacts, readCertificateFacts } from "../../auth/mod.ts";
import { type Configuration, loadConfiguration } from "../config/load.ts";
import type { CredentialConfiguration } from "../config/credential.ts";
import type { Context } from "../context.ts";
import { DAY_MS } from "../text/duration.ts";
import { UsageError } from "../errors.ts";
import { type ReadingLimits, readWithin } from "../config/read_within.ts";
import { readLimits } from "../connection/limits.ts";
import type { ClientOptions } from "../connection/options.ts";
import { ownObjectPath } from "../connection/own_object.ts";
import { openSession } from "../connection/session.ts";
import { type CheckResult, describeJudgement } from "./describe.ts";
import { describeDependence } from "./federated.ts";
import {
  type AppCredential,
  type CredentialInUse,
  type ExpiryThresholds,
  judgeExpiry,
} from "./judge.ts";
import { readAppCredentials } from "./registration.ts";

const HINT_LENGTH = 3;

/** What is said of a managed identity. */
export const NOTHING_TO_EXPIRE =
  "A managed identity has no secret and no certificate that could expire";

/** How early is early, in milliseconds. */
export interface ThresholdOptions {
  readonly warn?: number | undefined;
  readonly critical?: number | undefined;
}

/**
 * The thresholds that the options set.
 *
 * @throws {UsageError} if they are the wrong way round.
 */
export function readThresholds(
  { warn: warnMs = 30 * DAY_MS, critical }: ThresholdOptions = {},
): ExpiryThresholds {
  const criticalMs = critical ?? Math.min(7 * DAY_MS, warnMs);
  if (criticalMs > warnMs) {
    throw new UsageError(
      "Cannot use --critical: it is longer than --warn",
      "Write, for example, --warn 30d --critical 7d",
    );
  }
  return { warnMs, criticalMs };
}

/**
 * Checks the credentials in the app's own registration, and the certificate file that is configured.
 *
 * @throws what prevents a judgement.
 */
export async function checkCredentials(
  context: Context,
  options: ClientOptions,
  thresholds: ExpiryThresholds,
): Promise<CheckResult> {
  const configuration = await loadConfiguration(
    context,
    options,
    (message) => context.log.warn(message),
  );
  const { credential } = configuration;
  if (credential.kind === "managed-identity") {
    return {
      state: "ok",
      summary: NOTHING_TO_EXPIRE,
      thresholds,
      credentials: [],
    };
  }
  const certificate = credential.kind === "certificate"
    ? await readConfiguredCertificate(credential, {
      signal: context.system.signal,
      deadline: readLimits(options, context.system).deadline,
    })
    : undefined;
  // No token is to be had with it: what there is to say is in the file.
  const isOver = certificate !== undefined && certificate.notAfter < Date.now();
  const registered = isOver ? [] : await readRegistered(
    context,
    options,
    configuration,
  );
  return judgeConfigured(registered, {
    credential,
    certificate,
    thresholds,
    now: Date.now(),
  });
}

/** What is configured, beside what is registered. */
export interface ConfiguredCredential {
  readonly credential: CredentialConfiguration;
  /** Of a certificate. */
  readonly certificate: CertificateFacts | undefined;
  readonly thresholds: ExpiryThresholds;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Judges registered credentials together with the configured one. */
export function judgeConfigured(
  registered: readonly AppCredential[],
  { credential, certificate, thresholds, now }: ConfiguredCredential,
): CheckResult {
  const isRegistered = registered.some(({ thumbprint }) =>
    thumbprint !== undefined && thumbprint === certificate?.thumbprintSha1
  );
  const credentials = certificate === undefined || isRegistered
    ? registered
    : [...registered, fromFile(certificate)];
  const judgement = judgeExpiry(credentials, {
    inUse: inUseOf(credential, certificate),
    thresholds,
    now,
  });
  return {
    state: judgement.state,
    summary: describeJudgement(judgement, now),
    thresholds,
    credentials: judgement.all,
  };
}

/** Reads the configured certificate, also when it has expired. */
export async function readConfiguredCertificate(
  { path, password }: CredentialConfiguration & { kind: "certificate" },
  limits: ReadingLimits,
): Promise<CertificateFacts> {
  return await readWithin(
    `the certificate "${path.value}"`,
    limits,
    (signal) =>
      readCertificateFacts({
        path: path.value,
        password: password?.value,
        signal,
      }),
  );
}

async function readRegistered(
  context: Context,
  options: ClientOptions,
  configuration: Configuration,
): Promise<AppCredential[]> {
  const { client, tokens } = await openSession(context, options, {
    configuration,
  });
  const { signal } = context.system;
  const path = await ownObjectPath(configuration, tokens, signal);
  return readAppCredentials(await client.get(path));
}

function inUseOf(
  credential: CredentialConfiguration,
  certificate: CertificateFacts | undefined,
): CredentialInUse {
  if (certificate !== undefined) {
    return { kind: "certificate", thumbprint: certificate.thumbprintSha1 };
  }
  return credential.kind === "secret"
    ? { kind: "secret", hint: credential.secret.value.slice(0, HINT_LENGTH) }
    : {
      kind: "federated",
      dependence: credential.kind === "federated"
        ? describeDependence(credential.source)
        : undefined,
    };
}

function fromFile(certificate: CertificateFacts): AppCredential {
  return {
    kind: "certificate",
    name: undefined,
    keyId: undefined,
    hint: undefined,
    thumbprint: certificate.thumbprintSha1,
    startsAt: certificate.notBefore,
    endsAt: certificate.notAfter,
  };
}
