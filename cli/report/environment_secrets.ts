import type { Environment } from "../system/variables.ts";

const SECRET_VARIABLES = [
  "AZURE_CLIENT_SECRET",
  "AZURE_CLIENT_CERTIFICATE_PASSWORD",
  "AZURE_FEDERATED_TOKEN",
  // What a job shows for a token that vouches for it.
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "SYSTEM_ACCESSTOKEN",
  // App Service's own secret, and that of its predecessor.
  "IDENTITY_HEADER",
  "MSI_SECRET",
] as const satisfies readonly (keyof Environment)[];

const PROXY_VARIABLES = [
  "ALL_PROXY",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "all_proxy",
  "https_proxy",
  "http_proxy",
] as const satisfies readonly (keyof Environment)[];

/** What is secret in the environment. */
export function* environmentSecrets(env: Environment): Generator<string> {
  for (const name of SECRET_VARIABLES) {
    const value = env[name];
    if (value !== undefined) yield value;
  }
  for (const name of PROXY_VARIABLES) {
    // What stands before the last "@", as whoever wrote it meant it; a parser may see it otherwise.
    const credentials = /^(?:[^/]*\/\/)?(.*)@/.exec(env[name] ?? "")?.[1];
    if (credentials === undefined) continue;
    yield credentials;
    yield credentials.slice(credentials.indexOf(":") + 1);
  }
}
