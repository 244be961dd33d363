/** Another program's client at work against the emulator, job by job. @module */

// @ts-types="../../cli/text/std_text_line_stream.d.ts"
import { TextLineStream } from "@std/streams/text-line-stream";
import manifest from "../../deno.json" with { type: "json" };
import {
  type Emulator,
  type LoggedRequest,
  startEmulator,
} from "../emulator/mod.ts";

const ROOT = new URL("../../", import.meta.url);

/** What came of a job. */
export interface Outcome {
  /** Whether the client has no such job. */
  readonly unknown?: boolean;
  /** What the client gave back, as JSON. */
  readonly result?: unknown;
  /** The message of what it threw instead. */
  readonly error?: string;
  /** The class of that. */
  readonly name?: string;
  /** The HTTP status that the client's error names. */
  readonly status?: number;
  /** What the server saw meanwhile, in order. */
  readonly requests: readonly LoggedRequest[];
}

/** A client in a process of its own, and its emulator. */
export interface Witness extends AsyncDisposable {
  readonly emulator: Emulator;
  /** Has the client do one of the jobs of its script. */
  run(job: string): Promise<Outcome>;
}

/**
 * Starts the script of a client beside this module, for an app that may do all it will try. Scripts in
 * JavaScript import packages only, so that the compiler need not read the 24 MB of their types.
 */
export async function startWitness(script: string): Promise<Witness> {
  const emulator = await startEmulator({ users: 60 });
  emulator.directory.app.roles.push(
    "User.ReadWrite.All",
    "Group.ReadWrite.All",
    "Files.ReadWrite.All",
    "Mail.ReadWrite",
  );
  const folder = script.endsWith(".mjs")
    ? await linkPackages(script)
    : undefined;
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--quiet",
      "--no-check",
      folder ? `${folder}/${script}` : script,
    ],
    cwd: new URL(".", import.meta.url),
    env: emulator.environment({ NODE_EXTRA_CA_CERTS: emulator.caFile }),
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const input = process.stdin.getWriter();
  const output = process.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream()).getReader();
  return {
    emulator,
    async run(job) {
      const before = [...emulator.requests].length;
      await input.write(new TextEncoder().encode(`${job}\n`));
      const { value } = await output.read();
      if (value === undefined) {
        throw new Error(`Cannot run "${job}": ${script} has ended`);
      }
      const requests = [...emulator.requests].slice(before);
      return { ...JSON.parse(value), requests };
    },
    async [Symbol.asyncDispose]() {
      await input.close();
      await output.cancel();
      await process.status;
      if (folder) await Deno.remove(folder, { recursive: true });
      await emulator[Symbol.asyncDispose]();
    },
  };
}

/**
 * A folder with a script and a `node_modules` of what it imports: the packages of Microsoft's newer SDK
 * import others that they do not name in their manifests, which only a folder of linked packages resolves.
 */
async function linkPackages(script: string): Promise<string> {
  const folder = await Deno.makeTempDir();
  const text = await Deno.readTextFile(new URL(script, import.meta.url));
  const imports = Object.entries(manifest.imports).filter(([name]) =>
    name === "@std/streams/text-line-stream" || text.includes(`from "${name}"`)
  );
  await Deno.writeTextFile(
    `${folder}/deno.json`,
    JSON.stringify({
      imports: Object.fromEntries(imports),
      nodeModulesDir: "auto",
    }),
  );
  await Deno.copyFile(new URL("deno.lock", ROOT), `${folder}/deno.lock`);
  for (const name of [script, "jobs.ts"]) {
    await Deno.copyFile(new URL(name, import.meta.url), `${folder}/${name}`);
  }
  // Here and not when the script starts, for then it trusts no certificates but the emulator's.
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["install", "--quiet", "--frozen=false", "--entrypoint", script],
    cwd: folder,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return folder;
}
