/**
 * Every exit code of the contract, by what people meet. The codes of signals are tested with the jobs,
 * those of `check` with it.
 *
 * @module
 */

import { assertEquals, assertMatch } from "../assert.ts";
import { type Emulator, faults } from "../emulator/mod.ts";
import { closedPort } from "./closed_port.ts";
import { grantAll, holdRequest } from "./jobs.ts";
import { endOf, start, until } from "./jobs.ts";
import { openWorkspace } from "./workspace.ts";

interface ExitCase {
  readonly name: string;
  readonly args: readonly string[];
  readonly prepare?: (emulator: Emulator) => unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly code: number;
  /** What is printed: nothing if not given. */
  readonly stdout?: RegExp;
  /** What is said: nothing with code 0. */
  readonly stderr?: RegExp;
}

const X = { path: /\/x/, times: Infinity };
const GET = ["get", "/x", "--max-retries=0"] as const;
const PUT = ["put", "/x", "-d", "{}", "--max-retries=0"] as const;
const CHANGES = ["post", "patch", "put"].map((
  verb,
) => [verb, "/x", "-d", "{}"]);

const DONE: readonly ExitCase[] = [
  {
    name: "200",
    args: GET,
    prepare: (emulator) => emulator.fault(faults.json({ a: 1 }), X),
    code: 0,
    stdout: /^\{\n {2}"a": 1\n\}\n$/,
  },
  ...CHANGES.map((args) => ({
    name: `200 of JSON's type without a body to ${args[0]}`,
    args,
    prepare: (emulator: Emulator) =>
      emulator.fault(
        faults.answer({
          status: 200,
          headers: [["content-type", "application/json"]],
        }),
        X,
      ),
    code: 0,
  })),
  ...[201, 202, 204].map((status) => ({
    name: `${status} without a body`,
    args: PUT,
    prepare: (emulator: Emulator) =>
      emulator.fault(faults.answer({ status }), X),
    code: 0,
  })),
  ...[
    "get /x",
    "get /x --query=a -ocsv",
    "get /x -O kept",
    "list /x",
    "list /x -ojson",
    "list /x -O kept",
  ].map((line) => ({
    name: `304 to ${line}`,
    args: [...line.split(" "), '-HIf-None-Match:"1"'],
    prepare: (emulator: Emulator) =>
      emulator.fault(faults.answer({ status: 304 }), X),
    code: 0,
  })),
];

const LARGE: readonly ExitCase[] = [
  {
    name: "200,000 rows of arrays as CSV",
    args: [...GET, "-o", "csv", "-O", "rows.csv"],
    prepare: (emulator) => {
      const rows = Array.from({ length: 200_000 }, (_, index) => [index]);
      emulator.fault(faults.json({ value: rows }), X);
    },
    code: 0,
  },
  {
    name: "6,000 arrays within each other as CSV",
    args: [...GET, "-o", "csv", "-O", "deep.csv"],
    prepare: (emulator) => {
      const deep = `${"[".repeat(6_000)}${"]".repeat(6_000)}`;
      emulator.fault(faults.json(`{"value":[{"a":${deep}}]}`), X);
    },
    code: 0,
  },
];

const UNEXPECTED: readonly ExitCase[] = [
  ...["app", "list /x", "delta /x/delta --state=s"].map((line) => ({
    name: `HTML in the place of JSON to ${line}`,
    args: [...line.split(" "), "--max-retries=0"],
    prepare: (emulator: Emulator) =>
      emulator.fault(faults.html(200), { service: "graph" as const }),
    code: 1,
    stderr: /of type "text\/html; charset=utf-8"/,
  })),
  {
    name: "redirects without end",
    args: GET,
    prepare: (emulator) => emulator.fault(faults.redirectLoop(), X),
    code: 1,
    stderr: /redirected more than 5 times\n/,
  },
  ...[999, 600].map((status) => ({
    name: `the status ${status}, which HTTP does not have`,
    args: GET,
    prepare: (emulator: Emulator) =>
      emulator.fault(faults.answer({ status }), X),
    code: 1,
    stderr: new RegExp(`: ${status} is no status of an answer\n`),
  })),
  {
    name: "JSON that announces more than a text can hold",
    args: GET,
    prepare: (emulator) => {
      emulator.fault({
        reply: {
          status: 200,
          headers: [["content-type", "application/json"]],
          contentLength: 600 * 1024 * 1024,
          body: "{",
        },
      }, X);
    },
    code: 1,
    stderr: /it is longer than 512 MiB\n/,
  },
  {
    name: "JSON too deep to be written",
    args: GET,
    prepare: (emulator) => {
      const deep = `${"[".repeat(60_000)}${"]".repeat(60_000)}`;
      emulator.fault(faults.json(deep), X);
    },
    code: 1,
    stderr: /nested too deeply/,
  },
];

const USAGE: readonly ExitCase[] = [
  {
    name: "an unknown option",
    args: ["get", "/x", "--nope"],
    code: 2,
    stderr: /--nope/,
  },
  {
    name: "an unknown command",
    args: ["gett", "/x"],
    code: 2,
    stderr: /appgraph get/,
  },
  {
    name: "a path that is refused",
    args: ["get", "/../x"],
    code: 2,
    stderr: /./,
  },
  {
    name: "a missing tenant",
    args: GET,
    env: { AZURE_TENANT_ID: "" },
    code: 2,
    stderr: /tenant/,
  },
  {
    name: "standard input for two things",
    args: ["post", "/x", "-d", "-"],
    env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: "-" },
    stdin: "{}",
    code: 2,
    stderr:
      /from standard input: .* is read from there\nGive one of the two as a file\n/,
  },
  {
    name: "standard input for two things, by its other name",
    args: ["batch", "/dev/stdin"],
    env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: "-" },
    stdin: "{}",
    code: 2,
    stderr: /from standard input: .* is read from there\n/,
  },
  {
    name: "an upload of standard input that holds the secret",
    args: ["upload", "-", "/drives/b/root:/x"],
    env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: "-" },
    stdin: "{}",
    code: 2,
    stderr: /from standard input: .* is read from there\n/,
  },
  {
    name: "an output over the batch that is read",
    args: ["batch", "in.jsonl", "-O", "./in.jsonl"],
    code: 2,
    stderr: /it is the batch\n/,
  },
  {
    name: "an output over the file that is sent",
    args: ["upload", "in.jsonl", "/drives/b/root:/x", "-O", "in.jsonl"],
    code: 2,
    stderr: /it is the file to upload\n/,
  },
];

/** Statuses by the code that they end with. */
const STATUSES: readonly (readonly [code: number, statuses: number[]])[] = [
  [3, [404, 410]],
  [5, [403]],
  [6, [
    400,
    402,
    405,
    406,
    409,
    411,
    412,
    413,
    414,
    415,
    416,
    422,
    423,
    424,
    428,
    431,
    451,
    501,
    507,
  ]],
  [75, [408, 429, 500, 502, 503, 504, 505, 508, 509, 529, 599]],
];

const REFUSED: readonly ExitCase[] = STATUSES.flatMap(([code, statuses]) =>
  statuses.map((status) => ({
    name: `${status}`,
    args: GET,
    prepare: (emulator: Emulator) =>
      emulator.fault(faults.graphError(status, "Scripted"), X),
    code,
    stderr: new RegExp(`Graph answered ${status} to GET `),
  }))
);

const OTHERS: readonly ExitCase[] = [
  {
    name: "a secret that Entra refuses",
    args: GET,
    env: { AZURE_CLIENT_SECRET: "not-the-secret-of-this-app" },
    code: 4,
    stderr: /AADSTS7000215/,
  },
  {
    name: "401 of Graph, twice",
    args: GET,
    prepare: (emulator) => emulator.fault(faults.unauthorized(), X),
    code: 4,
    stderr: /Graph answered 401 /,
  },
  {
    name: "a batch of which a part failed",
    args: ["batch", "-"],
    stdin: "GET /users?$top=1\nGET /nothing\n",
    code: 7,
    stdout: /^\{"id":"1","status":200.*\n\{"id":"2","status":4\d\d.*\n$/,
    stderr: /1 of 2 requests of the batch failed/,
  },
  {
    name: "no answer",
    args: GET,
    prepare: (emulator) => emulator.fault(faults.dropRequest(), X),
    code: 75,
    stderr: /No answer from /,
  },
  {
    name: "nobody there",
    args: GET,
    env: { AZURE_AUTHORITY_HOST: `http://127.0.0.1:${closedPort()}` },
    code: 75,
    stderr: /No answer from /,
  },
  {
    name: "a token endpoint that is busy",
    args: ["get", "/x", "--max-retries=0", "--no-cache", "--max-time=2s"],
    prepare: (emulator) => {
      emulator.fault(faults.graphError(503, "busy", "60"), {
        service: "token",
        times: Infinity,
      });
    },
    code: 75,
    stderr: /./,
  },
  {
    name: "a pause that is longer than the time there is",
    args: ["get", "/x", "--max-time=5s"],
    prepare: (emulator) => emulator.fault(faults.throttled("3600"), X),
    code: 75,
    stderr: /\nTry again from 20\d\d-/,
  },
];

const TABLE = { DONE, LARGE, UNEXPECTED, USAGE, REFUSED, OTHERS } as const;

for (const [title, cases] of Object.entries(TABLE)) {
  Deno.test(`appgraph ends with the exit code of the contract: ${title.toLowerCase()}`, async (t) => {
    await using workspace = await openWorkspace();
    const { emulator, folder } = workspace;
    grantAll(emulator);
    await Deno.writeTextFile(`${folder}/in.jsonl`, "GET /users\n");
    await Deno.writeTextFile(`${folder}/kept`, "old");
    for (const one of cases) {
      await t.step(`${one.code} at ${one.name}`, async () => {
        emulator.clearFaults();
        one.prepare?.(emulator);
        const { code, stdout, stderr } = await workspace.run(one.args, {
          env: one.env ?? {},
          stdin: one.stdin,
        });
        assertEquals(code, one.code, stderr);
        assertMatch(stdout, one.stdout ?? /^$/);
        assertMatch(stderr, one.code === 0 ? /^$/ : one.stderr ?? /./);
        assertEquals(
          /fault of the program|Unexpected failure/.test(stderr),
          false,
          stderr,
        );
      });
    }
    assertEquals(await Deno.readTextFile(`${folder}/kept`), "old");
  });
}

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  Deno.test(`appgraph get ends with ${code} at ${signal}`, async () => {
    await using workspace = await openWorkspace();
    using held = holdRequest(workspace.emulator, { path: /users/ });
    const child = start(workspace, ["get", "/users"]);
    await until(child, held.reached);
    child.kill(signal);
    const { code: ended, stdout } = await endOf(child);
    assertEquals([ended, stdout], [code, ""]);
  });
}
