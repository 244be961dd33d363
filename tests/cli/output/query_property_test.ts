/** Queries give what an independent implementation of JMESPath gives. @module */

import { search } from "@aws-lambda-powertools/jmespath";
import fc from "fast-check";
import { assert, assertEquals } from "../../assert.ts";
import { compileQuery } from "../../../cli/output/query.ts";

const name = fc.constantFrom("a", "b", "c", '"d e"');
const word = fc.constantFrom("x", "y", "xy", "2026-01-01", "");
const integer = fc.integer({ min: -4, max: 4 });
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(word, integer, fc.boolean(), fc.constant(null)),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.array(fc.record({ a: integer, b: word, c: word }), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d e"), tie("any")),
  ),
})).any;
const document = fc.dictionary(fc.constantFrom("a", "b", "c", "d e"), value, {
  minKeys: 2,
});

const literal = fc.oneof(
  word.map((text) => `'${text}'`),
  fc.oneof(integer, fc.boolean(), fc.constant(null), fc.array(integer))
    .map((each) => `\`${JSON.stringify(each)}\``),
);

const { expression } = fc.letrec<{ expression: string; path: string }>((
  tie,
) => {
  const path = tie("path");
  const any = tie("expression");
  const join = (...parts: (string | fc.Arbitrary<string>)[]) =>
    fc.tuple(
      ...parts.map((part) =>
        typeof part === "string" ? fc.constant(part) : part
      ),
    ).map((texts) => texts.join(""));
  const step = fc.oneof(
    join(".", name),
    integer.map((index) => `[${index}]`),
    fc.constantFrom("[]", "[*]", ".*"),
    join(".[", path, ", ", any, "]"),
    join(".{k: ", any, ", l: ", path, "}"),
    join("[?", any, "]"),
    // Where values are equal or not, implementations agree; which have an order, they do not.
    join("[?", path, fc.constantFrom(" == ", " != "), literal, "]"),
    join(
      "[?a",
      fc.constantFrom(" < ", " >= "),
      integer.map((n) => `\`${n}\``),
      "]",
    ),
  );
  // Of lists alone: the community's language slices strings too.
  const slice = fc.tuple(
    path,
    fc.option(integer),
    fc.option(integer),
    fc.constantFrom(1, 2, -1, -2),
  ).map(([left, from, to, by]) =>
    `to_array(${left})[${from ?? ""}:${to ?? ""}:${by}]`
  );
  const call = fc.oneof(
    join(
      fc.constantFrom(
        ...["length", "sort", "keys", "values", "to_string", "type", "sum"],
        ...["to_array", "max", "min", "abs"],
      ),
      "(",
      path,
      ")",
    ),
    join(
      fc.constantFrom("sort_by", "max_by", "min_by"),
      "(",
      path,
      ", &",
      name,
      ")",
    ),
    // No map() and not_null(), which take 0 and false for null there, no avg(), which is no number of nothing, and no reverse(), which changes the data.
    join(fc.constantFrom("starts_with", "ends_with"), "(", path, ", 'x')"),
    join("contains(", path, ", 'x')"),
    join("join('-', ", path, ")"),
    join("merge(", path, ", ", path, ")"),
  );
  return {
    path: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      name,
      fc.constant("@"),
      fc.tuple(path, step).map(([left, right]) => left + right),
      slice,
    ),
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      path,
      literal,
      call,
      join(any, fc.constantFrom(" || ", " && "), any),
      join("(", any, fc.constantFrom(" == ", " != "), any, ")"),
      join("!", path),
      join("(", any, ")"),
      join(any, " | ", path),
    ),
  };
});

/** What our own strictness refuses, though the language has a meaning for it. */
const STRICT_REGEXP = /"or" is "\|\|"|is the name of a field/;

/** What is wanted to be different. */
function isWanted(
  query: string,
  data: unknown,
  { ours, theirs }: { readonly ours: unknown; readonly theirs: unknown },
): boolean {
  if (ours instanceof Error && STRICT_REGEXP.test(ours.message)) return true;
  // JEP 20: a list or hash is made for null too.
  const mayBeNull = query.includes("to_array") ||
    JSON.stringify(data).includes("null");
  if (mayBeNull && /\.[[{]/.test(query)) return true;
  // Types are checked for every argument and every element, there for the first alone.
  return ours instanceof Error && !(theirs instanceof Error) &&
    (query.includes("merge(") || ours.message.includes(" takes array["));
}

function outcome(work: () => unknown): unknown {
  try {
    return work() ?? null;
  } catch (error) {
    assert(error instanceof Error);
    return error;
  }
}

Deno.test("compileQuery() agrees with an independent implementation on generated queries and documents", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(expression, document, async (query, data) => {
      const theirs = outcome(() =>
        search(query, structuredClone(data) as never)
      );
      const ours = await compileQuery(query).then(
        (apply) => outcome(() => apply(data)),
        (error) => error,
      );
      if (isWanted(query, data, { ours, theirs })) return;
      if (ours instanceof Error || theirs instanceof Error) {
        assertEquals(
          [ours instanceof Error, theirs instanceof Error],
          [true, true],
          `${query} on ${JSON.stringify(data)}: ${ours} against ${theirs}`,
        );
        return;
      }
      compared++;
      assertEquals(
        JSON.stringify(ours),
        JSON.stringify(theirs),
        `${query} on ${JSON.stringify(data)}`,
      );
    }),
    { numRuns: 3000 },
  );
  assert(compared > 1000, `${compared} compared`);
});
