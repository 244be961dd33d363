import {
  createPrivateFile,
  createTemporary,
  openLockedFile,
  PrivateFileError,
  readOwnFile,
  removeLeftovers,
  resolvePath,
  writePrivateFile,
} from "../../../auth/private_file.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { HAS_SECOND_USER, SECOND_USER_REASON } from "../../second_user.ts";
import { TestFolder } from "../certificates.ts";

const UNIX = Deno.build.os !== "windows";
const LIMIT = { maxBytes: 100 };

function namesIn({ path }: TestFolder): string[] {
  return Array.from(Deno.readDirSync(path), ({ name }) => name).sort();
}

Deno.test("readOwnFile() reads a file of up to the limit, and tells that there is none", async () => {
  await using folder = new TestFolder();
  assertEquals(await readOwnFile(`${folder.path}/none`, LIMIT), undefined);
  const path = folder.write("file", "x".repeat(100));
  assertEquals((await readOwnFile(path, LIMIT))?.length, 100);
  await assertRejects(
    () => readOwnFile(path, { maxBytes: 99 }),
    PrivateFileError,
    "it is too large",
  );
});

Deno.test({
  name: "readOwnFile() takes no directory, FIFO or link for a file",
  ignore: !UNIX,
  async fn() {
    await using folder = new TestFolder();
    const { path } = folder;
    await new Deno.Command("mkfifo", { args: [`${path}/fifo`] }).output();
    folder.write("file", "x");
    await Deno.symlink("file", `${path}/link`);
    for (
      const [name, reason] of [
        ["", "it is not a regular file"],
        ["/fifo", "it is not a regular file"],
        ["/link", "it is a symbolic link"],
      ] as const
    ) {
      await assertRejects(
        () => readOwnFile(path + name, LIMIT),
        PrivateFileError,
        reason,
      );
    }
  },
});

Deno.test({
  name:
    "readOwnFile() looks at modes where these say something, and not on Windows",
  ignore: !UNIX,
  async fn() {
    await using folder = new TestFolder();
    const path = folder.write("file", "x", 0o666);
    const options = { ...LIMIT, refusedAccess: 0o077 };
    await assertRejects(
      () => readOwnFile(path, options),
      PrivateFileError,
      "other users have access to it",
    );
    assertEquals(await readOwnFile(path, { ...options, os: "windows" }), "x");
    assertEquals(await readOwnFile(path, LIMIT), "x");
  },
});

Deno.test({
  name:
    `readOwnFile() looks at owners where there are such, and not on Windows${SECOND_USER_REASON}`,
  ignore: !HAS_SECOND_USER,
  async fn() {
    await using folder = new TestFolder();
    const path = folder.write("file", "x");
    await Deno.chown(path, 4321, null);
    const options = { ...LIMIT, userId: 0 };
    await assertRejects(
      () => readOwnFile(path, options),
      PrivateFileError,
      "it belongs to another user",
    );
    assertEquals(await readOwnFile(path, { ...options, os: "windows" }), "x");
    assertEquals(await readOwnFile(path, { ...LIMIT, userId: 4321 }), "x");
    await Deno.chown(path, 0, null);
    assertEquals(await readOwnFile(path, { ...LIMIT, userId: 4321 }), "x");
    assertEquals(namesIn(folder), ["file"]);
  },
});

Deno.test("openLockedFile() gives a file to one at a time, 0600, and survives its removal", async () => {
  await using folder = new TestFolder();
  const path = `${folder.path}/lock`;
  const first = await openLockedFile(path);
  assert(first);
  if (UNIX) assertEquals(((await first.stat()).mode ?? 0) & 0o777, 0o600);
  assertEquals(await openLockedFile(path), undefined);
  if (UNIX) {
    // The name is free again, and whoever comes next gets a file of that name.
    await Deno.remove(path);
    const second = await openLockedFile(path);
    assertEquals(second?.statSync().ino, Deno.statSync(path).ino);
    second?.close();
  }
  first.close();
  (await openLockedFile(path))?.close();
});

Deno.test("writePrivateFile() writes whole files under names of any length, and leaves nothing else", async () => {
  await using folder = new TestFolder();
  for (const name of ["a", "ä".repeat(120), "🔑".repeat(60)]) {
    const path = `${folder.path}/${name}`;
    await writePrivateFile(path, "old");
    await writePrivateFile(path, "new");
    assertEquals(await Deno.readTextFile(path), "new");
    const { mode } = await Deno.stat(path);
    if (UNIX) assertEquals((mode ?? 0) & 0o777, 0o600);
    assertEquals(namesIn(folder), [name]);
    await Deno.remove(path);
  }
});

Deno.test("writePrivateFile() leaves nothing when it fails", async () => {
  await using folder = new TestFolder();
  const path = `${folder.path}/folder`;
  await Deno.mkdir(path);
  await assertRejects(() => writePrivateFile(path, "x"), Error);
  assertEquals(namesIn(folder), ["folder"]);
});

Deno.test("removeLeftovers() removes what dead writers of one file left, and nothing else", async () => {
  await using folder = new TestFolder();
  const path = `${folder.path}/state.json`;
  const [dead, living, other] = [
    await createTemporary(path),
    await createTemporary(path),
    await createTemporary(`${path}.part`),
  ];
  dead.file.close();
  other.file.close();
  folder.write(".appgraph-state.json.notes.tmp", "mine");
  await Deno.mkdir(
    `${folder.path}/.appgraph-state.json.${crypto.randomUUID()}.tmp`,
  );
  const before = namesIn(folder);
  await removeLeftovers(path);
  const gone = before.filter((name) => !namesIn(folder).includes(name));
  assertEquals(gone, [dead.path.slice(folder.path.length + 1)]);
  living.file.close();
  await removeLeftovers(`${folder.path}/none/at/all`);
});

Deno.test("createPrivateFile() never writes over anything, not even a link that leads nowhere", async () => {
  await using folder = new TestFolder();
  const path = `${folder.path}/a/b/.env`;
  await createPrivateFile(path, "first");
  if (UNIX) {
    await Deno.symlink("nowhere", `${folder.path}/link`);
    assertEquals(((await Deno.stat(path)).mode ?? 0) & 0o777, 0o600);
    assertEquals(
      ((await Deno.stat(`${folder.path}/a`)).mode ?? 0) & 0o777,
      0o700,
    );
  }
  for (const there of UNIX ? [path, `${folder.path}/link`] : [path]) {
    await assertRejects(
      () => createPrivateFile(there, "second"),
      Deno.errors.AlreadyExists,
    );
  }
  assertEquals(await Deno.readTextFile(path), "first");
  assertEquals(namesIn(folder), UNIX ? ["a", "link"] : ["a"]);
});

Deno.test({
  name: "resolvePath() follows links of folders and files, as the system does",
  ignore: !UNIX,
  async fn() {
    await using folder = new TestFolder();
    const { path } = folder;
    const real = await Deno.realPath(path);
    await Deno.mkdir(`${path}/deep/er`, { recursive: true });
    await Deno.symlink("deep/er", `${path}/short`);
    await Deno.symlink("../new", `${path}/deep/er/link`);
    await Deno.symlink(`${path}/short/link`, `${path}/absolute`);
    for (
      const [given, end] of [
        ["short/file", "deep/er/file"],
        ["short/link", "deep/er/../new"],
        ["short/../file", "deep/er/../file"],
        ["absolute", "deep/er/../new"],
        ["./short//x/../link", "deep/er/x/../link"],
      ] as const
    ) {
      const { path: found, existing } = await resolvePath(`${real}/${given}`);
      assertEquals([found, existing], [`${real}/${end}`, undefined], given);
    }
    assertEquals(
      (await resolvePath(`${path}/short`)).existing?.isDirectory,
      true,
    );
  },
});
