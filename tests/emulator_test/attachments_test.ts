import { assert, assertEquals, assertMatch } from "../assert.ts";
import { startSubject, statusOf, type Subject } from "./client.ts";

const MESSAGE = "/v1.0/users/u1/messages/m1/attachments";
const MIB = 1024 * 1024;

async function startWithMail(): Promise<Subject> {
  const subject = await startSubject();
  subject.emulator.directory.app.roles = ["Mail.ReadWrite"];
  return subject;
}

function post(
  subject: Subject,
  path: string,
  body: unknown,
): Promise<Response> {
  return subject.graph(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

function openSession(subject: Subject, size: number): Promise<Response> {
  return post(subject, `${MESSAGE}/createUploadSession`, {
    AttachmentItem: { attachmentType: "file", name: "a.bin", size },
  });
}

Deno.test("attachments from 3 to 150 MB take a session, others are refused one", async () => {
  await using subject = await startWithMail();
  for (
    const [size, status, code] of [
      [3 * MIB - 1, 400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"],
      [3 * MIB, 201, undefined],
      [150 * MIB, 201, undefined],
      [150 * MIB + 1, 400, "ErrorAttachmentSizeLimitExceeded"],
    ] as const
  ) {
    const response = await openSession(subject, size);
    const { error } = await response.json();
    assertEquals([response.status, error?.code], [status, code]);
  }
});

Deno.test("an attachment session takes less than 4 MB at once and ends with a Location elsewhere", async () => {
  await using subject = await startWithMail();
  const { emulator } = subject;
  const total = 6 * MIB;
  const session = await (await openSession(subject, total)).json();
  const put = (start: number, length: number) =>
    subject.fetch(session.uploadUrl, {
      method: "PUT",
      headers: {
        "content-range": `bytes ${start}-${start + length - 1}/${total}`,
      },
      body: new Uint8Array(length),
    });
  assertEquals(await statusOf(put(0, 4 * MIB)), 413);
  emulator.clock.advance(60_000);
  const first = await put(0, 4 * MIB - 1);
  const progress = await first.json();
  assertEquals([first.status, progress.nextExpectedRanges], [200, [
    String(4 * MIB - 1),
  ]]);
  assertEquals(progress.ExpirationDateTime, session.expirationDateTime);
  const last = await put(4 * MIB - 1, 2 * MIB + 1);
  assertEquals([last.status, await last.text()], [201, ""]);
  const location = last.headers.get("location") ?? "";
  assert(location.startsWith(emulator.storage.url));
  assertMatch(
    location,
    /\/Users\('u1'\)\/Messages\('m1'\)\/Attachments\('[^']+'\)$/,
  );
});

Deno.test("an attachment below 3 MB is one POST with contentBytes", async () => {
  await using subject = await startWithMail();
  const attachment = {
    "@odata.type": "#microsoft.graph.fileAttachment",
    name: "a.txt",
    contentBytes: btoa("text"),
  };
  const response = await post(subject, MESSAGE, attachment);
  const { id, name, size } = await response.json();
  assertEquals([response.status, name, size], [201, "a.txt", 4]);
  const content = await subject.graph(`${MESSAGE}/${id}/$value`);
  assertEquals(await content.text(), "text");
  const list = await (await subject.graph(MESSAGE)).json();
  assertEquals(list.value.length, 1);
  const removed = await subject.graph(`${MESSAGE}/${id}`, { method: "DELETE" });
  assertEquals(await statusOf(removed), 204);
  for (
    const [change, status] of [
      [{ "@odata.type": undefined }, 400],
      [{ name: undefined }, 400],
      [{ contentBytes: "a-_b" }, 400],
      [{ contentBytes: new Uint8Array(3 * MIB).toBase64() }, 413],
      [{ contentBytes: new Uint8Array(3 * MIB - 1).toBase64() }, 201],
    ] as const
  ) {
    const answer = await post(subject, MESSAGE, { ...attachment, ...change });
    assertEquals(await statusOf(answer), status);
  }
});

Deno.test("attachments of events need a permission for calendars", async () => {
  await using subject = await startWithMail();
  const path = "/v1.0/users/u1/events/e1/attachments";
  assertEquals(await statusOf(subject.graph(path)), 403);
  assertEquals(await statusOf(subject.graph(MESSAGE)), 200);
});
