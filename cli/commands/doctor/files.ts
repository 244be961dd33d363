/**
 * Looks at files: who may read those that hold secrets.
 *
 * @module
 */

import { join } from "node:path";
import {
  type FileTrust,
  openOwnFile,
  readInput,
  resolvePath,
  setOwnerAndMode,
} from "../../../auth/private_file.ts";
import { describeSystemError } from "../../text/system_error.ts";
import { decodeText } from "../../config/read_text.ts";
import { parseEnvFile } from "../../config/env_file.ts";
import { isStandardInput } from "../../system/standard_input.ts";
import {
  type Check,
  type Examination,
  type Finding,
  ok,
  skipped,
  warning,
} from "./types.ts";

const ACCESS_BY_OTHERS = 0o077;
const ALL_BITS = 0o777;

/** Who may read the files that hold secrets; with `--fix` it takes access away from others. */
export const MODES_CHECK: Check = {
  id: "file-modes",
  deadlineMs: 5_000,
  async run(examination, signal) {
    if (Deno.build.os === "windows") {
      return skipped("Windows has access lists instead of modes");
    }
    const paths = await secretFiles(examination, signal);
    const findings: Finding[] = [];
    const { userId } = examination.context.system;
    for (const path of paths) {
      const mode = await modeOf(path);
      if (mode === undefined || (mode & ACCESS_BY_OTHERS) === 0) continue;
      findings.push(
        examination.options.fix
          ? await takeAccessAway(path, mode, { userId })
          : warning(
            `Other users have access to "${path}" (${octal(mode)})`,
            "Run appgraph doctor --fix, or chmod 600",
          ),
      );
    }
    if (findings.length > 0) return findings;
    return paths.length === 0 ? skipped("No file with a secret is in use") : ok(
      `Only this user has access to ${
        paths.length === 1
          ? `"${paths[0]}"`
          : `the ${paths.length} files with secrets`
      }`,
    );
  },
};

/** Of files of this user alone, and of no file that stands there only since it was looked at. */
async function takeAccessAway(
  path: string,
  mode: number,
  trust: FileTrust,
): Promise<Finding> {
  const wanted = mode & ALL_BITS & ~ACCESS_BY_OTHERS;
  try {
    const { path: place } = await resolvePath(path, {
      ...trust,
      isStrict: true,
    });
    const opened = await openOwnFile(place, trust);
    if (opened === undefined) throw new Deno.errors.NotFound(place);
    using file = opened.file;
    await setOwnerAndMode({ path: place, file }, { mode: wanted });
    return ok(`Corrected "${path}" from ${octal(mode)} to ${octal(wanted)}`);
  } catch (error) {
    return warning(
      `Cannot correct the mode ${octal(mode)} of "${path}": ${
        describeSystemError(error)
      }`,
      "Have its owner run chmod 600",
    );
  }
}

/** Files that hold a secret, as far as they exist. A federated token is for others to protect. */
async function secretFiles(
  { settings, context: { envFiles, system: { env } } }: Examination,
  signal: AbortSignal,
): Promise<string[]> {
  const paths: string[] = [];
  for (const path of [...envFiles, ".env"]) {
    if (await holdsSecret(path, signal)) paths.push(path);
  }
  const { found } = settings ?? {};
  const credentials = env.CREDENTIALS_DIRECTORY;
  for (const name of ["secretFile", "certificate"] as const) {
    const path = found?.[name]?.value;
    if (path === undefined || isStandardInput(path)) continue;
    // systemd protects these by the mode of their folder.
    if (credentials !== undefined && path.startsWith(`${credentials}/`)) {
      continue;
    }
    paths.push(path);
  }
  return [...paths, ...await cacheFiles(settings)];
}

async function holdsSecret(
  path: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    // A pipe keeps nothing, and reading it would take from whoever is to read it.
    if (!(await Deno.stat(path)).isFile) return false;
    const { bytes } = await readInput(path, { signal });
    const { values } = parseEnvFile(path, decodeText(bytes));
    return (values.AZURE_CLIENT_SECRET ??
      values.AZURE_CLIENT_CERTIFICATE_PASSWORD ??
      values.AZURE_FEDERATED_TOKEN) !== undefined;
  } catch {
    // A file that is not there holds no secret; one that cannot be read is another check's.
    return false;
  }
}

async function cacheFiles(
  settings: Examination["settings"],
): Promise<string[]> {
  const folder = settings?.configuration?.cacheFolder?.value;
  if (folder === undefined) return [];
  try {
    const entries = await Array.fromAsync(Deno.readDir(folder));
    return entries
      .filter(({ name, isFile }) => isFile && name.endsWith(".token"))
      .map(({ name }) => join(folder, name));
  } catch {
    // No folder, no files; that it cannot be used is said by the check of the cache.
    return [];
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await Deno.stat(path)).mode ?? undefined;
  } catch {
    // A missing file is another check's.
    return undefined;
  }
}

function octal(mode: number): string {
  return (mode & ALL_BITS).toString(8).padStart(4, "0");
}
