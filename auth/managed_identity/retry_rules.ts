/**
 * How to repeat requests to managed identity endpoints.
 *
 * @module
 */

/**
 * What to send again, in the form of retry rules: 404 while the service is updated, 410 while it
 * moves (up to 70 seconds), 429 and 5xx, nothing else (Entra documentation, how-to-use-vm-token).
 */
export const MANAGED_IDENTITY_RETRY_RULES = {
  statuses: [404, 410, 429, ...Array.from({ length: 100 }, (_, i) => 500 + i)],
  networkFailures: "any-method",
  baseDelayMs: 1_000,
  maxDelayMs: 20_000,
} as const;

/** How many times to send again so that the waits outlast the 70 seconds of a 410. */
export const MANAGED_IDENTITY_MAX_RETRIES = 8;
