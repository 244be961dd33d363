import { fromFileUrl } from "../../paths.ts";
import { assertEquals } from "../../assert.ts";
import {
  HAS_SECOND_USER,
  SECOND_USER_REASON,
  SharedFolder,
  STRANGER,
} from "../../second_user.ts";

const MODULE = new URL("../../../auth/private_file.ts", import.meta.url).href;

/** Runs code that has the module as `files`, as the other user, and gives what it prints. */
async function runAsStranger(
  { foreign }: SharedFolder,
  code: string,
): Promise<string> {
  const program = `${foreign}/program.ts`;
  await Deno.writeTextFile(
    program,
    `import * as files from ${JSON.stringify(MODULE)};\n${code}`,
  );
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-config", "--no-lock", "--quiet", program],
    env: { DENO_DIR: `${foreign}/deno`, NO_COLOR: "1" },
    uid: STRANGER,
    gid: STRANGER,
    cwd: foreign,
  }).output();
  const decoder = new TextDecoder();
  assertEquals(decoder.decode(stderr), "");
  return decoder.decode(stdout);
}

async function canRead(url: string): Promise<boolean> {
  const { success } = await new Deno.Command("cat", {
    args: [fromFileUrl(new URL(url)), Deno.execPath()],
    uid: STRANGER,
    gid: STRANGER,
    cwd: "/",
    stdout: "null",
    stderr: "null",
  }).output();
  return success;
}

const CAN_RUN = HAS_SECOND_USER && await canRead(MODULE);
const REASON = HAS_SECOND_USER && !CAN_RUN
  ? " (skipped: the other user cannot read the sources or the runtime)"
  : SECOND_USER_REASON;

Deno.test({
  name:
    `readOwnFile() takes files of whoever new files of that folder belong to${REASON}`,
  ignore: !CAN_RUN,
  async fn() {
    await using folder = new SharedFolder();
    await Deno.writeTextFile(`${folder.foreign}/of-another`, "x");
    await Deno.chown(`${folder.foreign}/of-another`, 4321, 4321);
    // As on a network file system: whoever this is, its files are those of one user.
    const printed = await runAsStranger(
      folder,
      `
      const options = { maxBytes: 100, userId: 1234 };
      await Deno.writeTextFile("own", "text");
      console.log(await files.readOwnFile("own", options));
      await files.readOwnFile("of-another", options)
        .catch((error) => console.log(error.message));
      console.log([...Deno.readDirSync(".")].filter(({ name }) => name.endsWith(".tmp")).length);
      `,
    );
    assertEquals(printed, "text\nit belongs to another user\n0\n");
  },
});

Deno.test({
  name:
    `setOwnerAndMode() opens to no other group what was open to one that cannot be kept${REASON}`,
  ignore: !CAN_RUN,
  async fn() {
    await using folder = new SharedFolder();
    const printed = await runAsStranger(
      folder,
      `
      for (const mode of [0o660, 0o664, 0o640]) {
        const temporary = await files.createTemporary("file");
        await files.setOwnerAndMode(temporary, { uid: 0, gid: 0, mode });
        await files.putInPlace(temporary, "file");
        const { uid, gid, mode: kept } = await Deno.stat("file");
        console.log(uid, gid, (kept & 0o777).toString(8));
      }
      `,
    );
    assertEquals(
      printed,
      [600, 644, 600].map((mode) => `${STRANGER} ${STRANGER} ${mode}\n`).join(
        "",
      ),
    );
  },
});
