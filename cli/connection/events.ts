/**
 * What the log says of the events of `auth/` and `graph/`.
 *
 * @module
 */

import type { TokenEvent, TokenFetchEvent } from "../../auth/mod.ts";
import type { RequestEvent } from "../../graph/mod.ts";
import type { Context } from "../context.ts";
import { quoteForShell } from "../text/shell.ts";
import { isoSeconds } from "../text/time.ts";

const CACHE_MISS_REASONS = {
  "absent": "none there",
  "expired": "expired",
  "from-the-future": "written in the future, the clock was set back",
  "other-secret": "encrypted under another secret",
  "off": "the cache is off",
} as const;

/**
 * Logs what happens around the token and its cache.
 *
 * @param logTokenFetch Logs exchanges with a token endpoint.
 */
export function logTokenEvent(
  { log, activity }: Pick<Context, "log" | "activity">,
  logTokenFetch: (event: TokenFetchEvent) => void,
): (event: TokenEvent) => void {
  let lockWait: Disposable | undefined;
  return (event) => {
    switch (event.kind) {
      case "cache-hit":
        return log.detail(
          `Using the cached token, valid until ${isoSeconds(event.expiresAt)}`,
          { event: "cache-hit", expires_at: isoSeconds(event.expiresAt) },
        );
      case "cache-miss":
        log.detail(`Cache: ${CACHE_MISS_REASONS[event.reason]}`, {
          event: "cache-miss",
          reason: event.reason,
        });
        return log.notice(
          "Could not find a cached token, so fetching a new one.",
        );
      case "cache-warning":
        return log.warn(
          event.isOwnership
            ? `${event.message}; ${mendOwnership(event.path)}`
            : event.message,
        );
      case "token-received":
        return log.detail(
          `Received a token, valid until ${isoSeconds(event.expiresAt)}`,
          { event: "token-received", expires_at: isoSeconds(event.expiresAt) },
        );
      case "lock-wait-began":
        lockWait = activity.startWait("waiting for the lock of another run");
        return log.detail(
          "Another run is asking for the same token: waiting for it",
          { event: "lock-wait" },
        );
      case "lock-wait-ended":
        return lockWait?.[Symbol.dispose]();
      case "renewal-failed":
        return log.detail(
          "Could not renew the token ahead of its expiry; the old one serves on",
          { event: "renewal-failed" },
        );
      default:
        return logTokenFetch(event);
    }
  };
}

/** A run as another user, under `sudo` for example, leaves files that this one cannot use. */
function mendOwnership(path: string): string {
  const end = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(end, 0));
  return folder === ""
    ? "name another folder in APPGRAPH_CACHE_DIR"
    : `if a run under sudo made it, take it back: sudo chown -R "$(id -u)" ${
      quoteForShell(folder)
    }`;
}

/** Logs exchanges with Graph. */
export function logRequestEvent(
  { log, statistics, activity }: Pick<
    Context,
    "log" | "statistics" | "activity"
  >,
): (event: RequestEvent) => void {
  return (event) => {
    switch (event.kind) {
      case "request-finished": {
        const { method, url, status, requestId, attempt } = event;
        statistics.requests++;
        if (status >= 400 && requestId) statistics.addFailure(requestId);
        const milliseconds = Math.round(event.milliseconds);
        return log.detail(
          `${method} ${url} ${status} ${milliseconds} ms${idSuffix(requestId)}`,
          {
            event: "request",
            method,
            url,
            status,
            milliseconds,
            attempt,
            request_id: requestId,
            client_request_id: event.clientRequestId,
          },
        );
      }
      case "request-failed": {
        const { method, url, reason, attempt } = event;
        statistics.requests++;
        const milliseconds = Math.round(event.milliseconds);
        return log.detail(
          `${method} ${url} no answer (${reason}) ${milliseconds} ms`,
          {
            event: "request",
            method,
            url,
            reason,
            milliseconds,
            attempt,
            client_request_id: event.clientRequestId,
          },
        );
      }
      case "retry-scheduled":
        statistics.retries++;
        statistics.waitedMs += event.waitMs;
        activity.startPause(event.waitMs, describePause(event));
        return log.detail(
          `Sending it again in ${event.waitMs} ms${
            event.reason === "retry-after" ? ", as Graph asks" : ""
          }`,
          {
            event: "retry",
            wait_ms: event.waitMs,
            reason: event.reason,
            status: event.status,
          },
        );
      case "token-rejected":
        return log.detail(
          event.claims
            ? "Graph challenges the token; asking for one that meets its claims"
            : "Graph refuses the token; asking for another",
          { event: "token-rejected", claims: event.claims },
        );
    }
  };
}

function describePause(
  { reason, status }: RequestEvent & { kind: "retry-scheduled" },
): string {
  if (status === undefined) return "Graph gave no answer";
  return reason === "retry-after" || status === 429
    ? `Graph asks for a pause (${status})`
    : `Graph answered ${status}`;
}

function idSuffix(requestId: string | undefined): string {
  return requestId === undefined ? "" : ` request-id ${requestId}`;
}
