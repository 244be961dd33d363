/**
 * A server for measurements: pages of users as fast as they can be sent, and a token for anybody.
 * Node's server, because it sends at once: the emulator's connections wait for acknowledgements
 * (Nagle's algorithm) and those of `Deno.serve` for HTTP/2 windows, which would be measured instead of
 * the program.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import type { ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeServerCertificate } from "../emulator/certificates.ts";
import { USERS } from "../emulator/entity_kinds.ts";
import { PageTemplate } from "../emulator/page_template.ts";

/** The token that the server gives and wants. */
export const TOKEN = "bench-token";

const PAGE_SIZE = 999;

const TOKEN_ANSWER = JSON.stringify({
  token_type: "Bearer",
  expires_in: 3599,
  access_token: TOKEN,
});

/** A running server. */
export interface PageServer extends AsyncDisposable {
  /** URL of the first page. */
  readonly firstPage: string;
  /** How many pages all users take. */
  readonly pages: number;
  /** Pages sent so far, by all runs together. */
  readonly sent: number;
  /** Variables that point the program here; the token cache is in a folder of its own. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a server of `users` users. */
export async function startPageServer(users: number): Promise<PageServer> {
  const { ca, cert, key } = await makeServerCertificate();
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bench-" });
  const caFile = `${folder}/ca.pem`;
  await Deno.writeTextFile(caFile, ca);
  const template = new PageTemplate(USERS);
  let sent = 0;
  let origin = "";

  function sendPage(response: ServerResponse, from: number): void {
    sent++;
    const count = Math.min(PAGE_SIZE, users - from);
    const next = from + count < users
      ? `"@odata.nextLink":"${pageUrl(from + count)}",`
      : "";
    const before =
      `{"@odata.context":"${origin}/v1.0/$metadata#users",${next}"value":[`;
    send(response, 200, template.render(from, count, before, "]}"));
  }

  function pageUrl(from: number): string {
    return `${origin}/v1.0/users?$top=${PAGE_SIZE}&$skiptoken=${from}`;
  }

  const server = createServer(
    { cert, key, ALPNProtocols: ["http/1.1"] },
    (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "", origin);
      if (pathname.endsWith("/token")) return send(response, 200, TOKEN_ANSWER);
      if (request.headers.authorization !== `Bearer ${TOKEN}`) {
        return send(response, 401, "{}");
      }
      return sendPage(response, Number(searchParams.get("$skiptoken") ?? 0));
    },
  );
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve())
  );
  // The type is that of a socket with a port, which it was opened with.
  const { port } = server.address() as AddressInfo;
  origin = `https://127.0.0.1:${port}`;
  return {
    firstPage: pageUrl(0),
    pages: Math.ceil(users / PAGE_SIZE),
    get sent() {
      return sent;
    },
    env: {
      AZURE_TENANT_ID: "4b3f6c1e-9a57-4f0d-8c2b-5e7d1a60f394",
      AZURE_CLIENT_ID: "c0a8d2f1-6b34-4e5a-9f17-83d2b4c6e705",
      AZURE_CLIENT_SECRET: "bench~secret~0123456789~0123456789",
      AZURE_AUTHORITY_HOST: origin,
      APPGRAPH_GRAPH_URL: origin,
      APPGRAPH_CACHE_DIR: `${folder}/cache`,
      DENO_CERT: caFile,
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Deno.remove(folder, { recursive: true });
    },
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
): void {
  response.writeHead(status, {
    "content-type": "application/json;odata.metadata=minimal;charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
