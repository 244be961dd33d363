import { assert, assertEquals } from "../assert.ts";
import { makeBytes, names } from "./jobs.ts";
import { readTable } from "./pages.ts";
import { type Client, type Run, runOf, SCRIPTS } from "./runs.ts";
import { TOPICS } from "./topics.ts";

/** How many jobs each client does, and what it cannot do: the status, or the message without one. */
const EXPECTED: Readonly<
  Record<Client, { jobs: number; failures: Record<string, unknown> }>
> = {
  "microsoft-graph-client": {
    jobs: 31,
    failures: {
      "list, headers given once": 400,
      "filter": 400,
      "guest's name": 404,
      "batch of 25":
        "Maximum requests limit exceeded, Max allowed number of requests are 20",
      "photo": 200,
      "attachment in the default chunks": "invalidRequest",
      "get behind 500": 500,
      "get over a lost connection": -1,
      "get behind 401": 401,
    },
  },
  "msgraph-sdk": {
    jobs: 28,
    failures: {
      "list, headers given once": 400,
      "upload to a session as it came": "Upload failed",
      "attachment": "no response content type found for deserialization",
      "get behind 500": 500,
      "get over a lost connection": "TypeError",
      "get behind 401": 401,
    },
  },
  "appgraph": { jobs: 26, failures: { "post behind 504": 504 } },
};

for (const client of Object.keys(SCRIPTS) as Client[]) {
  Deno.test(`${client} does its work against the emulator`, async () => {
    const run = await runOf(client);
    const failures = run.jobs.flatMap((job) => {
      const { error, name, status } = run.outcome(job);
      if (error === undefined) return [];
      // The text of a TypeError is the runtime's, and each has its own.
      return [[job, status ?? (name === "TypeError" ? name : error)]];
    });
    assertEquals(Object.fromEntries(failures), EXPECTED[client].failures);
    assertEquals(run.jobs.length, EXPECTED[client].jobs);
    assertEquals(run.violations, []);
    assertEquals(
      run.files.get("drives/b/large.bin"),
      makeBytes(names.largeBytes),
    );
    assertEquals(
      run.files.get("drives/b/file.bin"),
      makeBytes(names.smallBytes),
    );
    assertEquals(
      run.files.get(names.attachments.slice(1).replace(/\w+$/, "a.bin")),
      makeBytes(names.attachedBytes),
    );
    const photo = run.outcome("photo");
    assertEquals(photo.error === undefined ? photo.result : 1000, 1000);
    assertEquals(run.userIds.length, 61);
    assert(!run.userIds.includes(names.deleted), "The user is still there");
    assertEquals(run.outcome("delta").result, [61, [names.changed]]);
    assertEquals(statusesIn(run, "batch").length, 20);
    assertEquals(lastBytesIn(run), [
      98,
      129,
      160,
      191,
      222,
      2,
      33,
      64,
      95,
      126,
    ]);
  });
}

function statusesIn(run: Run, job: string): unknown[] {
  const { result } = run.outcome(job);
  assert(Array.isArray(result), "The batch gave no list");
  return result;
}

/** The last bytes of a file, asked for alone. */
function lastBytesIn(run: Run): unknown {
  const { result, requests } = run.outcome("part of a download");
  assertEquals(requests.at(-1)?.status, 206);
  return [result].flat(2).slice(-10);
}

Deno.test("docs/witnesses.md says what the server saw of each client, and why", async () => {
  const clients = Object.keys(SCRIPTS) as Client[];
  const { heading, topics } = await readTable("Graph");
  assertEquals(heading, ["Topic", ...clients, "Why"]);
  const runs = await Promise.all(clients.map(runOf));
  assertEquals(
    topics.map((cells) => cells.slice(0, -1)),
    Object.entries(TOPICS).map((
      [topic, observe],
    ) => [topic, ...runs.map(observe)]),
  );
  assertEquals(topics.filter((cells) => (cells.at(-1)?.length ?? 0) < 10), []);
});
