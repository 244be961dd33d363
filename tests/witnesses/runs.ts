/** The jobs, done once by each client, with what came of them. @module */

import { type Emulator, faults } from "../emulator/mod.ts";
import { makeBytes, names } from "./jobs.ts";
import { type Outcome, startWitness } from "./witness.ts";

/** The clients, by the heading of their column in `docs/witnesses.md`. */
export const SCRIPTS = {
  "microsoft-graph-client": "graph_client.mjs",
  "msgraph-sdk": "kiota.mjs",
  "appgraph": "appgraph.ts",
} as const;

/** One of the clients. */
export type Client = keyof typeof SCRIPTS;

/** What a client has done. */
export interface Run {
  /** What came of a job; throws where the client has none of this name. */
  outcome(job: string): Outcome;
  /** The jobs that were done. */
  readonly jobs: readonly string[];
  /** The bytes of the files at the end, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The ids of the users at the end. */
  readonly userIds: readonly string[];
  /** Requests to the storage server that brought a token. */
  readonly violations: readonly string[];
}

/** What the server does to the requests of a job. */
const PREPARATIONS: Readonly<Record<string, (emulator: Emulator) => void>> = {
  batch: ({ fault }) =>
    void fault(faults.throttled("0"), {
      service: "batch-part",
      path: new RegExp(`/users/${names.batch[3]}$`),
    }),
  "throttled get": ({ fault }) => void fault(faults.throttled("0")),
  "get behind 500": ({ fault }) =>
    void fault(faults.graphError(500, "UnknownError", "0")),
  // Twice, because the runtime itself repeats a request whose idle connection turns out to be closed.
  "get over a lost connection": ({ fault }) =>
    void fault(faults.dropRequest(), { service: "graph", times: 2 }),
  "post behind 504": ({ fault }) =>
    void fault(faults.graphError(504, "UnknownError", "0")),
  "get behind 401": ({ fault }) =>
    void fault(faults.graphError(401, "InvalidAuthenticationToken")),
  "get behind a claims challenge": ({ tokens }) =>
    tokens.requireClaims({ acrs: { essential: true, value: "c1" } }),
};

/** All jobs, in their order; a client may lack some. */
const JOBS = [
  ...["get", "key in parentheses", "select", "post", "patch", "delete"],
  ...["remove a member", "list", "list, headers given once", "filter"],
  ...["guest's name", "batch", "batch of 25", "batch with a body", "delta"],
  ...["plain upload", "stream upload", "upload", "upload in chunks"],
  ...["upload to a session as it came", "cancelled upload", "photo"],
  ...["attachment", "attachment in the default chunks", "download"],
  ...["part of a download", "throttled get", "get behind 500"],
  ...["get over a lost connection", "post behind 504", "get behind 401"],
  "get behind a claims challenge",
];

const runs = new Map<Client, Promise<Run>>();

/** Has a client do its jobs, the first time it is asked for. */
export function runOf(client: Client): Promise<Run> {
  const known = runs.get(client) ?? doJobs(client);
  runs.set(client, known);
  return known;
}

async function doJobs(client: Client): Promise<Run> {
  await using witness = await startWitness(SCRIPTS[client]);
  const { emulator } = witness;
  emulator.users.create({
    displayName: "Anna",
    userPrincipalName: names.guest,
  });
  emulator.storage.put("drives/b/file.bin", makeBytes(names.smallBytes));
  const outcomes = new Map<string, Outcome>();
  for (const job of JOBS) {
    PREPARATIONS[job]?.(emulator);
    const outcome = await witness.run(job);
    emulator.clearFaults();
    if (outcome.unknown !== true) outcomes.set(job, outcome);
  }
  return {
    outcome(job) {
      const outcome = outcomes.get(job);
      if (!outcome) throw new RangeError(`Cannot find "${job}" of ${client}`);
      return outcome;
    },
    jobs: [...outcomes.keys()],
    files: new Map(
      [...emulator.storage.files].map(([path, { bytes }]) => [path, bytes]),
    ),
    userIds: Array.from(
      { length: emulator.users.end },
      (_, index) => emulator.users.at(index)?.id,
    ).filter((id) => id !== undefined),
    violations: [...emulator.storage.violations],
  };
}
