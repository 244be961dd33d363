import type { CredentialKind } from "../../../auth/mod.ts";
import type { CacheKey } from "../../../auth/cache/key.ts";
import { TokenCacheEntry } from "../../../auth/cache/entry.ts";
import { createTemporary } from "../../../auth/private_file.ts";
import {
  assert,
  assertEquals,
  assertNotEquals,
  assertStringIncludes,
  defined,
} from "../../assert.ts";
import { TestFolder } from "../certificates.ts";
import { holdLock, hourToken, KEY, SECRET } from "../tokens.ts";

const TOKEN = "eyJhbGciOiJub25lIn0.eyJhdWQiOiJncmFwaCJ9.c2lnbmF0dXJl";

async function write(folder: string, key: CacheKey, secret: Uint8Array) {
  const entry = await TokenCacheEntry.open(folder, key, secret);
  await entry.keep(hourToken(TOKEN));
  return entry;
}

async function read(folder: string, key: CacheKey, secret?: Uint8Array) {
  const entry = await TokenCacheEntry.open(folder, key, secret);
  return await entry.read(Date.now());
}

Deno.test("TokenCacheEntry keeps a token with its times", async () => {
  await using folder = new TestFolder();
  const token = { ...hourToken(TOKEN), refreshAt: Date.now() + 1000 };
  for (const secret of [SECRET, undefined]) {
    const entry = await TokenCacheEntry.open(folder.path, KEY, secret);
    await entry.keep(token);
    const lookup = await entry.read(Date.now());
    assertEquals(defined(lookup), { kind: "hit", token });
  }
});

Deno.test("TokenCacheEntry holds no part of the token in clear, and is useless with another secret", async () => {
  await using folder = new TestFolder();
  const { path } = await write(folder.path, KEY, SECRET);
  const text = await Deno.readTextFile(path);
  const [header = "", ...rest] = text.split(".");
  assertEquals(rest.length, 4);
  const clear = new TextDecoder().decode(
    Uint8Array.fromBase64(header, { alphabet: "base64url" }),
  );
  for (const part of TOKEN.split(".")) {
    assert(!text.includes(part) && !clear.includes(part));
  }
  assertStringIncludes(clear, '"enc":"A256GCM"');
  const other = new TextEncoder().encode("another-client-secret");
  for (const secret of [other, undefined]) {
    assertEquals(await read(folder.path, KEY, secret), {
      kind: "miss",
      reason: "other-secret",
    });
  }
  // The id of the right key in the header does not help without the key.
  const kid: unknown = JSON.parse(clear).kid;
  const foreign = await write(folder.path, KEY, other);
  const [foreignHeader = "", ...body] = (await Deno.readTextFile(foreign.path))
    .split(".");
  const forged = {
    ...JSON.parse(new TextDecoder().decode(
      Uint8Array.fromBase64(foreignHeader, { alphabet: "base64url" }),
    )),
    kid,
  };
  const encoded = new TextEncoder().encode(JSON.stringify(forged)).toBase64({
    alphabet: "base64url",
    omitPadding: true,
  });
  await Deno.writeTextFile(path, [encoded, ...body].join("."));
  assertEquals(await read(folder.path, KEY, SECRET), {
    kind: "unusable",
    problem: "it is not decryptable",
    isOwnership: false,
  });
});

Deno.test("TokenCacheEntry authenticates what stands in clear: a longer life is not believed", async () => {
  await using folder = new TestFolder();
  const { path } = await write(folder.path, KEY, SECRET);
  const [header = "", ...rest] = (await Deno.readTextFile(path)).split(".");
  const changed = {
    ...JSON.parse(new TextDecoder().decode(
      Uint8Array.fromBase64(header, { alphabet: "base64url" }),
    )),
    expires_at: Date.now() + 1e9,
  };
  const encoded = new TextEncoder().encode(JSON.stringify(changed)).toBase64({
    alphabet: "base64url",
    omitPadding: true,
  });
  await Deno.writeTextFile(path, [encoded, ...rest].join("."));
  assertEquals(await read(folder.path, KEY, SECRET), {
    kind: "unusable",
    problem: "it is not decryptable",
    isOwnership: false,
  });
});

Deno.test("TokenCacheEntry keeps apart whatever differs in the key", async () => {
  await using folder = new TestFolder();
  const kind: CredentialKind = "certificate";
  const others: CacheKey[] = [
    { ...KEY, authority: "https://login.other.example" },
    { ...KEY, tenant: "fabrikam.com" },
    { ...KEY, clientId: "99999999-2222-3333-4444-555555555555" },
    { ...KEY, scope: "https://vault.example/.default" },
    { ...KEY, kind },
    { ...KEY, identity: "thumbprint" },
    { ...KEY, capabilities: [] },
  ];
  const { path } = await write(folder.path, KEY, SECRET);
  for (const key of others) {
    const entry = await TokenCacheEntry.open(folder.path, key, SECRET);
    assertNotEquals(entry.path, path);
    await Deno.copyFile(path, entry.path);
    assertEquals(await entry.read(Date.now()), {
      kind: "unusable",
      problem: "it is the token of something else",
      isOwnership: false,
    });
  }
  const upper = { ...KEY, tenant: "CONTOSO.com" };
  assertEquals((await read(folder.path, upper, SECRET)).kind, "hit");
});

Deno.test({
  name:
    "TokenCacheEntry makes folders 0700 and files 0600, and leaves the mode of a folder that is there",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using folder = new TestFolder();
    const mode = async (path: string) =>
      ((await Deno.stat(path)).mode ?? 0) & 0o777;
    await Deno.chmod(folder.path, 0o755);
    const entry = await TokenCacheEntry.open(
      `${folder.path}/a/b`,
      KEY,
      SECRET,
    );
    using _lock = await holdLock(entry);
    await entry.keep(hourToken());
    assertEquals(await mode(folder.path), 0o755);
    assertEquals(await mode(`${folder.path}/a`), 0o700);
    assertEquals(await mode(`${folder.path}/a/b`), 0o700);
    for await (const { name } of Deno.readDir(`${folder.path}/a/b`)) {
      assertEquals(await mode(`${folder.path}/a/b/${name}`), 0o600, name);
    }
  },
});

Deno.test("TokenCacheEntry.keep() removes what killed writers left, and nothing of running ones", async () => {
  await using folder = new TestFolder();
  const entry = await write(folder.path, KEY, SECRET);
  const [dead, living] = [
    await createTemporary(entry.path),
    await createTemporary(entry.path),
  ];
  // As the kernel does when a process ends.
  dead.file.close();
  const foreign = folder.write("notes.tmp", "mine");
  await entry.keep(hourToken());
  const names = Array.from(Deno.readDirSync(folder.path), ({ name }) => name);
  assertEquals(
    names.filter((name) => name.endsWith(".tmp")).sort(),
    [living.path, foreign].map((path) => path.slice(folder.path.length + 1)),
  );
  living.file.close();
  assertEquals(await Deno.readTextFile(foreign), "mine");
});

Deno.test("TokenCacheEntry.tryLock() gives the lock to one, and again when it is free", async () => {
  await using folder = new TestFolder();
  const open = () => TokenCacheEntry.open(folder.path, KEY, SECRET);
  const [first, second] = await Promise.all([open(), open()]);
  {
    using lock = await holdLock(first);
    assert(lock.held);
    assertEquals(await second.tryLock(), "held-by-another");
  }
  using lock = await holdLock(second);
  assert(lock.held);
});

Deno.test("TokenCacheEntry.read() takes no file of another user", {
  // Only root may give a file away; on Windows a file has no owner that could be told.
  ignore: Deno.build.os === "windows" || Deno.uid() !== 0,
}, async () => {
  await using folder = new TestFolder();
  const own = Deno.uid() ?? 0;
  const entry = await TokenCacheEntry.open(folder.path, KEY, undefined, {
    userId: own,
  });
  await entry.keep(hourToken());
  assertEquals((await entry.read(Date.now())).kind, "hit");
  await Deno.chown(entry.path, 4321, null);
  assertEquals(await entry.read(Date.now()), {
    kind: "unusable",
    problem: "it belongs to another user",
    isOwnership: true,
  });
});
