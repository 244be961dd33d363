/** What is thrown where nothing can report it any more, or not yet. @module */

import { assert, assertEquals } from "../assert.ts";
import { runtimeEnvironment } from "../program.ts";

const SECRET = "the~secret-in-the-message";

/** `cli/mod.ts` as it might be broken; `main.ts` and what it loads are the real ones. */
const BROKEN: Readonly<
  Record<string, readonly [code: number, stderr: string, module: string]>
> = {
  "while modules are loaded": [
    1,
    "appgraph: Cannot start the program: TypeError\n",
    `throw new TypeError("${SECRET}");`,
  ],
  "by the run": [
    1,
    "appgraph: Cannot start the program: RangeError\n",
    `export function run() { throw new RangeError("${SECRET}"); }`,
  ],
  "in a timer": [
    9,
    "",
    `export function run({ signal }) {
    setTimeout(() => { throw new Error("${SECRET}"); });
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(9)));
  }`,
  ],
  "by a promise that nobody waits for": [
    9,
    "",
    `export function run({ signal }) {
    Promise.reject(new Error("${SECRET}"));
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(9)));
  }`,
  ],
};

for (const [where, [code, says, module]] of Object.entries(BROKEN)) {
  Deno.test(`main.ts shows no message and no stack of what is thrown ${where}`, async () => {
    const folder = await Deno.makeTempDir();
    try {
      await Deno.mkdir(`${folder}/cli/system`, { recursive: true });
      for (const { name } of Deno.readDirSync("cli/system")) {
        await Deno.copyFile(
          `cli/system/${name}`,
          `${folder}/cli/system/${name}`,
        );
      }
      for (const name of ["main.ts", "cli/exit_codes.ts"]) {
        await Deno.copyFile(name, `${folder}/${name}`);
      }
      await Deno.writeTextFile(`${folder}/cli/mod.ts`, module);
      const output = await new Deno.Command(Deno.execPath(), {
        args: [
          "run",
          "-A",
          "--quiet",
          "--no-check",
          "--no-config",
          "--no-lock",
          `${folder}/main.ts`,
        ],
        env: runtimeEnvironment(),
      }).output();
      const stderr = new TextDecoder().decode(output.stderr);
      assert(!stderr.includes(SECRET) && !/\n\s+at /.test(stderr), stderr);
      assertEquals([output.code, stderr], [code, says]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}
