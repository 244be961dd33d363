import {
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "../../assert.ts";
import { UsageError } from "../../../cli/errors.ts";
import { compileQuery } from "../../../cli/output/query.ts";
import { parseJson } from "../../../graph/mod.ts";
import { rawJson } from "./values.ts";

async function apply(expression: string, data: unknown): Promise<unknown> {
  return (await compileQuery(expression))(data);
}

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
    ["__proto__", null],
    ["let $n = 'Bob' in value[?name == $n].id", ["2"]],
    ["let $a = value[0].id, $b = `2` in [$a, $b]", ["1", 2]],
    ["value[0].in || value[0].let", null],
    ["length(value) > `1` ? 'many' : 'few'", "many"],
    ['value[0].{"__proto__": id}', JSON.parse('{"__proto__":"1"}')],
    ["value[*].[id, name][]", ["1", "Ada", "2", "Bob"]],
    ["value[::-1].id", ["2", "1"]],
    ["length(value) - `1`", 1],
    ["{true: `true`, null: @.null}", { true: true, null: null }],
  ];
  for (const [expression, wanted] of selected) {
    assertEquals(await apply(expression, data), wanted, expression);
  }
});

Deno.test("compileQuery() refuses what would quietly be something else", async () => {
  const equals =
    'a lone "=" compares nothing: write "==" (it only binds a variable in "let $name = … in …")';
  const refused: [string, string][] = [
    ["value[?enabled=`false`].id", `${equals} (character 15)`],
    ["value[?name='Ada']", `${equals} (character 12)`],
    ["a = b", `${equals} (character 3)`],
    ["[?$x = a]", equals],
    ["let $x = a = b in $x", equals],
    ["let $x = (a = b) in $x", equals],
    ["[?a => b]", equals],
    [
      '[?name=="Anna"]',
      '"Anna" is the name of a field: write a string in single quotes, \'Anna\' (the field is @."Anna") (character 9)',
    ],
    ['[?name != "Anna Smith"]', '"Anna Smith" is the name of a field'],
    ['[?mail == "anna@contoso.com"]', "is the name of a field"],
    ['[?created < "2026-12-25"]', "is the name of a field"],
    ['[?"Anna" == name]', "is the name of a field"],
    ['[?contains(name, "Anna")]', "is the name of a field"],
    ['join(", ", names)', "is the name of a field"],
    [
      "[?enabled==false]",
      "false is the name of a field here: write the value in backticks, `false` (the field is @.false) (character 12)",
    ],
    ["[?enabled == True]", "write the value in backticks, `true`"],
    ["not_null(a, null)", "write the value in backticks, `null`"],
    ["[?enabled==`True`]", "JSON has true, false and null in small letters"],
    ["[?tags==`[1,2`]", "is no JSON"],
    ["[?name=='Anna", "a string is not closed: ' is missing (character 9)"],
    ["name == `1", "a literal is not closed: ` is missing"],
    ["[a b]", '"b" is not expected here: an operator or a comma is missing'],
    ["{a: b c: d}", '"c" is not expected here'],
    ["join(',' names)", '"names" is not expected here'],
    ["[a, b,]", "there is a comma too many (character 6)"],
    ["length(a,)", "there is a comma too many"],
    ["a b", '"b" is not expected here'],
    ["[1-2]", '"1-2" is no index'],
    ["[0:1 2]", '"2" is not expected here'],
    ["{a: b, a: c}", 'the key "a" is given twice'],
    ["[ ]", '"[ ]" selects nothing: write "[]" to flatten'],
    ["&name", '"&" only stands before an argument'],
    ["[?a == 'x' | b == 'y']", '"or" is "||"'],
    ["[?a > `5` | contains(b, 'y')]", '"or" is "||"'],
    ["[?size > 5]", "write it in backticks, `5`"],
    ["a || nofunc(@)", 'there is no function "nofunc"'],
    ["lenght(a)", 'there is no function "lenght"; did you mean length()?'],
    ["toString(a)", 'there is no function "toString"'],
    ["length(a, b)", "length() takes 1 argument, not 2"],
    ["sort_by(a)", "sort_by() takes 2 arguments, not 1"],
    ["merge()", "merge() takes at least 1 argument, not 0"],
    ["$x", 'there is no variable "$x"'],
    ["let $x = a in $y", 'there is no variable "$y"'],
    ["id == `12345678901234567890`", "beyond 2^53"],
    ["", "it ends too early"],
    ["value[", "it ends too early"],
    ["a..b", "it does not parse"],
    ["a)", "it does not parse"],
    [".value[].id", "it begins with a dot, as those of jq do"],
    ["é", "it does not parse: unknown character: é"],
    ['a."b', "is not closed or not valid"],
    ["(".repeat(20_000), "it goes too deep, or too far"],
  ];
  for (const [expression, reason] of refused) {
    const error = await assertRejects(
      () => compileQuery(expression),
      UsageError,
      "Cannot use the query",
    );
    assertStringIncludes(error.message, reason);
    assertEquals(error.message.length < 600, true);
  }
});

Deno.test("compileQuery() takes right queries that look like the refused", async () => {
  const data = {
    "first name": "Ada",
    "@odata.type": "#user",
    "a@odata.count": 1,
    b: true,
    true: 7,
    s: "it's",
  };
  const taken: [string, unknown][] = [
    ["\"first name\" == 'Ada'", true],
    ['@."first name" == s', false],
    ['s == @."first name"', false],
    ["\"@odata.type\" == '#user'", true],
    ['s == "@odata.type"', false],
    ['`1` == "a@odata.count"', true],
    ['{"first name": "first name"}', { "first name": "Ada" }],
    ["@.true", 7],
    ["b == `true` && 'yes'", "yes"],
    ["s == 'it\\'s'", true],
    ["'a=b'", "a=b"],
    ["b == `true` | to_string(@)", "true"],
    ["contains(`[\"x y\"]`, 'x y')", true],
    ["`01`", "01"],
    ["'none'", "none"],
    ["`1` - `-1`", 2],
    ["b\n\t&&\r\nb", true],
  ];
  for (const [expression, wanted] of taken) {
    assertEquals(await apply(expression, data), wanted, expression);
  }
});

Deno.test("compileQuery() compares two strings as strings, and nothing else with a string", async () => {
  const dates = ["2026-12-24", "2026-12-25", "2027-01-01", 5, null];
  const compared: [string, unknown][] = [
    ["[?@ < '2026-12-25']", ["2026-12-24"]],
    ["[?@ <= '2026-12-25']", ["2026-12-24", "2026-12-25"]],
    ["[?@ > '2026-12-25']", ["2027-01-01"]],
    ["[?@ >= '2026-12-25']", ["2026-12-25", "2027-01-01"]],
    ["[0] < [3]", null],
    ["[0] < [4]", null],
    ["'\uff21' < '\u{1f995}'", true],
    ["'a' < 'ab'", true],
    ["'a' < 'a'", false],
  ];
  for (const [expression, wanted] of compared) {
    assertEquals(await apply(expression, dates), wanted, expression);
  }
});

Deno.test("compileQuery() returns a query that compares no boolean and no number with its text", async () => {
  const users = [
    { on: false, n: 5, big: 1, id: "5", none: null },
    { on: true, n: 6, big: 2, id: "true", none: null },
  ];
  const refused: [string, string][] = [
    ["[?on == 'false']", "'false' is a string, .* a boolean: write `false`"],
    ["[?on != 'True']", "'True' is a string, .* a boolean: write `true`"],
    ["[?'true' == on]", "'true' is a string, .* a boolean: write `true`"],
    ["[?n == '5']", "'5' is a string, .* a number: write `5`"],
    ["[?n != '-1.5']", "'-1.5' is a string, .* a number: write `-1.5`"],
    ["[?n > '5']", "'5' is a string, .* a number: write `5`"],
    ['[?n == `"5"`]', "'5' is a string, .* a number: write `5`"],
  ];
  for (const [expression, problem] of refused) {
    const error = await assertRejects(
      () => apply(expression, users),
      UsageError,
    );
    assertMatch(error.message, new RegExp(problem));
  }
  const meant: [string, unknown][] = [
    ["[?id == '5'].n", [5]],
    ["[?id == 'true'].n", [6]],
    ["[?none == 'false'].n", []],
    ["[?on == 'yes'].n", []],
    ["[?n == 'five'].n", []],
    ["[?on == `false`].n", [5]],
    ["[?to_string(on) == 'false'].n", [5]],
  ];
  for (const [expression, wanted] of meant) {
    assertEquals(await apply(expression, users), wanted, expression);
  }
});

Deno.test("compileQuery() sorts and picks by the same order as it compares", async () => {
  const users = [
    { id: "\u{1f995}", n: 10, at: "2027-01-01" },
    { id: "\uff21", n: 9, at: "2026-12-25" },
    { id: "a", n: 9, at: "2026-12-25" },
  ];
  const sorted: [string, unknown][] = [
    ["sort([].n)", [9, 9, 10]],
    ["sort([].id)", ["a", "\uff21", "\u{1f995}"]],
    ["sort_by(@, &at)[].id", ["\uff21", "a", "\u{1f995}"]],
    ["sort_by(@, &n)[].id", ["\uff21", "a", "\u{1f995}"]],
    ["max_by(@, &at).id", "\u{1f995}"],
    ["min_by(@, &at).id", "\uff21"],
    ["max([].id)", "\u{1f995}"],
    ["min([].id)", "a"],
    ["max([].n)", 10],
    ['contains(@, `{"id":"a","n":9,"at":"2026-12-25"}`)', true],
    ["group_by(@, &at) | keys(@)", ["2027-01-01", "2026-12-25"]],
  ];
  for (const [expression, wanted] of sorted) {
    assertEquals(await apply(expression, users), wanted, expression);
  }
});

Deno.test("compileQuery() has the functions of the community specification", async () => {
  const results: [string, unknown][] = [
    ["abs(`-1`)", 1],
    ["avg(`[1,2]`)", 1.5],
    ["avg(`[]`)", null],
    ["ceil(`1.2`)", 2],
    ["floor(`-1.2`)", -2],
    ["ends_with('abc', 'bc')", true],
    ["find_first('a🦕b🦕', '🦕')", 1],
    ["find_last('a🦕b🦕', '🦕')", 3],
    ["find_first('abcabc', 'a', `1`)", 3],
    ["find_last('abcabc', 'a', `0`, `3`)", 0],
    ['from_items(`[["a",1]]`)', { a: 1 }],
    ['items(`{"a":1}`)', [["a", 1]]],
    ['join(\'-\', `["a","b"]`)', "a-b"],
    ['keys(`{"a":1}`)', ["a"]],
    ["length('a🦕')", 2],
    ["lower('ÄB')", "äb"],
    ['map(&a, `[{"a":1},{}]`)', [1, null]],
    ['merge(`{"a":1}`, `{"a":2}`)', { a: 2 }],
    ["not_null(a, `null`, `0`)", 0],
    ["pad_left('a', `3`, '-')", "--a"],
    ["pad_right('', `2`)", "  "],
    ["replace('a.a.a', '.', '$&', `1`)", "a$&a.a"],
    ["reverse('a🦕')", "🦕a"],
    ["reverse(`[1,2]`)", [2, 1]],
    ["split('a/b/c', '/', `1`)", ["a", "b/c"]],
    ["split('ab', '')", ["a", "b"]],
    ["starts_with('abc', 'ab')", true],
    ["sum(`[]`)", 0],
    ["to_array(`1`)", [1]],
    ["to_number('1e3')", rawJson("1e3")],
    ["to_number('0x10')", null],
    ["to_number('')", null],
    ['to_string(`{"a":[1]}`)', '{"a":[1]}'],
    ["trim('  a\nb ')", "a\nb"],
    ["trim_left('xxaxx', 'x')", "axx"],
    ["trim_right('xxaxx', 'x')", "xxa"],
    ["type(`1`)", "number"],
    ["upper('ä')", "Ä"],
    ['values(`{"a":1}`)', [1]],
    ["zip(`[1,2]`, `[3]`)", [[1, 3]]],
    ["`7` // `2`", 3],
    ["`7` % `4`", 3],
    ["`7` / `2`", 3.5],
    ["-`7` * `2`", -14],
  ];
  for (const [expression, wanted] of results) {
    assertEquals(await apply(expression, {}), wanted, expression);
  }
});

Deno.test("compileQuery() hands numbers on digit for digit, and fails where it would compute with large ones", async () => {
  const text =
    '{"id":12345678901234567890,"n":[1.0,1e5,0.10,-0],"list":[{"size":9007199254740993},{"size":5}]}';
  const data = parseJson(text, { losslessNumbers: true });
  const shown: [string, string][] = [
    ["@", text],
    ["id", "12345678901234567890"],
    ["n", "[1.0,1e5,0.10,-0]"],
    ["to_string(id)", '"12345678901234567890"'],
    ["to_number(to_string(id))", "12345678901234567890"],
    ["list[].size", "[9007199254740993,5]"],
    ["type(id)", '"number"'],
    ["id && 'there'", '"there"'],
    ["id == `null`", "false"],
    ["id != 'x'", "true"],
    ["id < 'x'", "null"],
    ["n[0] == `1`", "true"],
    ["n[1] > `99999`", "true"],
    ["sum(n)", "100001.1"],
    ["max(n)", "1e5"],
    ["sort(n)[0]", "-0"],
    ["keys(@)", '["id","n","list"]'],
    ["not_null(missing, id)", "12345678901234567890"],
  ];
  for (const [expression, wanted] of shown) {
    assertEquals(
      JSON.stringify(await apply(expression, data)),
      wanted,
      expression,
    );
  }
  const computing = [
    ...["id + `1`", "-id", "id == `1`", "id == id", "id > `1`", "abs(id)"],
    ...["sum(list[].size)", "max(list[].size)", "sort(list[].size)"],
    ...["sort_by(list, &size)", "min_by(list, &size)", "avg(list[].size)"],
    ...[
      "list[?size > `4`]",
      "contains(list[].size, `5`)",
      "list[0] == list[1]",
    ],
    ...["`9007199254740991` + `1`", "sum(`[9007199254740991, 1]`)"],
  ];
  for (const expression of computing) {
    const query = await compileQuery(expression);
    assertThrows(() => query(data), UsageError, "beyond 2^53");
  }
});

Deno.test("compileQuery() returns a query that fails when its parts do not fit the data", async () => {
  const unfit: [string, unknown, string][] = [
    [
      "sum(value)",
      { value: ["x"] },
      'Cannot use the query "sum(value)": it does not fit the data: sum() takes array[number] as argument 1, not an array',
    ],
    ["sort_by(@, &a)", [{ a: 1 }, {}], "by null and number"],
    ["a + `1`", { a: null }, "a number is needed, not null"],
    ["`1` / a", { a: 0 }, "it divides by zero"],
    ["@[::0]", [], "the step of a slice cannot be 0"],
    ["length(expref)", { expref: true }, "not a boolean"],
  ];
  for (const [expression, data, reason] of unfit) {
    const query = await compileQuery(expression);
    assertThrows(() => query(data), UsageError, reason);
  }
});

Deno.test("compileQuery() returns a query that manages large and deep data", async () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index);
  assertEquals(await apply("max(@)", many), 299_999);
  assertEquals(await apply("reverse(@)[0]", "x".repeat(300_000)), null);
  assertEquals(await apply("length(zip(@, @))", many), 300_000);
  const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
  assertEquals(await apply("@ == @", deep), true);
  await assertRejects(
    () => compileQuery(Array(20_000).fill("a").join(".")),
    UsageError,
    "it goes too deep, or too far",
  );
});
