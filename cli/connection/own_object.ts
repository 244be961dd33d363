/**
 * Where the app's own object is in Graph.
 *
 * @module
 */

import type { TokenSource } from "../../auth/mod.ts";
import type { Configuration } from "../config/load.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";

/**
 * Path of the app's own object. It can be read without any Graph permission (Graph documentation,
 * serviceprincipal-get, application-get).
 *
 * @param tokens Tell who a system-assigned managed identity is; without them it is not known.
 * @throws {CommandError} if nothing tells which service principal it is.
 */
export async function ownObjectPath(
  { credential, objectId, clientId }: Configuration,
  tokens: TokenSource | undefined,
  signal: AbortSignal,
): Promise<string> {
  const isManaged = credential.kind === "managed-identity";
  const collection = isManaged ? "/servicePrincipals" : "/applications";
  const id = objectId ?? (isManaged ? credential.objectId : undefined);
  if (id) return `${collection}/${id.value}`;
  if (clientId) return `${collection}(appId='${clientId.value}')`;
  // Only a system-assigned identity has no id in the configuration; its token tells who it is.
  const token = await tokens?.getAccessToken({ signal });
  const own = token && await readObjectId(token.token);
  if (own) return `${collection}/${own}`;
  throw new CommandError(
    "Cannot tell which service principal this managed identity has",
    EXIT_CODES.usage,
    "Set AZURE_CLIENT_OBJECT_ID to its object id",
  );
}

async function readObjectId(token: string): Promise<string | undefined> {
  // Few identities have to be told by their token.
  const { decodeClaims } = await import("../report/claims.ts");
  const oid = decodeClaims(token)?.["oid"];
  return typeof oid === "string" && /^[\da-f-]{36}$/i.test(oid)
    ? oid
    : undefined;
}
