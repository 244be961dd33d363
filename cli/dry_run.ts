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
 * for no token. Everything is answered 204.
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
        ...request.body === null ? [] : [await request.clone().text()],
      ];
      const text = `${lines.join("\n")}\n`;
      statistics.bytesOut += text.length;
      await system.stdout.write(text);
      return request.url.endsWith("/$batch")
        ? answerBatch(await request.json())
        : new Response(null, { status: 204 });
    },
    baseUrl,
    version: flags.boolean("beta") ? "beta" : "v1.0",
    maxRetries: 0,
    userAgent: USER_AGENT,
  });
}

/** An answer to a batch, as if each of its requests had done nothing. */
function answerBatch({ requests }: { requests: { id: string }[] }): Response {
  return Response.json({
    responses: requests.map(({ id }) => ({ id, status: 204, headers: {} })),
  });
}
