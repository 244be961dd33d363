import fc from "fast-check";
import { createTokenSource, type TokenEvent } from "../../../auth/mod.ts";
import { deriveCacheEncryptionKey } from "../../../auth/cache/codec.ts";
import { encodeCacheEntry } from "../../../auth/cache/encode.ts";
import { TokenCacheEntry } from "../../../auth/cache/entry.ts";
import { assert, assertEquals } from "../../assert.ts";
import { cases } from "../../effort.ts";
import { TestFolder } from "../certificates.ts";
import {
  hourToken,
  KEY,
  ScriptedCredential,
  SECRET,
  TARGET,
} from "../tokens.ts";

// What a kept token looks like, so that one that comes back is known to be no invention.
const CACHED = "cached-token";

/** What may stand at the place of the cache file. */
type Garbage =
  | {
    readonly kind: "bytes";
    readonly bytes: Uint8Array;
    readonly mode: number;
  }
  | { readonly kind: "special"; readonly special: Special };
type Special = (path: string) => Promise<void> | void;

const SPECIALS: readonly Special[] = [
  (path) => Deno.mkdir(path),
  async (path) => {
    await Deno.mkdir(path);
    await Deno.writeTextFile(`${path}/file`, "");
  },
  (path) => Deno.symlink(path, path),
  (path) => Deno.symlink("/nowhere/at/all", path),
  (path) => Deno.symlink("/dev/zero", path),
  sparse,
  (path) => void mkfifo(path),
];

async function sparse(path: string): Promise<void> {
  using file = await Deno.open(path, {
    create: true,
    write: true,
    mode: 0o600,
  });
  await file.truncate(1 << 30);
}

function mkfifo(path: string): void {
  const { success } = new Deno.Command("mkfifo", { args: [path] }).outputSync();
  assert(success);
}

/** Files that this program would write, for several keys, forms and versions. */
async function realFiles(kind: "secret" | "federated"): Promise<string[]> {
  const key = { ...KEY, kind };
  const encryption = kind === "secret"
    ? await deriveCacheEncryptionKey(key, SECRET)
    : undefined;
  const other = await deriveCacheEncryptionKey(
    key,
    new TextEncoder().encode("another secret"),
  );
  const token = { ...hourToken(CACHED), refreshAt: Date.now() + 1e6 };
  const own = await encodeCacheEntry(key, token, encryption);
  return [
    own,
    own,
    await encodeCacheEntry(key, token, other),
    await encodeCacheEntry(
      { ...key, tenant: "other.example" },
      token,
      encryption,
    ),
    await encodeCacheEntry(key, token, undefined),
  ];
}

function damaged(real: readonly string[]): fc.Arbitrary<Uint8Array> {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const file = fc.constantFrom(...real).map(bytesOf);
  const place = fc.nat({ max: 2000 });
  return fc.oneof(
    fc.tuple(file, place).map(([bytes, at]) =>
      bytes.slice(0, at % (bytes.length + 1))
    ),
    fc.tuple(file, place, fc.nat({ max: 7 })).map(([bytes, at, bit]) => {
      const index = at % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      return bytes;
    }),
    fc.tuple(file, place, fc.uint8Array({ maxLength: 40 })).map(
      ([bytes, at, insert]) => {
        const index = at % bytes.length;
        return Uint8Array.from([
          ...bytes.subarray(0, index),
          ...insert,
          ...bytes.subarray(index),
        ]);
      },
    ),
    fc.tuple(file, file).map(([one, two]) => Uint8Array.from([...one, ...two])),
    plainJson(real).map((value) => bytesOf(JSON.stringify(value))),
    fc.json().map(bytesOf),
    fc.string({ unit: "binary" }).map(bytesOf),
    fc.uint8Array({ maxLength: 400 }),
  );
}

/** The file without encryption, with members replaced by anything. */
function plainJson(real: readonly string[]): fc.Arbitrary<unknown> {
  const plain: Record<string, unknown> = JSON.parse(real.at(-1) ?? "");
  return fc.oneof(
    fc.tuple(
      fc.constantFrom(...Object.keys(plain)),
      fc.oneof(
        fc.jsonValue(),
        fc.double(),
        fc.constantFrom(-1, 0, 2, 1e300, 8.64e15, 9e15, "\n", "\ud800"),
      ),
    ),
    fc.tuple(
      fc.constant("access_token"),
      fc.string({ unit: "binary", maxLength: 20 }),
    ),
  ).map(([name, value]) => ({ ...plain, [name]: value }));
}

async function put(path: string, garbage: Garbage): Promise<void> {
  if (garbage.kind === "special") return await garbage.special(path);
  await Deno.writeFile(path, garbage.bytes, { mode: 0o600 });
  await Deno.chmod(path, garbage.mode);
}

for (const kind of ["secret", "federated"] as const) {
  Deno.test({
    name:
      `TokenSource survives whatever stands in place of its cache file (${kind})`,
    ignore: Deno.build.os === "windows",
    async fn() {
      await using folder = new TestFolder();
      const garbage: fc.Arbitrary<Garbage> = fc.oneof(
        {
          weight: 40,
          arbitrary: fc.record({
            kind: fc.constant("bytes" as const),
            bytes: damaged(await realFiles(kind)),
            mode: fc.oneof(
              { weight: 9, arbitrary: fc.constant(0o600) },
              { weight: 1, arbitrary: fc.constantFrom(0o644, 0o666, 0, 0o200) },
            ),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant("special" as const),
            special: fc.constantFrom(...SPECIALS),
          }),
        },
      );
      await fc.assert(
        fc.asyncProperty(garbage, (garbage) => survive(folder, kind, garbage)),
        { numRuns: cases(500) },
      );
    },
  });
}

async function survive(
  folder: TestFolder,
  kind: "secret" | "federated",
  garbage: Garbage,
): Promise<void> {
  const cacheFolder = `${folder.path}/${crypto.randomUUID()}`;
  const credential = new ScriptedCredential(kind);
  const entry = await TokenCacheEntry.open(
    cacheFolder,
    { ...KEY, kind },
    await credential.cacheSecret(),
  );
  await Deno.mkdir(cacheFolder);
  await put(entry.path, garbage);
  const events: TokenEvent[] = [];
  const run = async () => {
    events.length = 0;
    const source = createTokenSource({
      ...TARGET,
      credential,
      cacheFolder,
      onEvent: (event) => events.push(event),
    });
    return await source.getAccessToken();
  };
  const { token } = await run();
  const isOwn = token === "token-1" || token === CACHED;
  // Nothing authenticates the file of a credential without a lasting secret but its mode.
  assert(isOwn || kind === "federated", `Got the token "${token}"`);
  new Headers({ authorization: `Bearer ${token}` });
  for (const event of events) {
    if ("expiresAt" in event) new Date(event.expiresAt).toISOString();
  }
  const warnings = events.filter((event) => event.kind === "cache-warning");
  assert(warnings.length <= 1);
  // A folder in its place is the one thing that the next write cannot replace.
  if ((await Deno.lstat(entry.path)).isDirectory) return;
  assertEquals((await run()).token, token);
  assertEquals(events.map((event) => event.kind), ["cache-hit"]);
  await Deno.remove(cacheFolder, { recursive: true });
}
