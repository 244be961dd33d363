/**
 * Searches everything that the program wrote for everything that it must not write. `runProgram()`
 * does so after each run, so that every test that runs the program is a test of this too.
 *
 * @module
 */

import { runningEmulators } from "./emulator/mod.ts";
import { readIfPossible, type WrittenFile } from "./written_files.ts";

/** Something that must not be seen. */
export interface Secret {
  /** What it is, for the failure: the value itself is not repeated. */
  readonly kind: string;
  readonly value: string;
}

/** What a run wrote, and where. */
export interface Written {
  readonly args: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** Files that are new or changed since the run began. */
  readonly files: readonly WrittenFile[];
}

// As the program's own mask: a shorter text is found by accident.
const MIN_LENGTH = 8;

/** Everything secret: what the environment holds or names, and what the running emulators know. */
export function knownSecrets(
  env: Readonly<Record<string, string>>,
): Secret[] {
  const secrets = [
    ...secretsOfEnvironment(env),
    ...runningEmulators().flatMap(secretsOfEmulator),
  ];
  return secrets.filter(({ value }) => value.length >= MIN_LENGTH);
}

/**
 * Checks what a run wrote.
 *
 * @throws {Error} naming what was found and where, not the secret itself.
 */
export function checkWritten(
  written: Written,
  secrets: readonly Secret[],
): void {
  const { args, stdout, stderr, files } = written;
  for (const { kind, value } of secrets) {
    for (const form of formsOf(value)) {
      const found = (where: string) => {
        throw new Error(`Found a secret in ${where}: ${kind}`);
      };
      if (args.some((argument) => argument.includes(form))) {
        found("the command line");
      }
      if (stderr.includes(form)) found("standard error");
      if (stdout.includes(form) && !isWanted(kind, args)) {
        found("standard output");
      }
      for (const file of files) {
        if (file.text.includes(form) && !mayHold(file, kind, args)) {
          found(`the file ${file.path}`);
        }
      }
    }
  }
}

/** Commands whose purpose is to print it. */
function isWanted(kind: string, args: readonly string[]): boolean {
  if (kind === "link") return true;
  if (kind === "access token") return args.includes("token");
  return kind === "client secret" &&
    args.some((argument) => argument.endsWith("/addPassword"));
}

/** Files that keep a secret for the next run, readable by their owner alone. */
function mayHold(
  { path, text, isOpen }: WrittenFile,
  kind: string,
  args: readonly string[],
): boolean {
  if (isOpen) return false;
  // There is no lasting secret that these could be encrypted under.
  const isPlainCache = /\.token(?:\.[0-9a-f-]+\.tmp)?$/.test(path) &&
    /"credential":"(?:federated|managed-identity)"/.test(text);
  if (kind === "access token") return isPlainCache;
  return kind === "link" || isWanted(kind, args);
}

/** As it is, escaped for URLs, JSON and HTML, and in base64 behind any text: `Basic` has a user there. */
function formsOf(value: string): string[] {
  const percent = encodeURIComponent(value);
  const json = JSON.stringify(value).slice(1, -1);
  return [
    ...new Set([
      value,
      percent,
      percent.replaceAll(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase()),
      new URLSearchParams([["", value]]).toString().slice(1),
      json,
      json.replaceAll("/", "\\/"),
      value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
        .replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
      ...base64Forms(value),
    ]),
  ];
}

/** What the bytes of the value alone decide, at each of the three alignments. */
function base64Forms(value: string): string[] {
  return ["", "x", "xx"].flatMap((before) => {
    const bytes = new TextEncoder().encode(before + value);
    const [first = 0] = [[0], [2], [3]][before.length] ?? [];
    const form = bytes.toBase64().slice(
      first,
      Math.floor(bytes.length * 8 / 6),
    );
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

const SECRET_VARIABLES = [
  ["AZURE_CLIENT_SECRET", "client secret"],
  ["AZURE_CLIENT_CERTIFICATE_PASSWORD", "certificate password"],
  ["IDENTITY_HEADER", "identity header"],
  ["MSI_SECRET", "identity header"],
  ["AZURE_FEDERATED_TOKEN", "assertion"],
  ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "job token"],
  ["SYSTEM_ACCESSTOKEN", "job token"],
] as const;

const SECRET_FILES = [
  ["AZURE_CLIENT_SECRET_FILE", "client secret"],
  ["AZURE_FEDERATED_TOKEN_FILE", "assertion"],
  ["AZURE_CLIENT_CERTIFICATE_PATH", "private key"],
] as const;

function* secretsOfEnvironment(
  env: Readonly<Record<string, string>>,
): Generator<Secret> {
  for (const [variable, kind] of SECRET_VARIABLES) {
    const value = env[variable];
    if (value) yield { kind, value };
  }
  for (const [name, value] of Object.entries(env)) {
    const password = /_proxy$/i.test(name) && /:([^:/]+)@/.exec(value)?.[1];
    if (password) yield { kind: "proxy password", value: password };
  }
  for (const [variable, kind] of SECRET_FILES) {
    const text = readIfPossible(env[variable]);
    if (text === undefined) continue;
    if (kind !== "private key") {
      yield { kind, value: text.trim() };
      continue;
    }
    const keys = text.matchAll(/PRIVATE KEY-----\s([^-]+)-----END/g);
    // The first lines of all keys are alike.
    for (const [, key = ""] of keys) {
      for (const line of key.trim().split(/\s+/).slice(2, -1)) {
        yield { kind, value: line };
      }
    }
  }
}

type Emulator = ReturnType<typeof runningEmulators>[number];

function secretsOfEmulator(emulator: Emulator): Secret[] {
  const { directory, tokens, requests, storage, managedIdentity } = emulator;
  const secret = (kind: string) => (value: string): Secret => ({ kind, value });
  return [
    ...directory.tenants
      .flatMap(({ registrations }) => registrations)
      .flatMap(({ secrets }) => secrets)
      .map(({ value }) => secret("client secret")(value)),
    ...tokens.all().map(({ token }) => signatureOf(token))
      .map(secret("access token")),
    ...[...requests].flatMap(({ body }) =>
      body.includes("client_assertion=")
        ? [new URLSearchParams(body).get("client_assertion") ?? ""]
        : []
    ).map(signatureOf).map(secret("assertion")),
    secret("identity header")(managedIdentity.settings.identityHeader),
    secret("job token")(emulator.platforms.settings.requestToken),
    ...[...storage.links.keys(), ...storage.uploads.keys()]
      .map(secret("link")),
  ];
}

/** The part of a JWT that makes it worth something; its claims may be shown. */
function signatureOf(token: string): string {
  return token.split(".").at(-1) ?? "";
}
