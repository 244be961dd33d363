import { OutputFileError } from "../../../cli/files/output_file.ts";
import { openOutputFile } from "../../../cli/files/output_file.ts";
import { PartialFile } from "../../../cli/files/partial_file.ts";
import { StateFile } from "../../../cli/files/state_file.ts";
import { UsageError } from "../../../cli/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import {
  asStranger,
  HAS_SECOND_USER,
  SECOND_USER_REASON,
  SharedFolder,
  STRANGER,
  writeAsStranger,
} from "../../second_user.ts";

const ME = { userId: 0 };
const SOURCE = { url: "https://graph.example/v1.0/content", tenant: "a" };
const BYTES = new TextEncoder().encode("new");
const noStdout = () => Promise.reject(new Error("Not to be written"));

function test(name: string, fn: (folder: SharedFolder) => Promise<void>): void {
  Deno.test({
    name: name + SECOND_USER_REASON,
    ignore: !HAS_SECOND_USER,
    async fn() {
      await using folder = new SharedFolder();
      await fn(folder);
      folder.checkVictim();
    },
  });
}

function namesIn(folder: string): string[] {
  return Array.from(Deno.readDirSync(folder), ({ name }) => name).sort();
}

test("openOutputFile() changes owner and mode of its own file alone, whatever is put in its place", async ({ foreign, victim }) => {
  const path = `${foreign}/out.json`;
  await writeAsStranger(path, "old", "604");
  const output = await openOutputFile(path, noStdout, ME);
  await output.write(BYTES);
  const temporary = namesIn(foreign).find((name) => name.endsWith(".tmp"));
  await asStranger("ln", "-sf", victim, `${foreign}/${temporary}`);
  await assertRejects(
    () => output.commit(),
    OutputFileError,
    `Cannot write to "${path}": its temporary file was replaced`,
  );
  assertEquals(await Deno.readTextFile(path), "old");
  assertEquals(namesIn(foreign), ["out.json"]);
});

test("openOutputFile() puts nothing of another user in the place of a new file", async ({ foreign }) => {
  const path = `${foreign}/out.json`;
  const output = await openOutputFile(path, noStdout, ME);
  await output.write(BYTES);
  const [temporary] = namesIn(foreign);
  await asStranger("rm", "-f", `${foreign}/${temporary}`);
  await writeAsStranger(`${foreign}/${temporary}`, "forged");
  await assertRejects(
    () => output.commit(),
    OutputFileError,
    "its temporary file was replaced",
  );
  assertEquals(namesIn(foreign), []);
});

test("openOutputFile() gives a file that it replaces back to its owner", async ({ foreign }) => {
  const path = `${foreign}/out.json`;
  await writeAsStranger(path, "old", "604");
  const output = await openOutputFile(path, noStdout, ME);
  await output.write(BYTES);
  await output.commit();
  const { uid, gid, mode } = await Deno.stat(path);
  assertEquals([uid, gid, (mode ?? 0) & 0o777], [STRANGER, STRANGER, 0o604]);
  assertEquals(await Deno.readTextFile(path), "new");
});

test("openOutputFile() gives a secret to nobody who laid a file where it goes", async ({ sticky }) => {
  const path = `${sticky}/out.json`;
  await writeAsStranger(path, "old", "600");
  const output = await openOutputFile(path, noStdout, ME);
  await output.protect();
  await output.write(BYTES);
  await output.commit();
  const { uid, mode } = await Deno.stat(path);
  assertEquals([uid, (mode ?? 0) & 0o777], [0, 0o600]);
});

test("openOutputFile() follows no link of another user where that user could lay one", async ({ own, foreign, sticky, victim }) => {
  await asStranger("ln", "-s", victim, `${sticky}/file`);
  await asStranger("ln", "-s", `${own}/new`, `${sticky}/dangling`);
  await asStranger("ln", "-s", own, `${sticky}/folder`);
  await asStranger("ln", "-s", victim, `${foreign}/file`);
  await Deno.symlink(`${sticky}/file`, `${own}/own`);
  const paths = [
    `${sticky}/file`,
    `${sticky}/dangling`,
    `${sticky}/folder/victim`,
    `${foreign}/file`,
    `${own}/own`,
  ];
  for (const path of paths) {
    await assertRejects(
      () => openOutputFile(path, noStdout, ME),
      OutputFileError,
      `Cannot write to "${path}": another user laid a symbolic link on its path`,
    );
  }
  assertEquals(namesIn(own), ["foreign", "own", "sticky", "victim"]);
});

test("openOutputFile() writes into no FIFO of another user where that user could lay one", async ({ own, foreign, sticky }) => {
  for (const path of [`${sticky}/fifo`, `${foreign}/fifo`]) {
    await asStranger("mkfifo", "-m", "666", path);
    await assertRejects(
      () => openOutputFile(path, noStdout, ME),
      OutputFileError,
      `Cannot write to "${path}": another user laid the FIFO`,
    );
  }
  // A service may have its FIFO in a folder that only root can write to.
  const path = `${own}/fifo`;
  for (const command of [["mkfifo", path], ["chown", "65534", path]]) {
    const [name = "", ...args] = command;
    await new Deno.Command(name, { args }).output();
  }
  const reading = Deno.readTextFile(path);
  const output = await openOutputFile(path, noStdout, ME);
  await output.write(BYTES);
  await output.commit();
  assertEquals(await reading, "new");
  await Deno.remove(path);
});

test("openOutputFile() writes nothing into a FIFO that was put in the place of another", async ({ own }) => {
  const path = `${own}/fifo`;
  const mkfifo = () =>
    new Deno.Command("mkfifo", { args: [path] }).outputSync();
  mkfifo();
  const { signal } = new AbortController();
  let reading: Promise<string> | undefined;
  // Asked for the first time when the FIFO was looked at and is about to be opened.
  signal.throwIfAborted = () => {
    if (reading) return;
    Deno.renameSync(path, `${path}.old`);
    mkfifo();
    reading = Deno.readTextFile(path);
  };
  await assertRejects(
    () => openOutputFile(path, noStdout, { ...ME, signal }),
    OutputFileError,
    "it was replaced while it was being opened",
  );
  assertEquals(await reading, "");
});

test("openOutputFile() follows links of its own user, and those that only root and that user could have left", async ({ own, sticky }) => {
  await Deno.symlink(`${own}/one`, `${sticky}/link`);
  await Deno.symlink(`${own}/two`, `${own}/link`);
  await new Deno.Command("chown", { args: ["-h", "65534", `${own}/link`] })
    .output();
  for (const path of [`${sticky}/link`, `${own}/link`]) {
    const output = await openOutputFile(path, noStdout, ME);
    await output.write(BYTES);
    await output.commit();
  }
  assertEquals(await Deno.readTextFile(`${own}/one`), "new");
  assertEquals(await Deno.readTextFile(`${own}/two`), "new");
});

test("PartialFile refuses a part, its mark and a link that another user laid", async ({ sticky, victim }) => {
  const refused = async (name: string, reason: string, file: string) => {
    await assertRejects(
      () => PartialFile.open({ path: `${sticky}/${name}` }, SOURCE, ME),
      OutputFileError,
      `Cannot write to "${sticky}/${file}": ${reason}`,
    );
  };
  await writeAsStranger(`${sticky}/a.part`, "half");
  await refused("a", "it belongs to another user", "a.part");
  await asStranger("ln", "-s", victim, `${sticky}/b.part`);
  await refused("b", "it is a symbolic link", "b.part");
  await Deno.writeTextFile(`${sticky}/c.part`, "half");
  await writeAsStranger(`${sticky}/c.part.json`, "{}");
  await refused("c", "it belongs to another user", "c.part.json");
  await Deno.link(victim, `${sticky}/d.part`);
  await refused("d", "it is known by another name too, a hard link", "d.part");
  await asStranger("mkfifo", `${sticky}/e.part`);
  await refused("e", "it is not a regular file", "e.part");
});

test("PartialFile changes owner and mode of its own file alone, whatever is put in its place", async ({ foreign, victim }) => {
  const path = `${foreign}/out`;
  await writeAsStranger(path, "old", "604");
  const existing = await Deno.stat(path);
  {
    using part = await PartialFile.open({ path, existing }, SOURCE, ME);
    await part.begin(0, {});
    await part.write(BYTES);
    await asStranger("ln", "-sf", victim, `${path}.part`);
    await assertRejects(
      () => part.commit(),
      OutputFileError,
      "its temporary file was replaced",
    );
  }
  assertEquals(await Deno.readTextFile(path), "old");
});

test("StateFile refuses a lock, a state and a link that another user laid", async ({ sticky, victim }) => {
  const refused = async (name: string, file: string, reason: string) => {
    await assertRejects(
      async () => {
        using state = await StateFile.open(`${sticky}/${name}`, ME);
        await state.read();
      },
      UsageError,
      `the file "${sticky}/${file}": ${reason}`,
    );
  };
  await writeAsStranger(`${sticky}/a.lock`, "", "666");
  await refused("a", "a.lock", "it belongs to another user");
  await asStranger("ln", "-s", victim, `${sticky}/b.lock`);
  await refused("b", "b.lock", "it is a symbolic link");
  await writeAsStranger(`${sticky}/c`, "{}", "644");
  await refused("c", "c", "it belongs to another user");
  await asStranger("ln", "-s", victim, `${sticky}/d`);
  await refused("d", "d", "another user laid a symbolic link on its path");
  await Deno.link(victim, `${sticky}/e.lock`);
  await refused("e", "e.lock", "it is known by another name too, a hard link");
});
