import {
  GraphResponseError,
  UnexpectedBodyError,
} from "../../../graph/errors.ts";
import type { RequestEvent } from "../../../graph/types.ts";
import type { UploadSession } from "../../../graph/transfer/types.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";
import { sameBytes, startServer } from "../server.ts";
import { CHUNKS, CONTENT, RANGES, UploadServer } from "../upload_server.ts";

Deno.test("upload() sends more in a session, in chunks, without the token", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  const events: RequestEvent[] = [];
  const progress: number[] = [];
  const sessions: UploadSession[] = [];
  const graph = client(server.origin, {
    onEvent: (event) => events.push(event),
  });
  const item = await graph.upload(
    "/me/drive/root:/big.bin",
    new Blob([CONTENT]),
    {
      ...CHUNKS,
      conflict: "rename",
      onProgress: (bytes) => progress.push(bytes),
      onSession: (session) => {
        sessions.push(session);
      },
    },
  );
  assertEquals([item?.size, sameBytes(drive.bytes, CONTENT)], [
    CONTENT.length,
    true,
  ]);
  assertEquals(drive.ranges, RANGES);
  assertEquals(drive.sessions, [{
    item: { "@microsoft.graph.conflictBehavior": "rename" },
  }]);
  assertEquals(progress, [0, 1_638_400, 3_276_800, 4_500_000]);
  assertEquals(sessions, [{
    uploadUrl: `${server.origin}/upload?tempauth=secret`,
    expirationDateTime: "2026-01-05T08:00:00Z",
  }]);
  assertEquals(
    server.requests[0]?.target,
    "/v1.0/me/drive/root:/big.bin:/createUploadSession",
  );
});

Deno.test("upload() never tells the upload link", async () => {
  const drive = new UploadServer();
  await using links = startServer(drive.handler);
  await using server = startServer(() =>
    Response.json({ uploadUrl: `${links.origin}/upload?tempauth=secret` })
  );
  const events: RequestEvent[] = [];
  const graph = client(server.origin, {
    onEvent: (event) => events.push(event),
  });
  const error = await assertRejects(
    () => graph.upload("/x", new Blob([CONTENT])),
    GraphResponseError,
    `Graph answered 404 to PUT ${links.origin}/…`,
  );
  assertEquals(
    JSON.stringify([error, error.message, events]).includes("secret"),
    false,
  );
});

Deno.test("upload() sends a chunk again after a fault", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  let faults = 0;
  drive.onChunk = (_range, take) => {
    faults += 1;
    if (faults % 2 === 1) return new Response(null, { status: 503 });
    return take();
  };
  await client(server.origin).upload("/x", new Blob([CONTENT]), CHUNKS);
  assert(sameBytes(drive.bytes, CONTENT));
  assertEquals(drive.ranges, RANGES.flatMap((range) => [range, range]));
});

Deno.test("upload() asks what is missing when a chunk's answer was lost", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  let lost = false;
  drive.onChunk = (_range, take) => {
    const answer = take();
    if (lost) return answer;
    lost = true;
    return new Response(null, { status: 504 });
  };
  await client(server.origin).upload("/x", new Blob([CONTENT]), CHUNKS);
  assert(sameBytes(drive.bytes, CONTENT));
  assertEquals(drive.ranges, [RANGES[0], ...RANGES]);
});

Deno.test("upload() sends again what the server lost", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  let forgotten = false;
  drive.onChunk = (range, take) => {
    if (range !== RANGES[1] || forgotten) return take();
    forgotten = true;
    return Response.json({
      nextExpectedRanges: ["1638400-3276799", "3276800-"],
    }, { status: 202 });
  };
  await client(server.origin).upload("/x", new Blob([CONTENT]), CHUNKS);
  assert(sameBytes(drive.bytes, CONTENT));
  assertEquals(drive.ranges, [RANGES[0], RANGES[1], RANGES[1], RANGES[2]]);
});

Deno.test("upload() gives up on a server that takes nothing", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  drive.onChunk = () =>
    Response.json({ nextExpectedRanges: ["0-"] }, { status: 202 });
  await assertRejects(
    () =>
      client(server.origin, { maxRetries: 2 }).upload(
        "/x",
        new Blob([CONTENT]),
        CHUNKS,
      ),
    UnexpectedBodyError,
    "it takes nothing from byte 0 on",
  );
  assertEquals([drive.ranges.length, drive.sessions.length], [6, 2]);
  assertEquals(drive.cancelled, 2);
});

const NONSENSE: readonly (readonly [string, unknown, number])[] = [
  ["no range before the end", { nextExpectedRanges: [] }, 202],
  [
    "no range before the end, as if it were done",
    { nextExpectedRanges: [] },
    200,
  ],
  ["done before the end", { id: "1" }, 201],
  ["nothing", {}, 202],
  ["a range that was never sent", { nextExpectedRanges: ["4000000-"] }, 202],
  ["a range behind the end", { nextExpectedRanges: ["9999999-"] }, 202],
  ["a range that is none", { nextExpectedRanges: ["x", null, [[]]] }, 202],
  [
    "a number beyond all numbers",
    { nextExpectedRanges: ["9".repeat(400)] },
    202,
  ],
];

for (const [name, answer, status] of NONSENSE) {
  Deno.test(`upload() cancels a session that answers ${name}, and starts over once`, async () => {
    for (const conflict of ["replace", "fail"] as const) {
      for (const isCured of [true, false]) {
        const drive = new UploadServer();
        await using server = startServer(drive.handler);
        drive.onChunk = (range, take) => {
          if (range !== RANGES[1] || (isCured && drive.sessions.length > 1)) {
            return take();
          }
          return Response.json(answer, { status });
        };
        const upload = client(server.origin).upload(
          "/x",
          new Blob([CONTENT]),
          { ...CHUNKS, conflict },
        );
        if (isCured) await upload;
        else await assertRejects(() => upload, UnexpectedBodyError);
        assertEquals(sameBytes(drive.bytes, CONTENT), isCured);
        assertEquals([drive.sessions.length, drive.cancelled], [
          2,
          isCured ? 1 : 2,
        ]);
      }
    }
  });
}

Deno.test("upload() cancels a session that it continues in vain, before it opens another", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  const graph = client(server.origin, { maxRetries: 0 });
  let session: UploadSession | undefined;
  drive.onChunk = () =>
    Response.json({ nextExpectedRanges: [] }, { status: 500 });
  await assertRejects(
    () =>
      graph.upload("/x", new Blob([CONTENT]), {
        ...CHUNKS,
        onSession: (each) => void (session = each),
      }),
    GraphResponseError,
  );
  assertEquals([drive.sessions.length, drive.cancelled], [1, 0]);
  drive.onChunk = (_range, take) =>
    drive.sessions.length === 1
      ? Response.json({ nextExpectedRanges: [] }, { status: 202 })
      : take();
  await graph.upload("/x", new Blob([CONTENT]), { ...CHUNKS, resume: session });
  assert(sameBytes(drive.bytes, CONTENT));
  assertEquals([drive.sessions.length, drive.cancelled], [2, 1]);
});

Deno.test("upload() cancels the session that it is told to abandon", async () => {
  for (const content of [CONTENT, CONTENT.slice(0, 1_000)]) {
    const drive = new UploadServer();
    await using server = startServer(drive.handler);
    const graph = client(server.origin, { maxRetries: 0 });
    let abandon: UploadSession | undefined;
    drive.onChunk = () => new Response(null, { status: 500 });
    await assertRejects(
      () =>
        graph.upload("/x", new Blob([CONTENT]), {
          onSession: (each) => void (abandon = each),
        }),
      GraphResponseError,
    );
    // Without it the server refuses a second session of the name.
    await assertRejects(
      () => graph.upload("/x", new Blob([CONTENT])),
      GraphResponseError,
      "nameAlreadyExists",
    );
    drive.onChunk = (_range, take) => take();
    await graph.upload("/x", new Blob([content]), { abandon });
    assertEquals([sameBytes(drive.bytes, content), drive.cancelled], [true, 1]);
  }
});

Deno.test("upload() goes on where a server cancels nothing", async () => {
  for (const status of [404, 405, 501]) {
    const drive = new UploadServer();
    await using server = startServer((request, index, origin) =>
      request.method === "DELETE"
        ? new Response(null, { status })
        : drive.handler(request, index, origin)
    );
    await client(server.origin).upload("/x", new Blob([CONTENT]), {
      abandon: { uploadUrl: `${server.origin}/upload?old` },
    });
    assert(sameBytes(drive.bytes, CONTENT));
  }
});

Deno.test("upload() continues a session", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  const graph = client(server.origin, { maxRetries: 0 });
  let session: UploadSession | undefined;
  drive.onChunk = (range, take) =>
    range === RANGES[1] ? new Response(null, { status: 500 }) : take();
  await assertRejects(
    () =>
      graph.upload("/x", new Blob([CONTENT]), {
        ...CHUNKS,
        onSession: (each) => void (session = each),
      }),
    GraphResponseError,
    "Graph answered 500",
  );
  drive.onChunk = (_range, take) => take();
  await graph.upload("/x", new Blob([CONTENT]), { ...CHUNKS, resume: session });
  assert(sameBytes(drive.bytes, CONTENT));
  assertEquals([drive.sessions.length, drive.ranges], [1, [
    RANGES[0],
    RANGES[1],
    ...RANGES.slice(1),
  ]]);
});

Deno.test("upload() opens a new session when the old one is gone", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  const resume = { uploadUrl: `${server.origin}/upload?old` };
  await client(server.origin).upload("/x", new Blob([CONTENT]), {
    ...CHUNKS,
    resume,
  });
  assertEquals([drive.sessions.length, drive.ranges], [1, RANGES]);
});

Deno.test("upload() starts over once when its session goes, but only to replace", async () => {
  for (const [conflict, sessions] of [["replace", 2], ["fail", 1]] as const) {
    const drive = new UploadServer();
    await using server = startServer(drive.handler);
    let expired = false;
    drive.onChunk = (range, take) => {
      if (range !== RANGES[1] || expired) return take();
      expired = true;
      drive.expire();
      return new Response(null, { status: 404 });
    };
    const upload = client(server.origin).upload("/x", new Blob([CONTENT]), {
      ...CHUNKS,
      conflict,
    });
    if (conflict === "replace") assertEquals((await upload)?.id, "1");
    else {await assertRejects(
        () => upload,
        GraphResponseError,
        "Graph answered 404",
      );}
    assertEquals(drive.sessions.length, sessions);
  }
});

Deno.test("upload() passes conflicts and a full drive on", async () => {
  for (const status of [409, 507]) {
    const drive = new UploadServer();
    await using server = startServer(drive.handler);
    drive.onChunk = () => Response.json({ error: { code: "x" } }, { status });
    const error = await assertRejects(
      () => client(server.origin).upload("/x", new Blob([CONTENT])),
      GraphResponseError,
      `Graph answered ${status} to PUT`,
    );
    assertEquals([error.status, drive.ranges.length], [status, 1]);
  }
});

Deno.test("upload() goes on after a 200 that names what is missing, as for attachments", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  drive.onChunk = (range, take) => {
    const answer = take();
    const end = Number(/-(\d+)/.exec(range)?.[1]) + 1;
    return answer.status === 202
      ? Response.json({ NextExpectedRanges: [`${end}`] })
      : answer;
  };
  await client(server.origin).upload("/x", new Blob([CONTENT]), CHUNKS);
  assertEquals([sameBytes(drive.bytes, CONTENT), drive.ranges], [true, RANGES]);
});
