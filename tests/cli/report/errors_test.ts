import { assertEquals, assertMatch, assertNotMatch } from "../../assert.ts";
import { type Emulator, faults } from "../../emulator/mod.ts";
import { openWorkspace } from "../workspace.ts";

interface Refusal {
  readonly args: readonly string[];
  readonly stderr: RegExp;
}

/** Refused before a token is asked for. */
const REFUSALS: readonly Refusal[] = [
  {
    args: ["get", "https://evil.example/v1.0/users"],
    stderr:
      /^appgraph: Cannot use the path "https:\/\/evil\.example\/v1\.0\/users": only /,
  },
  { args: ["get", "//evil.example/users"], stderr: /it starts with "\/\/"\n/ },
  { args: ["get", "/users/../me"], stderr: /it holds "\.\." or "\." as a/ },
  { args: ["get", "/users/%2e%2e/me"], stderr: /it holds "\.\." or "\." as a/ },
  { args: ["list", "/users\\me"], stderr: /it holds a backslash\n/ },
  {
    args: ["get", "/users", "-H", "Authorization: Bearer x"],
    stderr:
      /^appgraph: Cannot set the header "Authorization": the program sets it/,
  },
  {
    args: ["get", "/users", "-H", "host:x"],
    stderr: /^appgraph: Cannot set the header "host"/,
  },
  {
    args: ["get", "/users", "-H", "X-A: one\r\nX-B: two"],
    stderr:
      /^appgraph: Cannot set the header "X-A": its value holds characters/,
  },
  {
    args: ["get", "/users", "--if-match", "a\nb"],
    stderr: /^appgraph: Cannot set the header "If-Match": /,
  },
  {
    args: ["post", "/users", "-d", '{"password":"hunter2",}'],
    stderr:
      /^appgraph: Cannot send the data: it is not JSON at character \d+\nCorrect it/,
  },
  {
    args: ["post", "/users", "-d", "@no-such-file"],
    stderr: /^appgraph: Cannot read the file "no-such-file" of --data: /,
  },
  ...[
    ["post", "/users", "-d", "@"],
    ["post", "/users", "-F", "a=@"],
    ["batch", ""],
    ["upload", "", "/drives/d/root:/f"],
  ].map((args) => ({
    args,
    stderr: /^appgraph: Cannot read the .*"".*: no such file or folder\n/,
  })),
  {
    args: ["get", "/users", "displayName"],
    stderr:
      /^appgraph: Cannot read the argument "displayName": it is not of the form/,
  },
  {
    args: ["get", "/users", "--query", "value["],
    stderr: /^appgraph: Cannot use the query "value\[": /,
  },
  {
    args: ["get", "/users", "--query", "value", "-o", "raw"],
    stderr: /^appgraph: Cannot apply a --query to raw output/,
  },
  {
    args: ["get", "/users", "--timeout", "soon"],
    stderr: /--timeout/,
  },
  {
    args: ["get", "/users", "--timeout", "0"],
    stderr:
      /^appgraph: Cannot use --timeout "0": it leaves no time at all\nChoose a longer one, or leave the option out; see appgraph help get\n/,
  },
  {
    args: ["upload", "-", "/drives/d/root:/f", "--max-time=0.4ms"],
    stderr: /^appgraph: Cannot use --max-time "0.4ms": it leaves no time/,
  },
  {
    args: ["list", "/users", "-o", "raw"],
    stderr:
      /^appgraph: Unknown value "raw" of the option "--output"\nChoose one of json, ndjson, csv, tsv, table; see appgraph help list\n/,
  },
  {
    args: ["list", "/users", "--checkpoint", "c", "-o", "csv"],
    stderr: /^appgraph: Cannot keep a checkpoint unless the output is NDJSON/,
  },
  {
    args: ["list", "/users", "--checkpoint", "c", "-O", "f"],
    stderr: /^appgraph: Cannot keep a checkpoint unless the output is NDJSON/,
  },
];

Deno.test("appgraph refuses what is wrong with 2, before a token is asked for", async (t) => {
  await using workspace = await openWorkspace();
  for (const { args, stderr } of REFUSALS) {
    await t.step(args.join(" "), async () => {
      const result = await workspace.run(args);
      assertMatch(result.stderr, stderr);
      assertNotMatch(result.stderr, /hunter2/);
      assertEquals([result.code, result.stdout], [2, ""]);
    });
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});

interface Failure {
  readonly name: string;
  readonly prepare: (emulator: Emulator) => void;
  readonly args?: readonly string[];
  readonly code: number;
  readonly stderr: readonly RegExp[];
}

const GRAPH = { service: "graph", times: 9 } as const;
const IDS = /\nrequest-id \S+, client-request-id \S+, date \S+/;

function answered(
  status: number,
  code: string,
  exitCode: number,
  advice: RegExp,
): Failure {
  return {
    name: `${status} ${code}`,
    prepare: (emulator) =>
      emulator.fault(faults.graphError(status, code), GRAPH),
    code: exitCode,
    stderr: [
      new RegExp(
        `^appgraph: Graph answered ${status} to GET \\S+: ${code}: Scripted by`,
      ),
      advice,
      IDS,
    ],
  };
}

const FAILURES: readonly Failure[] = [
  answered(400, "Request_BadRequest", 6, /\nCheck the path, the parameters/),
  answered(401, "InvalidAuthenticationToken", 4, /\nCheck that authority/),
  answered(
    403,
    "Authorization_RequestDenied",
    5,
    /\nThe token has User\.Read\.All, and another gate is shut: .*\nGET \/users needs .*; the token has User\.Read\.All\n/,
  ),
  answered(404, "Request_ResourceNotFound", 3, /\nCheck the path and the ids/),
  answered(409, "Conflict", 6, /\nRead what is there first/),
  answered(410, "Gone", 3, /\nCheck the path and the ids/),
  answered(
    412,
    "PreconditionFailed",
    6,
    /\nRead the resource and give its @odata\.etag with --if-match/,
  ),
  answered(
    429,
    "TooManyRequests",
    75,
    /\nTry again later, with fewer requests/,
  ),
  answered(500, "UnknownError", 75, /\nGraph has a problem of its own/),
  answered(501, "NotImplemented", 6, /\nGraph does not do this/),
  answered(503, "ServiceUnavailable", 75, /\nTry again later\n/),
  answered(507, "InsufficientStorage", 6, /\nMake room in the target/),
  {
    name: "an HTML error page",
    prepare: (emulator) => emulator.fault(faults.html(502), GRAPH),
    code: 75,
    stderr: [/^appgraph: Graph answered 502 to GET \S+/],
  },
  {
    name: "a connection that is dropped",
    prepare: (emulator) => emulator.fault(faults.dropRequest(), GRAPH),
    code: 75,
    stderr: [
      /^appgraph: No answer from "localhost:\d+": the connection was closed\n/,
    ],
  },
  {
    name: "a body that is cut",
    prepare: (emulator) => emulator.fault(faults.cutBody(100), GRAPH),
    code: 75,
    stderr: [
      /^appgraph: No answer from "localhost:\d+": the connection was closed\n/,
    ],
  },
  {
    name: "an answer that never comes",
    prepare: (emulator) => emulator.fault(faults.stallHead(), GRAPH),
    args: ["get", "/users", "--max-retries=0", "--timeout=200ms"],
    code: 75,
    stderr: [
      /it stayed silent for too long\nTry again later, or raise --timeout/,
    ],
  },
  {
    name: "a body that stops",
    prepare: (emulator) => emulator.fault(faults.stallBody(100), GRAPH),
    args: ["list", "/users", "--max-retries=0", "--timeout=200ms"],
    code: 75,
    stderr: [/it stayed silent for too long\n/],
  },
  {
    name: "a budget of time that is spent",
    prepare: (emulator) => emulator.fault(faults.stallHead(), GRAPH),
    args: ["get", "/users", "--max-time=1s"],
    code: 75,
    stderr: [
      /^appgraph: Stopped waiting for "localhost:\d+": .*\nRaise --max-time\n/,
    ],
  },
  {
    name: "a message with control characters",
    prepare: (emulator) =>
      emulator.fault(
        faults.json(
          {
            error: {
              code: "Bad\u001b[2J",
              message: "One\r\n\u001b]0;x\u0007two\u009b\u202e",
            },
          },
          400,
        ),
        GRAPH,
      ),
    code: 6,
    stderr: [/: Bad ?\[2J: One \]0;x ?two\n/],
  },
];

Deno.test("appgraph reports each failure in words, with its exit code and nothing on standard output", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  for (const { name, prepare, args, code, stderr } of FAILURES) {
    await t.step(name, async () => {
      emulator.clearFaults();
      prepare(emulator);
      const result = await workspace.run(
        args ?? ["get", "/users", "--max-retries=0"],
      );
      for (const pattern of stderr) assertMatch(result.stderr, pattern);
      // deno-lint-ignore no-control-regex
      assertNotMatch(result.stderr, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
      assertEquals([result.code, result.stdout], [code, ""]);
    });
  }
});
