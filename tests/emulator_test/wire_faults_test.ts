import { assert, assertEquals, assertMatch, assertRejects } from "../assert.ts";
import { AADSTS_CODES } from "../emulator/aadsts.ts";
import { faults } from "../emulator/mod.ts";
import { startSubject } from "./client.ts";

Deno.test("faults.aadsts() answers each code with the body that Entra gives it", async () => {
  await using subject = await startSubject();
  assert(AADSTS_CODES.length > 30);
  for (const code of AADSTS_CODES) {
    subject.emulator.fault(faults.aadsts(code), { service: "token" });
    const response = await subject.postToken();
    const body = await response.json();
    assertEquals(body.error_codes, [code]);
    assertEquals(typeof body.error, "string");
    assert(response.status >= 400);
    assertMatch(
      body.error_description,
      new RegExp(
        `^AADSTS${code}: [^\\r\\n]+\\r\\nTrace ID: \\S+\\r\\nCorrelation ID: \\S+\\r\\nTimestamp: [^\\r\\n]+Z$`,
      ),
    );
  }
});

Deno.test("faults send headers twice, change or remove them", async () => {
  await using subject = await startSubject({ roles: ["User.Read.All"] });
  const { emulator } = subject;
  const get = () => subject.graph("/v1.0/users?$top=1");
  emulator.fault(faults.doubledHeader("retry-after", "120"), {
    service: "graph",
  });
  const doubled = await get();
  assertEquals(doubled.headers.get("retry-after"), "120, 120");
  await doubled.body?.cancel();
  emulator.fault(faults.header("request-id", undefined), { service: "graph" });
  const without = await get();
  assertEquals(without.headers.get("request-id"), null);
  await without.body?.cancel();
  emulator.fault(faults.header("etag", 'W/"1"'), { service: "graph" });
  const weak = await get();
  assertEquals(weak.headers.get("etag"), 'W/"1"');
  await weak.body?.cancel();
});

Deno.test("faults.doubledLength() puts Content-Length on two lines", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  const { pathname } = new URL(emulator.managedIdentity.imdsUrl);
  emulator.fault(faults.doubledLength());
  await using late = await emulator.managedIdentity.serveLate();
  late.open();
  using conn = await Deno.connect({ hostname: "127.0.0.1", port: late.port });
  await conn.write(
    new TextEncoder().encode(
      `GET ${pathname} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    ),
  );
  const text = await new Response(conn.readable).text();
  assertEquals(text.match(/\r\ncontent-length: \d+(?=\r\n)/g)?.length, 2);
});

Deno.test("faults.html() can be large, and a 401 can break off", async () => {
  await using subject = await startSubject();
  subject.emulator.fault(faults.html(503, 2 * 1024 * 1024));
  const large = await subject.postToken();
  assertEquals(large.status, 503);
  assert((await large.text()).length >= 2 * 1024 * 1024);
  subject.emulator.fault(faults.cutBody(20));
  const cut = await subject.postToken({ client_secret: "wrong" });
  assertEquals(cut.status, 401);
  await assertRejects(() => cut.text(), TypeError);
});

Deno.test("faults.nextExpectedRanges() changes what an upload session says", async () => {
  await using subject = await startSubject({ roles: ["Files.ReadWrite.All"] });
  subject.emulator.fault(faults.nextExpectedRanges([]), { service: "graph" });
  const response = await subject.graph(
    "/v1.0/drives/d/root:/x:/createUploadSession",
    { method: "POST" },
  );
  assertEquals((await response.json()).nextExpectedRanges, []);
});

for (const status of [501, 507]) {
  Deno.test(`faults.graphError() sends ${status} with its reason`, async () => {
    await using subject = await startSubject();
    subject.emulator.fault(faults.graphError(status, "x"), {
      service: "graph",
    });
    const response = await subject.graph("/v1.0/users");
    await response.body?.cancel();
    assertEquals(response.status, status);
    assert(response.statusText !== "");
  });
}
