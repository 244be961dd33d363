/**
 * `addPassword`, `removePassword`, `addKey`, `removeKey` of an application.
 * Sources: DOCS api/application-addpassword, -removepassword, -addkey, -removekey,
 * concepts/application-rollkey-prooftoken.
 * @module
 */

import { X509Certificate } from "@peculiar/x509";
import { fromBase64Url, toHex } from "./bytes.ts";
import { type Directory, makeSecret, type Registration } from "./directory.ts";
import { readObject } from "./entity.ts";
import type { GraphCall } from "./graph.ts";
import { GraphError, graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { isObject, type JsonObject, type ParsedJwt, parseJwt } from "./jwt.ts";
import type { Clock } from "./clock.ts";
import { algorithmOf, importPublicKey, isSignedBy } from "./signatures.ts";

const PATH_REGEXP =
  /^\/applications(?:\/([^/]+)|\(appId='([^']*)'\))\/(addPassword|removePassword|addKey|removeKey)$/;
/** The audience of proofs: the old directory service. */
const PROOF_AUDIENCE = "00000002-0000-0000-c000-000000000000";
const MAX_PROOF_SECONDS = 600;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Answers a call that changes an application's credentials, or `undefined` when the path is another. */
export async function changeCredentials(
  call: GraphCall,
  context: { directory: Directory; clock: Clock },
): Promise<Reply | undefined> {
  const match = PATH_REGEXP.exec(call.path);
  if (!match) return undefined;
  const [, id, appId, action] = match;
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const found = call.tenant.registrations.find((registration) =>
    !registration.managedIdentity &&
    (id === undefined
      ? registration.appId === appId?.toLowerCase()
      : registration.objectId === id.toLowerCase())
  );
  const isRolling = action === "addKey" || action === "removeKey";
  // "An application does not need any specific permission to roll its own keys."
  if (!isRolling || found !== call.token.registration) {
    call.requireRole("Application.ReadWrite.All");
  }
  if (!found) throw graphErrors.notFound(id ?? appId ?? "");
  const body = readObject(call);
  switch (action) {
    case "addPassword":
      return addPassword(call, found, body);
    case "removePassword":
      return remove(found.secrets, body);
    case "addKey":
      await checkProof(body, found, context.clock);
      return addKey(call, found, body, context);
    default:
      await checkProof(body, found, context.clock);
      return remove(found.certificates, body);
  }
}

function addPassword(
  call: GraphCall,
  registration: Registration,
  { passwordCredential }: JsonObject,
): Reply {
  const wanted = isObject(passwordCredential) ? passwordCredential : {};
  const { displayName, startDateTime, endDateTime } = wanted;
  const start = readDate(startDateTime) ?? Date.now();
  const secret = makeSecret({
    displayName: typeof displayName === "string" ? displayName : null,
    startsAt: start,
    endsAt: readDate(endDateTime) ?? start + 2 * YEAR_MS,
  });
  registration.secrets.push(secret);
  return shown(call, "passwordCredential", {
    customKeyIdentifier: null,
    displayName: secret.displayName,
    endDateTime: longDate(secret.endsAt),
    hint: secret.value.slice(0, 3),
    keyId: secret.keyId,
    secretText: secret.value,
    startDateTime: longDate(secret.startsAt),
  });
}

async function addKey(
  call: GraphCall,
  registration: Registration,
  { keyCredential, passwordCredential }: JsonObject,
  { directory, clock }: { directory: Directory; clock: Clock },
): Promise<Reply> {
  const { type, usage, key } = isObject(keyCredential) ? keyCredential : {};
  if (type !== "AsymmetricX509Cert" || usage !== "Verify") {
    throw graphErrors.badValue(
      "A keyCredential needs type AsymmetricX509Cert and usage Verify.",
    );
  }
  if (passwordCredential !== null) {
    throw graphErrors.badValue(
      "passwordCredential must be null for a key of this type.",
    );
  }
  const der = readDer(key);
  const { delayMs, misses } = directory.newKeys;
  const added = {
    keyId: crypto.randomUUID(),
    displayName: new X509Certificate(der).subject,
    der,
    knownAt: clock.now() + delayMs,
    misses: [...misses],
  };
  registration.certificates.push(added);
  const sha1 = new Uint8Array(await crypto.subtle.digest("SHA-1", der));
  return shown(call, "keyCredential", {
    customKeyIdentifier: toHex(sha1).toUpperCase(),
    keyId: added.keyId,
    type,
    usage,
    key: null,
  });
}

function remove(entries: { keyId: string }[], { keyId }: JsonObject): Reply {
  const index = entries.findIndex((entry) => entry.keyId === keyId);
  if (index < 0) throw graphErrors.badValue("No credentials found to remove.");
  entries.splice(index, 1);
  return { status: 204 };
}

/** A bad proof answers 401 with no reason, as a bad token would. */
async function checkProof(
  { proof }: JsonObject,
  registration: Registration,
  clock: Clock,
): Promise<void> {
  const jwt = typeof proof === "string" ? parseJwt(proof) : undefined;
  if (!jwt || !await isProof(jwt, registration, clock)) {
    throw new GraphError(
      401,
      "Authentication_MissingOrMalformed",
      "Access Token missing or malformed.",
    );
  }
}

async function isProof(
  jwt: ParsedJwt,
  registration: Registration,
  clock: Clock,
): Promise<boolean> {
  const { aud, iss, nbf, exp } = jwt.claims;
  const now = clock.now() / 1000;
  if (
    aud !== PROOF_AUDIENCE || iss !== registration.objectId ||
    typeof nbf !== "number" || typeof exp !== "number" ||
    exp - nbf > MAX_PROOF_SECONDS || now < nbf - 300 || now >= exp ||
    algorithmOf(jwt) !== "RS256" // every public example; PS256 is unverified
  ) return false;
  for (const { der } of registration.certificates) {
    const certificate = new X509Certificate(der);
    if (certificate.notAfter.getTime() <= clock.now()) continue;
    if (!await isNamed(jwt, der)) continue;
    const key = await importPublicKey(certificate.publicKey.rawData, jwt);
    if (key && await isSignedBy(jwt, key)) return true;
  }
  return false;
}

/** By `x5t`, or by the first certificate of `x5c`. */
async function isNamed(
  { header }: ParsedJwt,
  der: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { x5t, x5c } = header;
  if (typeof x5t === "string") {
    const sha1 = new Uint8Array(await crypto.subtle.digest("SHA-1", der));
    const named = fromBase64Url(x5t);
    return named !== undefined && toHex(named) === toHex(sha1);
  }
  return Array.isArray(x5c) && x5c[0] === der.toBase64();
}

/** Standard base64 only (DOCS 10556). */
function readDer(key: unknown): Uint8Array<ArrayBuffer> {
  try {
    const der = Uint8Array.fromBase64(typeof key === "string" ? key : "-");
    new X509Certificate(der);
    return der;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw graphErrors.badValue(
      "Cannot convert a primitive value to the expected type 'Edm.Binary'.",
    );
  }
}

function shown(call: GraphCall, type: string, value: JsonObject): Reply {
  const context = `${call.versionUrl}/$metadata#microsoft.graph.${type}`;
  return {
    status: 200,
    body: JSON.stringify({ "@odata.context": context, ...value }),
  };
}

function readDate(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const time = typeof value === "string" ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) {
    throw graphErrors.badValue(
      "A date is not of the type 'Edm.DateTimeOffset'.",
    );
  }
  return time;
}

/** Seven fraction digits, as dates come after a POST. */
function longDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "0000Z");
}
