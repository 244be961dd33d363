import {
  GraphResponseError,
  LinkError,
  UnexpectedBodyError,
} from "../../../graph/errors.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";
import { sameBytes, startServer } from "../server.ts";
import { CONTENT, SMALL, UNIT, UploadServer } from "../upload_server.ts";

Deno.test("upload() sends up to 4 MB at once", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  const graph = client(server.origin);
  const sent: number[][] = [];
  const item = await graph.upload(
    "/me/drive/root:/a b.txt",
    new Blob([SMALL]),
    {
      conflict: "fail",
      contentType: "text/plain",
      onProgress: (...progress) => sent.push(progress),
    },
  );
  assertEquals([item?.id, drive.bytes, sent], ["1", SMALL, [[1_000, 1_000]]]);
  await graph.upload("/me/drive/items/1/content", new Blob([]));
  await graph.upload(
    `${server.origin}/v1.0/drives/1/root:/a:/content`,
    new Blob([SMALL]),
  );
  assertEquals(
    server.requests.map((
      { target, headers },
    ) => [target, headers.get("content-type")]),
    [
      [
        "/v1.0/me/drive/root:/a%20b.txt:/content?@microsoft.graph.conflictBehavior=fail",
        "text/plain",
      ],
      [
        "/v1.0/me/drive/items/1/content?@microsoft.graph.conflictBehavior=replace",
        "application/octet-stream",
      ],
      [
        "/v1.0/drives/1/root:/a:/content?@microsoft.graph.conflictBehavior=replace",
        "application/octet-stream",
      ],
    ],
  );
});

Deno.test("upload() repeats one PUT only where that changes nothing", async () => {
  for (
    const [conflict, requests] of [["replace", 2], ["rename", 1], [
      "fail",
      1,
    ]] as const
  ) {
    await using server = startServer((_, index) =>
      index === 0
        ? new Response(null, { status: 502 })
        : Response.json({ id: "1" })
    );
    const upload = client(server.origin).upload("/x", new Blob([SMALL]), {
      conflict,
    });
    if (requests === 2) assertEquals((await upload)?.id, "1");
    else {await assertRejects(
        () => upload,
        GraphResponseError,
        "Graph answered 502 to PUT",
      );}
    assertEquals(server.requests.length, requests);
  }
});

Deno.test("upload() refuses answers that are of no session", async () => {
  const cases = [
    [{ a: 1 }, UnexpectedBodyError, 'it has no "uploadUrl"'],
    [
      { uploadUrl: "http://files.example/x?sig=secret" },
      LinkError,
      "which is not HTTPS",
    ],
  ] as const;
  for (const [answer, errorClass, message] of cases) {
    await using server = startServer(() => Response.json(answer));
    await assertRejects<Error>(
      () => client(server.origin).upload("/x", new Blob([CONTENT])),
      errorClass,
      message,
    );
  }
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  drive.onChunk = () => Response.json({}, { status: 202 });
  await assertRejects(
    () => client(server.origin).upload("/x", new Blob([CONTENT])),
    UnexpectedBodyError,
    'it has no "nextExpectedRanges"',
  );
});

Deno.test("upload() refuses chunks that Graph would refuse", async () => {
  for (const chunkBytes of [0, -UNIT, UNIT + 1, 192 * UNIT]) {
    await assertRejects(
      () =>
        client("https://graph.example").upload("/x", new Blob([CONTENT]), {
          chunkBytes,
        }),
      RangeError,
      `Cannot send chunks of ${chunkBytes} bytes: wanted a multiple of 327680 under 62914560`,
    );
  }
});

Deno.test("upload() reads its source piece by piece", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  const reads: number[][] = [];
  await client(server.origin).upload("/x", {
    size: CONTENT.length,
    read: (start, end) => {
      reads.push([start, end]);
      return Promise.resolve(CONTENT.slice(start, end));
    },
  });
  assert(reads.length === 1);
  assertEquals([reads[0], sameBytes(drive.bytes, CONTENT)], [[
    0,
    CONTENT.length,
  ], true]);
});

Deno.test("upload() closes the path of a file, and no other, and takes no file's name for /content", async () => {
  const drive = new UploadServer();
  await using server = startServer(drive.handler);
  const paths = [
    [
      "/sites/h.example:/teams/hr:/drive/items/1",
      "/sites/h.example:/teams/hr:/drive/items/1/content",
    ],
    [
      "/sites/h.example:/teams/hr:/drive/root:/a",
      "/sites/h.example:/teams/hr:/drive/root:/a:/content",
    ],
    ["/drives/1/root:/a/content", "/drives/1/root:/a/content:/content"],
    ["/drives/1/root:/a:/content", "/drives/1/root:/a:/content"],
    ["/drives/1/special/approot:/a", "/drives/1/special/approot:/a:/content"],
    ["/drives/1/items/1:/a.txt", "/drives/1/items/1:/a.txt:/content"],
  ] as const;
  for (const [path] of paths) {
    await client(server.origin).upload(path, new Blob([SMALL]));
  }
  assertEquals(
    server.requests.map(({ target }) => target.replace(/^\/v1\.0|\?.*$/g, "")),
    paths.map(([, content]) => content),
  );
});
