/**
 * A local, strict Entra and Graph on HTTPS loopback, for tests and for the demo.
 *
 * ```ts ignore
 * await using emulator = await startEmulator();
 * const variables = emulator.environment();
 * ```
 * @module
 */

import { AccessTokens, TOKEN_EXCHANGE } from "./access_tokens.ts";
import { decodePart } from "./bytes.ts";
import { makeServerCertificate } from "./certificates.ts";
import { Clock } from "./clock.ts";
import { Directory } from "./directory.ts";
import { dispatcher, type ServiceHandler } from "./dispatch.ts";
import { DeltaTokens } from "./delta.ts";
import type { Entities } from "./entity.ts";
import { GROUPS, USERS } from "./entity_kinds.ts";
import { expandRelation } from "./expanded.ts";
import { EntityStore } from "./entity_store.ts";
import { FaultPlan } from "./fault_plan.ts";
import { graph, isGraphPath } from "./graph.ts";
import { type RequestHead, serveHttp } from "./http_server.ts";
import { makeSigningKey } from "./jwt.ts";
import {
  managedIdentity,
  type ManagedIdentitySettings,
} from "./managed_identity.ts";
import { openIdConfiguration } from "./openid_configuration.ts";
import { serveLate } from "./late_server.ts";
import { PageTokens } from "./link_tokens.ts";
import { PageTemplate } from "./page_template.ts";
import {
  AZURE_DEVOPS_PATH,
  GITHUB_PATH,
  platformFederation,
  platformOf,
  platformToken,
  platformTokenSettings,
} from "./platform_tokens.ts";
import { References } from "./references.ts";
import { RequestLog, type Service } from "./request_log.ts";
import { Storage } from "./storage.ts";
import { answerStorage, storageService } from "./storage_server.ts";
import type { Emulator, EmulatorOptions } from "./types.ts";
import { tokenEndpoint, type TokenSettings } from "./token_endpoint.ts";

export { makeSecret } from "./directory.ts";
export { faults } from "./faults.ts";
export type * from "./directory.ts";
export type * from "./echo.ts";
export type { Fault, FaultRule, PlannedFault } from "./fault_plan.ts";
export type { Reply } from "./http_server.ts";
export type * from "./request_log.ts";
export type * from "./types.ts";
export type { AccessTokens, Clock, EntityStore, TokenSettings };

const emulators = new Set<Emulator>();

/** The emulators of this process that have not been disposed of. */
export function runningEmulators(): Emulator[] {
  return [...emulators];
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
  directory.app.roles.push(...options.roles ?? []);
  const requests = new RequestLog();
  const plan = new FaultPlan();
  const stopping = new AbortController();
  const clock = new Clock(options.now);
  const settings: TokenSettings = {
    lifetimeSeconds: options.lifetimeSeconds ?? 3599,
    refreshInSeconds: undefined,
    responseMembers: {},
    maxAssertionSeconds: 600,
  };
  const users = new EntityStore(USERS, options.users ?? 25);
  const groups = new EntityStore(GROUPS, options.groups ?? 8);
  const emptyPages = options.emptyPages ?? 0;
  const entities: Entities = {
    sources: [users, groups].map((store) => ({
      store,
      template: new PageTemplate(store.kind),
      emptyPages,
      expanded: (id, expansion) => expandRelation(entities, id, expansion),
    })),
    photos: new Map(),
    deltaTokens: new DeltaTokens(),
    references: new References(users),
    pageTokens: new PageTokens(),
  };
  const storage = new Storage(clock);
  const identity: ManagedIdentitySettings = {
    lifetimeSeconds: 86_399,
    identityHeader: crypto.randomUUID(),
    arcKeyFolder: `${folder}/tokens`,
    arcRealm: undefined,
    expiresOn: "epoch",
    expiresIn: "given",
  };
  const platforms = platformTokenSettings();

  const authority: ServiceHandler = async (request) => {
    const name = /^\/([^/]*)\/oauth2\/v2\.0\/token$/.exec(request.path)?.[1];
    if (name !== undefined) {
      return await tokenEndpoint(context, decodePart(name), request);
    }
    return openIdConfiguration(context, request) ?? NOT_FOUND;
  };
  const choose = (
    { path }: RequestHead,
  ): readonly [Service, ServiceHandler] => {
    if (isGraphPath(path)) {
      return ["graph", (request) => graph(context, request)];
    }
    if (platformOf(path) !== undefined) {
      return ["platform", (request) => platformToken(context, request)];
    }
    return [path.endsWith("/token") ? "token" : "metadata", authority];
  };
  const dispatch = { requests, faults: plan, stopping: stopping.signal };
  const server = serveHttp(dispatcher(dispatch, choose), { tls: certificate });
  const storageServer = serveHttp(
    dispatcher(
      dispatch,
      (
        head,
      ) => [storageService(head), (request) => answerStorage(storage, request)],
    ),
    { tls: certificate },
  );
  const identityHandler = dispatcher(
    dispatch,
    () => ["managed-identity", (request) => managedIdentity(context, request)],
  );
  const identityServer = serveHttp(identityHandler);
  const origin = `https://localhost:${server.port}`;
  // Another host name: clients that tell hosts apart, not ports, would send their token here too.
  storage.url = `https://127.0.0.1:${storageServer.port}`;
  const tokens = new AccessTokens({ clock, key, origin });
  const context = {
    origin,
    graphUrl: origin,
    directory,
    clock,
    tokens,
    settings,
    key,
    entities,
    storage,
    requests,
    faults: plan,
    identity,
    arcKeys: new Set<string>(),
    platforms,
  };
  const identityOrigin = `http://127.0.0.1:${identityServer.port}`;

  const emulator: Emulator = {
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
    users,
    groups,
    delta: entities.deltaTokens,
    pages: entities.pageTokens,
    storage,
    managedIdentity: {
      settings: identity,
      imdsUrl: `${identityOrigin}/metadata/identity/oauth2/token`,
      serveLate: () => serveLate(identityHandler),
      appService: {
        IDENTITY_ENDPOINT: `${identityOrigin}/msi/token`,
        IDENTITY_HEADER: identity.identityHeader,
      },
      arc: {
        IDENTITY_ENDPOINT: `${identityOrigin}/metadata/identity/oauth2/token`,
        IMDS_ENDPOINT: identityOrigin,
      },
    },
    platforms: {
      settings: platforms,
      github: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}${GITHUB_PATH}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: platforms.requestToken,
      },
      azureDevOps: {
        SYSTEM_OIDCREQUESTURI: `${origin}${AZURE_DEVOPS_PATH}`,
        SYSTEM_ACCESSTOKEN: platforms.requestToken,
        AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: platforms.serviceConnectionId,
      },
      federationOf: (name) => platformFederation(name, key),
    },
    federationOf: (identity) => ({
      issuer: tokens.issuerOf(identity),
      subject: identity.servicePrincipalId,
      audience: TOKEN_EXCHANGE,
      publicKey: tokens.publicKey,
    }),
    fault: (fault, rule) => plan.add(fault, rule),
    clearFaults: () => plan.clear(),
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
      emulators.delete(emulator);
      stopping.abort();
      for (const running of [server, storageServer, identityServer]) {
        await running[Symbol.asyncDispose]();
      }
      await Deno.remove(folder, { recursive: true });
      if (storage.violations.length > 0) {
        throw new Error(
          `An Authorization header reached the storage server: ${
            storage.violations.join(", ")
          }`,
        );
      }
    },
  };
  emulators.add(emulator);
  return emulator;
}

const NOT_FOUND = {
  status: 404,
  headers: [["content-type", "text/html"]],
  body:
    "<!DOCTYPE html><html><head><title>404 - Not Found</title></head></html>",
} as const;
