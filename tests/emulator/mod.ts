/**
 * A local, strict Entra and Graph on HTTPS loopback, for tests and for the demo.
 *
 * ```ts ignore
 * await using emulator = await startEmulator();
 * const variables = emulator.environment();
 * ```
 * @module
 */

import { AccessTokens } from "./access_tokens.ts";
import { type CertificateFlaw, makeServerCertificate } from "./certificates.ts";
import { Clock } from "./clock.ts";
import { Directory, type Registration } from "./directory.ts";
import { graph, isGraphPath } from "./graph.ts";
import { type Reply, type RequestHead, serveHttp } from "./http_server.ts";
import { makeSigningKey, type SigningKey } from "./jwt.ts";
import { openIdConfiguration } from "./openid_configuration.ts";
import { RequestLog, type Service } from "./request_log.ts";
import { tokenEndpoint, type TokenSettings } from "./token_endpoint.ts";

export { makeSecret } from "./directory.ts";
export type * from "./directory.ts";
export type * from "./request_log.ts";
export type { Clock, TokenSettings };

/** What may be chosen when an emulator starts. */
export interface EmulatorOptions {
  /** Lifetime of tokens in seconds, 3599 by default. */
  readonly lifetimeSeconds?: number;
  /** A flaw of the server's certificate. */
  readonly certificateFlaw?: CertificateFlaw;
}

/** A running emulator. */
export interface Emulator extends AsyncDisposable {
  /** `https://localhost:PORT`. */
  readonly origin: string;
  /** The authority host: the same. */
  readonly authority: string;
  /** The root of Graph: the same. */
  readonly graphUrl: string;
  /** Path of the authority's certificate, PEM; gone when the emulator is disposed. */
  readonly caFile: string;
  /** The same certificate as text, for `Deno.createHttpClient`. */
  readonly caCertificate: string;
  readonly directory: Directory;
  readonly requests: RequestLog;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly tokenSettings: TokenSettings;
  /**
   * Environment variables that point a client here.
   *
   * @param overrides Replace some; `undefined` removes one.
   */
  environment(
    overrides?: Readonly<Record<string, string | undefined>>,
    app?: Registration,
  ): Record<string, string>;
}

/** Starts an emulator on a free port of the loopback interface. Dispose it to stop. */
export async function startEmulator(
  options: EmulatorOptions = {},
): Promise<Emulator> {
  const [certificate, key] = await Promise.all([
    makeServerCertificate(options.certificateFlaw),
    makeSigningKey(),
  ]);
  const folder = await Deno.makeTempDir({ prefix: "emulator-" });
  const caFile = `${folder}/ca.pem`;
  await Deno.writeTextFile(caFile, certificate.ca);

  const directory = new Directory();
  const requests = new RequestLog();
  const clock = new Clock();
  const settings: TokenSettings = {
    lifetimeSeconds: options.lifetimeSeconds ?? 3599,
    refreshInSeconds: undefined,
    responseMembers: {},
  };
  const server = serveHttp(async (head, readBody) => {
    const note = requests.add(serviceOf(head), head);
    const request = await readBody();
    note.body(request.body);
    const reply = isGraphPath(request.path)
      ? await graph(context, request)
      : await authority(context, request);
    note.status(reply.status);
    return reply;
  }, { tls: certificate });
  const origin = `https://localhost:${server.port}`;
  const tokens = new AccessTokens({ clock, key, origin });
  const context: Context = {
    origin,
    graphUrl: origin,
    directory,
    clock,
    tokens,
    settings,
    key,
  };

  return {
    origin,
    authority: origin,
    graphUrl: origin,
    caFile,
    caCertificate: certificate.ca,
    directory,
    requests,
    clock,
    tokens,
    tokenSettings: settings,
    environment(overrides = {}, app = directory.app) {
      const variables: Record<string, string | undefined> = {
        AZURE_TENANT_ID: app.tenantId,
        AZURE_CLIENT_ID: app.appId,
        AZURE_CLIENT_OBJECT_ID: app.objectId,
        AZURE_CLIENT_SECRET: app.secrets[0]?.value,
        AZURE_AUTHORITY_HOST: origin,
        APPGRAPH_GRAPH_URL: origin,
        DENO_CERT: caFile,
        ...overrides,
      };
      return Object.fromEntries(
        Object.entries(variables).filter((entry): entry is [string, string] =>
          entry[1] !== undefined
        ),
      );
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

interface Context {
  readonly origin: string;
  readonly graphUrl: string;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly tokens: AccessTokens;
  readonly settings: TokenSettings;
  readonly key: SigningKey;
}

function serviceOf({ path }: RequestHead): Service {
  if (isGraphPath(path)) return "graph";
  return path.endsWith("/token") ? "token" : "metadata";
}

async function authority(
  context: Context,
  request: Parameters<typeof tokenEndpoint>[2],
): Promise<Reply> {
  const token = /^\/([^/]*)\/oauth2\/v2\.0\/token$/.exec(request.path)?.[1];
  if (token !== undefined) {
    return await tokenEndpoint(context, decodeURIComponent(token), request);
  }
  return openIdConfiguration(context, request) ??
    {
      status: 404,
      headers: [["content-type", "text/html"]],
      body: "<html>404 Not Found</html>",
    };
}
