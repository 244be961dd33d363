import {
  openInput,
  PrivateFileError,
  readInput,
} from "../../../auth/private_file.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { TestFolder } from "../certificates.ts";

const UNIX = Deno.build.os !== "windows";

async function makeFifo(folder: TestFolder): Promise<string> {
  const path = `${folder.path}/fifo`;
  await new Deno.Command("mkfifo", { args: [path] }).spawn().status;
  return path;
}

async function readText(path: string): Promise<string> {
  return new TextDecoder().decode((await readInput(path)).bytes);
}

Deno.test("readInput() reads a file of up to 1 MiB, and nothing larger", async () => {
  await using folder = new TestFolder();
  const path = folder.write("input", "x".repeat(1 << 20));
  assertEquals((await readInput(path)).bytes.length, 1 << 20);
  await Deno.writeTextFile(path, "x", { append: true });
  await assertRejects(
    () => readInput(path),
    PrivateFileError,
    "it is larger than 1048576 bytes",
  );
  assertEquals(
    (await readInput(path, { maxBytes: 2 << 20 })).info.isFile,
    true,
  );
});

Deno.test("readInput() refuses a directory, and throws what is missing as it is", async () => {
  await using folder = new TestFolder();
  await assertRejects(
    () => readInput(folder.path),
    PrivateFileError,
    "it is a directory",
  );
  await assertRejects(
    () => readInput(`${folder.path}/missing`),
    Deno.errors.NotFound,
  );
});

Deno.test({
  name: "readInput() ends with a device that never does",
  ignore: !UNIX,
  async fn() {
    await assertRejects(
      () => readInput("/dev/zero"),
      PrivateFileError,
      "it is larger than 1048576 bytes",
    );
    assertEquals(await readText("/dev/null"), "");
  },
});

Deno.test({
  name:
    "readInput() reads a FIFO to the end of its writer, however slow that is",
  ignore: !UNIX,
  async fn() {
    await using folder = new TestFolder();
    const path = await makeFifo(folder);
    const reading = readText(path);
    const writer = new Deno.Command("sh", {
      args: ["-c", 'exec > "$0"; printf one; read line; printf " two"', path],
      stdin: "piped",
    }).spawn();
    await writer.stdin.close();
    assertEquals(await reading, "one two");
    await writer.status;
  },
});

Deno.test({
  name: "readInput() reads a FIFO whose name goes as soon as it is open",
  ignore: !UNIX,
  async fn() {
    await using folder = new TestFolder();
    for (let round = 0; round < 20; round++) {
      const path = await makeFifo(folder);
      const reading = readText(path);
      // Opened once it is read; many are needed, since the name may also go too late to matter.
      const writer = await Deno.open(path, { write: true });
      Deno.removeSync(path);
      writer.writeSync(new TextEncoder().encode("secret"));
      writer.close();
      assertEquals(await reading, "secret");
    }
  },
});

Deno.test({
  name: "openInput() reads more than a pipe holds",
  ignore: !UNIX,
  async fn() {
    await using folder = new TestFolder();
    const path = await makeFifo(folder);
    const writer = new Deno.Command("sh", {
      args: ["-c", 'head -c 3000000 /dev/zero > "$0"', path],
    }).spawn();
    using input = await openInput(path);
    assertEquals([input.kind, input.info.isFifo], ["stream", true]);
    let length = 0;
    if (input.kind === "stream") {
      for await (const chunk of input.chunks) length += chunk.length;
    }
    assertEquals(length, 3_000_000);
    await writer.status;
  },
});

Deno.test({
  name: "readInput() is ended by its signal while nobody writes to a FIFO",
  ignore: !UNIX,
  async fn() {
    await using folder = new TestFolder();
    const path = await makeFifo(folder);
    const stop = new AbortController();
    const reading = readInput(path, { signal: stop.signal });
    // The program is not blocked: what ends the reading is run beside it.
    setTimeout(() => stop.abort(new Error("Stopped")), 0);
    await assertRejects(() => reading, Error, "Stopped");
  },
});

Deno.test({
  name:
    "readInput() tells whom the file and the links that led to it belong to",
  ignore: !UNIX || Deno.uid() !== 0,
  async fn() {
    await using folder = new TestFolder();
    const path = folder.write("file", "x");
    await Deno.chown(path, 4321, null);
    await Deno.symlink("file", `${folder.path}/own`);
    await Deno.symlink("own", `${folder.path}/foreign`);
    await new Deno.Command("chown", {
      args: ["-h", "1234", `${folder.path}/foreign`],
    }).spawn().status;
    const { owners } = await readInput(`${folder.path}/foreign`);
    assertEquals(owners, new Set([4321, 1234, 0]));
    assertEquals((await readInput(path)).owners, new Set([4321]));
  },
});
