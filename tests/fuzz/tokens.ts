/** Token responses, cache files, claims. @module */

import fc from "fast-check";
import {
  CacheContentError,
  decodeCacheHeader,
} from "../../auth/cache/codec.ts";
import { encodeCacheEntry } from "../../auth/cache/encode.ts";
import { isBearerToken } from "../../auth/bearer_token.ts";
import { composeClaims } from "../../auth/claims.ts";
import { TokenRequestError, TokenResponseError } from "../../auth/mod.ts";
import { TokenCacheEntry } from "../../auth/cache/entry.ts";
import { processTokenResponse } from "../../auth/token_response.ts";
import { explainClaims } from "../../cli/commands/token/explain.ts";
import { assert, assertEquals, defined } from "../assert.ts";
import type { TestFolder } from "../auth/certificates.ts";
import { mutatedJson, mutatedText } from "./grammar.ts";
import { allow, type FuzzTarget, target } from "./target.ts";

const NOW = Date.UTC(2030, 5, 15);
const TOKEN = {
  token: "aaaa.bbbb.cccc",
  receivedAt: NOW - 1000,
  expiresAt: NOW + 3_600_000,
};
const KEY = {
  authority: "https://login.microsoftonline.com",
  tenant: "11111111-2222-3333-4444-555555555555",
  clientId: "66666666-7777-8888-9999-aaaaaaaaaaaa",
  scope: "https://graph.microsoft.com/.default",
  kind: "secret",
  identity: "",
  capabilities: ["cp1"],
} as const;
const SECRET = new TextEncoder().encode("a-secret-that-is-long-enough");

const success = mutatedJson({
  token_type: "Bearer",
  expires_in: 3599,
  refresh_in: 1800,
  access_token: TOKEN.token,
});
const refusal = mutatedJson({
  error: "invalid_client",
  error_description:
    "AADSTS7000215: Invalid client secret.\r\nTrace ID: 1\r\nTimestamp: 2",
  error_codes: [7000215],
  trace_id: "11111111-2222-3333-4444-555555555555",
  correlation_id: "66666666-7777-8888-9999-aaaaaaaaaaaa",
  timestamp: "2023-05-06 06:03:00Z",
});
const bodies = fc.oneof(
  success.map((value) => JSON.stringify(value)),
  refusal.map((value) => JSON.stringify(value)),
  mutatedText([
    JSON.stringify({ token_type: "Bearer", access_token: "a", expires_in: 1 }),
    "<html><title>502</title></html>",
    "Too Many Requests",
  ]),
);
const answer = fc.record({
  body: bodies,
  status: fc.constantFrom(200, 200, 200, 201, 302, 400, 401, 429, 500, 503),
  type: fc.constantFrom("application/json", "text/html", "text/plain"),
});

/** Makes the targets. */
export async function tokenTargets(
  folder: TestFolder,
): Promise<FuzzTarget[]> {
  const [sealed, plain] = await Promise.all([
    openEntry(folder.path, SECRET),
    openEntry(folder.path, undefined),
  ]);
  return [
    target("token responses", answer, async ({ body, status, type }) => {
      const response = new Response(body, {
        status,
        headers: { "content-type": type },
      });
      try {
        const token = await processTokenResponse(response);
        assert(status === 200 && isBearerToken(token.accessToken));
        assert(token.expiresInSeconds >= 0 && token.expiresInSeconds < 1e10);
        assert(
          token.refreshInSeconds === undefined || token.refreshInSeconds > 0,
        );
      } catch (error) {
        if (error instanceof TokenRequestError) {
          const { refusal } = error;
          assert(refusal.description.length <= 1000);
          assert(refusal.aadstsCodes.every(Number.isSafeInteger));
        } else assert(error instanceof TokenResponseError);
      }
    }),
    target(
      "cache files: encrypted",
      mutatedText([sealed.text, sealed.text.replace(/\..*/s, "")]),
      async (text) => {
        await readHeader(text);
        folder.write(sealed.name, text);
        const lookup = await sealed.entry.read(NOW);
        // What is authenticated is the token that was kept, or nothing.
        if (lookup.kind === "hit") assertEquals(defined(lookup.token), TOKEN);
      },
    ),
    target("cache files: plain", mutatedText([plain.text]), async (text) => {
      await readHeader(text);
      folder.write(plain.name, text);
      const lookup = await plain.entry.read(NOW);
      if (lookup.kind === "hit") assert(isBearerToken(lookup.token.token));
    }),
    target(
      "claims of tokens and challenges",
      mutatedJson({ exp: 1, iat: 2, nbf: 3, appidacr: "1", access_token: {} }),
      (claims) => {
        const explained = explainClaims(claims, NOW);
        assert("appgraph" in explained);
        const composed = composeClaims(["cp1"], JSON.stringify(claims));
        assert(composed?.includes('"xms_cc":{"values":["cp1"]}'));
      },
    ),
  ];
}

async function openEntry(folder: string, secret: Uint8Array | undefined) {
  const entry = await TokenCacheEntry.open(
    folder,
    { ...KEY, kind: secret ? "secret" : "federated" },
    secret,
  );
  await entry.keep(TOKEN);
  const text = await Deno.readTextFile(entry.path);
  return { entry, text, name: entry.path.slice(folder.length + 1) };
}

async function readHeader(text: string): Promise<void> {
  const header = await allow(
    [CacheContentError],
    () => decodeCacheHeader(text),
  );
  if (header === undefined) return;
  assert(Number.isFinite(new Date(header.expiresAt).getTime()));
  await encodeCacheEntry(header, TOKEN, undefined);
}
