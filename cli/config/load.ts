/**
 * The configuration of a run: every setting found, checked, and with its source.
 *
 * @module
 */

import { checkGuid } from "./validate.ts";
import { defaultCacheFolder } from "./cache_folder.ts";
import type { CloudName } from "./clouds.ts";
import {
  type CredentialConfiguration,
  type FoundSettings,
  resolveCredential,
} from "./credential.ts";
import { type Endpoints, resolveEndpoints, wrongSetting } from "./endpoints.ts";
import { findSettings } from "./find.ts";
import type { SourceInput } from "./sources.ts";
import { ConfigurationError, type SettingProblem } from "../errors.ts";
import { checkReachable } from "./reachable.ts";
import {
  type Setting,
  type SettingName,
  type SettingOptions,
} from "./settings.ts";
import type { StandardInput } from "../system/standard_input.ts";
import { canPrompt, type System } from "../system/system.ts";

/** Everything that a run has to know about who asks whom. */
export interface Configuration {
  /** Always there but for a managed identity. */
  readonly tenant: Setting | undefined;
  /** Always there but for a managed identity. */
  readonly clientId: Setting | undefined;
  readonly objectId: Setting | undefined;
  readonly credential: CredentialConfiguration;
  /** Origin of the authority. */
  readonly authority: Setting;
  /** Origin of Graph. */
  readonly graph: Setting;
  readonly cloud: CloudName | undefined;
  /** `undefined` with `--no-cache`, or where no folder for a cache is known. */
  readonly cacheFolder: Setting | undefined;
}

// Blanks, quotes or brackets around it, a placeholder, or the form of a GUID.
const DOUBTFUL_SECRET_REGEXP = /^[\s"'`$%<{*]|[\s"'`]$|^your|^[\da-f-]{36}$/i;

/** What was found, right or wrong. */
export interface ConfigurationResult {
  /** Absent if there are problems. */
  readonly configuration: Configuration | undefined;
  readonly found: FoundSettings;
  readonly endpoints: Endpoints | undefined;
  readonly problems: readonly SettingProblem[];
  /** What is wrong with the variables that the runtime itself reads. */
  readonly runtimeProblems: readonly SettingProblem[];
  readonly warnings: readonly string[];
}

/** What the configuration is read from. */
export interface ConfigurationInput extends SourceInput {
  readonly system: System;
  readonly stdin: StandardInput;
}

/** The options that a configuration is read from. */
export interface ConfigurationOptions extends SettingOptions {
  /** Longest time for everything together, in milliseconds. */
  readonly maxTime?: number | undefined;
  readonly noCache?: boolean | undefined;
}

/** The same, and whether there is no use in asking for a secret. */
export interface LoadOptions extends ConfigurationOptions {
  readonly dryRun?: boolean | undefined;
}

/**
 * The configuration, complete and checked.
 *
 * @param warn Called with each doubtful thing that does not prevent a run.
 * @throws {ConfigurationError} with everything that is missing or wrong at once.
 */
export async function loadConfiguration(
  input: ConfigurationInput,
  options: LoadOptions,
  warn: (message: string) => void,
): Promise<Configuration> {
  const result = await readConfiguration(input, options);
  for (const warning of result.warnings) warn(warning);
  if (result.configuration === undefined) {
    throw new ConfigurationError([
      ...result.problems,
      ...result.runtimeProblems,
    ]);
  }
  return result.configuration;
}

/** Finds and checks all settings; asks for a missing secret if that is all that is missing. */
export async function readConfiguration(
  input: ConfigurationInput,
  options: LoadOptions,
): Promise<ConfigurationResult> {
  const { system, stdin } = input;
  const { maxTime } = options;
  // From the start of the run, as that of the whole run: what is read then ends first, and says what it is.
  const deadline = maxTime === undefined
    ? undefined
    : Date.now() - performance.now() + system.startedAt + maxTime;
  const { found, warnings } = await findSettings(input, options, deadline);
  const runtimeProblems = await checkRuntime(system);
  const problems: SettingProblem[] = [];
  const endpoints = resolveEndpoints(
    {
      tenant: found.tenant,
      cloud: found.cloud,
      authorityHost: found.authorityHost,
      graphUrl: found.graphUrl,
    },
    problems,
  );
  const before = problems.length;
  const chosen = await resolveCredential(found, problems, system.env);
  // A wrong choice is told already; which credential would be missing is not known.
  const isChoiceWrong = chosen === undefined && problems.length > before;
  const isManaged = chosen?.kind === "managed-identity";
  const clientId = checkId(
    "clientId",
    found.clientId ?? (isManaged ? found.identityClientId : undefined),
    problems,
  );
  const objectId = checkId("objectId", found.objectId, problems);
  await checkMissing({ found, endpoints, clientId, isManaged }, problems);

  let credential = chosen?.configuration;
  if (credential?.kind === "secret" && credential.secret === found.secretFile) {
    const limits = { signal: system.signal, deadline };
    const { readSecret } = await import("./secret_file.ts");
    const secret = await readSecret(credential.secret, {
      system,
      stdin,
      problems,
      ...limits,
    });
    credential = secret && { kind: "secret", secret };
  } else if (credential === undefined && !isChoiceWrong) {
    // A dry run would do nothing with what was typed.
    const isInVain = options.dryRun || runtimeProblems.length > 0;
    const terminal = canPrompt(system) && !isInVain ? system : undefined;
    const { askForSecret } = await import("./missing.ts");
    credential = await askForSecret(terminal, chosen?.kind, problems);
  }
  if (credential && endpoints) {
    checkReachable(endpoints, isManaged, problems);
  }
  const usesCache = !options.noCache;
  const configuration = credential && endpoints &&
      problems.length + runtimeProblems.length === 0
    ? {
      tenant: endpoints.tenant,
      clientId,
      objectId,
      credential,
      authority: endpoints.authority,
      graph: endpoints.graph,
      cloud: endpoints.cloud,
      cacheFolder: usesCache
        ? found.cacheFolder ?? defaultCacheFolder(system.env)
        : undefined,
    }
    : undefined;
  const doubts = [...warnings];
  if (
    credential?.kind === "secret" &&
    DOUBTFUL_SECRET_REGEXP.test(credential.secret.value)
  ) {
    const { findSecretDoubts } = await import("./secret_doubts.ts");
    doubts.push(...findSecretDoubts(credential.secret));
  }
  if (usesCache && configuration && !configuration.cacheFolder) {
    doubts.push(
      "Cannot keep tokens: no folder for the cache is known; set APPGRAPH_CACHE_DIR or HOME, or give --no-cache",
    );
  }
  return {
    configuration,
    found,
    endpoints,
    problems,
    runtimeProblems,
    warnings: doubts,
  };
}

/** What the runtime is told by variables of its own; most runs find none of them set. */
async function checkRuntime(
  { env, signal }: System,
): Promise<SettingProblem[]> {
  const problems: SettingProblem[] = [];
  if (Object.keys(env).some((name) => /_proxy$/i.test(name))) {
    const { checkProxies } = await import("./proxy.ts");
    problems.push(...checkProxies(env));
  }
  if (env.DENO_CERT !== undefined || env.DENO_TLS_CA_STORE !== undefined) {
    const { checkAuthorities } = await import("./authorities.ts");
    problems.push(...await checkAuthorities(env, signal));
  }
  return problems;
}

function checkId(
  name: "clientId" | "objectId",
  setting: Setting | undefined,
  problems: SettingProblem[],
): Setting | undefined {
  if (setting === undefined) return undefined;
  const checked = checkGuid(setting.value);
  if ("value" in checked) return { ...setting, value: checked.value };
  problems.push(wrongSetting(name, setting, checked.wrong));
  return undefined;
}

async function checkMissing(
  { found, endpoints, clientId, isManaged }: {
    readonly found: FoundSettings;
    readonly endpoints: Endpoints | undefined;
    readonly clientId: Setting | undefined;
    readonly isManaged: boolean;
  },
  problems: SettingProblem[],
): Promise<void> {
  if (isManaged) return;
  const missing: SettingName[] = [];
  const namesTenant = endpoints === undefined
    ? found.tenant ?? found.authorityHost
    : endpoints.tenant;
  if (namesTenant === undefined) missing.push("tenant");
  if (clientId === undefined && found.clientId === undefined) {
    missing.push("clientId");
  }
  if (missing.length === 0) return;
  const { describeMissing } = await import("./missing.ts");
  problems.push(...describeMissing(missing));
}
