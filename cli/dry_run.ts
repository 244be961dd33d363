/**
 * `--dry-run`: the request that would be sent.
 *
 * @module
 */

import { createGraphClient, type GraphClient } from "../graph/mod.ts";
import type { Context } from "./context.ts";
import { USER_AGENT } from "./version.ts";

const MASKED_TOKEN = "MASKED";

/**
 * A client that goes the way of the real one up to the network, prints what it would send, and asks
 * for no token. It answers 204.
 */
export function createDryRunClient(
  { system, flags, statistics }: Context,
  baseUrl: string,
): GraphClient {
  return createGraphClient({
    getToken: () => Promise.resolve(MASKED_TOKEN),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const lines = [
        `${request.method} ${request.url}`,
        ...[...request.headers].map(([name, value]) => `${name}: ${value}`),
        "",
        ...request.body === null ? [] : [await request.text()],
      ];
      const text = `${lines.join("\n")}\n`;
      statistics.bytesOut += text.length;
      await system.stdout.write(text);
      return new Response(null, { status: 204 });
    },
    baseUrl,
    version: flags.boolean("beta") ? "beta" : "v1.0",
    maxRetries: 0,
    userAgent: USER_AGENT,
  });
}
