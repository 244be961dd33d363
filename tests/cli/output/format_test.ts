import fc from "fast-check";
import { assertEquals, assertRejects } from "../../assert.ts";
import {
  createItemWriter,
  itemsOfResponse,
} from "../../../cli/output/format.ts";
import {
  ITEM_FORMATS,
  type ItemFormat,
  type ItemWriterOptions,
} from "../../../cli/output/item_writer.ts";
import { CommandError } from "../../../cli/errors.ts";
import { TerminalText } from "../../../cli/text/terminal_text.ts";
import { displayWidth } from "../../../cli/text/width.ts";
import { parseCsv } from "./csv.ts";
import { hasUnsafeCharacter, rawJson, textArbitrary } from "./values.ts";

const RUNS = { numRuns: 200 };

async function write(
  format: ItemFormat,
  pages: readonly (readonly unknown[])[],
  options: ItemWriterOptions = {},
): Promise<string> {
  const writer = await createItemWriter(format, options);
  return pages.map((page) => writer.page(page)).join("") + writer.end();
}

const pagesArbitrary = fc.array(fc.array(fc.jsonValue(), { maxLength: 4 }), {
  maxLength: 4,
});

// Rows of one shape, with text that provokes quoting.
const rowsArbitrary = fc.array(fc.tuple(textArbitrary, textArbitrary), {
  minLength: 1,
  maxLength: 6,
});

Deno.test("createItemWriter() json writes what JSON.stringify writes of all items", async () => {
  await fc.assert(
    fc.asyncProperty(pagesArbitrary, async (pages) => {
      assertEquals(
        await write("json", pages),
        `${JSON.stringify(pages.flat(), null, 2)}\n`,
      );
    }),
    RUNS,
  );
});

Deno.test("createItemWriter() json writes an empty array for no items", async () => {
  assertEquals(await write("json", []), "[]\n");
  assertEquals(await write("json", [[], []]), "[]\n");
});

Deno.test("createItemWriter() ndjson writes lines that parse back", async () => {
  await fc.assert(
    fc.asyncProperty(pagesArbitrary, async (pages) => {
      const lines = (await write("ndjson", pages)).split("\n");
      assertEquals(lines.pop(), "");
      const parsed: unknown[] = lines.map((line) => JSON.parse(line));
      assertEquals(JSON.stringify(parsed), JSON.stringify(pages.flat()));
    }),
    RUNS,
  );
});

Deno.test("createItemWriter() csv parses back to the same cells", async () => {
  await fc.assert(
    fc.asyncProperty(rowsArbitrary, async (rows) => {
      const text = await write("csv", [rows.map(([a, b]) => ({ a, b }))]);
      assertEquals(parseCsv(text), [["a", "b"], ...rows]);
    }),
    RUNS,
  );
});

Deno.test("createItemWriter() csv quotes a lone empty cell, so that its line is no empty line", async () => {
  assertEquals(await write("csv", [[{ a: null }, { a: "x" }]]), 'a\n""\nx\n');
});

Deno.test("createItemWriter() csv quotes by RFC 4180, and white space at the ends", async () => {
  const cells = {
    a: 'say "hi"',
    b: "a,b",
    c: "1\r\n2",
    d: " x",
    e: "x ",
    f: "plain text",
  };
  assertEquals(
    await write("csv", [[cells]]),
    'a,b,c,d,e,f\n"say ""hi""","a,b","1\r\n2"," x","x ",plain text\n',
  );
});

Deno.test("createItemWriter() tsv keeps one line for each item and escapes reversibly", async () => {
  const unescape = (cell: string) =>
    cell.replace(/\\([\\tnr])/g, (_, letter: string) => {
      const plain: Record<string, string> = {
        "\\": "\\",
        t: "\t",
        n: "\n",
        r: "\r",
      };
      return plain[letter] ?? "";
    });
  await fc.assert(
    fc.asyncProperty(rowsArbitrary, async (rows) => {
      const lines = (await write("tsv", [rows.map(([a, b]) => ({ a, b }))]))
        .split(
          "\n",
        );
      assertEquals(lines.pop(), "");
      assertEquals(lines.map((line) => line.split("\t").map(unescape)), rows);
    }),
    RUNS,
  );
});

Deno.test("createItemWriter() tsv has no header, and nothing in the cell of a null", async () => {
  assertEquals(
    await write("tsv", [[{ a: 1, b: null, c: true }]]),
    "1\t\ttrue\n",
  );
});

Deno.test("createItemWriter() writes numbers kept digit for digit in every format", async () => {
  const digits = "12345678901234567890.10";
  const item = { n: rawJson(digits), nested: { n: rawJson(digits) } };
  assertEquals(await write("json", [[rawJson(digits)]]), `[\n  ${digits}\n]\n`);
  assertEquals(
    await write("ndjson", [[item]]),
    `{"n":${digits},"nested":{"n":${digits}}}\n`,
  );
  assertEquals(
    await write("csv", [[item]]),
    `n,nested\n${digits},"{""n"":${digits}}"\n`,
  );
  assertEquals(await write("tsv", [[item]]), `${digits}\t{"n":${digits}}\n`);
  assertEquals(await write("tsv", [[rawJson(digits)]]), `${digits}\n`);
  assertEquals(
    await write("table", [[{ n: rawJson(digits) }]]),
    `n\n${digits}\n`,
  );
});

Deno.test("createItemWriter() takes the columns from the first page that has items", async () => {
  const writer = await createItemWriter("csv");
  assertEquals(writer.page([]), "");
  assertEquals(
    writer.page([{ id: 1 }, { id: 2, mail: "m" }]),
    "id,mail\n1,\n2,m\n",
  );
  assertEquals(
    writer.page([{ mail: "n", late: 1, "@odata.type": "#t" }]),
    ",n\n",
  );
  assertEquals(writer.end(), "");
  assertEquals([...writer.ignoredKeys], ["late"]);
});

Deno.test("createItemWriter() leaves annotations out of the columns, unless there is nothing else", async () => {
  assertEquals(
    await write("csv", [[{ "@odata.type": "#microsoft.graph.user", id: 1 }]]),
    "id\n1\n",
  );
  assertEquals(await write("csv", [[{ "@odata.id": "x" }]]), "@odata.id\nx\n");
});

Deno.test("createItemWriter() uses named columns in their order, in the spelling of the items", async () => {
  const writer = await createItemWriter("csv", {
    columns: ["displayname", "id", "none"],
  });
  assertEquals(
    writer.page([{ id: 1, displayName: "Ada", extra: 2 }]),
    "displayName,id,none\nAda,1,\n",
  );
  assertEquals([...writer.ignoredKeys], []);
});

Deno.test("createItemWriter() csv writes the named columns also without any item", async () => {
  assertEquals(
    await write("csv", [[]], { columns: ["id", "mail"] }),
    "id,mail\n",
  );
  assertEquals(await write("csv", []), "");
  assertEquals(await write("tsv", [], { columns: ["id"] }), "");
});

Deno.test("createItemWriter() gives arrays one column for each element, other values one", async () => {
  assertEquals(
    await write("csv", [[["a", 1], ["b"], "c"], [["d", 2, 3]]]),
    "column1,column2\na,1\nb,\nc,\nd,2,3\n",
  );
  assertEquals(await write("csv", [["a", null, 1]]), 'value\na\n""\n1\n');
  assertEquals(await write("csv", [[{}]]), "value\n{}\n");
});

Deno.test("createItemWriter() does not read inherited properties", async () => {
  assertEquals(
    await write("tsv", [[{ id: 1 }]], { columns: ["id", "constructor"] }),
    "1\t\n",
  );
});

Deno.test("createItemWriter() table measures the first page, double width counted", async () => {
  assertEquals(
    await write("table", [[{ id: 1, name: "東京", x: "y" }], [{
      id: 2,
      name: "longer name",
      x: "z",
    }]]),
    "id  name  x\n1   東京  y\n2   longer name  z\n",
  );
});

Deno.test("createItemWriter() table cuts the widest columns on a terminal", async () => {
  const item = {
    id: "12345678",
    text: "a long text that does not fit",
    end: "end",
  };
  assertEquals(
    await write("table", [[item]], { terminalColumns: 30 }),
    "id        text             end\n12345678  a long text th…  end\n",
  );
});

Deno.test("createItemWriter() table is never wider than the terminal", async () => {
  const itemArbitrary = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d", "e"),
    fc.oneof(textArbitrary, fc.jsonValue()),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(itemArbitrary, { maxLength: 4 }), { maxLength: 3 }),
      fc.integer({ min: 1, max: 60 }),
      async (pages, terminalColumns) => {
        const text = await write("table", pages, { terminalColumns });
        for (const line of text.split("\n")) {
          const width = displayWidth(line);
          assertEquals(
            width <= terminalColumns,
            true,
            `${width} columns: ${line}`,
          );
        }
      },
    ),
    RUNS,
  );
});

Deno.test("createItemWriter() writes no format that shows control characters once through the gate", async () => {
  const hostile = "\x1b]0;title\x07\u009b31m\u202eabc\r\x7f\u2028";
  for (const format of ITEM_FORMATS) {
    for (const columns of [undefined, ["a", hostile]]) {
      const text = await write(
        format,
        [[{ a: hostile, [hostile]: { b: hostile } }]],
        { columns },
      );
      const gate = new TerminalText();
      const shown = gate.push(text) + gate.end();
      assertEquals(
        hasUnsafeCharacter(shown.replaceAll("\n", "").replaceAll("\t", "")),
        false,
      );
    }
  }
});

Deno.test("createItemWriter() leaves csv and ndjson untouched in a pipe", async () => {
  assertEquals(await write("csv", [[{ a: "\x1b\u009b" }]]), "a\n\x1b\u009b\n");
  assertEquals(await write("ndjson", [["\u009b\u2028"]]), '"\u009b\u2028"\n');
});

Deno.test("itemsOfResponse() finds the items of a response", () => {
  assertEquals(itemsOfResponse([1, 2]), [1, 2]);
  assertEquals(itemsOfResponse({ value: [1] }), [1]);
  assertEquals(itemsOfResponse({ value: "x" }), [{ value: "x" }]);
  assertEquals(itemsOfResponse(null), [null]);
});

Deno.test("createItemWriter() finds nested values, in any spelling, of lists too", async () => {
  const items = [{
    id: 1,
    From: { emailAddress: { address: "a@b" } },
    attendees: [{ type: "required" }, {}],
    manager: { id: 2 },
    "x/y": 3,
  }, { id: 2 }];
  const columns = [
    "id",
    "from/emailAddress",
    "from/emailaddress/address",
    "attendees/type",
    "manager",
    "microsoft.graph.user/id",
    "x/y",
  ];
  assertEquals(parseCsv(await write("csv", [items], { columns })), [
    columns,
    [
      "1",
      '{"address":"a@b"}',
      "a@b",
      '["required",null]',
      '{"id":2}',
      "1",
      "3",
    ],
    ["2", "", "", "", "", "2", ""],
  ]);
});

Deno.test("createItemWriter() has a column for what is expanded, though the first page lacks it", async () => {
  const pages = [[{ id: 1 }], [{ id: 2, manager: { id: 3 } }]];
  assertEquals(
    await write("csv", pages, { expanded: ["manager", "ID"] }),
    'id,manager\n1,\n2,"{""id"":3}"\n',
  );
  assertEquals(await write("csv", [[{}]], { columns: ["a", "b"] }), "a,b\n,\n");
});

Deno.test("createItemWriter() manages very many items, arrays and columns in every format", async () => {
  const pairs = Array.from({ length: 200_000 }, (_, index) => [index, "x"]);
  const wide = [Array.from({ length: 200_000 }, (_, index) => index)];
  for (const format of ITEM_FORMATS) {
    const lines = (await write(format, [pairs])).trimEnd().split("\n");
    assertEquals(lines.length >= pairs.length, true, format);
    assertEquals(
      (await write(format, [wide])).length > 1_000_000,
      true,
      format,
    );
  }
  assertEquals(
    (await write("table", [wide], { terminalColumns: 80 })).length < 200,
    true,
  );
});

Deno.test("createItemWriter() says plainly what is too deep or too large", async () => {
  const deep: unknown = JSON.parse("[".repeat(6_000) + "]".repeat(6_000));
  await assertRejects(
    () => write("json", [[deep]]),
    CommandError,
    "Cannot write the data: they are nested too deeply, or too large to be one text",
  );
  for (const format of ["ndjson", "csv", "tsv", "table"] as const) {
    assertEquals((await write(format, [[{ deep }]])).length > 12_000, true);
  }
  const cell = "x".repeat(100_000_000);
  await assertRejects(
    () => write("csv", [[cell, cell, cell, cell, cell, cell]]),
    CommandError,
    "too large to be one text",
  );
});
