import {
  CacheContentError,
  decodeCacheHeader,
  decodeCacheToken,
  deriveCacheEncryptionKey,
} from "../../../auth/cache/codec.ts";
import { encodeCacheEntry } from "../../../auth/cache/encode.ts";
import {
  assertEquals,
  assertNotEquals,
  assertRejects,
  assertThrows,
  defined,
} from "../../assert.ts";
import { hourToken, KEY, SECRET } from "../tokens.ts";

async function plainText(
  changes: Readonly<Record<string, unknown>>,
): Promise<string> {
  const text = await encodeCacheEntry(KEY, hourToken(), undefined);
  return JSON.stringify({ ...JSON.parse(text), ...changes });
}

Deno.test("deriveCacheEncryptionKey() gives each entry and each secret its own key and id", async () => {
  const keys = await Promise.all([
    deriveCacheEncryptionKey(KEY, SECRET),
    deriveCacheEncryptionKey({ ...KEY, scope: "other/.default" }, SECRET),
    deriveCacheEncryptionKey(KEY, SECRET.slice(1)),
  ]);
  assertEquals(keys.map(({ bytes }) => bytes.length), [32, 32, 32]);
  assertEquals(new Set(keys.map(({ id }) => id)).size, 3);
  assertEquals(new Set(keys.map(({ bytes }) => bytes.toHex())).size, 3);
  assertEquals(await deriveCacheEncryptionKey(KEY, SECRET), keys[0]);
});

Deno.test("encodeCacheEntry() encrypts anew each time", async () => {
  const key = await deriveCacheEncryptionKey(KEY, SECRET);
  const token = hourToken();
  const [one, two] = await Promise.all([
    encodeCacheEntry(KEY, token, key),
    encodeCacheEntry(KEY, token, key),
  ]);
  assertNotEquals(one.split(".")[2], two.split(".")[2]);
  assertEquals(await decodeCacheToken(one, key), token.token);
  const { keyId, ...header } = decodeCacheHeader(two);
  assertEquals(keyId, key.id);
  const { receivedAt, expiresAt } = token;
  assertEquals(defined(header), { ...KEY, receivedAt, expiresAt });
});

Deno.test("decodeCacheHeader() names the member that is wrong", async () => {
  const cases: [string, unknown, string][] = [
    ["version", 2, "of another version"],
    ["version", undefined, "of another version"],
    ["credential", "password", 'without a valid "credential"'],
    ["capabilities", [1], 'without a valid "capabilities"'],
    ["tenant", 1, 'without a valid "tenant"'],
    ["received_at", -1, 'without a valid "received_at"'],
    ["expires_at", 8.65e15, 'without a valid "expires_at"'],
    ["refresh_at", "soon", 'without a valid "refresh_at"'],
    ["kid", 7, 'without a valid "kid"'],
  ];
  for (const [name, value, message] of cases) {
    const text = await plainText({ [name]: value });
    const error = assertThrows(
      () => decodeCacheHeader(text),
      CacheContentError,
    );
    assertEquals(error.message, message);
  }
  for (const text of ["", ".", "{", "[]", "e30", "e30.", "?.a.b.c.d"]) {
    assertThrows(() => decodeCacheHeader(text), CacheContentError);
  }
});

Deno.test("decodeCacheToken() takes from a plain file only what can stand in a header", async () => {
  for (const access_token of ["a\nb", "a b", "", "ü", 1, null, "\ud800"]) {
    const text = await plainText({ access_token });
    await assertRejects(
      () => decodeCacheToken(text, undefined),
      CacheContentError,
      "without a valid token",
    );
  }
});
