/**
 * A program that does nothing but replace the token in a cache folder, to be killed at any moment.
 * `drop` refuses each token, `renew` renews each ahead of its expiry.
 *
 * @module
 */

import { createTokenSource, type TokenSource } from "../../auth/mod.ts";
import { ScriptedCredential, TARGET } from "./tokens.ts";

/** How the writer gets each next token. */
export type WriterMode = "drop" | "renew";

/** A source whose tokens have the size of real ones; in `renew` mode all are due for renewal. */
export function createWriterSource(
  cacheFolder: string,
  mode: WriterMode,
): TokenSource {
  const credential = new ScriptedCredential();
  credential.answer = () => ({
    accessToken: crypto.randomUUID().repeat(50),
    ...(mode === "renew" && { refreshInSeconds: 0.0001 }),
  });
  return createTokenSource({
    ...TARGET,
    credential,
    cacheFolder,
  });
}

if (import.meta.main) {
  const [folder = "", mode = ""] = Deno.args;
  const write = mode === "renew" ? renewAgain : dropAgain;
  await write(folder);
  await Deno.stdout.write(new TextEncoder().encode("started\n"));
  while (true) await write(folder);
}

async function dropAgain(folder: string): Promise<void> {
  const source = createWriterSource(folder, "drop");
  const { token } = await source.getAccessToken();
  await source.getAccessToken({ rejected: token });
}

async function renewAgain(folder: string): Promise<void> {
  await createWriterSource(folder, "renew").getAccessToken();
}
