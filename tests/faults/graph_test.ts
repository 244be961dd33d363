import { assert, assertEquals } from "../assert.ts";
import { type Emulator, faults } from "../emulator/mod.ts";
import {
  type FaultCase,
  openEmulator,
  runCase,
  testFaults,
} from "./fault_case.ts";
import { networkFaults } from "./network_faults.ts";

testFaults(
  "Faults of the network before Graph",
  networkFaults("graph"),
);

/** The access token went to the first request alone: the others are not Graph's business. */
function onlyFirstWithToken({ requests }: Emulator): void {
  const authorized = [...requests]
    .filter(({ service }) => service === "graph")
    .map((request) => request.header("authorization") !== undefined);
  assertEquals(authorized, authorized.map((_, index) => index === 0));
}

const shapes: readonly [name: string, body: string, says: RegExp][] = [
  ["an empty body", "", /it is empty\n/],
  ["broken JSON", '{"value":[1', /it is not JSON, or nested too deeply\n/],
  ["a number", "1", /it is not a collection/],
  ["null", "null", /it is not a collection/],
  ["no value", "{}", /it is not a collection/],
  ["a value that is an object", '{"value":{}}', /it is not a collection/],
];

testFaults("Answers of Graph that are no collections", [
  ...shapes.map(([name, body, says]): FaultCase => ({
    name,
    service: "graph",
    args: ["list", "/users"],
    fault: faults.json(body),
    code: 1,
    stderr: says,
    requests: 1,
  })),
  {
    name: "a page with status 200 instead of the registration",
    service: "graph",
    args: ["app"],
    fault: faults.html(200),
    code: 1,
    stderr: /^appgraph: Cannot use the answer 200 of type "text\/html/,
    requests: 1,
  },
  {
    name: "a page with status 200 instead of a collection",
    service: "graph",
    args: ["list", "/users"],
    fault: faults.html(200),
    code: 1,
    stderr: /^appgraph: Cannot use the answer 200 of type "text\/html/,
    requests: 1,
  },
  {
    name: "an empty 200 instead of the registration",
    service: "graph",
    args: ["app"],
    fault: faults.empty(),
    code: 1,
    stderr: /^appgraph: Cannot use the answer 200 .*: it is empty\n/,
    requests: 1,
  },
  {
    name: "a page with status 200 to a verb, which passes it through",
    service: "graph",
    fault: faults.html(200),
    code: 0,
    requests: 1,
  },
]);

testFaults("Redirects and links of Graph", [
  {
    name: "a redirect loop",
    service: "graph",
    fault: faults.redirectLoop(),
    code: 1,
    stderr:
      /^appgraph: Gave up on GET \S+: it was redirected more than 5 times\n/,
    requests: 6,
    check: onlyFirstWithToken,
  },
  {
    name: "a redirect to plain http",
    service: "graph",
    fault: faults.redirect("http://192.0.2.1/file?sig=1"),
    code: 1,
    stderr:
      /^appgraph: Refused to follow a link in the answer: it leads to "http:\/\/192\.0\.2\.1", which is not HTTPS\n/,
    requests: 1,
  },
  {
    name: "a redirect to a host that the permission set does not hold",
    service: "graph",
    fault: faults.redirect("https://evil.example/file?sig=1"),
    code: 2,
    stderr:
      /^appgraph: Cannot ask "evil\.example": this program has no permission to reach that host\n/,
    requests: 1,
  },
  {
    name: "a redirect that names no address",
    service: "graph",
    fault: faults.redirect("https://["),
    code: 1,
    stderr:
      /^appgraph: Refused to follow a link in the answer: it is no address\n/,
    requests: 1,
  },
  {
    name: "a redirect of a listing",
    service: "graph",
    args: ["list", "/users"],
    fault: faults.redirectLoop(),
    code: 1,
    stderr: /^appgraph: Graph answered 302 to GET /,
    requests: 1,
  },
  {
    name: "a redirect of a change",
    service: "graph",
    args: ["post", "/users", "-d", "{}"],
    fault: faults.redirectLoop(307),
    code: 1,
    stderr: /^appgraph: Graph answered 307 to POST /,
    requests: 1,
  },
  {
    name: "the same next link for ever",
    service: "graph",
    args: ["list", "/users"],
    fault: faults.nextLink((target) => `https://localhost${target}`),
    code: 1,
    stderr: /^appgraph: Refused to follow a link in the answer: it leads to "/,
    requests: 1,
  },
  {
    name: "a next link to another origin",
    service: "graph",
    args: ["list", "/users"],
    fault: faults.nextLink("https://evil.example/v1.0/users?$skiptoken=1"),
    code: 1,
    stderr:
      /^appgraph: Refused to follow a link in the answer: it leads to "https:\/\/evil\.example", not to "https:\/\/localhost:\d+"\n/,
    requests: 1,
  },
  {
    name: "a next link with a user name",
    service: "graph",
    args: ["list", "/users"],
    fault: faults.nextLink("https://graph@evil.example/"),
    code: 1,
    stderr: /^appgraph: Refused to follow a link in the answer: it leads to "/,
    requests: 1,
  },
  {
    name: "a next link that is no address",
    service: "graph",
    args: ["list", "/users"],
    fault: faults.nextLink("next"),
    code: 1,
    stderr:
      /^appgraph: Refused to follow a link in the answer: it leads to no address at all/,
    requests: 1,
  },
  {
    name: "tokens that are refused without end",
    service: "graph",
    args: ["get", "/users", "--max-retries=3"],
    fault: faults.unauthorized(),
    code: 4,
    stderr: /^appgraph: Graph answered 401 to GET /,
    requests: 2,
    check: ({ requests }) => assertEquals(requests.tokenRequests, 2),
  },
  {
    name: "a refused token, and a connection that ends at the second try",
    service: "graph",
    first: faults.unauthorized(),
    fault: faults.dropRequest(),
    code: 75,
    stderr:
      /^appgraph: No answer from "localhost:\d+": the connection was closed\n/,
    requests: [2, 3],
    check: ({ requests }) => assertEquals(requests.tokenRequests, 2),
  },
  {
    name: "a change that may have been made before the answer was lost",
    service: "graph",
    args: ["patch", "/users/1", "-d", "{}", "--max-retries=3"],
    fault: faults.graphError(503, "ServiceUnavailable"),
    code: 75,
    stderr: /^appgraph: Graph answered 503 to PATCH /,
    requests: 1,
  },
  {
    name: "compressed data",
    service: "graph",
    fault: faults.gzip(),
    code: 0,
    requests: 1,
  },
  {
    name: "a byte order mark",
    service: "graph",
    args: ["list", "/users"],
    fault: faults.byteOrderMark(),
    code: 0,
    requests: 1,
  },
]);

Deno.test("Next links without end", async (t) => {
  await using emulator = await openEmulator();
  const repeated = `${emulator.graphUrl}/v1.0/users?page=1`;
  let page = 0;
  await t.step(
    "appgraph list finds a link that comes again",
    () =>
      runCase(emulator, {
        name: "the same next link for ever",
        service: "graph",
        args: ["list", "/users"],
        fault: faults.nextLink(repeated),
        code: 1,
        stderr:
          /^appgraph: Stopped reading pages: the service sent the same next link again, so there would be no end\n/,
        requests: [2, 4],
      }),
  );
  await t.step(
    "appgraph list ends with the time budget",
    () =>
      runCase(emulator, {
        name: "new next links for ever",
        service: "graph",
        args: ["list", "/users", "--max-time=3s"],
        fault: faults.nextLink(() => `${repeated}${page++}`),
        code: 75,
        stderr:
          /^appgraph: Stopped waiting for "localhost:\d+": the time allowed is used/,
        requests: [2, 100_000],
      }),
  );
  await t.step("appgraph list --max-items ends it by itself", async () => {
    await runCase(emulator, {
      name: "new next links for ever",
      service: "graph",
      args: ["list", "/users", "--max-items=130"],
      fault: faults.nextLink(() => `${repeated}${page++}`),
      code: 0,
      requests: [2, 8],
    });
    assert(page > 0);
  });
});

Deno.test("Redirects to another origin carry no token", async () => {
  await using emulator = await openEmulator();
  const { port } = new URL(emulator.graphUrl);
  await runCase(emulator, {
    name: "a redirect to the same machine by another name",
    service: "graph",
    fault: {
      reply: ({ target }) =>
        target.startsWith("/v1.0/elsewhere") ? { status: 200, body: "{}" } : {
          status: 302,
          headers: [[
            "location",
            `https://127.0.0.1:${port}/v1.0/elsewhere?sig=1`,
          ]],
        },
    },
    code: 0,
    requests: 2,
    check: onlyFirstWithToken,
  });
});
