/**
 * How much faster requests go through `batch` than one after another.
 *
 * @module
 */

import { createGraphClient } from "../../graph/mod.ts";
import { faults, startEmulator } from "../emulator/mod.ts";
import { runtimeEnvironment } from "../program.ts";

/** What is measured. */
export interface BatchSpeedOptions {
  /** Command line of the program, without arguments. */
  readonly program: readonly string[];
  /** Requests in the batch; 10,000 if not given. */
  readonly requests?: number;
  /** Of so many of them the time one after another is taken; 500 if not given. */
  readonly singles?: number;
  /** How long the server waits before each answer, in milliseconds; 20 if not given. */
  readonly latencyMs?: number;
}

/** Times for one request, in milliseconds. */
export interface BatchSpeed {
  /** One after another, over one connection, in a process that runs already. */
  readonly single: number;
  /** Of a whole run of `appgraph batch`, its start included. */
  readonly batch: number;
  /** How many times faster the batch is. */
  readonly ratio: number;
  /** `$batch` requests that it took. */
  readonly batchRequests: number;
}

/** Measures both against the same server. */
export async function measureBatchSpeed(
  { program, requests = 10_000, singles = 500, latencyMs = 20 }:
    BatchSpeedOptions,
): Promise<BatchSpeed> {
  await using emulator = await startEmulator({ users: requests });
  const { app } = emulator.directory;
  app.roles.push("User.Read.All");
  const paths = Array.from(
    { length: requests },
    (_, index) => `/users/${String(emulator.users.at(index)?.properties.id)}`,
  );
  emulator.fault(faults.delay(latencyMs), { service: "graph", probability: 1 });

  const single = await timeSingles(emulator, paths.slice(0, singles));
  emulator.requests.clear();
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bench-" });
  try {
    const file = `${folder}/requests`;
    await Deno.writeTextFile(
      file,
      paths.map((path) => `GET ${path}\n`).join(""),
    );
    const [executable = "", ...args] = program;
    const start = performance.now();
    const { code } = await new Deno.Command(executable, {
      args: [...args, "batch", file],
      env: {
        ...runtimeEnvironment(),
        ...emulator.environment(),
        HOME: folder,
      },
      clearEnv: true,
      cwd: folder,
      stdin: "null",
      stdout: "null",
      stderr: "inherit",
    }).spawn().status;
    const batch = (performance.now() - start) / requests;
    const answered = emulator.requests.count("batch-part");
    if (code !== 0 || answered !== requests) {
      throw new Error(
        `Cannot measure: exit code ${code}, ${answered} of ${requests} requests answered`,
      );
    }
    const batchRequests = emulator.requests.count("graph");
    return { single, batch, ratio: single / batch, batchRequests };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function timeSingles(
  { caCertificate, graphUrl, directory, tokens }: Awaited<
    ReturnType<typeof startEmulator>
  >,
  paths: readonly string[],
): Promise<number> {
  using http = Deno.createHttpClient({ caCerts: [caCertificate] });
  const { tenantId, appId, secrets } = directory.app;
  const answer = await fetch(`${graphUrl}/${tenantId}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: appId,
      client_secret: secrets[0]?.value ?? "",
      scope: `${graphUrl}/.default`,
    }),
    client: http,
  });
  await answer.body?.cancel();
  const token = tokens.all().at(-1)?.token ?? "";
  const client = createGraphClient({
    getToken: () => Promise.resolve(token),
    baseUrl: graphUrl,
    fetch: (input, init) => fetch(input, { ...init, client: http }),
  });
  const start = performance.now();
  for (const path of paths) await client.request("GET", path);
  return (performance.now() - start) / paths.length;
}
