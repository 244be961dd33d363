import fc from "fast-check";
import { parseAnswer } from "../../../auth/managed_identity/http_answer.ts";
import { assert, assertEquals } from "../../assert.ts";

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function read(text: string, isEnd = false): Promise<unknown> {
  const answer = parseAnswer(bytes(text), isEnd);
  return typeof answer === "string"
    ? answer
    : [answer.status, await answer.text()];
}

const ANSWERS: readonly (readonly [string, boolean, unknown])[] = [
  ["HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nab", false, [200, "ab"]],
  ["HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc", false, [200, "ab"]],
  ["HTTP/1.0 404\r\ncontent-length:0\r\n\r\n", false, [404, ""]],
  ["HTTP/1.1 200 OK\r\n\r\nab", true, [200, "ab"]],
  ["HTTP/1.1 200 OK\r\n\r\nab", false, "incomplete"],
  ["HTTP/1.1 204 No Content\r\n\r\n", false, [204, ""]],
  [
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\na",
    false,
    [200, "a"],
  ],
  [
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\nA;x=y\r\n0123456789\r\n0\r\nt: 1\r\n\r\n",
    false,
    [200, "ab0123456789"],
  ],
  [
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    false,
    [200, ""],
  ],
  [
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
    false,
    "malformed",
  ],
  [
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nx\r\n",
    false,
    "malformed",
  ],
  [
    "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n",
    false,
    "malformed",
  ],
  ["HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n", false, "malformed"],
  ["HTTP/1.1 200 OK\r\nno field\r\n\r\n", false, "malformed"],
  ["HTTP/2 200 OK\r\n\r\n", false, "malformed"],
  ["HTTP/1.1 999 Odd\r\n\r\n", false, "malformed"],
  ["SSH-2.0-OpenSSH\r\n\r\n", false, "malformed"],
];

for (const [text, isEnd, expected] of ANSWERS) {
  Deno.test(`parseAnswer() reads ${JSON.stringify(text)}${isEnd ? " to its end" : ""}`, async () => {
    assertEquals(await read(text, isEnd), expected);
  });
}

Deno.test("parseAnswer() waits for the rest of every answer, wherever it was cut", async () => {
  const chunk = fc.uint8Array({ minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(chunk, { maxLength: 5 }),
      fc.boolean(),
      async (chunks, isChunked) => {
        const body = chunks.flatMap((part) => [...part]);
        const framed = isChunked
          ? [
            ...chunks.flatMap((part) => [
              ...bytes(`${part.length.toString(16)}\r\n`),
              ...part,
              ...bytes("\r\n"),
            ]),
            ...bytes("0\r\n\r\n"),
          ]
          : body;
        const field = isChunked
          ? "Transfer-Encoding: chunked"
          : `Content-Length: ${body.length}`;
        const whole = Uint8Array.from([
          ...bytes(`HTTP/1.1 200 OK\r\n${field}\r\n\r\n`),
          ...framed,
        ]);
        for (let length = 0; length < whole.length; length++) {
          const part = whole.subarray(0, length);
          assertEquals(parseAnswer(part, false), "incomplete");
          assertEquals(parseAnswer(part, true), "incomplete");
        }
        const answer = parseAnswer(whole, false);
        assert(answer instanceof Response);
        assertEquals([...await answer.bytes()], body);
      },
    ),
    { numRuns: 50 },
  );
});
