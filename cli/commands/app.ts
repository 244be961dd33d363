/**
 * `appgraph app`, the main job: this app's own registration.
 *
 * @module
 */

import type { Configuration } from "../config.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import { prepareRequest } from "../send_request.ts";
import { openClient } from "../open_client.ts";
import type { Session } from "../session.ts";

/** Prints the registration; for a managed identity, which has none, its service principal. */
export async function app(context: Context): Promise<ExitCode> {
  const { client, configuration, session } = await openClient(context);
  const send = await prepareRequest(context, {
    method: "GET",
    path: await ownPath(context, configuration, session),
    parameters: [],
    data: undefined,
    jsonOnly: true,
  });
  return await send(client);
}

/**
 * Path of the app's own object. It can be read without any Graph permission (Graph documentation,
 * serviceprincipal-get, application-get).
 */
async function ownPath(
  { system }: Context,
  { credential, objectId, clientId }: Configuration,
  session: Session | undefined,
): Promise<string> {
  const isManaged = credential.kind === "managed-identity";
  const collection = isManaged ? "/servicePrincipals" : "/applications";
  const id = objectId ?? (isManaged ? credential.objectId : undefined);
  if (id) return `${collection}/${id.value}`;
  if (clientId) return `${collection}(appId='${clientId.value}')`;
  // Only a system-assigned identity has no id in the configuration; its token tells who it is.
  const token = await session?.tokens.getToken({ signal: system.signal });
  const own = token && (await readObjectId(token.token));
  if (own) return `${collection}/${own}`;
  throw new CommandError(
    "Cannot tell which service principal this managed identity has",
    EXIT_CODES.usage,
    "Set AZURE_CLIENT_OBJECT_ID to its object id",
  );
}

async function readObjectId(token: string): Promise<string | undefined> {
  const { decodeClaims } = await import("../claims.ts");
  const oid = decodeClaims(token)?.["oid"];
  return typeof oid === "string" && /^[\da-f-]{36}$/i.test(oid)
    ? oid
    : undefined;
}
