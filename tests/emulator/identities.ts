/** Which managed identity a request is for. @module */

import type { Directory, Registration } from "./directory.ts";
import type { Headers, Reply } from "./http_server.ts";

/** The identity that a query names by one of `selectors`, or the refusal. */
export function findIdentity(
  { directory }: { readonly directory: Directory },
  query: URLSearchParams,
  selectors: readonly string[],
): Registration | Reply {
  const known = ["resource", "api-version", ...selectors];
  const extra = [...query.keys()].find((name) => !known.includes(name));
  if (extra !== undefined) {
    return refuse(400, "invalid_request", `Unknown parameter ${extra}`);
  }
  const given = selectors.filter((name) => query.has(name));
  if (given.length > 1) {
    return refuse(400, "invalid_request", "More than one identity was named");
  }
  const [selector] = given;
  const value = selector === undefined
    ? undefined
    : query.get(selector)?.toLowerCase();
  const { identities } = directory;
  if (selector === undefined) return unnamed(identities);
  const found = identities.find((registration) => {
    const resourceId = registration.managedIdentity?.resourceId;
    if (selector === "client_id") return registration.appId === value;
    if (selector.endsWith("res_id")) return resourceId?.toLowerCase() === value;
    return registration.servicePrincipalId === value;
  });
  return found ?? notFound();
}

/**
 * The identity of a request that names none: the system-assigned one, or the only user-assigned one
 * (entra-docs how-to-use-vm-token.md).
 */
function unnamed(identities: readonly Registration[]): Registration | Reply {
  const isUserAssigned = ({ managedIdentity }: Registration) =>
    managedIdentity?.resourceId !== undefined;
  const system = identities.find((identity) => !isUserAssigned(identity));
  const [first, ...others] = identities;
  if (system) return system;
  if (others.length > 0) {
    return refuse(
      400,
      "invalid_request",
      "Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request",
    );
  }
  return first ?? notFound();
}

function notFound(): Reply {
  return refuse(400, "invalid_request", "Identity not found");
}

/** The type of every answer. */
export const JSON_TYPE: Headers = [[
  "content-type",
  "application/json; charset=utf-8",
]];

/** A refusal as these endpoints write it. */
export function refuse(
  status: number,
  error: string,
  description: string,
): Reply {
  const body = JSON.stringify({ error, error_description: description });
  return { status, headers: JSON_TYPE, body };
}

/** Whether the outcome of {@linkcode findIdentity} is a refusal. */
export function isReply(value: Registration | Reply): value is Reply {
  return "status" in value;
}
