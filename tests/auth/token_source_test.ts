import {
  createTokenSource,
  type TokenEvent,
  TokenRequestError,
  type TokenSource,
  type TokenSourceOptions,
} from "../../auth/mod.ts";
import { TokenCacheEntry } from "../../auth/cache/entry.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";
import { TestFolder } from "./certificates.ts";
import {
  holdLock,
  KEY,
  ScriptedCredential,
  SECRET,
  ShiftedClock,
  TARGET,
} from "./tokens.ts";

const MINUTE_MS = 60_000;

function createSource(
  credential: ScriptedCredential,
  options: Partial<TokenSourceOptions> = {},
): { source: TokenSource; events: TokenEvent[] } {
  const events: TokenEvent[] = [];
  const source = createTokenSource({
    ...TARGET,
    credential,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { source, events };
}

const kinds = (events: TokenEvent[]) => events.map(({ kind }) => kind);

Deno.test("getAccessToken() asks once for all who ask at the same time", async () => {
  const credential = new ScriptedCredential();
  const { source } = createSource(credential);
  const tokens = await Promise.all(
    Array.from({ length: 20 }, () => source.getAccessToken()),
  );
  assertEquals(new Set(tokens.map(({ token }) => token)), new Set(["token-1"]));
  assertEquals(credential.requests.length, 1);
});

Deno.test("getAccessToken() finds in the cache what another source has put there", async () => {
  await using folder = new TestFolder();
  const credential = new ScriptedCredential();
  const cacheFolder = `${folder.path}/new/cache`;
  const first = createSource(credential, { cacheFolder });
  const second = createSource(credential, { cacheFolder });
  assertEquals((await first.source.getAccessToken()).token, "token-1");
  assertEquals((await second.source.getAccessToken()).token, "token-1");
  assertEquals(kinds(first.events), ["cache-miss", "token-received"]);
  assertEquals(kinds(second.events), ["cache-hit"]);
});

Deno.test("getAccessToken() asks again five minutes before the token's end, and not earlier", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = new ScriptedCredential();
  const cacheFolder = folder.path;
  const { source } = createSource(credential, { cacheFolder });
  await source.getAccessToken();
  clock.advance(54 * MINUTE_MS);
  assertEquals((await source.getAccessToken()).token, "token-1");
  clock.advance(MINUTE_MS);
  const other = createSource(credential, { cacheFolder });
  assertEquals((await other.source.getAccessToken()).token, "token-2");
  assertEquals((await source.getAccessToken()).token, "token-2");
  assertEquals(other.events[0], { kind: "cache-miss", reason: "expired" });
});

Deno.test("getAccessToken() does not use a token from the future, for the clock was set back", async () => {
  await using folder = new TestFolder();
  using clock = new ShiftedClock();
  const credential = new ScriptedCredential();
  const cacheFolder = folder.path;
  const { source } = createSource(credential, { cacheFolder });
  await source.getAccessToken();
  clock.advance(-24 * 60 * MINUTE_MS);
  const other = createSource(credential, { cacheFolder });
  assertEquals((await other.source.getAccessToken()).token, "token-2");
  assertEquals((await source.getAccessToken()).token, "token-2");
  assertEquals(other.events[0], {
    kind: "cache-miss",
    reason: "from-the-future",
  });
});

Deno.test("getAccessToken() serves a token with a short life for half of it within one run", async () => {
  using clock = new ShiftedClock();
  const credential = new ScriptedCredential();
  credential.answer = () => ({ expiresInSeconds: 240 });
  const { source } = createSource(credential);
  await source.getAccessToken();
  clock.advance(119_000);
  assertEquals((await source.getAccessToken()).token, "token-1");
  clock.advance(2_000);
  assertEquals((await source.getAccessToken()).token, "token-2");
});

Deno.test("getAccessToken() replaces a refused token once for all who were refused", async () => {
  await using folder = new TestFolder();
  const credential = new ScriptedCredential();
  const cacheFolder = folder.path;
  const first = createSource(credential, { cacheFolder }).source;
  const second = createSource(credential, { cacheFolder }).source;
  const { token: rejected } = await first.getAccessToken();
  await second.getAccessToken();
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const tokens = await Promise.all([
    first.getAccessToken({ rejected, claims }),
    first.getAccessToken({ rejected, claims }),
    second.getAccessToken({ rejected, claims }),
  ]);
  assertEquals(tokens.map(({ token }) => token), Array(3).fill("token-2"));
  assertEquals(credential.requests.map(({ claims }) => JSON.parse(claims!)), [
    { access_token: { xms_cc: { values: ["cp1"] } } },
    {
      access_token: {
        nbf: { essential: true, value: "1" },
        xms_cc: { values: ["cp1"] },
      },
    },
  ]);
});

Deno.test("getAccessToken() drops a refused token even if no other is to be had", async () => {
  await using folder = new TestFolder();
  const credential = new ScriptedCredential();
  const cacheFolder = folder.path;
  const { source } = createSource(credential, { cacheFolder });
  const { token: rejected } = await source.getAccessToken();
  credential.answer = () => {
    throw new TokenRequestError({
      status: 401,
      error: "invalid_client",
      description: "",
      aadstsCodes: [],
    });
  };
  await assertRejects(
    () => source.getAccessToken({ rejected }),
    TokenRequestError,
    "Cannot get an access token: the token endpoint answered 401 invalid_client",
  );
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  assertEquals(await entry.read(Date.now()), {
    kind: "miss",
    reason: "absent",
  });
});

Deno.test("getAccessToken() gives up waiting for the lock when its time is over, and goes on", async () => {
  await using folder = new TestFolder();
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  using lock = await holdLock(entry);
  assert(lock.held);
  const credential = new ScriptedCredential();
  const { source } = createSource(credential, {
    cacheFolder: folder.path,
    deadline: Date.now() + 50,
  });
  assertEquals((await source.getAccessToken()).token, "token-1");
});

Deno.test("getAccessToken() stops waiting for the lock when it is told to", async () => {
  await using folder = new TestFolder();
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  using lock = await holdLock(entry);
  assert(lock.held);
  const { source } = createSource(new ScriptedCredential(), {
    cacheFolder: folder.path,
  });
  const stop = new AbortController();
  const waiting = source.getAccessToken({ signal: stop.signal });
  stop.abort(new RangeError("Stop"));
  await assertRejects(() => waiting, RangeError, "Stop");
});
