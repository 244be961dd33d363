import { assertEquals, assertMatch, assertRejects } from "../assert.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

const UNIT = 327_680;
const FILE = "/v1.0/drives/d1/root:/reports/data.bin";

async function startWithDrive(): Promise<Subject> {
  const subject = await startSubject();
  subject.emulator.directory.app.roles = [
    "Files.ReadWrite.All",
    "Reports.Read.All",
    "Mail.ReadWrite",
  ];
  return subject;
}

function sample(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => index % 251);
}

async function openSession(
  subject: Subject,
  behavior = "replace",
): Promise<string> {
  const response = await subject.graph(`${FILE}:/createUploadSession`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      item: { "@microsoft.graph.conflictBehavior": behavior },
    }),
  });
  const { uploadUrl, nextExpectedRanges } = await response.json();
  assertEquals(nextExpectedRanges, ["0-"]);
  return uploadUrl;
}

function putChunk(
  subject: Subject,
  url: string,
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  total: number,
): Promise<Response> {
  const range = `bytes ${start}-${start + bytes.length - 1}/${total}`;
  return subject.fetch(url, {
    method: "PUT",
    headers: { "content-range": range },
    body: bytes,
  });
}

Deno.test("content up to 4 MB is put plainly and got by a redirect to another origin", async () => {
  await using subject = await startWithDrive();
  const bytes = sample(1000);
  const put = await subject.graph(`${FILE}:/content`, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: bytes,
  });
  assertEquals(put.status, 201);
  const item = await put.json();
  assertEquals([item.name, item.size], ["data.bin", 1000]);
  const redirect = await subject.graph(
    `/v1.0/drives/d1/items/${item.id}/content`,
  );
  await redirect.body?.cancel();
  assertEquals(redirect.status, 302);
  const link = redirect.headers.get("location") ?? "";
  assertEquals(new URL(link).origin === subject.emulator.origin, false);
  const whole = await subject.fetch(link);
  assertEquals(await whole.bytes(), bytes);
  const etag = whole.headers.get("etag") ?? "";
  const part = await subject.fetch(link, {
    headers: { range: "bytes=990-", "if-range": etag },
  });
  assertEquals([part.status, part.headers.get("content-range")], [
    206,
    "bytes 990-999/1000",
  ]);
  assertEquals(await part.bytes(), bytes.subarray(990));
  const changed = await subject.fetch(link, {
    headers: { range: "bytes=990-", "if-range": '"other"' },
  });
  assertEquals((await changed.bytes()).length, 1000);
  assertEquals(
    await statusOf(subject.fetch(link, { headers: { range: "bytes=1000-" } })),
    416,
  );
  subject.emulator.clock.advance(3_600_000);
  assertEquals(await statusOf(subject.fetch(link)), 404);
  const large = await subject.graph(`${FILE}:/content`, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: new Uint8Array(4 * 1024 * 1024 + 1),
  });
  assertEquals(await statusOf(large), 413);
});

Deno.test("startEmulator() fails a test in which a token reaches the storage server", async () => {
  const subject = await startWithDrive();
  const link = subject.emulator.storage.link(
    subject.emulator.storage.put("x", sample(1)),
  );
  const { downloadUrl } = { downloadUrl: await storageUrl(subject, link) };
  const status = await statusOf(
    subject.fetch(downloadUrl, { headers: { authorization: "Bearer token" } }),
  );
  assertEquals(status, 401);
  await assertRejects(
    async () => await subject[Symbol.asyncDispose](),
    Error,
    "An Authorization header reached the storage server: GET /download/",
  );
});

async function storageUrl(subject: Subject, link: string): Promise<string> {
  return `${new URL(await openSession(subject)).origin}/download/${link}`;
}

Deno.test("an upload session takes chunks in order and tells what it has", async () => {
  await using subject = await startWithDrive();
  const total = 2 * UNIT + 5;
  const bytes = sample(total);
  const url = await openSession(subject);
  const put = (start: number, end: number) =>
    putChunk(subject, url, bytes.slice(start, end), start, total);
  const first = await put(0, UNIT);
  assertEquals([first.status, (await first.json()).nextExpectedRanges], [
    202,
    [`${UNIT}-${total - 1}`],
  ]);
  assertEquals(await statusOf(put(0, UNIT)), 416);
  assertEquals(await statusOf(put(2 * UNIT, total)), 416);
  assertEquals(await statusOf(put(UNIT, UNIT + 100)), 400);
  subject.emulator.storage.chunksToLose = 1;
  assertEquals(await statusOf(put(UNIT, 2 * UNIT)), 202);
  const state = await (await subject.fetch(url)).json();
  assertEquals(state.nextExpectedRanges, [`${UNIT}-${total - 1}`]);
  assertEquals(await statusOf(put(UNIT, 2 * UNIT)), 202);
  const last = await put(2 * UNIT, total);
  assertEquals([last.status, (await last.json()).size], [201, total]);
  assertEquals(
    subject.emulator.storage.files.get("drives/d1/reports/data.bin")?.bytes,
    bytes,
  );
  assertEquals(await statusOf(subject.fetch(url)), 404);
});

Deno.test("an upload session ends by deletion, expiry, quota and conflict", async () => {
  await using subject = await startWithDrive();
  const { emulator } = subject;
  const deleted = await openSession(subject);
  assertEquals(
    await statusOf(subject.fetch(deleted, { method: "DELETE" })),
    204,
  );
  assertEquals(await statusOf(subject.fetch(deleted)), 404);
  const expired = await openSession(subject);
  emulator.clock.advance(emulator.storage.uploadLifetimeMs);
  assertEquals(await statusOf(subject.fetch(expired)), 404);
  emulator.storage.quotaBytes = 5;
  assertEquals(
    await statusOf(
      putChunk(subject, await openSession(subject), sample(6), 0, 6),
    ),
    507,
  );
  const failing = await openSession(subject, "fail");
  const renaming = await openSession(subject, "rename");
  emulator.storage.put("drives/d1/reports/data.bin", sample(1));
  assertEquals(
    await statusOf(putChunk(subject, failing, sample(2), 0, 2)),
    409,
  );
  const renamed = await putChunk(subject, renaming, sample(3), 0, 3);
  assertEquals((await renamed.json()).name, "data 1.bin");
  const refused = await subject.graph(`${FILE}:/createUploadSession`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      item: { "@microsoft.graph.conflictBehavior": "fail" },
    }),
  });
  assertEquals(await statusOf(refused), 409);
});

Deno.test("an attachment session answers as Outlook does", async () => {
  await using subject = await startWithDrive();
  const response = await subject.graph(
    "/v1.0/users/u1/messages/m1/attachments/createUploadSession",
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        AttachmentItem: { attachmentType: "file", name: "a", size: 10 },
      }),
    },
  );
  const { uploadUrl } = await response.json();
  const first = await putChunk(subject, uploadUrl, sample(4), 0, 10);
  assertEquals([first.status, (await first.json()).nextExpectedRanges], [200, [
    "4",
  ]]);
  const last = await putChunk(subject, uploadUrl, sample(6), 4, 10);
  assertEquals(last.status, 201);
  assertMatch(last.headers.get("location") ?? "", /^\/attachments\('/);
  await last.body?.cancel();
});

Deno.test("a report is a redirect to a CSV file", async () => {
  await using subject = await startWithDrive();
  const response = await subject.graph(
    "/v1.0/reports/getOffice365ActiveUserDetail(period='D7')",
  );
  await response.body?.cancel();
  assertEquals(response.status, 302);
  const csv = await subject.fetch(response.headers.get("location") ?? "");
  assertMatch(
    await csv.text(),
    /^Report Refresh Date,Display Name,Is Deleted\r\n/,
  );
});
