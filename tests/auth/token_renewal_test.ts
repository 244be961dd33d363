import { type TokenEvent, TokenSource } from "../../auth/mod.ts";
import { TokenCacheEntry } from "../../auth/cache/entry.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";
import { TestFolder } from "./certificates.ts";
import {
  KEY,
  ScriptedCredential,
  SECRET,
  ShiftedClock,
  TARGET,
} from "./tokens.ts";

const HOUR_MS = 3_600_000;
const fetchForRuns = () => Promise.reject(new TypeError("Not for renewal"));
const fetchOnce = () => Promise.reject(new TypeError("Nothing is sent"));

function createSource(
  credential: ScriptedCredential,
  cacheFolder: string | undefined,
  deadline?: number,
): { source: TokenSource; events: TokenEvent["kind"][] } {
  const events: TokenEvent["kind"][] = [];
  const source = new TokenSource({
    target: TARGET,
    credential,
    capabilities: ["cp1"],
    fetch: fetchForRuns,
    fetchOnce,
    ...(cacheFolder !== undefined && { cacheFolder }),
    ...(deadline !== undefined && { deadline }),
    onEvent: ({ kind }) => events.push(kind),
  });
  return { source, events };
}

/** A credential whose tokens live for a day and are due for renewal after half of it. */
function dayCredential(): ScriptedCredential {
  const credential = new ScriptedCredential();
  credential.answer = () => ({
    expiresInSeconds: 86_400,
    refreshInSeconds: 43_200,
  });
  return credential;
}

for (const place of ["in the cache", "in memory"] as const) {
  Deno.test(`getToken() renews a token ${place} ahead of its expiry, by the fetch that tries once`, async () => {
    await using folder = new TestFolder();
    using clock = new ShiftedClock();
    const credential = dayCredential();
    const cacheFolder = place === "in the cache" ? folder.path : undefined;
    const first = createSource(credential, cacheFolder);
    await first.source.getToken();
    clock.advance(11 * HOUR_MS);
    assertEquals((await first.source.getToken()).token, "token-1");
    clock.advance(HOUR_MS);
    const { source } = cacheFolder
      ? createSource(credential, cacheFolder)
      : first;
    assertEquals((await source.getToken()).token, "token-2");
    assertEquals((await first.source.getToken()).token, "token-2");
    assertEquals(
      credential.requests.map(({ fetch }) => fetch),
      [fetchForRuns, fetchOnce],
    );
  });

  Deno.test(`getToken() serves the old token ${place} when renewal fails, and asks again a minute later`, async () => {
    await using folder = new TestFolder();
    using clock = new ShiftedClock();
    const credential = dayCredential();
    const cacheFolder = place === "in the cache" ? folder.path : undefined;
    const { source, events } = createSource(credential, cacheFolder);
    await source.getToken();
    clock.advance(12 * HOUR_MS);
    credential.answer = () => Promise.reject(new TypeError("No network"));
    for (let i = 0; i < 5; i++) {
      assertEquals((await source.getToken()).token, "token-1");
    }
    assertEquals(credential.requests.length, 2);
    assertEquals(events.filter((kind) => kind === "renewal-failed").length, 1);
    clock.advance(60_000);
    assertEquals((await source.getToken()).token, "token-1");
    assertEquals(credential.requests.length, 3);
  });
}

Deno.test("getToken() leaves renewal to the holder of the lock", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = dayCredential();
  await createSource(credential, folder.path).source.getToken();
  clock.advance(12 * HOUR_MS);
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  using lock = await entry.tryLock();
  assert(lock?.held);
  const { source, events } = createSource(credential, folder.path);
  assertEquals((await source.getToken()).token, "token-1");
  assertEquals(credential.requests.length, 1);
  assertEquals(events, ["cache-hit"]);
});

Deno.test("getToken() gives a silent endpoint no more than half of the time left", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = dayCredential();
  await createSource(credential, folder.path).source.getToken();
  clock.advance(12 * HOUR_MS);
  credential.answer = untilAborted;
  const deadline = Date.now() + 200;
  const { source, events } = createSource(credential, folder.path, deadline);
  assertEquals((await source.getToken()).token, "token-1");
  assert(Date.now() < deadline);
  assertEquals(events, ["cache-hit", "renewal-failed"]);
});

Deno.test("getToken() ends a renewal when it is told to stop", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = dayCredential();
  await createSource(credential, folder.path).source.getToken();
  clock.advance(12 * HOUR_MS);
  const stop = new AbortController();
  credential.answer = (options) => {
    stop.abort(new RangeError("Stop"));
    return untilAborted(options);
  };
  const { source } = createSource(credential, folder.path);
  await assertRejects(
    () => source.getToken({ signal: stop.signal }),
    RangeError,
    "Stop",
  );
});

function untilAborted(
  { signal }: { readonly signal?: AbortSignal },
): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
  });
}
