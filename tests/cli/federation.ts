/** A federated identity provider for tests of the program. @module */

import { exportPkcs8, makeRsaKeys } from "../auth/certificates.ts";
import type { Emulator } from "../emulator/mod.ts";
import { signJwt } from "../emulator_test/certificates.ts";

export const ISSUER = "https://issuer.example/tenant";
export const SUBJECT = "system:serviceaccount:jobs:inventory";
export const AUDIENCE = "api://AzureADTokenExchange";
export const FILE = "token.jwt";

export const keys = await makeRsaKeys();
export const pkcs8 = new Uint8Array(await exportPkcs8(keys)).buffer;

/** A token as the federated identity provider issues it. */
export async function issueToken(
  claims: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return await signJwt(pkcs8, { alg: "RS256", typ: "JWT" }, {
    iss: ISSUER,
    sub: SUBJECT,
    aud: [AUDIENCE],
    jti: crypto.randomUUID(),
    iat: now,
    nbf: now,
    exp: now + 3600,
    ...claims,
  });
}

/** Lets the app trust these tokens. */
export function federate({ directory }: Emulator): void {
  directory.app.federations.push({
    issuer: ISSUER,
    subject: SUBJECT,
    audience: AUDIENCE,
    publicKey: keys.publicKey,
  });
}
