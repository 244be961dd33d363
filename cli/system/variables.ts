/**
 * The environment variables that the program may see: the permission set in `deno.json` names the
 * same ones, and a test compares the two.
 *
 * @module
 */

/** Variables that are settings of the program. */
export const SETTING_VARIABLES = [
  "AZURE_TENANT_ID",
  "AZURE_CLIENT_ID",
  "AZURE_CLIENT_OBJECT_ID",
  "AZURE_CLIENT_SECRET",
  "AZURE_CLIENT_SECRET_FILE",
  "AZURE_CLIENT_CERTIFICATE_PATH",
  "AZURE_CLIENT_CERTIFICATE_PASSWORD",
  "AZURE_CLIENT_SEND_CERTIFICATE_CHAIN",
  "AZURE_FEDERATED_TOKEN_FILE",
  "AZURE_FEDERATED_TOKEN",
  "AZURE_AUTHORITY_HOST",
  "APPGRAPH_CERTIFICATE_ALGORITHM",
  "APPGRAPH_CREDENTIAL",
  "APPGRAPH_FEDERATED_SOURCE",
  "APPGRAPH_IDENTITY_CLIENT_ID",
  "APPGRAPH_IDENTITY_RESOURCE_ID",
  "APPGRAPH_IDENTITY_OBJECT_ID",
  "APPGRAPH_CLOUD",
  "APPGRAPH_GRAPH_URL",
  "APPGRAPH_CACHE_DIR",
] as const;

/** The name of a setting's variable. */
export type SettingVariable = typeof SETTING_VARIABLES[number];

/** Variables that tell about the machine. */
export const PLATFORM_VARIABLES = [
  "APPDATA",
  "CACHE_DIRECTORY",
  "COLUMNS",
  "CREDENTIALS_DIRECTORY",
  "HOME",
  "LOCALAPPDATA",
  "NO_COLOR",
  "ProgramData",
  "TERM",
  "USERPROFILE",
  "XDG_CACHE_HOME",
  "XDG_CONFIG_HOME",
  "ProgramFiles",
  // Managed identity endpoints, and the signs of those that are not supported.
  "AZURE_POD_IDENTITY_AUTHORITY_HOST",
  "IDENTITY_ENDPOINT",
  "IDENTITY_HEADER",
  "IDENTITY_SERVER_THUMBPRINT",
  "IMDS_ENDPOINT",
  "MSI_ENDPOINT",
  "MSI_SECRET",
  // What a pipeline asks for a token that vouches for its job.
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_URL",
  "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
  "SYSTEM_ACCESSTOKEN",
  "SYSTEM_OIDCREQUESTURI",
  // Read by the runtime itself; `doctor` reports them.
  "ALL_PROXY",
  "DENO_CERT",
  "DENO_TLS_CA_STORE",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NODE_EXTRA_CA_CERTS",
  "NO_PROXY",
  "SSL_CERT_DIR",
  "SSL_CERT_FILE",
  "all_proxy",
  "https_proxy",
  "http_proxy",
  "no_proxy",
] as const;

/** What runs on this machine, and the metadata service beside it: none of it is asked by a proxy. */
const NEVER_PROXIED = "localhost,127.0.0.0/8,::1,169.254.0.0/16";

/**
 * The value of `NO_PROXY` that keeps local requests local, the user's own entries included. The
 * runtime looks for `no_proxy` only where there is no `NO_PROXY`, so this one would hide it.
 */
export function mergeNoProxy({ NO_PROXY, no_proxy }: Environment): string {
  const own = NO_PROXY ?? no_proxy;
  return own === undefined ? NEVER_PROXIED : `${own},${NEVER_PROXIED}`;
}

/** The environment as the program sees it: only variables that are set and not empty. */
export type Environment = Readonly<
  Partial<
    Record<SettingVariable | typeof PLATFORM_VARIABLES[number], string>
  >
>;
