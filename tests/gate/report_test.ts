import { assertEquals } from "../assert.ts";
import { addReports, parseJunit, summaryLines } from "./report.ts";

const JUNIT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="deno test" tests="6" failures="2" errors="0" time="1.0">
    <testsuite name="./tests/one_test.ts" tests="4" disabled="0" errors="0" failures="2">
        <testcase name="one() works" classname="./tests/one_test.ts" time="0.1" line="1" col="6">
        </testcase>
        <testcase name="it&apos;s &lt;wrong&gt;" classname="./tests/one_test.ts" time="0.1" line="2" col="6">
            <failure message="Uncaught Error">Error: &lt;testcase name="x"</failure>
        </testcase>
        <testcase name="rows &gt; second" classname="./tests/one_test.ts" time="0.1" line="3" col="6">
            <failure message="Uncaught Error">Error</failure>
        </testcase>
        <testcase name="two() reads keys [skipped: no openssl]" classname="./tests/one_test.ts" time="0.0" line="4" col="6">
            <skipped/>
        </testcase>
    </testsuite>
    <testsuite name="./tests/cases/helper.ts" tests="2" disabled="0" errors="0" failures="1">
        <testcase name="three" classname="./tests/cases/helper.ts" time="0.1" line="1" col="6">
            <error message="gone"></error>
        </testcase>
        <testcase name="four" classname="./tests/cases/helper.ts" time="0.0" line="4" col="6">
            <skipped/>
        </testcase>
    </testsuite>
</testsuites>
`;

Deno.test("summaryLines() ends with what failed, how to repeat it, and the counts", () => {
  const report = addReports([
    { passed: 2, failed: [], skipped: [] },
    parseJunit(JUNIT, { APPGRAPH_TEST_BINARY: "/a b/appgraph" }),
  ]);
  const repeat =
    "APPGRAPH_TEST_BINARY='/a b/appgraph' deno test -A --frozen --no-check";
  assertEquals(summaryLines(report), [
    "Skipped: two() reads keys (no openssl)",
    "Skipped: four",
    "Failed: it's <wrong> (tests/one_test.ts)",
    `  Run it alone: ${repeat} '--filter=it'\\''s <wrong>' tests/one_test.ts`,
    "Failed: rows > second (tests/one_test.ts)",
    `  Run it alone: ${repeat} --filter=rows tests/one_test.ts`,
    "Failed: three (tests/cases/helper.ts)",
    `  Run it alone: ${repeat} --filter=three tests/cases`,
    "3 passed, 3 failed, 2 skipped",
  ]);
});

Deno.test("parseJunit() counts nothing where a run that was stopped has written nothing", () => {
  assertEquals(parseJunit(""), { passed: 0, failed: [], skipped: [] });
});
