import { describeFailure, reportLines } from "../../../cli/report/failure.ts";
import { assertEquals, assertMatch } from "../../assert.ts";

Deno.test("describeFailure() tells of an unexpected failure its class and place, not its message", () => {
  const report = describeFailure(
    new TypeError("Cannot read https://example.com/?sig=secret"),
  );
  assertEquals(report.exitCode, 1);
  const [what, advice] = reportLines(report);
  assertMatch(
    what ?? "",
    /^Unexpected failure: TypeError at failure_test\.ts:6:5$/,
  );
  assertEquals(
    advice,
    "This is a fault of the program: please report it with this line",
  );
});

for (
  const message of [
    "Invalid URL: 'file:///a/secret:1:2 x'",
    "Bad\n    at file:///a/secret.js:1:2\n",
    "",
  ]
) {
  Deno.test(`describeFailure() takes no place from the message ${JSON.stringify(message)}`, () => {
    assertMatch(
      describeFailure(new TypeError(message)).message,
      /^Unexpected failure: TypeError at failure_test\.ts:\d+:\d+$/,
    );
  });
}

Deno.test("describeFailure() tells what it can of a thrown value without a place", () => {
  const error = new RangeError("secret");
  error.stack = "RangeError: secret\n    at Array.map (<anonymous>)";
  assertEquals(
    describeFailure(error).message,
    "Unexpected failure: RangeError",
  );
  const named = new Error("x");
  named.name = "https://example.com/?sig=secret";
  assertMatch(
    describeFailure(named).message,
    /^Unexpected failure: Error at failure_test\.ts:\d+:\d+$/,
  );
  assertEquals(
    describeFailure("secret").message,
    "Unexpected failure: string",
  );
});
