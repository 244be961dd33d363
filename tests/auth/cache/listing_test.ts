import { clearCachedTokens, listCachedTokens } from "../../../auth/mod.ts";
import { TokenCacheEntry } from "../../../auth/cache/entry.ts";
import { createTemporary } from "../../../auth/private_file.ts";
import { assert, assertEquals, defined } from "../../assert.ts";
import { TestFolder } from "../certificates.ts";
import { holdLock, hourToken, KEY, SECRET } from "../tokens.ts";

const HOUR_MS = 3_600_000;

Deno.test("listCachedTokens() tells the state of a token without its secret", async () => {
  await using folder = new TestFolder();
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  const token = hourToken();
  const { receivedAt, expiresAt } = token;
  const refreshAt = receivedAt + HOUR_MS / 2;
  await entry.keep({ ...token, refreshAt });
  const times = {
    "from-the-future": receivedAt - 1,
    "usable": refreshAt - 1,
    "due-for-renewal": refreshAt,
    "expired": expiresAt - 300_000,
  };
  for (const [state, now] of Object.entries(times)) {
    const [listed, ...others] = await listCachedTokens(folder.path, now);
    assertEquals(others, []);
    assertEquals(listed?.state, state);
    const { keyId, ...header } = listed?.header ?? {};
    assert(keyId);
    assertEquals(defined(header), { ...KEY, receivedAt, expiresAt, refreshAt });
  }
});

Deno.test("listCachedTokens() and clearCachedTokens() find nothing where there is no folder", async () => {
  await using folder = new TestFolder();
  const path = `${folder.path}/none`;
  assertEquals(await listCachedTokens(path, Date.now()), []);
  assertEquals(await clearCachedTokens(path), 0);
});

Deno.test("clearCachedTokens() leaves the temporary file of a running writer", async () => {
  await using folder = new TestFolder();
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  await entry.keep(hourToken());
  {
    using _lock = await holdLock(entry);
    const { path, file } = await createTemporary(entry.path);
    assertEquals(await clearCachedTokens(folder.path), 1);
    assert((await Deno.stat(path)).isFile);
    file.close();
  }
  assertEquals(await clearCachedTokens(folder.path), 0);
  const names = Array.from(Deno.readDirSync(folder.path), ({ name }) => name);
  assertEquals(names.map((name) => name.slice(32)), [".lock"]);
});
