/**
 * `addKey` and `removeKey`, and what is said when they are refused.
 *
 * @module
 */

import { type GraphClient, GraphResponseError } from "../../../graph/mod.ts";
import { type KeyedCertificate, signKeyProof } from "../../../auth/renewal.ts";
import type { Context } from "../../context.ts";
import { CommandError } from "../../errors.ts";
import { EXIT_CODES } from "../../exit_codes.ts";

/** What a change is signed and sent with. */
export interface KeyChange {
  readonly context: Pick<Context, "redactor">;
  readonly client: GraphClient;
  /** A certificate that is registered. */
  readonly signer: KeyedCertificate;
  /** Of the application. */
  readonly objectId: string;
}

/**
 * Registers a certificate as a key of the app (Graph documentation, application-addkey).
 *
 * @throws {CommandError} if Graph refuses it.
 */
export async function addKey(
  change: KeyChange,
  certificate: KeyedCertificate,
): Promise<void> {
  const [der] = certificate.chain;
  await send(change, "addKey", {
    keyCredential: {
      type: "AsymmetricX509Cert",
      usage: "Verify",
      key: der!.toBase64(),
    },
    passwordCredential: null,
  });
}

/**
 * Removes a key of the app (Graph documentation, application-removekey).
 *
 * @throws {CommandError} if Graph refuses it.
 */
export async function removeKey(
  change: KeyChange,
  keyId: string,
): Promise<void> {
  await send(change, "removeKey", { keyId });
}

/** Whether Graph has decided against a change: then it was not carried out. */
export function isRefused(error: unknown): boolean {
  const cause = error instanceof CommandError ? error.cause : error;
  return cause instanceof GraphResponseError && cause.status >= 400 &&
    cause.status < 500 && cause.status !== 408 && cause.status !== 429;
}

async function send(
  { context: { redactor }, client, signer, objectId }: KeyChange,
  action: "addKey" | "removeKey",
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const proof = await signKeyProof(signer, { objectId, now: Date.now() });
  redactor.add(proof);
  try {
    await client.post(`/applications/${objectId}/${action}`, {
      ...body,
      proof,
    }, { keepToken: true });
  } catch (error) {
    throw explainRefusal(error, action, signer);
  }
}

function explainRefusal(
  error: unknown,
  action: string,
  { facts }: KeyedCertificate,
): unknown {
  if (!(error instanceof GraphResponseError)) return error;
  const codes = [error.graphCode, ...error.graphCodes];
  const refused = (reason: string, advice: string) =>
    new CommandError(
      `Graph refused ${action}: ${reason}`,
      EXIT_CODES.refused,
      advice,
      { cause: error },
    );
  if (codes.includes("CredentialInvalidLifetimeAsPerAppPolicy")) {
    return refused(
      "a policy of the tenant limits how long a certificate lasts",
      "Lower --days; an administrator sees the limit in the app management policies",
    );
  }
  if (codes.includes("CredentialTypeNotAllowedAsPerAppPolicy")) {
    return refused(
      "a policy of the tenant allows no such certificate",
      "Have an administrator exempt the app from the app management policy, or have the certificate issued by the authority that it names",
    );
  }
  if (error.status === 401) {
    return refused(
      `it does not accept the proof by the certificate ${facts.thumbprintSha1}`,
      "Check the clock, and that this certificate is among the app's keys: appgraph check credentials",
    );
  }
  return error;
}
