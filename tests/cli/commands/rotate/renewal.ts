/** A workspace with a certificate that is due, for tests of `appgraph rotate certificate`. @module */

import type { TestCertificate } from "../../../auth/certificates.ts";
import {
  makeCurrentCertificate,
  register,
  writeFile,
} from "../../credentials.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";
import type { EmulatorOptions } from "../../../emulator/mod.ts";
import type { ProgramOptions, ProgramResult } from "../../../program.ts";

/** A workspace whose app has one certificate, which is due, in `app.pem`. */
export interface RenewalWorkspace extends Workspace {
  readonly certificate: TestCertificate;
  /** Runs a command with the certificate. */
  command(
    args: readonly string[],
    options?: ProgramOptions,
  ): Promise<ProgramResult>;
  /** `appgraph rotate certificate`, which takes a second for what takes minutes. */
  rotate(
    args?: readonly string[],
    options?: ProgramOptions,
  ): Promise<ProgramResult>;
  /** Names in the working folder. */
  names(): string[];
}

/** Variables that make the certificate the credential. */
export const CERTIFICATE_ENV: Readonly<Record<string, string>> = {
  AZURE_CLIENT_SECRET: "",
  AZURE_CLIENT_CERTIFICATE_PATH: "app.pem",
};

/** Opens a workspace with a certificate that is due and registered. */
export async function openRenewal(
  options: EmulatorOptions = {},
): Promise<RenewalWorkspace> {
  const workspace = await openWorkspace(options);
  const certificate = await makeCurrentCertificate({ name: "CN=nightly" });
  register(workspace.emulator, certificate);
  const { certificatePem, keyPem } = certificate;
  await writeFile(workspace, "app.pem", keyPem + certificatePem);
  const command: RenewalWorkspace["command"] = (args, options = {}) =>
    workspace.run(args, {
      ...options,
      env: { ...CERTIFICATE_ENV, ...options.env },
    });
  return {
    ...workspace,
    certificate,
    command,
    rotate: (args = [], options = {}) =>
      command(["rotate", "certificate", "--settle=300ms", ...args], options),
    names: () =>
      Array.from(Deno.readDirSync(workspace.folder), ({ name }) => name)
        .sort(),
  };
}

/** Thumbprints of the registered certificates, as the directory has them. */
export async function registeredThumbprints(
  { emulator: { directory } }: Workspace,
): Promise<string[]> {
  return await Promise.all(
    directory.app.certificates.map(async ({ der }) =>
      new Uint8Array(await crypto.subtle.digest("SHA-1", der)).toHex()
        .toUpperCase()
    ),
  );
}

/** The certificate in a PEM file, in DER. */
export async function certificateIn(
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = await Deno.readTextFile(path);
  const [, body = ""] =
    /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(text) ?? [];
  return Uint8Array.fromBase64(body);
}

/** SHA-1 of the certificate in a PEM file, in upper-case hexadecimal. */
export async function thumbprintIn(path: string): Promise<string> {
  const der = await certificateIn(path);
  return new Uint8Array(await crypto.subtle.digest("SHA-1", der)).toHex()
    .toUpperCase();
}
