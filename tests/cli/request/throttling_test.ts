import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { openWorkspace } from "../workspace.ts";

interface Throttle {
  readonly name: string;
  readonly retryAfter: () => string | undefined;
  /** Least and most wait, in milliseconds; the rest of a run takes its time too. */
  readonly waitMs: readonly [least: number, most: number];
}

const THROTTLES: readonly Throttle[] = [
  { name: "a fraction", retryAfter: () => "0.249", waitMs: [249, 249] },
  { name: "seconds", retryAfter: () => "2", waitMs: [2_000, 2_000] },
  {
    name: "a date",
    retryAfter: () => new Date(Date.now() + 2_500).toUTCString(),
    waitMs: [0, 3_000],
  },
  { name: "nothing", retryAfter: () => undefined, waitMs: [500, 1_000] },
  { name: "garbage", retryAfter: () => "soon", waitMs: [500, 1_000] },
];

for (const { name, retryAfter, waitMs: [least, most] } of THROTTLES) {
  Deno.test(`appgraph waits as it is told by a 429 with ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    await workspace.run([]);
    emulator.fault(faults.throttled(retryAfter()), { service: "graph" });
    const { code, stderr } = await workspace.run(["--log=json"]);
    assertEquals(code, 0);
    const records: Record<string, unknown>[] = stderr.trimEnd().split("\n")
      .map((line) => JSON.parse(line));
    const wait = Number(
      records.find(({ event }) => event === "retry")?.["wait_ms"],
    );
    assert(wait >= least && wait <= most, `${wait} ms`);
    const [, first, second] = emulator.requests.matching(/\/applications/);
    assert(first && second);
    // The clock of the log has whole milliseconds.
    assert(second.at - first.at >= wait - 1, `${second.at - first.at} ms`);
  });
}

Deno.test("appgraph ends at once with 75 where the wait would pass --max-time, and says when to come back", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.fault(faults.throttled("315"), { service: "graph" });
  const start = Date.now();
  const { code, stderr, stdout } = await workspace.run(["--max-time=60s"]);
  assertEquals([code, stdout], [75, ""]);
  const [, time = ""] = /\nTry again from (\S+Z) on, or raise --max-time\n/
    .exec(stderr) ?? [];
  const waitMs = Date.parse(time) - start;
  const end = Date.now();
  assert(waitMs >= 315_000 && Date.parse(time) <= end + 315_000, stderr);
  // It has not waited for the time budget to end.
  assert(end - start < 45_000);
  assertMatch(stderr, /\nrequest-id \S+\n/);
  assertEquals(emulator.requests.graphRequests, 1);
});

Deno.test("appgraph ends with 75 where Graph or Entra asks for more than a day, whatever the number, and advises no longer --max-time", async (t) => {
  for (const service of ["graph", "token"] as const) {
    for (
      const [retryAfter, advice] of [
        ["8999999999999", "Try again in some days"],
        ["9".repeat(400), "Try again in some days"],
        ["90000", /Try again from 2\d{3}-\S+Z on\n/],
      ] as const
    ) {
      await t.step(`${service} ${retryAfter.slice(0, 20)}`, async () => {
        await using workspace = await openWorkspace();
        workspace.emulator.fault(faults.plainThrottled(retryAfter), {
          service,
        });
        const { code, stdout, stderr } = await workspace.run([]);
        assertEquals([code, stdout], [75, ""], stderr);
        assertMatch(stderr, /answered 429, and the next try.* more than a day/);
        assertMatch(stderr, new RegExp(advice));
      });
    }
  }
});

Deno.test("appgraph sends a POST again after 429, but not after 503 without Retry-After or a lost answer", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const post = ["post", "/_echo", "-d", "{}", "--query=method"];
  const cases = [
    ["429", faults.throttled("0"), 0, 2],
    ["503 with Retry-After", faults.graphError(503, "Busy", "0"), 0, 2],
    ["503", faults.graphError(503, "Busy"), 75, 1],
    ["504", faults.graphError(504, "UnknownError", "0"), 75, 1],
    ["a lost answer", faults.loseAnswer(), 75, 1],
  ] as const;
  // Deno 2.7 sends a request again by itself when the answer is lost (denoland/deno, 35610).
  const { stdout: version } = await workspace.run(["--version"]);
  const resends = /deno 2\.7\./.test(version);
  for (const [name, fault, exitCode, requests] of cases) {
    if (name === "a lost answer" && resends) continue;
    await t.step(name, async () => {
      emulator.requests.clear();
      emulator.fault(fault, { service: "graph" });
      const { code } = await workspace.run(post);
      assertEquals([code, emulator.requests.graphRequests], [
        exitCode,
        requests,
      ]);
    });
  }
});
