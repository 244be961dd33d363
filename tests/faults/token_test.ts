import { assertEquals } from "../assert.ts";
import { faults } from "../emulator/mod.ts";
import {
  type FaultCase,
  openEmulator,
  runCase,
  testFaults,
} from "./fault_case.ts";
import { networkFaults } from "./network_faults.ts";

testFaults(
  "Faults of the network before the token endpoint",
  networkFaults("token"),
);

/** A token response with some members replaced. */
function response(members: Record<string, unknown>) {
  return faults.json({
    token_type: "Bearer",
    expires_in: 3599,
    access_token: "aaaa.bbbb.cccc",
    ...members,
  });
}

/** Answers that are no token responses: refused, nothing kept, Graph not asked. */
const UNUSABLE: readonly [name: string, FaultCase["fault"], says: string][] = [
  ["an empty 200", faults.empty(), "it is not a JSON object"],
  ["a page with status 200", faults.html(200), "it is not a JSON object"],
  ["broken JSON", faults.brokenJson(), "it is not a JSON object"],
  [
    "a Content-Length that is too small",
    faults.wrongLength(-7),
    "it is not a JSON object",
  ],
  ["an array", faults.json([]), "it is not a JSON object"],
  ["a string", faults.json('"text"'), "it is not a JSON object"],
  ["null", faults.json("null"), "it is not a JSON object"],
  ["an empty object", faults.json({}), 'it has no "access_token"'],
  [
    "an access token that is a number",
    response({ access_token: 1 }),
    'it has no "access_token"',
  ],
  [
    "an access token that breaks out of its header",
    response({ access_token: "aaaa\r\nx-evil: 1" }),
    'its "access_token" holds characters that no token has',
  ],
  [
    "another token type",
    response({ token_type: "mac" }),
    'its "token_type" is not "Bearer"',
  ],
  [
    "no expires_in",
    response({ expires_in: undefined }),
    'its "expires_in" is not a number of seconds',
  ],
  [
    "an expires_in in words",
    response({ expires_in: "an hour" }),
    'its "expires_in" is not a number of seconds',
  ],
  [
    "a negative expires_in",
    response({ expires_in: -1 }),
    'its "expires_in" is not a number of seconds',
  ],
  [
    "a huge body",
    faults.json(`{"access_token":"${"a".repeat(3 << 20)}"}`),
    "it is larger than 1048576 bytes",
  ],
];

testFaults("Answers of the token endpoint that are no token responses", [
  ...UNUSABLE.map(([name, fault, says]): FaultCase => ({
    name,
    service: "token",
    ...(fault && { fault }),
    code: 1,
    stderr: new RegExp(
      `^appgraph: Cannot use the token endpoint's answer: ${says}\nA proxy or a wrong authority host may have answered\n$`,
    ),
    requests: 1,
    check: ({ requests }) => assertEquals(requests.graphRequests, 0),
  })),
  {
    name: "a redirect to another origin",
    service: "token",
    fault: faults.redirect("https://127.0.0.1:9/steal", 307),
    code: 4,
    stderr:
      /^appgraph: Cannot get an access token: the token endpoint answered 307/,
    requests: 1,
  },
  {
    name: "a redirect loop",
    service: "token",
    fault: faults.redirectLoop(),
    code: 4,
    stderr:
      /^appgraph: Cannot get an access token: the token endpoint answered 302/,
    requests: 1,
  },
  {
    name: "a refusal without end",
    service: "token",
    args: ["get", "/users", "--max-retries=3"],
    fault: faults.json({ error: "invalid_client" }, 401),
    code: 4,
    stderr:
      /^appgraph: Cannot get an access token: the token endpoint answered 401 invalid_client\n/,
    requests: 1,
  },
  {
    name: "throttling in plain text",
    service: "token",
    args: ["get", "/users", "--max-retries=2"],
    fault: faults.plainThrottled("0"),
    code: 75,
    stderr:
      /the token endpoint answered 429 after 3 tries: Too Many Requests\n/,
    requests: 3,
  },
  {
    name: "an AADSTS code that says to come back later",
    service: "token",
    fault: faults.json({ error: "temporarily_unavailable" }, 400),
    code: 75,
    stderr: /answered 400 temporarily_unavailable\nTry again later\n/,
    requests: 1,
  },
]);

testFaults("Answers of the token endpoint that are good enough", [
  {
    name: "compressed data",
    service: "token",
    fault: faults.gzip(),
    code: 0,
    requests: 1,
  },
  {
    name: "a byte order mark",
    service: "token",
    fault: faults.byteOrderMark(),
    code: 0,
    requests: 1,
  },
]);

Deno.test("appgraph takes an expires_in that is a string", async () => {
  await using emulator = await openEmulator();
  emulator.tokenSettings.responseMembers = { expires_in: "3599" };
  await runCase(emulator, {
    name: "a string of digits",
    service: "token",
    code: 0,
    requests: 1,
  });
});
