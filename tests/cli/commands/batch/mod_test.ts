import {
  assert,
  assertEquals,
  assertLessOrEqual,
  assertMatch,
  assertStringIncludes,
} from "../../../assert.ts";
import { cases } from "../../../effort.ts";
import { faults } from "../../../emulator/mod.ts";
import { grantAll, holdRequest, start, userId } from "../../jobs.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

async function openBatchWorkspace(users = 25): Promise<Workspace> {
  const workspace = await openWorkspace({ users });
  grantAll(workspace.emulator);
  return workspace;
}

interface Answer {
  readonly id: string;
  readonly status: number;
  readonly body?: Readonly<Record<string, unknown>>;
}

function parseAnswers(stdout: string): Answer[] {
  return stdout.split("\n").slice(0, -1).map((line) => JSON.parse(line));
}

/** `GET` lines for the first users. */
function getLines(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `GET /users/${userId(index)}?$select=id\n`,
  ).join("");
}

Deno.test("appgraph batch answers in the order of the lines, by the ids given or the numbers of the lines", async () => {
  await using workspace = await openBatchWorkspace();
  const { code, stdout, stderr } = await workspace.run(["batch"], {
    stdin: [
      `GET /users/${userId(3)}`,
      "",
      `{"url":"/users/${userId(1)}","id":"one"}\r`,
      `{"method":"get","url":"users/${userId(2)}?$select=id","id":7}`,
      `  delete /users/${userId(4)}  `,
    ].join("\n"),
  });
  assertEquals({ code, stderr }, { code: 0, stderr: "" });
  const answers = parseAnswers(stdout);
  assertEquals(answers.map(({ id, status, body }) => [id, status, body?.id]), [
    ["1", 200, userId(3)],
    ["one", 200, userId(1)],
    ["7", 200, userId(2)],
    ["5", 204, undefined],
  ]);
  assertEquals(workspace.emulator.requests.count("graph"), 1);
});

Deno.test("appgraph batch answers each of thousands of requests once, 5 % of them throttled, in full requests", async () => {
  const count = cases(10_000);
  await using workspace = await openBatchWorkspace(count);
  const { emulator, folder } = workspace;
  await Deno.writeTextFile(`${folder}/requests.txt`, getLines(count));
  const throttling = emulator.fault(faults.throttled("0.2"), {
    service: "batch-part",
    probability: 0.05,
  });
  // As a network does: without it the program would be waiting for lines, not for answers.
  emulator.fault(faults.delay(20), { service: "graph", probability: 1 });
  const { code, stdout, stderr } = await workspace.run([
    "batch",
    "requests.txt",
  ]);
  assertEquals({ code, stderr }, { code: 0, stderr: "" });
  const answers = parseAnswers(stdout);
  assertEquals(answers.length, count);
  for (const [index, { id, status, body }] of answers.entries()) {
    assertEquals([id, status, body?.id], [
      String(index + 1),
      200,
      userId(index),
    ]);
  }
  const { requests } = emulator;
  assert(throttling.hits > count * 0.02);
  assertEquals(requests.count("batch-part"), count + throttling.hits);
  // At the end there is nothing left to fill the requests with that carry throttled parts; sent alone,
  // each of these would take one.
  const full = Math.ceil((count + throttling.hits) / 20);
  assertLessOrEqual(requests.count("graph"), full + throttling.hits / 4);
});

Deno.test("appgraph batch keeps the numbers of a body digit for digit", async () => {
  await using workspace = await openBatchWorkspace();
  await workspace.run(["batch"], {
    stdin:
      '{"method":"PATCH","url":"/users/1","body":{"n":12345678901234567890,"x":1.10}}\n',
  });
  const [request] = workspace.emulator.requests.matching(/\$batch$/);
  assertStringIncludes(
    request?.body ?? "",
    '{"n":12345678901234567890,"x":1.10}',
  );
});

const BAD_LINES: readonly (readonly [line: string, problem: string])[] = [
  ["GET", "it is neither a JSON object nor METHOD PATH"],
  ['{"url":', "it is not JSON"],
  ["{}", 'it has no "url"'],
  ['{"url":"/users","uri":1}', '"uri" is none of id, method, url,'],
  ["FETCH /users", 'its method is "FETCH"'],
  ['{"url":"/users","body":{}}', "a GET has no body"],
  ['{"url":"/users","dependsOn":["nobody"]}', 'it depends on "nobody"'],
  ['{"url":"/users","headers":{"a":1}}', 'its header "a" is no text'],
  [
    '{"url":"/users","headers":{"Authorization":"x"}}',
    'its header "Authorization" is set by the client',
  ],
  ["GET /beta/users", 'its "url" is not of version v1.0, as the batch is'],
  ["GET /../users", "Cannot use the path"],
  ["GET https://example.com/users", "Cannot use the path"],
  ["GET /users/M\ufffdller", "it holds bytes that are not UTF-8"],
];

Deno.test("appgraph batch names the bad line of a file and sends nothing", async () => {
  await using workspace = await openBatchWorkspace();
  for (const [line, problem] of BAD_LINES) {
    const text = `${getLines(20)}\n\n${line}\n${getLines(3)}`;
    await Deno.writeTextFile(`${workspace.folder}/requests`, text);
    const { code, stdout, stderr } = await workspace.run(["batch", "requests"]);
    assertEquals({ code, stdout }, { code: 2, stdout: "" });
    assertStringIncludes(
      stderr,
      `Cannot use line 23 of requests: ${problem}`,
    );
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});

Deno.test("appgraph batch sends nothing from the group of 20 on in which standard input has a bad line, and prints the answers so far", async () => {
  await using workspace = await openBatchWorkspace(50);
  const { requests } = workspace.emulator;
  const within = await workspace.run(["batch"], {
    stdin: `${getLines(19)}nonsense\n`,
  });
  assertEquals([within.code, within.stdout], [2, ""]);
  assertEquals(requests.count(), 0);
  const behind = await workspace.run(["batch"], {
    stdin: `${getLines(39)}GET /users/nobody\nGET /users\nnonsense\n`,
  });
  assertEquals(behind.code, 2);
  assertEquals(parseAnswers(behind.stdout).length, 40);
  assertEquals(requests.count("batch-part"), 40);
  assertMatch(
    behind.stderr,
    /^Warning: 1 of 40 requests of the batch failed: 1 × 404\nappgraph: Cannot use line 42 of standard input: /,
  );
});

Deno.test("appgraph batch reads a pipe in the place of a file once", async () => {
  await using workspace = await openBatchWorkspace();
  const path = `${workspace.folder}/pipe`;
  await new Deno.Command("mkfifo", { args: [path] }).output();
  const [result] = await Promise.all([
    workspace.run(["batch", "pipe"]),
    Deno.writeTextFile(path, getLines(21)),
  ]);
  assertEquals([result.code, result.stderr], [0, ""]);
  assertEquals(parseAnswers(result.stdout).length, 21);
});

Deno.test("appgraph batch ends with 7 and a summary when requests failed", async () => {
  await using workspace = await openBatchWorkspace();
  const { code, stdout, stderr } = await workspace.run(["batch"], {
    stdin: `GET /users/nobody\nGET /applications\n${getLines(1)}GET /users/x\n`,
  });
  assertEquals(code, 7);
  assertEquals(parseAnswers(stdout).map(({ status }) => status), [
    404,
    403,
    200,
    404,
  ]);
  assertEquals(
    stderr.split("\n").slice(1),
    [
      "appgraph: 3 of 4 requests of the batch failed: 1 × 403, 2 × 404",
      "Their answers, with the reasons, are in the output",
      "",
    ],
  );
  assertMatch(
    stderr,
    /^Warning: GET \/applications needs Application\.Read\.All, .*\. Not requested: add the application permission Application\.Read\.All /,
  );
});

Deno.test("appgraph batch waits for what a request depends on, throttled or not", async () => {
  await using workspace = await openBatchWorkspace();
  workspace.emulator.fault(faults.throttled("0.1"), { service: "batch-part" });
  const { code, stdout } = await workspace.run(["batch"], {
    stdin: [
      `{"id":"a","url":"/users/${userId(1)}"}`,
      `{"id":"b","url":"/users/${userId(2)}","dependsOn":["a"]}`,
      '{"id":"c","url":"/users/nobody","dependsOn":["b"]}',
      `{"id":"d","method":"DELETE","url":"/users/${
        userId(3)
      }","dependsOn":["c"]}`,
    ].join("\n"),
  });
  assertEquals(code, 7);
  assertEquals(parseAnswers(stdout).map(({ id, status }) => [id, status]), [
    ["a", 200],
    ["b", 200],
    ["c", 404],
    ["d", 424],
  ]);
  assert(workspace.emulator.users.at(3) !== undefined);
});

Deno.test("appgraph batch --concurrency says how many requests are under way", async () => {
  await using workspace = await openBatchWorkspace(100);
  const { emulator } = workspace;
  const together = Promise.withResolvers<void>();
  let [underWay, most] = [0, 0];
  emulator.fault({
    edit: async (reply) => {
      most = Math.max(most, ++underWay);
      if (underWay === 3) together.resolve();
      await together.promise;
      underWay--;
      return reply;
    },
  }, { service: "graph", times: 10 });
  const { code } = await workspace.run(["batch", "--concurrency=3"], {
    stdin: getLines(100),
  });
  assertEquals([code, most], [0, 3]);
});

Deno.test("appgraph batch --dry-run prints the requests in order and asks for no token", async () => {
  await using workspace = await openBatchWorkspace();
  const { code, stdout, stderr } = await workspace.run(["batch", "--dry-run"], {
    stdin: getLines(45),
  });
  assertEquals([code, stderr], [0, ""]);
  const bodies = stdout.split("\n").filter((line) => line.startsWith("{"));
  const ids = bodies.flatMap((body): string[] =>
    JSON.parse(body).requests.map(({ id }: { id: string }) => id)
  );
  assertEquals(ids, Array.from({ length: 45 }, (_, index) => `${index + 1}`));
  assertStringIncludes(stdout, "authorization: Bearer MASKED\n");
  assertEquals(workspace.emulator.requests.count(), 0);
});

Deno.test("appgraph batch -o csv has a column for what the first answer lacks", async () => {
  await using workspace = await openBatchWorkspace();
  const { stdout } = await workspace.run(["batch", "-o", "csv"], {
    stdin: `DELETE /users/${userId(1)}\nGET /users/nobody\n`,
  });
  const [header, first, second] = stdout.split("\n");
  assertEquals(header, "id,status,headers,body");
  assertMatch(first ?? "", /^1,204,"?\{.*\}"?,$/);
  assertMatch(second ?? "", /^2,404,.*Request_ResourceNotFound/);
});

for (const args of [["batch"], ["batch", "--dry-run"]]) {
  Deno.test(`appgraph ${args.join(" ")} ends quietly when nobody reads any more`, async () => {
    await using workspace = await openBatchWorkspace(4_000);
    await Deno.writeTextFile(`${workspace.folder}/requests`, getLines(4_000));
    const child = start(workspace, [...args, "requests"]);
    const reader = child.stdout.getReader();
    await reader.read();
    await reader.cancel();
    const stderr = await new Response(child.stderr).text();
    const { code } = await child.status;
    assertEquals({ code, stderr }, { code: 0, stderr: "" });
  });
}

Deno.test("appgraph batch has printed the answers that came before it is terminated", async () => {
  await using workspace = await openBatchWorkspace(60);
  const { emulator, folder } = workspace;
  await Deno.writeTextFile(`${folder}/requests`, getLines(60));
  using _held = holdRequest(emulator, { service: "graph", after: 2 });
  const child = start(workspace, ["batch", "requests", "--concurrency=1"]);
  let stdout = "";
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    stdout += text;
    if (stdout.split("\n").length > 40) child.kill("SIGTERM");
  }
  const stderr = await new Response(child.stderr).text();
  const { code } = await child.status;
  assertEquals({ code, stderr }, {
    code: 143,
    stderr: "appgraph: Terminated\n",
  });
  assertEquals(parseAnswers(stdout).length, 40);
});
