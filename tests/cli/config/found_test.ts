import { parseCommandLine } from "../../../cli/command_line/parse.ts";
import { COMMANDS } from "../../../cli/commands/mod.ts";
import {
  type ConfigurationResult,
  readConfiguration,
} from "../../../cli/config/load.ts";
import { StandardInput } from "../../../cli/system/standard_input.ts";
import type { System } from "../../../cli/system/system.ts";
import type { Environment } from "../../../cli/system/variables.ts";
import { assert, assertEquals } from "../../assert.ts";

const TENANT = "11111111-2222-3333-4444-555555555555";
const CLIENT = "66666666-7777-8888-9999-aaaaaaaaaaaa";
const IDS = { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT };
const SECRET = "a-secret-that-is-long-enough";
const COMPLETE = { ...IDS, AZURE_CLIENT_SECRET: SECRET, HOME: "/home/a" };
const NO_CREDENTIAL = "The credential is missing";
const NO_SECRET = "The client secret is missing";

interface Found extends ConfigurationResult {
  /** What was written to standard error. */
  readonly asked: string;
}

/** Reads a configuration; with `typed` somebody sits there and types it. */
async function read(
  args: readonly string[],
  env: Environment,
  typed?: string,
): Promise<Found> {
  let asked = "";
  const stream: System["stderr"] = {
    isTerminal: typed !== undefined,
    columns: () => 80,
    write: (data) => {
      asked += String(data);
      return Promise.resolve();
    },
  };
  const system: System = {
    args,
    env,
    stdin: {
      isTerminal: typed !== undefined,
      read: (buffer) =>
        Promise.resolve(new TextEncoder().encodeInto(typed ?? "", buffer).read),
      setRaw: () => {},
    },
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
    startedAt: 0,
  };
  const invocation = parseCommandLine(args, COMMANDS);
  assert(invocation.kind === "run");
  const { globals: { envFile: envFiles }, options } = invocation;
  const stdin = new StandardInput(system.stdin);
  const input = { system, envFiles, stdin };
  return { ...await readConfiguration(input, options), asked };
}

function problemsOf({ problems }: ConfigurationResult): string[] {
  return problems.map(({ problem }) => problem);
}

for (const args of [[], ["--credential=secret"]]) {
  Deno.test(`readConfiguration() asks for the secret if that is all that is missing (${args})`, async () => {
    const found = await read(args, IDS, `${SECRET}\r`);
    assertEquals(found.asked, "Client secret: \n");
    assertEquals(found.problems, []);
    assertEquals(found.configuration?.credential, {
      kind: "secret",
      secret: { value: SECRET, source: { kind: "prompt" } },
    });
  });
}

interface Silence {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env: Environment;
  readonly typed?: string;
  readonly problems: readonly string[];
}

const SILENCES: readonly Silence[] = [
  { name: "nobody is there", env: IDS, problems: [NO_CREDENTIAL] },
  {
    name: "nobody is there, and a secret is wanted",
    args: ["--credential=secret"],
    env: IDS,
    problems: [NO_SECRET],
  },
  {
    name: "something else is missing too",
    env: { AZURE_CLIENT_ID: CLIENT },
    typed: `${SECRET}\r`,
    problems: ["The tenant is missing", NO_CREDENTIAL],
  },
  {
    name: "another credential is wanted",
    args: ["--credential=certificate"],
    env: IDS,
    typed: `${SECRET}\r`,
    problems: ["The certificate is missing"],
  },
];

for (const { name, args = [], env, typed, problems } of SILENCES) {
  Deno.test(`readConfiguration() asks for nothing where ${name}`, async () => {
    const found = await read(args, env, typed);
    assertEquals(found.asked, "");
    assertEquals(problemsOf(found), problems);
    assertEquals(found.configuration, undefined);
  });
}

Deno.test("readConfiguration() takes an empty line for no secret", async () => {
  const found = await read([], IDS, "\r");
  assertEquals(found.asked, "Client secret: \n");
  assertEquals(problemsOf(found), [NO_CREDENTIAL]);
});

Deno.test("readConfiguration() wants neither tenant nor client id for a managed identity", async () => {
  const found = await read(["--credential=managed-identity"], {});
  assertEquals(found.problems, []);
  assertEquals(found.configuration?.tenant, undefined);
  assertEquals(found.configuration?.clientId, undefined);
});

Deno.test("readConfiguration() names what is wrong once, and not as missing too", async () => {
  const found = await read([], {
    ...COMPLETE,
    AZURE_CLIENT_ID: "no-guid",
    AZURE_TENANT_ID: "common",
  });
  assertEquals(
    problemsOf(found).map((problem) => problem.split(/["(]/)[0]),
    ["The tenant ", "The client id "],
  );
});

Deno.test("readConfiguration() checks the form of client id and object id", async () => {
  const upper = CLIENT.toUpperCase();
  const found = await read([], { ...COMPLETE, AZURE_CLIENT_OBJECT_ID: upper });
  assertEquals(found.configuration?.objectId?.value.toLowerCase(), CLIENT);
  const wrong = await read([], { ...COMPLETE, AZURE_CLIENT_OBJECT_ID: "x" });
  assert(
    problemsOf(wrong)[0]?.startsWith("The object id (a text of 1 character) "),
  );
});

Deno.test("readConfiguration() warns where no folder for the cache is known, unless none is wanted", async () => {
  const env = { ...COMPLETE, HOME: "" };
  const { configuration, warnings } = await read([], env);
  assertEquals(configuration?.cacheFolder, undefined);
  assertEquals(warnings, [
    "Cannot keep tokens: no folder for the cache is known; set APPGRAPH_CACHE_DIR or HOME, or give --no-cache",
  ]);
  assertEquals((await read(["--no-cache"], env)).warnings, []);
  assertEquals((await read([], COMPLETE)).warnings, []);
});

Deno.test("readConfiguration() names a file of DENO_CERT that cannot be read", async () => {
  const found = await read([], { ...COMPLETE, DENO_CERT: "missing.pem" });
  assertEquals(found.runtimeProblems, [{
    problem:
      'Cannot use the file "missing.pem" of DENO_CERT: no such file or folder',
    advice: "Correct DENO_CERT, or unset it",
  }]);
  assertEquals(found.configuration, undefined);
});
