import { UsageError } from "../../../cli/errors.ts";
import {
  type HeaderOptions,
  readHeaders,
} from "../../../cli/request/headers.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

const JOINED: readonly (readonly [
  options: Partial<HeaderOptions>,
  headers: Readonly<Record<string, string>>,
])[] = [
  [{ prefer: ["A", "B"] }, { prefer: "A, B" }],
  [{ prefer: ["A"], header: ["Prefer: B", "prefer:C"] }, { prefer: "A, B, C" }],
  [{ header: ["Accept: a/b", "accept: c/d"] }, { accept: "a/b, c/d" }],
  [{ header: ["X-One: 1", "X-ONE: 2"] }, { "x-one": "1, 2" }],
  [{ header: ['If-Match: "a"', 'If-Match: "b"'] }, { "if-match": '"a", "b"' }],
  [{ ifMatch: 'W/"1"' }, { "if-match": 'W/"1"' }],
  [
    { header: ["ConsistencyLevel: Eventual"], eventual: true },
    { consistencylevel: "Eventual" },
  ],
];

for (const [options, headers] of JOINED) {
  Deno.test(`readHeaders() loses nothing of ${JSON.stringify(options)}`, () => {
    assertEquals(
      Object.fromEntries(readHeaders({ header: [], ...options })),
      headers,
    );
  });
}

const REFUSED: readonly (readonly [
  options: Partial<HeaderOptions>,
  problem: string,
])[] = [
  [
    { header: ["Content-Type: a/b", "content-type: c/d"] },
    'Cannot set the header "content-type" twice: it has one value',
  ],
  [
    { header: ["ConsistencyLevel: a", "ConsistencyLevel: b"] },
    'Cannot set the header "ConsistencyLevel" twice',
  ],
  [
    { header: ["If-Match: *"], ifMatch: "x" },
    'Cannot set the header "If-Match" twice',
  ],
  [
    { header: ["ConsistencyLevel: session"], eventual: true },
    'Cannot set the header "ConsistencyLevel" to another value together with --eventual',
  ],
  [{ prefer: ["a\nb"] }, 'Cannot set the header "Prefer": its value holds'],
];

for (const [options, problem] of REFUSED) {
  Deno.test(`readHeaders() refuses ${JSON.stringify(options)}`, () => {
    assertThrows(
      () => readHeaders({ header: [], ...options }),
      UsageError,
      problem,
    );
  });
}
