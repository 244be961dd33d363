/**
 * Where each setting can come from, and the lookup in that order.
 *
 * @module
 */

import { optionName } from "../command_line/options.ts";
import { homeFolder, isAbsolutePath, joinPath } from "../system/platform.ts";
import { isStandardInput } from "../system/standard_input.ts";
import type { EnvFile } from "./env_file.ts";
import type { Environment, SettingVariable } from "../system/variables.ts";

/** Where a value came from, strongest first. */
export type Source =
  | { readonly kind: "flag"; readonly flag: string }
  | {
    readonly kind: "env-file";
    readonly path: string;
    readonly variable: string;
  }
  | { readonly kind: "environment"; readonly variable: string }
  | { readonly kind: "systemd"; readonly path: string }
  | {
    /** `./.env`, or the user's own file. */
    readonly kind: "dotenv" | "user";
    readonly path: string;
    readonly variable: string;
  }
  | { readonly kind: "prompt" }
  | { readonly kind: "default" };

/** A value that remembers where it came from. */
export interface Setting<Value = string> {
  readonly value: Value;
  readonly source: Source;
}

/** One row of the table of settings. */
export interface SettingSpec {
  /** What it is, in words. */
  readonly label: string;
  readonly variable: SettingVariable;
  /** Absent where the command line must not hold it, or has no need to. */
  readonly option?: string;
  /** Whether it is the path of a file or folder. */
  readonly isPath?: boolean;
}

/** All settings. */
export const SETTINGS = {
  tenant: {
    label: "tenant",
    variable: "AZURE_TENANT_ID",
    option: "tenantId",
  },
  clientId: {
    label: "client id",
    variable: "AZURE_CLIENT_ID",
    option: "clientId",
  },
  objectId: {
    label: "object id",
    variable: "AZURE_CLIENT_OBJECT_ID",
    option: "objectId",
  },
  secret: { label: "client secret", variable: "AZURE_CLIENT_SECRET" },
  secretFile: {
    label: "client secret file",
    variable: "AZURE_CLIENT_SECRET_FILE",
    isPath: true,
  },
  certificate: {
    label: "certificate",
    variable: "AZURE_CLIENT_CERTIFICATE_PATH",
    option: "certificate",
    isPath: true,
  },
  certificatePassword: {
    label: "certificate password",
    variable: "AZURE_CLIENT_CERTIFICATE_PASSWORD",
  },
  certificateChain: {
    label: "certificate chain switch",
    variable: "AZURE_CLIENT_SEND_CERTIFICATE_CHAIN",
  },
  certificateAlgorithm: {
    label: "signature algorithm",
    variable: "APPGRAPH_CERTIFICATE_ALGORITHM",
  },
  federatedTokenFile: {
    label: "federated token file",
    variable: "AZURE_FEDERATED_TOKEN_FILE",
    isPath: true,
  },
  federatedToken: {
    label: "federated token",
    variable: "AZURE_FEDERATED_TOKEN",
  },
  federatedSource: {
    label: "source of the federated token",
    variable: "APPGRAPH_FEDERATED_SOURCE",
    option: "federatedSource",
  },
  credential: {
    label: "credential",
    variable: "APPGRAPH_CREDENTIAL",
    option: "credential",
  },
  identityClientId: {
    label: "client id of the managed identity that vouches for the app",
    variable: "APPGRAPH_IDENTITY_CLIENT_ID",
  },
  identityResourceId: {
    label: "resource id of the managed identity",
    variable: "APPGRAPH_IDENTITY_RESOURCE_ID",
  },
  identityObjectId: {
    label: "object id of the managed identity",
    variable: "APPGRAPH_IDENTITY_OBJECT_ID",
  },
  cloud: { label: "cloud", variable: "APPGRAPH_CLOUD", option: "cloud" },
  authorityHost: {
    label: "authority host",
    variable: "AZURE_AUTHORITY_HOST",
    option: "authorityHost",
  },
  graphUrl: {
    label: "Graph URL",
    variable: "APPGRAPH_GRAPH_URL",
    option: "graphUrl",
  },
  cacheFolder: {
    label: "cache folder",
    variable: "APPGRAPH_CACHE_DIR",
    option: "cacheDir",
    isPath: true,
  },
} as const satisfies Record<string, SettingSpec>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

type SettingOption = Extract<
  typeof SETTINGS[SettingName],
  { option: string }
>["option"];

/** The settings that the command line gives. */
export type SettingOptions = {
  readonly [Option in SettingOption]?: string | undefined;
};

/** Rank of a source: a lower one wins. Values with equal rank come from the same source. */
export function rankOf(source: Source): number {
  return [
    "flag",
    "env-file",
    "environment",
    "systemd",
    "dotenv",
    "user",
    "prompt",
    "default",
  ].indexOf(source.kind);
}

/** The one from the higher source; of two from the same the first. */
export function stronger(
  a: Setting | undefined,
  b: Setting | undefined,
): Setting | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return rankOf(b.source) < rankOf(a.source) ? b : a;
}

/** A source in words, for messages. */
export function describeSource(source: Source): string {
  switch (source.kind) {
    case "flag":
      return `--${source.flag}`;
    case "environment":
      return source.variable;
    case "env-file":
    case "dotenv":
    case "user":
      return `${source.variable} in ${source.path}`;
    case "systemd":
      return `the systemd credential ${source.path}`;
    case "prompt":
      return "what was typed";
    case "default":
      return "the default";
  }
}

/** Where a setting can be set, for messages. */
export function describeSources(name: SettingName): string {
  const { variable, option }: SettingSpec = SETTINGS[name];
  return option === undefined
    ? `${variable} in the environment or in .env`
    : `--${optionName(option)}, or ${variable} in the environment or in .env`;
}

/** The sources in which settings are looked for. */
export interface SettingSources {
  readonly options: SettingOptions;
  /** Files given by `--env-file`; of several, the last that has a value counts. */
  readonly envFiles: readonly EnvFile[];
  readonly env: Environment;
  /** `./.env`, if there is one. */
  readonly dotenv: EnvFile | undefined;
  /** The user's own file, if there is one. */
  readonly userFile: EnvFile | undefined;
  /**
   * Reads a file of `$CREDENTIALS_DIRECTORY`; its path alone if it is wanted as a file. `undefined` if there
   * is none of that name.
   */
  readonly readSystemdCredential: (
    name: string,
    isPath: boolean,
  ) => Promise<{ readonly path: string; readonly value: string } | undefined>;
}

/** Finds the value of a setting: the first source that has one. */
export async function lookUp(
  name: SettingName,
  sources: SettingSources,
): Promise<Setting | undefined> {
  const { variable, option, isPath = false }: SettingSpec = SETTINGS[name];
  const found = (source: Source, value: string, folder?: string): Setting => ({
    value: isPath ? resolvePath(value, folder, sources.env) : value,
    source,
  });
  const inFile = (
    kind: "env-file" | "dotenv" | "user",
    file: EnvFile | undefined,
  ): Setting | undefined => {
    const value = file?.values[variable];
    return file && value !== undefined
      ? found({ kind, path: file.path, variable }, value, file.folder)
      : undefined;
  };
  const options: Readonly<Record<string, string | undefined>> = sources.options;
  const given = option && options[option];
  if (option !== undefined && given !== undefined) {
    return found({ kind: "flag", flag: optionName(option) }, given);
  }
  for (const file of sources.envFiles.toReversed()) {
    const setting = inFile("env-file", file);
    if (setting !== undefined) return setting;
  }
  const value = sources.env[variable];
  if (value !== undefined) {
    return found({ kind: "environment", variable }, value);
  }
  const credential = await sources.readSystemdCredential(variable, isPath);
  if (credential !== undefined) {
    const { path, value } = credential;
    return { value, source: { kind: "systemd", path } };
  }
  return inFile("dotenv", sources.dotenv) ?? inFile("user", sources.userFile);
}

/** A path in a file of settings counts from that file's folder; `~/` is the home folder everywhere. */
function resolvePath(
  path: string,
  folder: string | undefined,
  env: Environment,
): string {
  if (/^~(?:[/\\]|$)/.test(path)) {
    const home = homeFolder(env);
    if (home === undefined) return path;
    return path.length > 2 ? joinPath([home, path.slice(2)]) : home;
  }
  return folder === undefined || isStandardInput(path) || isAbsolutePath(path)
    ? path
    : joinPath([folder, path]);
}
