/** `/v1.0/_echo…`: tells a client what it has sent, byte for byte. @module */

import type { Reply, Request } from "./http_server.ts";

/** The JSON of an echo. */
export interface Echo {
  readonly method: string;
  /** The request target as it came. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body, base64. */
  readonly body: string;
}

/** Answers a call to the echo, whatever its method; `undefined` when the path is another. */
export function getEcho(request: Request): Reply | undefined {
  if (!/^\/(v1\.0|beta)\/_echo(?:[/?(]|$)/.test(request.target)) {
    return undefined;
  }
  const { method, target, headers, body } = request;
  const echo: Echo = { method, target, headers, body: body.toBase64() };
  return { status: 200, body: JSON.stringify(echo) };
}
