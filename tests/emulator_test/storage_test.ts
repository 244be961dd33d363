import { assert, assertEquals, assertMatch, assertRejects } from "../assert.ts";
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
  assert(new URL(link).hostname !== new URL(subject.emulator.origin).hostname);
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
  const full = await openSession(subject);
  assertEquals(await statusOf(putChunk(subject, full, sample(6), 0, 6)), 507);
  await statusOf(subject.fetch(full, { method: "DELETE" }));
  const failing = await openSession(subject, "fail");
  emulator.storage.put("drives/d1/reports/data.bin", sample(1));
  assertEquals(
    await statusOf(putChunk(subject, failing, sample(2), 0, 2)),
    409,
  );
  await statusOf(subject.fetch(failing, { method: "DELETE" }));
  const renaming = await openSession(subject, "rename");
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

Deno.test("a name that is being uploaded has no second session until the first is gone", async () => {
  await using subject = await startWithDrive();
  const open = () =>
    subject.graph(`${FILE}:/createUploadSession`, { method: "POST" });
  const first = await (await open()).json();
  const second = await open();
  assertEquals(second.status, 409);
  const { error } = await second.json();
  assertEquals(error.code, "nameAlreadyExists");
  assertMatch(error.message, /currently being uploaded/);
  await statusOf(subject.fetch(first.uploadUrl, { method: "DELETE" }));
  assertEquals(await statusOf(open()), 200);
  subject.emulator.clock.advance(subject.emulator.storage.uploadLifetimeMs);
  assertEquals(await statusOf(open()), 200);
});

Deno.test("deferCommit makes the file only after a POST to the upload URL", async () => {
  await using subject = await startWithDrive();
  const opened = await subject.graph(`${FILE}:/createUploadSession`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ deferCommit: true }),
  });
  const { uploadUrl } = await opened.json();
  const post = () => subject.fetch(uploadUrl, { method: "POST" });
  assertEquals(await statusOf(post()), 400);
  const last = await putChunk(subject, uploadUrl, sample(10), 0, 10);
  assertEquals([last.status, (await last.json()).nextExpectedRanges], [
    202,
    [],
  ]);
  assertEquals(subject.emulator.storage.files.size, 0);
  const done = await post();
  assertEquals([done.status, (await done.json()).size], [201, 10]);
  assertEquals(await statusOf(post()), 404);
});

Deno.test("a chunk of 60 MiB is refused, and one below it is taken", async () => {
  await using subject = await startWithDrive();
  const total = 183 * UNIT + 192 * UNIT;
  const url = await openSession(subject);
  const large = new Uint8Array(192 * UNIT);
  assertEquals(await statusOf(putChunk(subject, url, large, 0, total)), 413);
  const fits = new Uint8Array(191 * UNIT);
  assertEquals(await statusOf(putChunk(subject, url, fits, 0, total)), 202);
});

Deno.test("names that SharePoint refuses are refused", async () => {
  await using subject = await startWithDrive();
  const names = [
    "a*b.txt",
    "a%22b.txt",
    "a%3Cb",
    "a%3Fb",
    "a%5Cb",
    "a%7Cb",
    "end.",
    "%20start",
    "end%20",
    "CON",
    "prn.txt",
    "COM1",
    "~$x.docx",
    "a_vti_b",
    "desktop.ini",
  ];
  for (const name of names) {
    const path = `/v1.0/drives/d1/root:/x/${name}`;
    const put = await subject.graph(`${path}:/content`, {
      method: "PUT",
      headers: { "content-type": "text/plain" },
      body: "x",
    });
    assertEquals([name, await statusOf(put)], [name, 400]);
    const session = subject.graph(`${path}:/createUploadSession`, {
      method: "POST",
    });
    assertEquals([name, await statusOf(session)], [name, 400]);
  }
  const fine = await subject.graph(
    "/v1.0/drives/d1/root:/x/cond.txt:/content",
    {
      method: "PUT",
      headers: { "content-type": "text/plain" },
      body: "x",
    },
  );
  assertEquals(await statusOf(fine), 201);
});

Deno.test("an item of a special folder is JSON by its path and a redirect by its content", async () => {
  await using subject = await startWithDrive();
  const path = "/v1.0/drives/b1/special/approot:/x.txt";
  const put = await subject.graph(`${path}:/content`, {
    method: "PUT",
    headers: { "content-type": "text/plain" },
    body: "x",
  });
  assertEquals(await statusOf(put), 201);
  const item = await subject.graph(path);
  assertEquals([item.status, (await item.json()).name], [200, "x.txt"]);
  assertEquals(await statusOf(subject.graph(`${path}:/content`)), 302);
  const children = await subject.graph(
    "/v1.0/drives/b1/special/approot/children",
  );
  const { value } = await children.json();
  assertEquals(value.map(({ name }: { name: string }) => name), ["x.txt"]);
});

Deno.test("a weak ETag in If-Range never fits", async () => {
  await using subject = await startWithDrive();
  const { storage } = subject.emulator;
  const file = storage.put("x", sample(10));
  const link = storage.link({ ...file, etag: 'W/"1"' });
  const whole = await subject.fetch(`${storage.url}/download/${link}`, {
    headers: { range: "bytes=5-", "if-range": 'W/"1"' },
  });
  assertEquals([whole.status, (await whole.bytes()).length], [200, 10]);
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
