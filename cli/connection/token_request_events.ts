/**
 * What the log says of requests for tokens. A run with a token in the cache does without it.
 *
 * @module
 */

import type { TokenFetchEvent } from "../../auth/mod.ts";
import type { Context } from "../context.ts";
import { noAnswerReason } from "../report/no_token_answer.ts";
import type { Log } from "../report/log.ts";
import type { CredentialUse } from "./credential_types.ts";

/** Logs which credential is used, and where; never what is secret about it. */
export function logCredentialUse(
  log: Log,
  { credential, kind, endpoint }: CredentialUse,
): void {
  log.detail(`Using ${credential} at ${endpoint}`, {
    event: "credential",
    kind,
    credential,
    endpoint,
  });
}

/** Logs exchanges with a token endpoint. */
export function logTokenFetchEvent(
  { log, statistics, activity }: Pick<
    Context,
    "log" | "statistics" | "activity"
  >,
): (event: TokenFetchEvent) => void {
  return (event) => {
    switch (event.kind) {
      case "token-request-finished": {
        const { method, url, status, requestId } = event;
        statistics.requests++;
        statistics.tokenRequests++;
        if (status >= 400 && requestId) statistics.addFailure(requestId);
        const milliseconds = Math.round(event.milliseconds);
        return log.detail(
          `${method} ${url} ${status} ${milliseconds} ms${idSuffix(requestId)}`,
          {
            event: "token-request",
            method,
            url,
            status,
            milliseconds,
            request_id: requestId,
          },
        );
      }
      case "token-request-failed": {
        const { method, url } = event;
        const reason = noAnswerReason(event.error);
        statistics.requests++;
        statistics.tokenRequests++;
        const milliseconds = Math.round(event.milliseconds);
        return log.detail(
          `${method} ${url} no answer (${reason}) ${milliseconds} ms`,
          { event: "token-request", method, url, reason, milliseconds },
        );
      }
      case "token-retry-scheduled":
        statistics.retries++;
        statistics.waitedMs += event.waitMs;
        activity.startPause(
          event.waitMs,
          event.status === undefined
            ? "the token endpoint gave no answer"
            : `the token endpoint answered ${event.status}`,
        );
        return log.detail(
          `Asking the token endpoint again in ${event.waitMs} ms${
            event.status === undefined ? "" : ` after ${event.status}`
          }`,
          { event: "retry", wait_ms: event.waitMs, status: event.status },
        );
    }
  };
}

function idSuffix(requestId: string | undefined): string {
  return requestId === undefined ? "" : ` request-id ${requestId}`;
}
