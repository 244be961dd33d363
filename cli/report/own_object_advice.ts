/**
 * What to do where the app's own object is looked for by a wrong id. An app has three ids that look alike:
 * the client id, the object id of its registration, and the object id of its service principal, which the
 * portal calls the Enterprise Application (Graph documentation, application-get, serviceprincipal-get).
 *
 * @module
 */

import type { RequestFacts } from "./hints.ts";

const OBJECT_REGEXP =
  /^\/(?:v1\.0|beta)\/(applications|servicePrincipals)(?:\/([\da-f-]{36})|\(appId='([\da-f-]{36})'\))(?:\/|$)/i;
const WHERE =
  "Entra admin center, App registrations, the app's overview, Object ID";

/** What is known of a request that was refused. */
export interface OwnObjectQuestion {
  /** Path with version. */
  readonly path: string;
  readonly status: number;
  readonly facts: RequestFacts | undefined;
  /** Claims of the access token. */
  readonly claims: Readonly<Record<string, unknown>> | undefined;
}

/** What to do if an id of the app stands in the wrong place; `undefined` if none does. */
export function adviseOnOwnObject(
  { path, status, facts, claims }: OwnObjectQuestion,
): string | undefined {
  // An app may read itself without any permission: 403 says that it is somebody else.
  if (facts === undefined || ![400, 403, 404].includes(status)) {
    return undefined;
  }
  const [, collection = "", id, appId] =
    OBJECT_REGEXP.exec(path.replaceAll("%27", "'")) ?? [];
  const isApplication = /^applications$/i.test(collection);
  const { clientId, objectId, kind } = facts;
  if (same(appId, clientId)) {
    return isApplication && status === 404
      ? `Ask for /servicePrincipals(appId='${clientId}'): the app ${clientId} is registered in another tenant, and here it is a service principal alone`
      : undefined;
  }
  if (id === undefined) return undefined;
  const isConfigured = same(id, objectId?.value);
  const subject = isConfigured && objectId
    ? nameSetting(objectId.source)
    : `The path`;
  const remedy = isConfigured
    ? isApplication
      ? `set it to the one of the app's registration (${WHERE}), or leave it out`
      : "set it to the one of the identity, or leave it out"
    : undefined;
  if (same(id, clientId)) {
    return `${subject} holds the client id, which is no object id: ${
      remedy ?? `write /${collection}(appId='${clientId}')`
    }`;
  }
  const ownId = claims?.["oid"];
  if (isApplication && typeof ownId === "string" && same(id, ownId)) {
    return `${subject} holds the object id of the Enterprise Application, the service principal: ${
      remedy ?? `write /servicePrincipals/${id}`
    }`;
  }
  if (!isConfigured) return undefined;
  const what = kind === "managed-identity" ? "this identity" : "this app";
  return `${subject} holds an object id that is not ${what}'s: ${remedy}`;
}

/** The setting is named by its variable, wherever its value came from. */
function nameSetting(source: string): string {
  return source.includes("AZURE_CLIENT_OBJECT_ID")
    ? source
    : `AZURE_CLIENT_OBJECT_ID (${source})`;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a !== "" && a.toLowerCase() === b?.toLowerCase();
}
