/**
 * Linux on arm64, by qemu-user: the processor is emulated, the kernel is this one.
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
  writeScript,
} from "./platform.ts";

/**
 * Makes an executable for arm64 run, with the C library of a Debian of that kind: unpacked is enough.
 *
 * @param folder For the program that starts it.
 * @throws {UnavailableError} if that cannot be done here.
 */
export async function underQemu(
  executable: string,
  folder: string,
): Promise<Runnable> {
  await need("qemu-aarch64", "qemu-user");
  const root = `${SYSTEMS}/arm64`;
  if (!await exists(`${root}.ready`)) {
    await need("debootstrap", "debootstrap");
    await step("mkdir", "-p", root);
    await step(
      "debootstrap",
      "--foreign",
      "--arch=arm64",
      "--variant=minbase",
      SUITE,
      root,
    );
    await Deno.writeTextFile(`${root}.ready`, "");
  }
  const file = `${folder}/appgraph-arm64`;
  await writeScript(file, [
    `exec qemu-aarch64 -L '${root}' '${executable}' "$@"`,
  ]);
  return { file, env: {}, [Symbol.asyncDispose]: async () => {} };
}
