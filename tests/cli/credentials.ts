/** Certificates, federated tokens and a search for secrets, for tests that run the program. @module */

import {
  makeCertificate,
  type TestCertificate,
  type TestCertificateOptions,
  thumbprint,
} from "../auth/certificates.ts";
import { assertEquals } from "../assert.ts";
import type { Emulator } from "../emulator/mod.ts";
import type { ProgramResult } from "../program.ts";
import type { Workspace } from "./workspace.ts";

const DAY_MS = 86_400_000;

/** A certificate that is valid today. */
export async function makeCurrentCertificate(
  options: TestCertificateOptions = {},
): Promise<TestCertificate> {
  return await makeCertificate({
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + DAY_MS),
    ...options,
  });
}

/** The SHA-1 thumbprint as Entra shows it: upper-case hexadecimal digits. */
export async function hexThumbprint(
  certificate: TestCertificate,
): Promise<string> {
  const text = await thumbprint(certificate, "SHA-1");
  return Uint8Array.fromBase64(text, { alphabet: "base64url" }).toHex()
    .toUpperCase();
}

/** Registers a certificate for the emulator's app. */
export function register(
  { directory }: Emulator,
  { certificate }: TestCertificate,
): void {
  directory.addCertificate(
    directory.app,
    new Uint8Array(certificate.rawData),
  );
}

/** Writes a file into the working folder that only its owner may read. */
export async function writeFile(
  { folder }: Workspace,
  name: string,
  content: string | Uint8Array,
  mode = 0o600,
): Promise<void> {
  const path = `${folder}/${name}`;
  if (typeof content === "string") await Deno.writeTextFile(path, content);
  else await Deno.writeFile(path, content);
  if (Deno.build.os !== "windows") await Deno.chmod(path, mode);
}

/** The forms that were posted to token endpoints, oldest first. */
export function tokenForms({ requests }: Emulator): URLSearchParams[] {
  return [...requests].filter(({ service }) => service === "token").map((
    { body },
  ) => new URLSearchParams(body));
}

/** Fails if the output holds a secret, an assertion or a token that the emulator knows of. */
export function assertShowsNoSecret(
  { stdout, stderr }: ProgramResult,
  emulator: Emulator,
  ...more: string[]
): void {
  const forms = tokenForms(emulator);
  const secrets = [
    ...more,
    ...emulator.directory.app.secrets.map(({ value }) => value),
    ...emulator.tokens.all().map(({ token }) => token),
    ...forms.flatMap((form) => [
      form.get("client_secret") ?? "",
      form.get("client_assertion") ?? "",
    ]),
    ...[...emulator.requests].flatMap((request) => [
      request.header("authorization") ?? "",
      request.header("x-identity-header") ?? "",
    ]),
  ].filter((secret) => secret !== "");
  const shown = secrets.filter((secret) =>
    `${stdout}${stderr}`.includes(secret)
  );
  assertEquals(shown, []);
}

/** A certificate file and how it is used. */
export interface CertificateUse {
  readonly file: string | Uint8Array;
  readonly mode?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program with a certificate, which is written to `app.pem`. */
export async function runWithCertificate(
  workspace: Workspace,
  { file, mode, env }: CertificateUse,
  args: readonly string[] = [],
): Promise<ProgramResult> {
  await writeFile(workspace, "app.pem", file, mode);
  return await workspace.run(args, {
    env: {
      AZURE_CLIENT_SECRET: "",
      AZURE_CLIENT_CERTIFICATE_PATH: "app.pem",
      ...env,
    },
  });
}
