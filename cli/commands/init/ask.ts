/**
 * The questions of `appgraph init`. Each answer is checked at once, and asked for again if it cannot be
 * right; it is never repeated, because a secret may stand in the wrong place.
 *
 * @module
 */

import {
  createCertificateCredential,
  CredentialError,
} from "../../../auth/mod.ts";
import { promptSecret } from "../../config/prompt.ts";
import { type Checked, checkGuid, checkTenant } from "../../config/validate.ts";
import type { Context } from "../../context.ts";
import { UsageError } from "../../errors.ts";
import type { System } from "../../system/system.ts";
import type { SettingVariable } from "../../system/variables.ts";

/** Settings by variable, in the order of the file. */
export type Settings = Partial<Record<SettingVariable, string>>;

/** What the command line gives is not asked for. */
export interface GivenSettings {
  readonly tenantId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly certificate?: string | undefined;
  readonly cloud?: string | undefined;
  readonly authorityHost?: string | undefined;
  readonly graphUrl?: string | undefined;
}

/**
 * Asks for tenant, client id and credential.
 *
 * @throws {UsageError} if the input ends, or an option is wrong.
 */
export async function askForSettings(
  { system, redactor }: Pick<Context, "system" | "redactor">,
  given: GivenSettings,
): Promise<Settings> {
  const settings: Settings = {};
  if (given.cloud) settings.APPGRAPH_CLOUD = given.cloud;
  if (given.authorityHost) settings.AZURE_AUTHORITY_HOST = given.authorityHost;
  if (given.graphUrl) settings.APPGRAPH_GRAPH_URL = given.graphUrl;
  settings.AZURE_TENANT_ID = await askChecked(
    system,
    "Directory (tenant) ID, or a domain of the tenant: ",
    checkTenant,
    given.tenantId,
  );
  settings.AZURE_CLIENT_ID = await askChecked(
    system,
    "Application (client) ID: ",
    checkGuid,
    given.clientId,
  );
  if (given.objectId) {
    settings.AZURE_CLIENT_OBJECT_ID = await askChecked(
      system,
      "Object ID: ",
      checkGuid,
      given.objectId,
    );
  }
  const certificate = await askForCertificate(system, given.certificate);
  if (certificate === undefined) {
    const secret = await askForSecret(system);
    redactor.add(secret);
    settings.AZURE_CLIENT_SECRET = secret;
    return settings;
  }
  settings.AZURE_CLIENT_CERTIFICATE_PATH = certificate.path;
  if (certificate.password !== undefined) {
    redactor.add(certificate.password);
    settings.AZURE_CLIENT_CERTIFICATE_PASSWORD = certificate.password;
  }
  return settings;
}

async function askChecked(
  system: System,
  question: string,
  check: (text: string) => Checked<string>,
  given: string | undefined,
): Promise<string> {
  let answer = given;
  while (true) {
    answer ??= await askLine(system, question);
    const checked = check(answer);
    if ("value" in checked) return checked.value;
    if (given !== undefined) {
      throw new UsageError(
        `The ${
          question.replace(/:.*$/, "")
        } of the command line ${checked.wrong}`,
      );
    }
    answer = undefined;
    await system.stderr.write(`What was typed ${checked.wrong}.\n`);
  }
}

interface CertificateAnswer {
  readonly path: string;
  readonly password?: string | undefined;
}

/** Only a file that can be used is taken. */
async function askForCertificate(
  system: System,
  given: string | undefined,
): Promise<CertificateAnswer | undefined> {
  const { stderr } = system;
  let typed = given;
  while (true) {
    typed ??= await askLine(
      system,
      "Certificate file, PEM or PFX (leave it empty for a client secret): ",
    );
    if (typed === "") return undefined;
    let path: string;
    try {
      // A relative path would be looked for from the folder of the settings.
      path = await Deno.realPath(typed);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      await stderr.write("That file cannot be found.\n");
      typed = undefined;
      continue;
    }
    const problem = await tryCertificate(system, { path });
    if (problem === undefined) return { path };
    await stderr.write(`${problem}.\n`);
    const password = await promptSecret(
      system,
      "Its password, not shown (leave it empty for another file): ",
    );
    typed = undefined;
    if (password === undefined) continue;
    const other = await tryCertificate(system, { path, password });
    if (other === undefined) return { path, password };
    await stderr.write(`${other}.\n`);
  }
}

/** Why a certificate cannot be used; `undefined` if it can. */
async function tryCertificate(
  { signal }: System,
  { path, password }: CertificateAnswer,
): Promise<string | undefined> {
  try {
    await createCertificateCredential({ path, password, signal });
    return undefined;
  } catch (error) {
    if (error instanceof CredentialError) return error.message;
    throw error;
  }
}

async function askForSecret(system: System): Promise<string> {
  while (true) {
    const secret = await promptSecret(
      system,
      "Client secret, its Value and not its Secret ID; not shown: ",
    );
    if (secret === undefined) {
      await system.stderr.write("Nothing was typed.\n");
      // At the end of the input there is nobody to ask again.
      await askLine(system, "Press Enter to type it, or Ctrl-C to stop: ");
    } else if ("value" in checkGuid(secret)) {
      await system.stderr.write(
        "That has the form of the Secret ID: the Value is what is needed, and the portal shows it once, when the secret is created.\n",
      );
    } else return secret;
  }
}

/**
 * Asks for one line, which the terminal shows.
 *
 * @throws {UsageError} if the input ends before.
 */
async function askLine(system: System, question: string): Promise<string> {
  const { stdin, stderr } = system;
  await stderr.write(question);
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(1024);
  let line = "";
  while (!line.includes("\n")) {
    // A terminal hands over one line at a time.
    const length = await stdin.read(buffer);
    if (length === null) {
      await stderr.write("\n");
      throw new UsageError(
        "Stopped asking for the settings: the input ended, and nothing was written",
        "Run appgraph init again; see appgraph help init",
      );
    }
    line += decoder.decode(buffer.subarray(0, length), { stream: true });
  }
  return line.trim();
}
