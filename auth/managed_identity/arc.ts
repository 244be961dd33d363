/**
 * Managed identities of servers that Azure Arc manages (Azure documentation,
 * azure-arc/servers/managed-identity-authentication). The agent answers with the path of a file
 * that only privileged users can read; its content proves that the caller is one.
 *
 * @module
 */

import { readCredentialFile } from "../credential/file.ts";
import { parseJsonObject } from "../json.ts";
import {
  type IdentityEnvironment,
  identityQuery,
  type IdentitySelector,
  type ManagedIdentityRequest,
} from "./types.ts";
import { CredentialError } from "../errors.ts";

/** The agent's token endpoint. */
export const ARC_ENDPOINT =
  "http://127.0.0.1:40342/metadata/identity/oauth2/token";
const API_VERSION = "2020-06-01";
const MAX_KEY_BYTES = 4096;
const REALM_REGEXP = /^Basic realm=(?:"([^"]*)"|(.*))$/i;
const KEY_FILE_REGEXP = /^[^/\\]+\.key$/;
const VISIBLE_ASCII_REGEXP = /^[\x21-\x7e]+$/;

/** The only folder that key files are read from, with a final separator. */
export function arcKeyFolder(
  env: IdentityEnvironment,
  os: typeof Deno.build.os,
): string {
  return os === "windows"
    ? `${
      env["ProgramData"] ?? "C:\\ProgramData"
    }\\AzureConnectedMachineAgent\\Tokens\\`
    : "/var/opt/azcmagent/tokens/";
}

/** The agent's program, whose presence tells that Arc manages this machine. */
export function arcAgentFile(
  env: IdentityEnvironment,
  os: typeof Deno.build.os,
): string {
  return os === "windows"
    ? `${
      env["ProgramFiles"] ?? "C:\\Program Files"
    }\\AzureConnectedMachineAgent\\himds.exe`
    : "/opt/azcmagent/bin/himds";
}

/**
 * Asks the agent, and again with the key that it names.
 *
 * @param keyFolder The only folder that a key is read from, with a final separator.
 * @throws {CredentialError} if the key is not where keys are, cannot be read, or if the agent gave a
 * token of another identity.
 */
export async function requestFromArc(
  request: ManagedIdentityRequest,
  keyFolder: string,
): Promise<Response> {
  const { selector } = request;
  const query = identityQuery(request, API_VERSION, "msi_res_id");
  const challenge = await request.get(query, { metadata: "true" });
  if (challenge.status !== 401) {
    return await checkIdentity(challenge, selector);
  }
  await challenge.body?.cancel();
  const key = await readKey(
    challenge.headers.get("www-authenticate") ?? "",
    keyFolder,
  );
  const response = await request.get(query, {
    metadata: "true",
    authorization: `Basic ${key}`,
  });
  return await checkIdentity(response, selector);
}

async function readKey(challenge: string, folder: string): Promise<string> {
  const match = REALM_REGEXP.exec(challenge.trim());
  const path = match?.[1] ?? match?.[2];
  if (path === undefined) {
    throw new CredentialError(
      "Cannot use the Azure Arc identity: the agent named no key file",
    );
  }
  // Anything may listen where the agent should, and would be sent the content of the file.
  if (
    !path.startsWith(folder) || !KEY_FILE_REGEXP.test(path.slice(folder.length))
  ) {
    throw new CredentialError(
      `Cannot use the Azure Arc identity: the agent named a key file that is not in "${folder}"`,
    );
  }
  const { content } = await readCredentialFile(path, "Azure Arc key");
  const key = new TextDecoder().decode(content).trim();
  if (content.length > MAX_KEY_BYTES || !VISIBLE_ASCII_REGEXP.test(key)) {
    throw new CredentialError(
      `Cannot read the Azure Arc key "${path}": it is not a key`,
    );
  }
  return key;
}

/**
 * Old agents ignore which identity is asked for, and answer for the machine's own; agents that do
 * not say whose the token is are not believed (as in MSAL).
 */
async function checkIdentity(
  response: Response,
  selector: IdentitySelector,
): Promise<Response> {
  const wanted = selector.clientId ?? selector.objectId ?? selector.resourceId;
  if (wanted === undefined || response.status !== 200) return response;
  const body = parseJsonObject(await response.clone().text()) ?? {};
  const given = selector.clientId !== undefined
    ? body["client_id"]
    : selector.objectId !== undefined
    ? body["object_id"]
    : body["msi_res_id"] ?? body["mi_res_id"];
  if (
    typeof given === "string" && given.toLowerCase() === wanted.toLowerCase()
  ) return response;
  throw new CredentialError(
    `Cannot use the identity "${wanted}": the Azure Arc agent did not confirm that its token is for it, as old agents do not`,
  );
}
