import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { type Fault, faults } from "../../emulator/mod.ts";
import { openWorkspace } from "../workspace.ts";

const TOKEN = { service: "token" } as const;

/** An answer that asks for another try at once. */
function answer(status: number, body = ""): Fault {
  return faults.answer({ status, headers: [["retry-after", "0"]], body });
}

interface Case {
  readonly name: string;
  readonly fault: Fault;
}

const RETRIED: readonly Case[] = [
  { name: "a connection that is lost", fault: faults.dropRequest() },
  { name: "an answer that is lost", fault: faults.loseAnswer() },
  { name: "an answer that breaks off", fault: faults.cutBody(40) },
  ...[408, 500, 502, 503, 504, 599].map((status) => ({
    name: `${status}`,
    fault: answer(status),
  })),
  { name: "429 in plain text", fault: faults.plainThrottled("0") },
];

for (const { name, fault } of RETRIED) {
  Deno.test(`appgraph asks for a token again after ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.fault(fault, TOKEN);
    const { code, stdout } = await workspace.run([]);
    assertEquals(code, 0);
    assertEquals(JSON.parse(stdout).appId, emulator.directory.app.appId);
    assertEquals(emulator.requests.tokenRequests, 2);
  });
}

const FINAL: readonly (Case & { readonly code: number })[] = [
  ...[400, 401, 403, 404, 410, 422].map((status) => ({
    name: `${status}`,
    fault: answer(status, '{"error":"scripted"}'),
    code: 4,
  })),
  {
    name: "a redirect",
    fault: faults.redirect("https://localhost/elsewhere"),
    code: 4,
  },
  {
    name: "a success that holds no token",
    fault: faults.json({}),
    code: 1,
  },
  { name: "a success that is HTML", fault: faults.html(200), code: 1 },
];

for (const { name, fault, code } of FINAL) {
  Deno.test(`appgraph does not ask for a token again after ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.fault(fault, TOKEN);
    const result = await workspace.run([]);
    assertEquals([result.code, result.stdout], [code, ""]);
    assertEquals(emulator.requests.tokenRequests, 1);
    assertEquals(emulator.requests.graphRequests, 0);
  });
}

const UNREADABLE: readonly (Case & { readonly code: number })[] = [
  ...([[503, 75], [429, 75], [401, 4], [400, 4]] as const).flatMap((
    [status, code],
  ) => [
    {
      name: `${status} with two megabytes of HTML`,
      fault: answer(
        status,
        `<html>${"<p>Service Unavailable</p>".repeat(80_000)}`,
      ),
      code,
    },
    {
      name: `${status} whose body breaks off`,
      fault: cut(status, "close"),
      code,
    },
    {
      name: `${status} whose body never ends`,
      fault: cut(status, "stall"),
      code,
    },
    {
      name: `${status} with half of its JSON`,
      fault: answer(status, '{"error":"invalid_cl'),
      code,
    },
  ]),
  {
    name: "200 with two megabytes",
    fault: answer(200, "x".repeat(2 << 20)),
    code: 1,
  },
  { name: "200 whose body breaks off", fault: cut(200, "close"), code: 75 },
  { name: "200 whose body never ends", fault: cut(200, "stall"), code: 75 },
];

function cut(status: number, then: "close" | "stall"): Fault {
  return {
    reply: {
      status,
      headers: [["content-type", "application/json"], ["retry-after", "0"]],
      body: '{"error":"invalid_client","access_token":"a.b.c"}',
      cut: { afterBytes: 12, then },
    },
  };
}

for (const { name, fault, code } of UNREADABLE) {
  Deno.test(`appgraph takes the status of an answer of the token endpoint that cannot be read: ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.fault(fault, { ...TOKEN, times: 100 });
    const args = ["--max-retries=1", "--timeout=300ms", "--max-time=20s"];
    const result = await workspace.run(args);
    assertEquals([result.code, result.stdout], [code, ""], result.stderr);
    assertEquals(emulator.requests.tokenRequests, code === 75 ? 2 : 1);
    assertEquals(emulator.requests.graphRequests, 0);
  });
}

for (
  const [retryAfter, code] of [
    ["0, 0", 0],
    ["0.2, 0.1", 0],
    ["8999999999999", 75],
    ["1e999", 0],
    [`${"9".repeat(400)}`, 75],
    ["86401, 1", 75],
    ["-5", 0],
    ["soon", 0],
  ] as const
) {
  Deno.test(`appgraph meets a Retry-After of the token endpoint: ${retryAfter.slice(0, 20)}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.directory.app.roles = ["User.Read.All"];
    emulator.fault(faults.plainThrottled(retryAfter), TOKEN);
    // Without a limit of time.
    const result = await workspace.run(["list", "/users"]);
    assertEquals(result.code, code, result.stderr);
    assertEquals(emulator.requests.tokenRequests, code === 0 ? 2 : 1);
  });
}

Deno.test("appgraph waits as long as a plain-text 429 asks before it asks for a token again", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.fault(faults.plainThrottled("1"), TOKEN);
  const { code, stderr } = await workspace.run(["-v"]);
  assertEquals(code, 0);
  assertMatch(
    stderr,
    /\nPOST https:\/\/\S+\/token 429 \d+ ms\nAsking the token endpoint again in 1000 ms after 429\n/,
  );
  const [first, second] = [...emulator.requests];
  assert(second!.at - first!.at >= 1000);
});

Deno.test("appgraph ends with 75 when the token endpoint stays unavailable, after as many tries as allowed", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.fault(answer(503), { ...TOKEN, times: 100 });
  const { code, stdout, stderr } = await workspace.run(["--max-retries=2"]);
  assertEquals([code, stdout], [75, ""]);
  assertEquals(
    stderr,
    "appgraph: Cannot get an access token: the token endpoint answered 503 after 3 tries: the answer has no body\n" +
      "Try again later; the server says Retry-After: 0\n",
  );
  assertEquals(emulator.requests.tokenRequests, 3);
});

Deno.test("appgraph ends with 75 at once when the token endpoint's wait would pass --max-time", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.fault(faults.plainThrottled("315"), TOKEN);
  const startedAt = performance.now();
  const { code, stdout, stderr } = await workspace.run(["--max-time=60s"]);
  assertEquals([code, stdout], [75, ""]);
  assertMatch(
    stderr,
    /^appgraph: Stopped asking "localhost:\d+": it answered 429, and the next try, at \d{4}-\S+Z, would be after the time allowed\nTry again from \d{4}-\S+Z on, or raise --max-time\n/,
  );
  assert(performance.now() - startedAt < 45_000);
  assertEquals(emulator.requests.tokenRequests, 1);
});

Deno.test("appgraph --verbose shows the token requests that got no answer", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  // A connection that is lost before the answer begins may be opened again by the runtime itself.
  emulator.fault(faults.cutBody(40), TOKEN);
  const { stderr } = await workspace.run(["--log=json", "--max-retries=1"]);
  const records: Record<string, unknown>[] = stderr.trimEnd().split("\n").map(
    (line) => JSON.parse(line),
  );
  const requests = records.filter(({ event }) => event === "token-request");
  assertEquals(
    requests.map(({ url, status }) => [url, status]),
    [undefined, 200].map((status) => [
      `${emulator.origin}/${emulator.directory.app.tenantId}/oauth2/v2.0/token`,
      status,
    ]),
  );
  const { token_requests, retries } = records.at(-1)!;
  assertEquals({ token_requests, retries }, { token_requests: 2, retries: 1 });
});
