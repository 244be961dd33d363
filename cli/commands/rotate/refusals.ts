/**
 * What is said where a renewal cannot go on.
 *
 * @module
 */

import { CommandError, UsageError } from "../../errors.ts";
import { EXIT_CODES } from "../../exit_codes.ts";
import { isoSeconds } from "../../text/time.ts";
import type { Facts, Obstacle } from "./facts.ts";

/** What the messages name. */
export interface RefusedRenewal {
  readonly current: { readonly facts: { readonly path: string } };
  readonly paths: { readonly file: string };
}

/** The error for an obstacle. */
export function refusal(
  obstacle: Obstacle,
  { current, paths }: RefusedRenewal,
  facts: Pick<Facts, "current">,
): UsageError {
  const { path } = current.facts;
  const { thumbprint, endsAt } = facts.current;
  switch (obstacle) {
    case "expired":
      return expired(path, endsAt);
    case "not-registered":
      return new UsageError(
        `Cannot renew the certificate in "${path}": ${thumbprint} is not among the app's keys, so Graph accepts no proof by it`,
        "Upload its public half to the app's registration, or configure a certificate that is there: appgraph check credentials shows them",
      );
    case "key-is-lost":
      return new UsageError(
        `Cannot renew the certificate in "${path}": the app has a younger one of the same name already, and its key is not in "${paths.file}"`,
        "Keep the file of --out on a disk that lasts, so that the next run finds it; --force makes another key all the same",
      );
  }
}

/** The error for a certificate that has expired. */
export function expired(path: string, endsAt: number): UsageError {
  return new UsageError(
    `Cannot renew the certificate in "${path}": it expired on ${
      isoSeconds(endsAt)
    }, and only one that is valid can prove who asks`,
    "Make a new one (appgraph create certificate FILE) and have it uploaded to the app's registration",
  );
}

/** The error for a key that has not become known in time. */
export function timeIsUp(thumbprint: string, next: string): CommandError {
  return new CommandError(
    `The new certificate ${thumbprint} is not known everywhere yet, and the time allowed is used up`,
    EXIT_CODES.tryAgain,
    `Nothing is lost: the old certificate serves on, the new one waits in "${next}", and the next run goes on; or raise --max-time`,
  );
}
