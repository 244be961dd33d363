/**
 * Prints how many milliseconds the first look of a process into a cache folder takes:
 * `cache_reader.ts FOLDER encrypted|plain`.
 *
 * @module
 */

import type { CacheKey } from "../../auth/cache/key.ts";
import { TokenCacheEntry } from "../../auth/cache/entry.ts";

/** The two forms of a cache file. */
export type Form = "encrypted" | "plain";

export const TENANT = "11111111-2222-3333-4444-555555555555";
export const CLIENT_ID = "99999999-2222-3333-4444-555555555555";
// As long as the tokens that Entra issues.
export const TOKEN = `eyJh.${"x".repeat(1900)}.c2ln`;

const SECRET = "a-client-secret-for-measuring";

/** Credentials that lead to each form, and the variables for them. */
export const FORMS: Readonly<
  Record<
    Form,
    {
      readonly kind: CacheKey["kind"];
      readonly secret?: Uint8Array;
      readonly env: Readonly<Record<string, string>>;
    }
  >
> = {
  encrypted: {
    kind: "secret",
    secret: new TextEncoder().encode(SECRET),
    env: { AZURE_CLIENT_SECRET: SECRET },
  },
  // A credential without a lasting secret: there is nothing to encrypt under.
  plain: {
    kind: "federated",
    env: { AZURE_FEDERATED_TOKEN_FILE: "not-read-while-the-cache-is-warm" },
  },
};

/** The entry that the program, too, looks for. */
export function openEntry(
  folder: string,
  form: Form,
): Promise<TokenCacheEntry> {
  const { kind, secret } = FORMS[form];
  const key: CacheKey = {
    authority: "https://login.microsoftonline.com",
    tenant: TENANT,
    clientId: CLIENT_ID,
    scope: "https://graph.microsoft.com/.default",
    kind,
    identity: "",
    capabilities: ["cp1"],
  };
  return TokenCacheEntry.open(folder, key, secret);
}

if (import.meta.main) {
  const [folder = "", form] = Deno.args;
  const start = performance.now();
  const entry = await openEntry(
    folder,
    form === "encrypted" ? "encrypted" : "plain",
  );
  const lookup = await entry.read(Date.now());
  const milliseconds = performance.now() - start;
  if (lookup.kind !== "hit" || lookup.token.token !== TOKEN) {
    throw new Error(`Cannot measure: the ${form} cache gave a ${lookup.kind}`);
  }
  await Deno.stdout.write(new TextEncoder().encode(`${milliseconds}\n`));
}
