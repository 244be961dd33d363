import {
  createTokenSource,
  type TokenEvent,
  type TokenSource,
} from "../../auth/mod.ts";
import { TokenCacheEntry } from "../../auth/cache/entry.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";
import { TestFolder } from "./certificates.ts";
import { LocalServer } from "./local_server.ts";
import {
  holdLock,
  KEY,
  ScriptedCredential,
  SECRET,
  ShiftedClock,
  TARGET,
} from "./tokens.ts";

const HOUR_MS = 3_600_000;

function createSource(
  credential: ScriptedCredential,
  cacheFolder: string | undefined,
  deadline?: number,
): { source: TokenSource; events: TokenEvent["kind"][] } {
  const events: TokenEvent["kind"][] = [];
  const source = createTokenSource({
    ...TARGET,
    credential,
    cacheFolder,
    deadline,
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
  Deno.test(`getAccessToken() renews a token ${place} ahead of its expiry`, async () => {
    await using folder = new TestFolder();
    using clock = new ShiftedClock();
    const credential = dayCredential();
    const cacheFolder = place === "in the cache" ? folder.path : undefined;
    const first = createSource(credential, cacheFolder);
    await first.source.getAccessToken();
    clock.advance(11 * HOUR_MS);
    assertEquals((await first.source.getAccessToken()).token, "token-1");
    clock.advance(HOUR_MS);
    const { source } = cacheFolder
      ? createSource(credential, cacheFolder)
      : first;
    assertEquals((await source.getAccessToken()).token, "token-2");
    assertEquals((await first.source.getAccessToken()).token, "token-2");
    assertEquals(credential.requests.length, 2);
  });

  Deno.test(`getAccessToken() serves the old token ${place} when renewal fails, and asks again a minute later`, async () => {
    await using folder = new TestFolder();
    using clock = new ShiftedClock();
    const credential = dayCredential();
    const cacheFolder = place === "in the cache" ? folder.path : undefined;
    const { source, events } = createSource(credential, cacheFolder);
    await source.getAccessToken();
    clock.advance(12 * HOUR_MS);
    await using server = new LocalServer(() =>
      new Response("", { status: 503, headers: { "retry-after": "0" } })
    );
    credential.answer = async ({ fetch }) => {
      throw new Error(`Answered ${(await fetch(server.origin)).status}`);
    };
    for (let i = 0; i < 5; i++) {
      assertEquals((await source.getAccessToken()).token, "token-1");
    }
    assertEquals(credential.requests.length, 2);
    // One try, though what failed passes by itself.
    assertEquals(server.seen.length, 1);
    assertEquals(events.filter((kind) => kind === "renewal-failed").length, 1);
    clock.advance(60_000);
    assertEquals((await source.getAccessToken()).token, "token-1");
    assertEquals(credential.requests.length, 3);
  });
}

Deno.test("getAccessToken() leaves renewal to the holder of the lock", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = dayCredential();
  await createSource(credential, folder.path).source.getAccessToken();
  clock.advance(12 * HOUR_MS);
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  using lock = await holdLock(entry);
  assert(lock.held);
  const { source, events } = createSource(credential, folder.path);
  assertEquals((await source.getAccessToken()).token, "token-1");
  assertEquals(credential.requests.length, 1);
  assertEquals(events, ["cache-hit"]);
});

Deno.test("getAccessToken() gives a silent endpoint no more than half of the time left", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = dayCredential();
  await createSource(credential, folder.path).source.getAccessToken();
  clock.advance(12 * HOUR_MS);
  credential.answer = untilAborted;
  const deadline = Date.now() + 3_000;
  const { source, events } = createSource(credential, folder.path, deadline);
  assertEquals((await source.getAccessToken()).token, "token-1");
  assert(Date.now() < deadline);
  assertEquals(events, ["cache-hit", "renewal-failed"]);
});

Deno.test("getAccessToken() ends a renewal when it is told to stop", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = dayCredential();
  await createSource(credential, folder.path).source.getAccessToken();
  clock.advance(12 * HOUR_MS);
  const stop = new AbortController();
  credential.answer = (options) => {
    stop.abort(new RangeError("Stop"));
    return untilAborted(options);
  };
  const { source } = createSource(credential, folder.path);
  await assertRejects(
    () => source.getAccessToken({ signal: stop.signal }),
    RangeError,
    "Stop",
  );
});

function untilAborted(
  { signal }: { readonly signal?: AbortSignal | undefined },
): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
  });
}
