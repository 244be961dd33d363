/**
 * How long the main job takes with other programs, of those that are installed. They keep no token
 * between runs, so each run asks for one.
 *
 * @module
 */

import { startEmulator } from "../emulator/mod.ts";
import { fromFileUrl } from "../paths.ts";
import { median } from "./median.ts";

/** What is measured. */
export interface PeersOptions {
  /** Path of the program. */
  readonly program: string;
  /** Runs of each. */
  readonly rounds: number;
}

/** Median time of whole processes. */
export interface PeerTime {
  readonly name: string;
  readonly milliseconds: number;
}

interface Peer {
  readonly name: string;
  readonly command: readonly [file: string, ...args: string[]];
}

const PYTHON_PROBE = "import msal, requests";
const NODE_PROBE = "require('@azure/msal-node')";

/** Runs everything by turns; the program first, with a token in its cache and without. */
export async function measurePeers(
  { program, rounds }: PeersOptions,
): Promise<PeerTime[]> {
  await using emulator = await startEmulator();
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bench-" });
  const settings = emulator.environment();
  const certificate = settings["DENO_CERT"] ?? "";
  const env: Record<string, string> = {
    ...settings,
    HOME: folder,
    REQUESTS_CA_BUNDLE: certificate,
    NODE_EXTRA_CA_CERTS: certificate,
  };
  const peers: Peer[] = [
    { name: "appgraph, token in the cache", command: [program] },
    { name: "appgraph, no cache", command: [program, "--no-cache"] },
  ];
  for (const python of ["python3", "/usr/bin/python3"]) {
    if (!await succeeds([python, "-c", PYTHON_PROBE], env)) continue;
    peers.push({
      name: "MSAL for Python",
      command: [python, pathOf("./peer_msal.py")],
    });
    break;
  }
  const modules = await read(["npm", "root", "--global"]);
  if (modules !== undefined) env["NODE_PATH"] = modules;
  if (await succeeds(["node", "-e", NODE_PROBE], env)) {
    peers.push({
      name: "MSAL for Node",
      command: ["node", pathOf("./peer_msal_node.cjs")],
    });
  }
  try {
    const times = peers.map((): number[] => []);
    for (let round = -1; round < rounds; round++) {
      for (const [index, { name, command }] of peers.entries()) {
        const start = performance.now();
        if (!await succeeds(command, env)) {
          throw new Error(`Cannot measure: ${name} failed`);
        }
        if (round >= 0) times[index]?.push(performance.now() - start);
      }
    }
    return peers.map(({ name }, index) => ({
      name,
      milliseconds: median(times[index] ?? []),
    }));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function pathOf(name: string): string {
  return fromFileUrl(new URL(name, import.meta.url));
}

async function succeeds(
  command: readonly string[],
  env?: Record<string, string>,
): Promise<boolean> {
  return await read(command, env) !== undefined;
}

/** What a program printed; `undefined` if it is not installed or failed. */
async function read(
  [file = "", ...args]: readonly string[],
  env?: Record<string, string>,
): Promise<string | undefined> {
  try {
    const { code, stdout } = await new Deno.Command(file, {
      args,
      stdin: "null",
      stderr: "null",
      ...(env && { env }),
    }).output();
    return code === 0 ? new TextDecoder().decode(stdout).trim() : undefined;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
