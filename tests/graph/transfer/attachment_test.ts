import { FileTooLargeError } from "../../../graph/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";
import { startServer } from "../server.ts";

const PATH = "/users/1/messages/2/attachments";
const MIB = 1_048_576;

/** Bytes that no text holds, of any length. */
function content(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(size).map((_, index) => index % 251);
}

Deno.test("upload() attaches less than 3 MiB in one POST", async () => {
  await using server = startServer(() =>
    Response.json({ id: "1", contentBytes: "AA==" }, { status: 201 })
  );
  const progress: number[][] = [];
  for (const size of [0, 1, 70_001, 3 * MIB - 1]) {
    const result = await client(server.origin).upload(
      PATH,
      new Blob([content(size)]),
      {
        name: "räport.pdf",
        contentType: "application/pdf",
        onProgress: (...each) => progress.push(each),
      },
    );
    assertEquals(result, undefined);
    const seen = server.requests.at(-1);
    const { contentBytes, ...body } = JSON.parse(
      new TextDecoder().decode(seen?.body),
    );
    assertEquals([seen?.method, seen?.target], ["POST", `/v1.0${PATH}`]);
    assertEquals(seen?.headers.get("content-type"), "application/json");
    assertEquals(body, {
      "@odata.type": "#microsoft.graph.fileAttachment",
      name: "räport.pdf",
      contentType: "application/pdf",
    });
    const bytes = Uint8Array.from(
      atob(contentBytes),
      (character) => character.charCodeAt(0),
    );
    assertEquals(bytes, content(size));
    assertEquals(progress.at(-1), [size, size]);
  }
  assertEquals(server.requests.length, 4);
});

Deno.test("upload() attaches 3 MiB and more in a session", async () => {
  await using server = startServer(({ target, headers }, _, origin) => {
    if (target.endsWith("/createUploadSession")) {
      return Response.json({ uploadUrl: `${origin}/upload` }, { status: 201 });
    }
    const [, end = "", total] =
      /-(\d+)\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
    return Number(end) + 1 === Number(total)
      ? new Response(null, { status: 201 })
      : Response.json({ nextExpectedRanges: [String(Number(end) + 1)] });
  });
  const result = await client(server.origin).upload(
    PATH,
    new Blob([content(3 * MIB)]),
    { name: "a.bin", chunkBytes: 327_680 * 5 },
  );
  assertEquals(result, undefined);
  assertEquals(server.requests.map(({ method }) => method), [
    "POST",
    "PUT",
    "PUT",
  ]);
  assertEquals(
    JSON.parse(new TextDecoder().decode(server.requests[0]?.body)),
    {
      AttachmentItem: { attachmentType: "file", name: "a.bin", size: 3 * MIB },
    },
  );
});

Deno.test("upload() refuses an attachment above 150 MiB before anything is sent or read", async () => {
  await using server = startServer(() => new Response(null, { status: 500 }));
  const source = {
    size: 150 * MIB + 1,
    read: () => Promise.reject(new Error("Read")),
  };
  const error = await assertRejects(
    () => client(server.origin).upload(PATH, source),
    FileTooLargeError,
    "Cannot send 157286401 bytes as an attachment: Graph takes up to 157286400",
  );
  assertEquals([error.code, error.maxBytes, server.requests.length], [
    "file-too-large",
    157_286_400,
    0,
  ]);
});
