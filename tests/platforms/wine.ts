/**
 * Windows, by Wine in a Debian of its own.
 *
 * @module
 */

import {
  exists,
  need,
  type Runnable,
  step,
  SUITE,
  SYSTEMS,
  UnavailableError,
  writeScript,
} from "./platform.ts";

const ROOT = `${SYSTEMS}/wine`;
const PREFIX = "/root/prefix";
const PROFILE = `${ROOT}${PREFIX}/drive_c/users/root/AppData`;

/**
 * Makes an executable for Windows run. Two programs come of it: the executable, and the command prompt.
 *
 * @param folder For the programs that start them, and for the files of the tests: both systems see it
 * under the same name.
 * @throws {UnavailableError} if that cannot be done here.
 */
export async function underWine(
  executable: string,
  folder: string,
): Promise<Runnable> {
  await need("debootstrap", "debootstrap");
  if (Deno.uid() !== 0) throw new UnavailableError("chroot needs root");
  await make();
  const mounted: string[] = [];
  const mount = async (target: string, ...args: string[]) => {
    await step("mkdir", "-p", target);
    await step("mount", ...args, target);
    mounted.push(target);
  };
  try {
    await mount(`${ROOT}/proc`, "-t", "proc", "proc");
    await mount(`${ROOT}${folder}`, "--bind", folder);
    await prepare(executable);
  } catch (error) {
    await unmount(mounted);
    throw error;
  }
  const [file, prompt] = [`${folder}/appgraph-windows`, `${folder}/cmd`];
  const wine = `exec chroot '${ROOT}' env -C "$PWD" WINEDEBUG=-all ` +
    `WINEPREFIX=${PREFIX} XDG_RUNTIME_DIR=/tmp LC_ALL=C.UTF-8 wine`;
  await writeScript(file, [
    // Wine sets these folders itself: they become those of the test, one test at a time.
    "for name in Local Roaming; do",
    '  mkdir -p "$HOME/AppData/$name/appgraph"',
    `  ln -sfn "$HOME/AppData/$name/appgraph" "${PROFILE}/$name/appgraph"`,
    "done",
    `${wine} /appgraph.exe "$@"`,
  ]);
  await writeScript(prompt, [`${wine} cmd "$@"`]);
  return {
    file,
    env: {
      APPGRAPH_TEST_OS: "windows",
      APPGRAPH_TEST_CMD: prompt,
      APPGRAPH_TEST_WINE: "1",
    },
    [Symbol.asyncDispose]: async () => {
      // It may have ended by itself, which it reports as a failure.
      const stop = `WINEPREFIX=${PREFIX} wineserver -k || :`;
      await step("chroot", ROOT, "sh", "-c", stop);
      await unmount(mounted);
    },
  };
}

async function make(): Promise<void> {
  if (await exists(`${ROOT}.ready`)) return;
  await step("mkdir", "-p", ROOT);
  await step("debootstrap", "--variant=minbase", SUITE, ROOT);
  await step("chroot", ROOT, "apt-get", "update");
  await step(
    "chroot",
    ROOT,
    "apt-get",
    "install",
    "--yes",
    "--no-install-recommends",
    "wine",
  );
  await Deno.writeTextFile(`${ROOT}.ready`, "");
}

async function prepare(executable: string): Promise<void> {
  // Wine looks names up in the system's way: without this it does not find localhost.
  await Deno.writeTextFile(
    `${ROOT}/etc/hosts`,
    "127.0.0.1 localhost\n::1 localhost\n",
  );
  await Deno.copyFile(executable, `${ROOT}/appgraph.exe`);
  // It sets up what is missing of the drive, and ends with an error where there is no screen.
  await step(
    "chroot",
    ROOT,
    "sh",
    "-c",
    `WINEPREFIX=${PREFIX} wineboot --init; test -d "${PREFIX}/drive_c/users/root"`,
  );
}

async function unmount(targets: readonly string[]): Promise<void> {
  for (const target of targets.toReversed()) await step("umount", target);
}
