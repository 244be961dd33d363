/**
 * `--dry-run`: the request that would be sent.
 *
 * @module
 */

import { createGraphClient, type GraphClient } from "../../graph/mod.ts";
import type { Context } from "../context.ts";
import { isClosedPipe } from "../system/closed_pipe.ts";
import { USER_AGENT } from "../version.ts";

const MASKED_TOKEN = "MASKED";
const TEXT_TYPE_REGEXP = /json|text|xml/i;
/** Stands for the address that only Graph knows (a name that cannot exist, RFC 2606). */
const UPLOAD_URL = "https://upload-url.invalid/";

/**
 * A client that goes the way of the real one up to the network, prints what it would send, and asks
 * for no token. Everything is answered 204; a large upload ends with its first chunk.
 */
export function createDryRunClient(
  { system, statistics, redactor }: Pick<
    Context,
    "system" | "statistics" | "redactor"
  >,
  target: { readonly baseUrl: string; readonly version: "v1.0" | "beta" },
): GraphClient {
  const client = createGraphClient({
    getToken: () => Promise.resolve(MASKED_TOKEN),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      const body = await request.bytes();
      const text = await redactor.redact([
        `${method} ${url}`,
        ...[...headers].map(([name, value]) => `${name}: ${value}`),
        "",
        ...body.length === 0 ? [] : [showBody(body, headers)],
        "",
      ].join("\n"));
      const bytes = new TextEncoder().encode(text);
      statistics.bytesOut += bytes.length;
      try {
        await system.stdout.write(bytes);
      } catch (error) {
        if (!isClosedPipe(error)) throw error;
        // Not to be taken for a failure of the network.
        throw new Error("Cannot print the request", { cause: error });
      }
      if (url === UPLOAD_URL && isUnfinished(headers)) throw new Shown();
      return answer(new URL(url).pathname, body);
    },
    ...target,
    maxRetries: 0,
    userAgent: USER_AGENT,
  });
  return {
    ...client,
    async upload(path, source, options) {
      try {
        return await client.upload(path, source, options);
      } catch (error) {
        if (error instanceof Shown) return undefined;
        throw error;
      }
    },
  };
}

/** All that is worth to be shown was shown. */
class Shown extends Error {
  override readonly name = "Shown";
}

/** Whether a chunk is not the last one. */
function isUnfinished(headers: Headers): boolean {
  const [, end, total] =
    /-(\d+)\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
  return Number(end) + 1 < Number(total);
}

function showBody(body: Uint8Array, headers: Headers): string {
  return TEXT_TYPE_REGEXP.test(headers.get("content-type") ?? "")
    ? new TextDecoder().decode(body)
    : `[${body.length} bytes]`;
}

/** As if everything had been done. */
function answer(path: string, body: Uint8Array): Response {
  if (path.endsWith("/$batch")) {
    const { requests }: { requests: { id: string }[] } = JSON.parse(
      new TextDecoder().decode(body),
    );
    return Response.json({
      responses: requests.map(({ id }) => ({ id, status: 204, headers: {} })),
    });
  }
  return path.endsWith("/createUploadSession")
    ? Response.json({ uploadUrl: UPLOAD_URL })
    : new Response(null, { status: 204 });
}
