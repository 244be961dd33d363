/**
 * The certificate authorities that the environment names, judged as the runtime reads them (2.7.11 and
 * 2.9.6 alike): what it cannot read ends every request in an error of no class of its own, and what is no
 * certificate it leaves out without a word.
 *
 * @module
 */

import { readInput } from "../../auth/private_file.ts";
import type { SettingProblem } from "../errors.ts";
import type { Environment } from "../system/variables.ts";
import { describeSystemError } from "../text/system_error.ts";

/** The certificates of a file, or what is wrong with it as the end of a sentence. */
export type Authorities =
  | { readonly count: number }
  | { readonly wrong: string };

/** More than the bundles of all known authorities come to. */
const MAX_BYTES = 8 << 20;
const STORES = ["system", "mozilla"];

/**
 * What is wrong with `DENO_CERT`, `DENO_TLS_CA_STORE` and, where the store of the system was chosen,
 * `SSL_CERT_FILE`.
 */
export async function checkAuthorities(
  env: Environment,
  signal: AbortSignal,
): Promise<SettingProblem[]> {
  const problems: SettingProblem[] = [];
  const { DENO_CERT, DENO_TLS_CA_STORE, SSL_CERT_FILE } = env;
  const stores = readStores(DENO_TLS_CA_STORE ?? "mozilla");
  if ("wrong" in stores) {
    problems.push({
      problem: `DENO_TLS_CA_STORE ${stores.wrong}`,
      advice: "Set it to system, mozilla, or both with a comma, or unset it",
    });
  } else if (stores.names.includes("system") && SSL_CERT_FILE !== undefined) {
    const judged = await readAuthorities(SSL_CERT_FILE, signal);
    if ("wrong" in judged) {
      problems.push(wrongFile("SSL_CERT_FILE", SSL_CERT_FILE, judged.wrong));
    }
  }
  if (DENO_CERT !== undefined) {
    const judged = await readAuthorities(DENO_CERT, signal);
    if ("wrong" in judged) {
      problems.push(wrongFile("DENO_CERT", DENO_CERT, judged.wrong));
    }
  }
  return problems;
}

function wrongFile(
  variable: "DENO_CERT" | "SSL_CERT_FILE",
  value: string,
  wrong: string,
): SettingProblem {
  return {
    problem: `Cannot use ${describeAuthorities(variable, value)}: ${wrong}`,
    advice: `Correct ${variable}, or unset it`,
  };
}

/** Names what a variable holds; a value that is no path is not shown. */
export function describeAuthorities(variable: string, value: string): string {
  return /^base64:|-----BEGIN|[\r\n]/.test(value) || value.length > 1_000
    ? `the value of ${variable}`
    : `the file "${value}" of ${variable}`;
}

/** The stores that `DENO_TLS_CA_STORE` names. */
export function readStores(
  value: string,
): { readonly names: readonly string[] } | { readonly wrong: string } {
  const names = value.split(",").map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return { wrong: "names no certificate store" };
  const unknown = names.find((name) => !STORES.includes(name));
  if (unknown === undefined) return { names };
  const shown = /^[a-z_-]{1,30}$/i.test(unknown) ? `, "${unknown}"` : "";
  return { wrong: `names a certificate store that is unknown${shown}` };
}

/**
 * Reads the certificates that a variable names: a path, or, which the runtime takes in `DENO_CERT`, `base64:`
 * and the text itself.
 */
export async function readAuthorities(
  value: string,
  signal: AbortSignal,
): Promise<Authorities> {
  if (value.startsWith("base64:")) {
    const bytes = decodeBase64(value.slice("base64:".length));
    return bytes === undefined
      ? { wrong: "what follows base64: is no base64" }
      : judgeAuthorities(bytes);
  }
  if (value.includes("-----BEGIN")) {
    return { wrong: "it holds a certificate where a path belongs" };
  }
  try {
    const { bytes } = await readInput(value, { maxBytes: MAX_BYTES, signal });
    return judgeAuthorities(bytes);
  } catch (error) {
    signal.throwIfAborted();
    return { wrong: describeSystemError(error) };
  }
}

/** Counts certificates in PEM form (RFC 7468), line by line as the runtime does. */
export function judgeAuthorities(bytes: Uint8Array): Authorities {
  if (
    bytes[0] === 0xff && bytes[1] === 0xfe ||
    bytes[0] === 0xfe && bytes[1] === 0xff
  ) {
    return { wrong: "it is UTF-16 text: save it as ASCII" };
  }
  if (bytes[0] === 0x30 && (bytes[1] ?? 0) > 0x80) {
    return { wrong: `it is binary (DER): convert it with ${converter(bytes)}` };
  }
  let count = 0;
  let open: { readonly label: string; body: string } | undefined;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.trimEnd();
    const begin = /^-----BEGIN (.*)-----$/.exec(trimmed)?.[1];
    if (open === undefined) {
      if (begin !== undefined) open = { label: begin, body: "" };
      else if (/-----BEGIN (?:\w+ )?CERTIFICATE-----/.test(trimmed)) {
        return {
          wrong: trimmed.startsWith("\uFEFF")
            ? "it begins with a byte order mark, behind which the runtime does not see a certificate: save it without one"
            : "a certificate in it does not begin at the beginning of a line",
        };
      }
    } else if (trimmed === `-----END ${open.label}-----`) {
      const der = decodeBase64(open.body);
      if (der === undefined) return { wrong: DAMAGED };
      if (open.label === "CERTIFICATE") {
        if (!isSequence(der)) return { wrong: DAMAGED };
        count++;
      }
      open = undefined;
    } else {
      open.body += trimmed;
    }
  }
  if (open !== undefined) return { wrong: DAMAGED };
  if (count === 0 && text.includes("-----BEGIN PKCS7-----")) {
    return {
      wrong:
        "it is PKCS #7: convert it with openssl pkcs7 -print_certs -in FILE -out ca.pem",
    };
  }
  return count > 0 ? { count } : {
    wrong: "it holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)",
  };
}

/** The command for what a file in DER is, by what its SEQUENCE begins with (X.690 §8.1.3). */
function converter(bytes: Uint8Array): string {
  const begin = 2 + ((bytes[1] ?? 0) & 0x7f);
  const first = bytes.subarray(begin, begin + 3).toHex();
  // The version of a PFX (RFC 7292, section 4).
  if (first === "020103") {
    return "openssl pkcs12 -nokeys -in FILE -out ca.pem";
  }
  // The type of a PKCS #7 message (RFC 2315, section 7), an object identifier.
  return bytes[begin] === 0x06
    ? "openssl pkcs7 -inform DER -print_certs -in FILE -out ca.pem"
    : "openssl x509 -inform DER -in FILE -out ca.pem";
}

const DAMAGED = "a certificate in it is damaged";

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(
      atob(text),
      (character) => character.charCodeAt(0),
    );
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Whether the bytes are one whole SEQUENCE in DER (X.690 §8.1.3), as every certificate is. */
function isSequence(der: Uint8Array): boolean {
  const [tag, first = 0] = der;
  if (tag !== 0x30 || first === 0x80 || first > 0x84) return false;
  const size = first < 0x80 ? 0 : first - 0x80;
  const length = size === 0
    ? first
    : der.subarray(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return der.length === 2 + size + length && length > 0;
}
