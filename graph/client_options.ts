import type { Connection } from "./http/connection.ts";
import { isSecureAddress } from "./links.ts";
import { DEFAULT_MAX_RETRIES } from "./retry/budget.ts";
import { sleepByTimer } from "./retry/sleep.ts";
import type { GraphClientOptions } from "./types.ts";

/**
 * Checks the options of a client and adds what they leave out.
 *
 * @throws {RangeError} A limit, a version or `baseUrl` is none that can be used.
 * @throws {TypeError} An option is of the wrong kind.
 */
export function checkOptions(options: GraphClientOptions): Connection {
  const {
    getToken,
    fetch,
    version = "v1.0",
    maxRetries = DEFAULT_MAX_RETRIES,
    timeoutMs = 60_000,
    deadline,
    signal,
    userAgent = "appgraph",
    sleep = sleepByTimer,
    onForbidden,
    onEvent = () => {},
  } = options;
  checkFunction("getToken", getToken);
  if (fetch !== undefined) checkFunction("fetch", fetch);
  checkFunction("sleep", sleep);
  if (onForbidden !== undefined) checkFunction("onForbidden", onForbidden);
  checkFunction("onEvent", onEvent);
  if (version !== "v1.0" && version !== "beta") {
    refuse("version", '"v1.0" or "beta"', version);
  }
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    refuse("maxRetries", "0 or a whole number above", maxRetries);
  }
  if (!(timeoutMs > 0)) refuse("timeoutMs", "milliseconds above 0", timeoutMs);
  if (deadline !== undefined && !(deadline > -Infinity)) {
    refuse("deadline", "epoch milliseconds", deadline);
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(
      'Cannot use the option "signal": wanted an AbortSignal',
    );
  }
  checkHeaderValue("userAgent", userAgent);
  return {
    getToken,
    fetch,
    baseUrl: checkBaseUrl(options.baseUrl ?? "https://graph.microsoft.com"),
    version,
    maxRetries,
    timeoutMs,
    deadline,
    signal,
    userAgent,
    sleep,
    onForbidden,
    onEvent,
  };
}

/** Callers in JavaScript are not held by the types. */
function checkFunction(name: string, value: unknown): void {
  if (typeof value === "function") return;
  throw new TypeError(
    `Cannot use the option "${name}": wanted a function, not ${typeof value}`,
  );
}

function checkHeaderValue(name: string, value: unknown): void {
  if (typeof value === "string" && /^[\x20-\x7e]+$/.test(value)) return;
  throw new TypeError(
    `Cannot use the option "${name}": wanted printable ASCII characters`,
  );
}

function refuse(name: string, wanted: string, value: unknown): never {
  throw new RangeError(
    `Cannot use the option "${name}": wanted ${wanted}, not ${
      typeof value === "string" ? JSON.stringify(value) : String(value)
    }`,
  );
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (
    !url || url.pathname !== "/" || url.search || url.hash || url.username ||
    url.password
  ) {
    throw new RangeError(
      `Cannot use "${baseUrl}" as root of Microsoft Graph: wanted an origin such as "https://graph.microsoft.com"`,
    );
  }
  if (!isSecureAddress(url)) {
    throw new RangeError(
      `Cannot use "${url.origin}" as root of Microsoft Graph: wanted HTTPS, the access token would go there in the clear`,
    );
  }
  return url.origin;
}
