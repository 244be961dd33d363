import { join } from "node:path";
import {
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
} from "../../assert.ts";
import { isClosedPipe } from "../../../cli/system/closed_pipe.ts";
import {
  openOutputFile,
  OutputFileError,
} from "../../../cli/files/output_file.ts";

const UNIX = Deno.build.os !== "windows";
const bytes = (text: string) => new TextEncoder().encode(text);
const noStdout = () =>
  Promise.reject(new Error("Nothing is to go to standard output"));

async function inFolder(
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function names(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name))
    .sort();
}

async function writeWhole(path: string, text: string): Promise<void> {
  await using output = await openOutputFile(path, noStdout);
  await output.write(bytes(text));
  await output.commit();
}

Deno.test("openOutputFile() shows nothing before commit() and all of it after", () =>
  inFolder(async (folder) => {
    const path = join(folder, "report.json");
    await Deno.writeTextFile(path, "old");
    const output = await openOutputFile(path, noStdout);
    await output.write(bytes("new "));
    await output.write(bytes("text"));
    assertEquals(await Deno.readTextFile(path), "old");
    assertEquals((await names(folder)).length, 2);
    await output.commit();
    await output.abort();
    assertEquals(await Deno.readTextFile(path), "new text");
    assertEquals(await names(folder), ["report.json"]);
  }));

Deno.test("openOutputFile() leaves the old file and nothing else after abort()", () =>
  inFolder(async (folder) => {
    const path = join(folder, "report.json");
    await Deno.writeTextFile(path, "old");
    const output = await openOutputFile(path, noStdout);
    await output.write(bytes("half"));
    await output.abort();
    await output.abort();
    assertEquals(await Deno.readTextFile(path), "old");
    assertEquals(await names(folder), ["report.json"]);
  }));

Deno.test("openOutputFile() aborts when its scope is left without commit()", () =>
  inFolder(async (folder) => {
    {
      await using output = await openOutputFile(join(folder, "new"), noStdout);
      await output.write(bytes("half"));
    }
    assertEquals(await names(folder), []);
  }));

Deno.test("openOutputFile() writes large chunks whole", () =>
  inFolder(async (folder) => {
    const path = join(folder, "large");
    await using output = await openOutputFile(path, noStdout);
    const chunk = new Uint8Array(3_000_000).fill(7);
    await output.write(chunk);
    await output.write(chunk);
    await output.commit();
    const written = await Deno.readFile(path);
    assertEquals(written.length, 6_000_000);
    assertEquals(written.every((byte) => byte === 7), true);
  }));

Deno.test({
  name:
    "openOutputFile() keeps the mode of an existing file, and gives a new one the default",
  ignore: !UNIX,
  fn: () =>
    inFolder(async (folder) => {
      const mode = async (name: string) =>
        ((await Deno.stat(join(folder, name))).mode ?? 0) & 0o777;
      await Deno.writeTextFile(join(folder, "plain"), "");
      for (const kept of [0o600, 0o664, 0o400]) {
        const path = join(folder, "kept");
        await Deno.writeTextFile(path, "");
        await Deno.chmod(path, kept);
        await writeWhole(path, "x");
        assertEquals(await mode("kept"), kept);
        await Deno.remove(path);
      }
      await writeWhole(join(folder, "new"), "x");
      assertEquals(await mode("new"), await mode("plain"));
    }),
});

Deno.test({
  name:
    "openOutputFile() never makes the temporary file more open than the file it replaces",
  ignore: !UNIX,
  fn: () =>
    inFolder(async (folder) => {
      const path = join(folder, "secret");
      await Deno.writeTextFile(path, "", { mode: 0o600 });
      await using _output = await openOutputFile(path, noStdout);
      for (const name of await names(folder)) {
        assertEquals(
          ((await Deno.stat(join(folder, name))).mode ?? 0) & 0o077,
          0,
        );
      }
    }),
});

Deno.test({
  name:
    "openOutputFile() replaces the file behind symbolic links, existing or not",
  ignore: !UNIX,
  fn: () =>
    inFolder(async (folder) => {
      await Deno.mkdir(join(folder, "data"));
      await Deno.symlink("data/real", join(folder, "second"));
      await Deno.symlink("second", join(folder, "first"));
      for (const text of ["made", "replaced"]) {
        await writeWhole(join(folder, "first"), text);
        assertEquals(
          await Deno.readTextFile(join(folder, "data", "real")),
          text,
        );
        assertEquals(await names(folder), ["data", "first", "second"]);
        assertEquals((await Deno.lstat(join(folder, "first"))).isSymlink, true);
      }
    }),
});

Deno.test({
  name: "openOutputFile() refuses links that go in circles",
  ignore: !UNIX,
  fn: () =>
    inFolder(async (folder) => {
      await Deno.symlink("loop", join(folder, "loop"));
      await assertRejects(
        () => openOutputFile(join(folder, "loop"), noStdout),
        OutputFileError,
        "too many symbolic links",
      );
    }),
});

Deno.test("openOutputFile() refuses what cannot become a file", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "file"), "");
    const refused: [string, string][] = [
      [folder, "it is a directory"],
      [".", "it is a directory"],
      ["./.", "it is a directory"],
      ["..", "it is a directory"],
      [`${join(folder, "new")}/`, "it is a directory"],
      [join(folder, "missing", "file"), "no such file or folder"],
      ["", "the name is empty"],
    ];
    for (const [path, reason] of refused) {
      const error = await assertRejects(
        () => openOutputFile(path, noStdout),
        OutputFileError,
      );
      assertStrictEquals(error.message, `Cannot write to "${path}": ${reason}`);
      assertStrictEquals(error.code, "output-file-unusable");
      assertStrictEquals(error.path, path);
    }
    assertEquals(await names(folder), ["file"]);
  }));

Deno.test("openOutputFile() leaves nothing behind when the renaming fails", () =>
  inFolder(async (folder) => {
    const path = join(folder, "report");
    const output = await openOutputFile(path, noStdout);
    await Deno.mkdir(path);
    const error = await assertRejects(() => output.commit(), OutputFileError);
    assertInstanceOf(error.cause, Error);
    assertEquals(await names(folder), ["report"]);
  }));

Deno.test("openOutputFile() writes to standard output for - and /dev/stdout", async () => {
  for (const path of ["-", "/dev/stdout"]) {
    const written: Uint8Array[] = [];
    await using output = await openOutputFile(path, (chunk) => {
      written.push(chunk);
      return Promise.resolve();
    });
    await output.write(bytes("x"));
    await output.commit();
    assertEquals(written, [bytes("x")]);
  }
});

Deno.test("openOutputFile() passes a closed pipe on as it is", async () => {
  const broken = new Deno.errors.BrokenPipe("Broken pipe");
  const output = await openOutputFile("-", () => Promise.reject(broken));
  const error = await assertRejects(
    () => output.write(bytes("x")),
    Deno.errors.BrokenPipe,
  );
  assertEquals(isClosedPipe(error), true);
});

Deno.test({
  name:
    "openOutputFile() writes to devices directly, and says when one is full",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    await writeWhole("/dev/null", "x");
    assertEquals((await Deno.stat("/dev/null")).isCharDevice, true);
    await using output = await openOutputFile("/dev/full", noStdout);
    await assertRejects(
      () => output.write(bytes("x")),
      OutputFileError,
      'Cannot write to "/dev/full": no space left on the device',
    );
  },
});

Deno.test({
  name: "openOutputFile() writes into a FIFO",
  ignore: !UNIX,
  fn: () =>
    inFolder(async (folder) => {
      const path = join(folder, "fifo");
      await new Deno.Command("mkfifo", { args: [path] }).output();
      // Another process reads: older runtimes open files on the main thread and would wait forever.
      const reader = new Deno.Command("cat", { args: [path], stdout: "piped" })
        .output();
      await writeWhole(path, "through");
      assertEquals(new TextDecoder().decode((await reader).stdout), "through");
      assertEquals((await Deno.stat(path)).isFifo, true);
    }),
});

Deno.test({
  name:
    "openOutputFile() adds to what an open descriptor leads to, and does not replace it",
  ignore: Deno.build.os !== "linux",
  fn: () =>
    inFolder(async (folder) => {
      const path = join(folder, "log");
      await Deno.writeTextFile(path, "kept ");
      await Deno.symlink("/dev/fd/3", join(folder, "link"));
      const { href } = new URL(
        "../../../cli/files/output_file.ts",
        import.meta.url,
      );
      const program = `
        const { openOutputFile } = await import(${JSON.stringify(href)});
        for (const path of ["/dev/fd/3", ${
        JSON.stringify(join(folder, "link"))
      }]) {
          await using output = await openOutputFile(path, () => Promise.reject());
          await output.write(new TextEncoder().encode("added "));
          await output.commit();
        }`;
      const { code } = await new Deno.Command("sh", {
        args: ["-c", '"$0" eval "$1" 3>>"$2"', Deno.execPath(), program, path],
      }).output();
      assertEquals(code, 0);
      assertEquals(await Deno.readTextFile(path), "kept added added ");
      assertEquals(await names(folder), ["link", "log"]);
    }),
});
