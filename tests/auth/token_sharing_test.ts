import { createTokenSource, TokenDeadlineError } from "../../auth/mod.ts";
import { assertEquals, assertRejects } from "../assert.ts";
import { TestFolder } from "./certificates.ts";
import { ScriptedCredential, TARGET } from "./tokens.ts";

const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
const OTHER_CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"2"}}}';

/** A credential that answers when it is told to, and the claims that it was asked with. */
function heldCredential() {
  const credential = new ScriptedCredential();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  credential.answer = async () => {
    started.resolve();
    await released;
    return {};
  };
  const nbf = () =>
    credential.requests.map(({ claims }) =>
      JSON.parse(claims ?? "{}").access_token.nbf?.value
    );
  return { credential, release, started: started.promise, nbf };
}

for (const place of ["the cache", "memory"] as const) {
  Deno.test(`getAccessToken() lets each of those who share a request give up alone, with ${place}`, async () => {
    await using folder = new TestFolder();
    const cacheFolder = place === "the cache" ? folder.path : undefined;
    const { credential, release, started } = heldCredential();
    const source = createTokenSource({ ...TARGET, credential, cacheFolder });
    const first = new AbortController();
    const gone = source.getAccessToken({ signal: first.signal });
    const stayed = source.getAccessToken();
    await started;
    first.abort(new RangeError("The first gives up"));
    await assertRejects(() => gone, RangeError, "The first gives up");
    release();
    assertEquals((await stayed).token, "token-1");
    assertEquals(credential.requests.length, 1);
  });
}

Deno.test("getAccessToken() ends a request when the last who shares it gives up, and starts anew", async () => {
  const { credential, release, started } = heldCredential();
  const source = createTokenSource({ ...TARGET, credential });
  const stops = [new AbortController(), new AbortController()];
  const waiting = stops.map(({ signal }) => source.getAccessToken({ signal }));
  await started;
  for (const [index, stop] of stops.entries()) {
    assertEquals(credential.requests[0]?.signal?.aborted, false);
    stop.abort(new RangeError("Stop"));
    await assertRejects(() => waiting[index]!, RangeError, "Stop");
  }
  assertEquals(credential.requests[0]?.signal?.aborted, true);
  release();
  assertEquals((await source.getAccessToken()).token, "token-2");
});

for (const place of ["the cache", "memory"] as const) {
  Deno.test(`getAccessToken() loses no claims to a request without them, with ${place}`, async () => {
    await using folder = new TestFolder();
    const cacheFolder = place === "the cache" ? folder.path : undefined;
    const { credential, release, started, nbf } = heldCredential();
    const source = createTokenSource({ ...TARGET, credential, cacheFolder });
    const plain = source.getAccessToken();
    await started;
    const challenged = [1, 2].map(() =>
      source.getAccessToken({ rejected: "token-0", claims: CLAIMS })
    );
    release();
    await plain;
    const [one, two] = await Promise.all(challenged);
    assertEquals(nbf(), [undefined, "1"]);
    assertEquals([one?.token, two?.token], ["token-2", "token-2"]);
    // Who has no claims is served by what answered some, also from now on.
    assertEquals((await source.getAccessToken()).token, "token-2");
    // The same challenge is answered by it; another is not.
    const again = { rejected: "token-0", claims: CLAIMS };
    assertEquals((await source.getAccessToken(again)).token, "token-2");
    const other = { rejected: "token-0", claims: OTHER_CLAIMS };
    assertEquals((await source.getAccessToken(other)).token, "token-3");
    assertEquals(nbf(), [undefined, "1", "2"]);
  });
}

Deno.test("getAccessToken() takes from the cache only what answers its claims", async () => {
  await using folder = new TestFolder();
  const credential = new ScriptedCredential();
  const open = () =>
    createTokenSource({ ...TARGET, credential, cacheFolder: folder.path });
  const [first, second, third] = [open(), open(), open()];
  const { token: rejected } = await first.getAccessToken();
  // Another process replaces it without claims.
  const plain = await second.getAccessToken({ rejected });
  const answer = await first.getAccessToken({ rejected, claims: CLAIMS });
  assertEquals([plain.token, answer.token], ["token-2", "token-3"]);
  const same = await third.getAccessToken({ rejected, claims: CLAIMS });
  assertEquals(same.token, "token-3");
  assertEquals(credential.requests.length, 3);
});

Deno.test("getAccessToken() ends at the deadline, whatever it waits for", async () => {
  const credential = new ScriptedCredential();
  credential.answer = () => new Promise(() => {});
  const source = createTokenSource({
    ...TARGET,
    credential,
    deadline: Date.now() + 20,
  });
  await assertRejects(
    () => source.getAccessToken(),
    TokenDeadlineError,
    "Stopped waiting for the access token: the time allowed is used up",
  );
});

Deno.test("getAccessToken() ends at the signal of the source, for all", async () => {
  const { credential, started } = heldCredential();
  const stop = new AbortController();
  const source = createTokenSource({
    ...TARGET,
    credential,
    signal: stop.signal,
  });
  const waiting = [source.getToken(), source.getToken()];
  await started;
  stop.abort(new RangeError("Stop"));
  for (const one of waiting) {
    await assertRejects(() => one, RangeError, "Stop");
  }
});
