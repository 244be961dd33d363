/**
 * The answer of `appgraph permissions`, for people and for programs.
 *
 * @module
 */

import type {
  RequestPermissions,
  SufficientPermission,
} from "../../permissions/find.ts";
import { type AppPermissions, suffices } from "../../permissions/judge.ts";
import { nameWithOthers } from "../../report/access_advice.ts";
import type { Cover } from "./cover.ts";

const MAX_SHOWN = 3;

/** The lines about one request. */
export function showRequest(
  request: RequestPermissions,
  app: AppPermissions,
  cover: Cover | undefined,
): string {
  const {
    method,
    path,
    template,
    known,
    delegatedOnly,
    permissions,
    notes,
    dataDate,
  } = request;
  const head = `${method} ${path}${
    template === undefined || template === path ? "" : `  (${template})`
  }\n`;
  const indented = (line: string) => `  ${line}\n`;
  if (!known) {
    return head +
      indented(`not known: Microsoft's data of ${dataDate} has no row for it`);
  }
  if (delegatedOnly) {
    return head +
      ["needs a signed-in user: no application permission opens it", ...notes]
        .map(indented).join("");
  }
  const chosen = cover?.chosen.get(request);
  const shown = chosen === undefined
    ? permissions.slice(0, MAX_SHOWN)
    : [chosen];
  const names = shown.map(nameWithOthers);
  const width = Math.max(...names.map((name) => name.length));
  const lines = shown.map((permission, index) =>
    [
      (names[index] ?? "").padEnd(width),
      permission === permissions[0] ? "least" : "     ",
      describeState(permission, app),
    ].join("  ").trimEnd()
  );
  const more = cover === undefined ? permissions.length - shown.length : 0;
  if (more > 0) lines.push(`and ${more} more: -o json lists them`);
  return head + [...lines, ...notes].map(indented).join("");
}

/** What all requests need together, which of it the token lacks, and what it has beside. */
export function showCover(
  { names, chosen }: Cover,
  app: AppPermissions,
): string {
  const excess = excessOf(names, app);
  const { granted } = app;
  const lacking = granted && [...chosen]
    .filter(([{ permissions }]) =>
      !permissions.some((known) => suffices(known, granted))
    )
    .map(([, { name }]) => name);
  const list = (label: string, found: readonly string[] | undefined) =>
    found === undefined
      ? []
      : [`${label}: ${[...new Set(found)].join(", ") || "nothing"}\n`];
  return [
    ...list("Together they need", names),
    ...list("The token lacks", lacking),
    ...list("The token has in excess", excess),
  ].join("");
}

/** Roles of the token that none of the requests needs; undefined if they are not known. */
export function excessOf(
  names: readonly string[],
  { granted }: AppPermissions,
): string[] | undefined {
  return granted?.filter((name) => !names.includes(name));
}

function describeState(
  { name }: SufficientPermission,
  { granted, requested }: AppPermissions,
): string {
  if (granted === undefined) return "";
  if (granted.includes(name)) return "in the token";
  switch (requestedAs(name, requested)) {
    case "application":
      return "requested, not consented";
    case "delegated":
      return "requested as delegated only: of no use to an app";
    default:
      return requested === undefined ? "not in the token" : "not requested";
  }
}

function requestedAs(
  name: string,
  requested: AppPermissions["requested"],
): "application" | "delegated" | null {
  if (requested?.application.includes(name)) return "application";
  return requested?.delegated.includes(name) ? "delegated" : null;
}

/** The object about one request. */
export function requestRecord(
  request: RequestPermissions,
  app: AppPermissions,
  cover: Cover | undefined,
): Readonly<Record<string, unknown>> {
  const { method, path, known, notes } = request;
  return {
    method,
    path,
    template: request.template ?? null,
    known,
    delegated_only: request.delegatedOnly,
    permissions: request.permissions.map((
      { name, id, least, also, condition },
    ) => ({
      name,
      id,
      least,
      also,
      condition: condition ?? null,
      granted: app.granted === undefined ? null : app.granted.includes(name),
      requested: requestedAs(name, app.requested),
    })),
    ...cover && { chosen: cover.chosen.get(request)?.name ?? null },
    notes,
    data_date: request.dataDate,
  };
}
