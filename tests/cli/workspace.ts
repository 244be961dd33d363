/** An emulator, a home and a working folder for tests that run the program. @module */

import {
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from "../emulator/mod.ts";
import {
  PROGRAM_OS,
  type ProgramOptions,
  type ProgramResult,
  runProgram,
} from "../program.ts";

/** What a test of the program needs; disposed of, nothing is left. */
export interface Workspace extends AsyncDisposable {
  readonly emulator: Emulator;
  /** Home folder: the token cache is in it. */
  readonly home: string;
  /** Working folder, empty at first. */
  readonly folder: string;
  /** Variables that point the program to the emulator. */
  readonly env: Record<string, string>;
  /** Runs the program in the working folder; `env` is added to the workspace's. */
  run(
    args: readonly string[],
    options?: ProgramOptions,
  ): Promise<ProgramResult>;
}

/** Makes a workspace. */
export async function openWorkspace(
  options: EmulatorOptions = {},
): Promise<Workspace> {
  const emulator = await startEmulator(options);
  const home = await Deno.makeTempDir({ prefix: "appgraph-home-" });
  const folder = await Deno.makeTempDir({ prefix: "appgraph-work-" });
  const env = {
    ...emulator.environment(),
    HOME: home,
    ...PROGRAM_OS === "windows" && {
      LOCALAPPDATA: `${home}\\AppData\\Local`,
      APPDATA: `${home}\\AppData\\Roaming`,
    },
  };
  return {
    emulator,
    home,
    folder,
    env,
    run: (args, options = {}) =>
      runProgram(args, {
        cwd: folder,
        ...options,
        env: { ...env, ...options.env },
      }),
    async [Symbol.asyncDispose]() {
      await emulator[Symbol.asyncDispose]();
      await Deno.remove(home, { recursive: true });
      await Deno.remove(folder, { recursive: true });
    },
  };
}
