/** `/applications` and `/servicePrincipals`: one by object id or by app id. @module */

import { applicationJson, servicePrincipalJson } from "./application_json.ts";
import type { Registration } from "./directory.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { readFilter } from "./filter.ts";
import { pickKnown, readSelect } from "./json_values.ts";
import type { JsonObject } from "./jwt.ts";
import { checkOptions } from "./query_options.ts";

/** Answers a GET of one application, or `undefined` when the path is another. */
export async function getApplication(
  call: GraphCall,
): Promise<Reply | undefined> {
  return await getOwn(
    call,
    "applications",
    ({ objectId }) => objectId,
    applicationJson,
  );
}

/** Answers a GET of one service principal, or `undefined` when the path is another. */
export async function getServicePrincipal(
  call: GraphCall,
): Promise<Reply | undefined> {
  return await getOwn(
    call,
    "servicePrincipals",
    ({ servicePrincipalId }) => servicePrincipalId,
    servicePrincipalJson,
  );
}

/** Answers a GET of all applications or service principals, or `undefined` when the path is another. */
export async function getRegistrations(
  call: GraphCall,
): Promise<Reply | undefined> {
  const set = call.path.slice(1);
  if (set !== "applications" && set !== "servicePrincipals") return undefined;
  call.requireRole("Application.Read.All");
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  checkOptions(call.query, ["$select", "$filter", "$top", "$count", "$format"]);
  const select = readSelect(call.query);
  const toJson = set === "applications"
    ? applicationJson
    : servicePrincipalJson;
  const type = set === "applications" ? "Application" : "ServicePrincipal";
  const filter = call.query.get("$filter");
  const advanced = call.query.get("$count") === "true" &&
    call.request.header("consistencylevel")?.toLowerCase() === "eventual";
  const value = [];
  for (const registration of call.tenant.registrations) {
    if (set === "applications" && registration.managedIdentity) continue;
    const entity = await toJson(registration, select);
    const properties = new Set(Object.keys(entity));
    if (
      filter !== null &&
      !readFilter(filter, { type, properties, advanced })(entity)
    ) continue;
    value.push(select ? pickKnown(entity, select, type) : entity);
  }
  const fields = select ? `(${select.join(",")})` : "";
  const context = `${call.versionUrl}/$metadata#${set}${fields}`;
  return {
    status: 200,
    body: JSON.stringify({ "@odata.context": context, value }),
  };
}

async function getOwn(
  call: GraphCall,
  set: "applications" | "servicePrincipals",
  idOf: (registration: Registration) => string,
  toJson: (
    registration: Registration,
    select: string[] | undefined,
  ) => Promise<JsonObject>,
): Promise<Reply | undefined> {
  const match = new RegExp(`^/${set}(?:/([^/]+)|\\(appId='([^']*)'\\))$`).exec(
    call.path,
  );
  if (!match) return undefined;
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  const [, id, appId] = match;
  const { registrations } = call.tenant;
  const found = registrations.find((registration) =>
    set === "applications" && registration.managedIdentity
      ? false
      : id !== undefined
      ? idOf(registration) === id.toLowerCase()
      : registration.appId === appId?.toLowerCase()
  );
  // An application may read itself; everything else, its absence too, needs the permission.
  if (found !== call.token.registration) {
    call.requireRole("Application.Read.All");
  }
  if (!found) throw graphErrors.notFound(id ?? appId ?? "");
  checkOptions(call.query, ["$select", "$expand", "$format"]);
  const select = readSelect(call.query);
  const entity = await toJson(found, select);
  const type = set === "applications" ? "Application" : "ServicePrincipal";
  const chosen = select ? pickKnown(entity, select, type) : entity;
  const fields = select ? `(${select.join(",")})` : "";
  const context = `${call.versionUrl}/$metadata#${set}${fields}/$entity`;
  const raw = set === "applications" && !select && found.rawMembers
    ? `,${found.rawMembers}`
    : "";
  const json = JSON.stringify({ "@odata.context": context, ...chosen });
  return { status: 200, body: `${json.slice(0, -1)}${raw}}` };
}
