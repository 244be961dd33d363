import { CacheContentError } from "../../../auth/cache/codec.ts";
import { PrivateFileError } from "../../../auth/private_file.ts";
import { TokenCacheEntry } from "../../../auth/cache/entry.ts";
import { isUsable } from "../../../auth/cache/lookup.ts";
import { describeProblem } from "../../../auth/cache/problem.ts";
import { assertEquals, assertMatch, defined } from "../../assert.ts";
import { TestFolder } from "../certificates.ts";
import { holdLock, hourToken, KEY, SECRET } from "../tokens.ts";

const MINUTE_MS = 60_000;
const TOKEN = "aaaa.bbbb.cccc";

Deno.test("isUsable() holds from the moment of receipt until five minutes before the end", () => {
  const times = { receivedAt: 1_000_000, expiresAt: 9_000_000 };
  const end = times.expiresAt - 5 * MINUTE_MS;
  const cases: [now: number, usable: boolean][] = [
    [times.receivedAt - 1, false],
    [times.receivedAt, true],
    [end - 1, true],
    [end, false],
    [times.expiresAt + 1, false],
  ];
  for (const [now, usable] of cases) assertEquals(isUsable(times, now), usable);
});

Deno.test("TokenCacheEntry.read() says why there is nothing of use", async () => {
  await using folder = new TestFolder();
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  const absent = { kind: "miss", reason: "absent" } as const;
  assertEquals(await entry.read(Date.now()), absent);
  const token = hourToken(TOKEN);
  await entry.keep(token);
  const lookup = await entry.read(token.receivedAt);
  assertEquals(defined(lookup), { kind: "hit", token });
  assertEquals(await entry.read(token.receivedAt - 1), {
    kind: "miss",
    reason: "from-the-future",
  });
  assertEquals(await entry.read(token.expiresAt - 5 * MINUTE_MS), {
    kind: "miss",
    reason: "expired",
  });
  await entry.drop();
  assertEquals(await entry.read(Date.now()), absent);
});

Deno.test("TokenCacheEntry names its two files by what they are", async () => {
  await using folder = new TestFolder();
  const entry = await TokenCacheEntry.open(folder.path, KEY, SECRET);
  await entry.keep(hourToken(TOKEN));
  using _lock = await holdLock(entry);
  const names = [...Deno.readDirSync(folder.path)].map(({ name }) => name);
  const [lock = "", token = ""] = names.sort();
  assertMatch(token, /^[0-9a-f]{32}\.token$/);
  assertEquals(lock, token.replace(/token$/, "lock"));
});

const PROBLEMS: readonly [error: unknown, problem: string][] = [
  [new PrivateFileError("it is too large"), "it is too large"],
  [new CacheContentError("of another version"), "it is of another version"],
  [
    new Deno.errors.NotCapable("Requires write access"),
    "the permissions of this program do not allow it",
  ],
  [
    new Error("No space left on device (os error 28): write '/secret/path'"),
    "no space left on device",
  ],
  ["a text", "a text"],
];

for (const [error, problem] of PROBLEMS) {
  Deno.test(`describeProblem() words "${problem}"`, () => {
    assertEquals(describeProblem(error), problem);
  });
}
