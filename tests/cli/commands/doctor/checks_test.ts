import { parseCommandLine } from "../../../../cli/command_line/parse.ts";
import { COMMANDS } from "../../../../cli/commands/mod.ts";
import type { Context } from "../../../../cli/context.ts";
import { examine } from "../../../../cli/commands/doctor/examine.ts";
import { hostChecks } from "../../../../cli/commands/doctor/hosts.ts";
import { CLOCK_CHECK } from "../../../../cli/commands/doctor/machine.ts";
import { showFinding } from "../../../../cli/commands/doctor/show.ts";
import type {
  Check,
  Examination,
} from "../../../../cli/commands/doctor/types.ts";
import { Log } from "../../../../cli/report/log.ts";
import { Redactor } from "../../../../cli/report/redact.ts";
import { StandardInput } from "../../../../cli/system/standard_input.ts";
import { Activity } from "../../../../cli/report/activity.ts";
import { RunStatistics } from "../../../../cli/report/statistics.ts";
import type { System } from "../../../../cli/system/system.ts";
import { assertEquals, assertStringIncludes } from "../../../assert.ts";

const OUTPUT = {
  isTerminal: false,
  columns: () => 80,
  write: () => Promise.resolve(),
};

function makeExamination(graph = "https://localhost:1"): Examination {
  const system: System = {
    args: ["doctor"],
    env: {},
    stdin: {
      isTerminal: false,
      read: () => Promise.resolve(null),
      setRaw: () => {},
    },
    stdout: OUTPUT,
    stderr: OUTPUT,
    signal: new AbortController().signal,
    startedAt: 0,
  };
  const invocation = parseCommandLine(system.args, COMMANDS);
  if (invocation.kind !== "run") throw new TypeError("Not a command to run");
  const redactor = new Redactor();
  redactor.add("a-secret-value");
  const context: Context = {
    ...invocation,
    envFiles: [],
    system,
    redactor,
    log: new Log({
      stderr: OUTPUT,
      format: "text",
      verbose: false,
      redactor,
    }),
    stdin: new StandardInput(system.stdin),
    statistics: new RunStatistics(),
    activity: new Activity(),
    hints: {},
  };
  const setting = { value: graph, source: { kind: "default" } } as const;
  return {
    context,
    options: { fix: false },
    settings: {
      configuration: undefined,
      found: {},
      endpoints: {
        tenant: undefined,
        authority: setting,
        graph: setting,
        cloud: undefined,
      },
      problems: [],
      runtimeProblems: [],
      warnings: [],
    },
    clockOffsets: [],
    unreachable: new Set(),
  };
}

async function statesOf(checks: readonly Check[], examination: Examination) {
  const findings = await Array.fromAsync(examine(checks, examination));
  return findings.map(({ id, state, summary }) => `${state} ${id}: ${summary}`);
}

Deno.test("hostChecks() finds a name without address, and goes no further", async () => {
  assertEquals(
    await statesOf(
      hostChecks("graph"),
      makeExamination("https://nothing.invalid"),
    ),
    [
      "failure graph.dns: The name nothing.invalid cannot be resolved",
      "skipped graph.tcp: The step before failed",
      "skipped graph.tls: The step before failed",
      "skipped graph.http: The step before failed",
    ],
  );
});

Deno.test("hostChecks() finds a port that nobody listens at", async () => {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr;
  listener.close();
  const states = await statesOf(
    hostChecks("graph"),
    makeExamination(`https://127.0.0.1:${port}`),
  );
  assertEquals(
    states[1],
    `failure graph.tcp: Nothing accepts connections at 127.0.0.1:${port}`,
  );
});

for (
  const [offsetMs, expected] of [
    [1_000, "ok clock: Within 2 s of server"],
    [
      -90_000,
      "warning clock: This machine's clock is 1 min 30 s behind server",
    ],
    [
      3_600_000,
      "failure clock: This machine's clock is 1 h ahead of server",
    ],
  ] as const
) {
  Deno.test(`CLOCK_CHECK judges a clock that differs by ${offsetMs} ms`, async () => {
    const examination = makeExamination();
    examination.clockOffsets.push({ host: "near", offsetMs: 5 });
    examination.clockOffsets.push({ host: "server", offsetMs });
    assertEquals(await statesOf([CLOCK_CHECK], examination), [expected]);
  });
}

Deno.test("CLOCK_CHECK is skipped where no server was reached", async () => {
  assertEquals(await statesOf([CLOCK_CHECK], makeExamination()), [
    "skipped clock: No server was reached to compare it with",
  ]);
});

Deno.test("examine() ends a check at its deadline, and hides secrets and control characters", async () => {
  const { promise: never } = Promise.withResolvers<never>();
  const findings = await Array.fromAsync(examine([
    { id: "slow", deadlineMs: 1, run: () => never },
    {
      id: "loud",
      deadlineMs: 1_000,
      run: () =>
        Promise.resolve({
          state: "ok",
          summary: "a-secret-value\x1b[2J.",
          advice: "one\ntwo.",
        }),
    },
  ], makeExamination()));
  assertEquals(findings, [
    {
      id: "slow",
      state: "failure",
      summary: "No result within 1 ms",
      advice: "Check the network, and the disk if it is not a local one",
    },
    { id: "loud", state: "ok", summary: "[redacted][2J", advice: "one; two" },
  ]);
});

Deno.test("showFinding() fits a terminal of 60 columns, and is one line elsewhere", () => {
  const finding = {
    id: "settings",
    state: "failure",
    summary: "word ".repeat(40).trim(),
    advice: "do ".repeat(40).trim(),
  } as const;
  const narrow = showFinding(finding, {
    terminal: true,
    color: false,
    terminalColumns: 60,
  });
  assertEquals(narrow.split("\n").filter((line) => line.length > 60), []);
  const line = showFinding(finding, { terminal: false, color: false });
  assertEquals(line.trimEnd().split("\n").length, 1);
  assertStringIncludes(line, "word. do");
});
