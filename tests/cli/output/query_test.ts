import {
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "../../assert.ts";
import { compileQuery, QueryError } from "../../../cli/output/query.ts";

Deno.test("compileQuery() selects from plain data", async () => {
  const data = { value: [{ id: "1", name: "Ada" }, { id: "2", name: "Bob" }] };
  const selected: [string, unknown][] = [
    ["value[].name", ["Ada", "Bob"]],
    ["value[?name=='Bob'].id | [0]", "2"],
    ["value[?name==`Bob`].id", ["2"]],
    ["value[].{n: name}", [{ n: "Ada" }, { n: "Bob" }]],
    ["length(value)", 2],
    ["missing", null],
    ["constructor", null],
  ];
  for (const [expression, wanted] of selected) {
    assertEquals((await compileQuery(expression))(data), wanted, expression);
  }
});

Deno.test("compileQuery() names the place of a mistake", async () => {
  const mistakes: [string, string][] = [
    ["", "it ends too early (character 1)"],
    ["value[", "it ends too early (character 7)"],
    ["[?a == foo(", "it ends too early (character 12)"],
    ["a b", '"b" is not expected here (character 3)'],
    ["a..b", '"." is not expected here (character 3)'],
    ["a)", '")" is not expected here (character 2)'],
    ["{a:}", '"}" is not expected here (character 4)'],
    ["é", '"é" is not expected here (character 1)'],
    ["'🦕' 'b'", "\"'b'\" is not expected here (character 5)"],
    ['a."b c".d #', '"#" is not expected here (character 11)'],
    ['a."b', "a quoted name is not closed or not valid (character 3)"],
    ["a || nofunc(@)", 'there is no function "nofunc" (character 6)'],
  ];
  for (const [expression, reason] of mistakes) {
    const error = await assertRejects(
      () => compileQuery(expression),
      QueryError,
      `Cannot use the query "${expression}": ${reason}`,
    );
    assertStrictEquals(error.code, "query-unusable");
    assertStrictEquals(error.expression, expression);
  }
});

Deno.test("compileQuery() refuses a monster in a short message", async () => {
  const monster = "(".repeat(20_000);
  const error = await assertRejects(() => compileQuery(monster), QueryError);
  assertEquals(
    error.message,
    `Cannot use the query "${"(".repeat(199)}…": it does not parse`,
  );
});

Deno.test("compileQuery() returns a query that throws when a function does not fit the data", async () => {
  const query = await compileQuery("sum(value)");
  assertEquals(query({ value: [1, 2] }), 3);
  assertThrows(
    () => query({ value: ["x"] }),
    QueryError,
    'Cannot use the query "sum(value)": it does not fit the response: Invalid type: sum()',
  );
});
