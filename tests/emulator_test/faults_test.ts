import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "../assert.ts";
import { type Fault, faults } from "../emulator/mod.ts";
import { startSubject, statusOf } from "./client.ts";

Deno.test("fault() meets as many fitting requests as the rule says", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  emulator.directory.app.roles = ["User.Read.All"];
  const authorization = `Bearer ${await subject.token()}`;
  const planned = emulator.fault(faults.throttled("0.249"), {
    path: /\/users/,
    after: 1,
    times: 2,
  });
  const seen = [];
  for (let index = 0; index < 4; index++) {
    const response = await subject.graph("/v1.0/users?$top=1", {
      headers: { authorization },
    });
    await response.body?.cancel();
    seen.push([response.status, response.headers.get("retry-after")]);
  }
  assertEquals(seen, [[200, null], [429, "0.249"], [429, "0.249"], [
    200,
    null,
  ]]);
  assertEquals(planned.hits, 2);
});

Deno.test("fault() with a probability repeats itself for the same seed", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  const run = async () => {
    const statuses = [];
    const planned = emulator.fault(faults.html(503), {
      service: "metadata",
      probability: 0.5,
      seed: 7,
    });
    for (let index = 0; index < 12; index++) {
      const response = await subject.fetch("/none");
      await response.body?.cancel();
      statuses.push(response.status);
    }
    planned.remove();
    return statuses;
  };
  const first = await run();
  assertEquals(new Set(first), new Set([503, 404]));
  assertEquals(await run(), first);
});

const broken: readonly [string, Fault][] = [
  ["dropRequest", faults.dropRequest()],
  ["loseAnswer", faults.loseAnswer()],
  ["cutBody", faults.cutBody(10)],
  ["wrongLength", faults.wrongLength(5)],
  ["truncatedGzip", faults.truncatedGzip()],
  ["brokenJson", faults.brokenJson()],
  ["html", faults.html(200)],
  ["empty", faults.empty()],
];
for (const [name, fault] of broken) {
  Deno.test(`faults.${name}() keeps the client from reading JSON`, async () => {
    await using subject = await startSubject();
    // Twice: fetch by itself repeats a request whose connection ended before any answer.
    subject.emulator.fault(fault, { times: 2 });
    await assertRejects(
      async () => await (await subject.postToken()).json(),
      Error,
    );
    subject.emulator.clearFaults();
    assertEquals(await statusOf(subject.postToken()), 200);
  });
}

for (const name of ["stallHead", "stallBody"] as const) {
  Deno.test(`faults.${name}() keeps the client waiting until it gives up`, async () => {
    await using subject = await startSubject();
    const { emulator } = subject;
    emulator.fault(
      name === "stallHead" ? faults.stallHead() : faults.stallBody(3),
    );
    const controller = new AbortController();
    const answer = subject.fetch(
      `/${emulator.directory.tenant.id}/v2.0/.well-known/openid-configuration`,
      { signal: controller.signal },
    );
    if (name === "stallBody") assertEquals((await answer).status, 200);
    controller.abort();
    await assertRejects(async () => await (await answer).text(), DOMException);
  });
}

Deno.test("faults.gzip() and byteOrderMark() leave the body readable", async () => {
  await using subject = await startSubject();
  subject.emulator.fault(faults.gzip());
  const zipped = await subject.postToken();
  assertEquals((await zipped.json()).token_type, "Bearer");
  subject.emulator.fault(faults.byteOrderMark());
  const marked = await (await subject.postToken()).bytes();
  assertEquals([...marked.subarray(0, 4)], [0xef, 0xbb, 0xbf, 0x7b]);
});

Deno.test("faults.redirectLoop() sends the client to where it was", async () => {
  await using subject = await startSubject();
  subject.emulator.fault(faults.redirectLoop());
  const response = await subject.fetch("/v1.0/users?$top=3");
  await response.body?.cancel();
  assertEquals(
    [response.status, response.headers.get("location")],
    [302, "/v1.0/users?$top=3"],
  );
});

Deno.test("faults.nextLink() replaces the link of a page", async () => {
  await using subject = await startSubject();
  subject.emulator.directory.app.roles = ["User.Read.All"];
  subject.emulator.fault(
    faults.nextLink("https://elsewhere.example/v1.0/users"),
    {
      path: /users/,
    },
  );
  const response = await subject.graph("/v1.0/users");
  assertEquals(
    (await response.json())["@odata.nextLink"],
    "https://elsewhere.example/v1.0/users",
  );
});

Deno.test("requireClaims() challenges clients that can handle it, until they bring the claims", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  const path = `/v1.0/applications/${emulator.directory.app.objectId}`;
  const capable = { xms_cc: { values: ["cp1"] } };
  const plain = await subject.token();
  const able = await subject.token({
    claims: JSON.stringify({ access_token: capable }),
  });
  emulator.tokens.requireClaims({
    nbf: { essential: true, value: "1604106651" },
  });
  const get = (token: string) =>
    subject.graph(path, { headers: { authorization: `Bearer ${token}` } });
  const untouched = await get(plain);
  await untouched.body?.cancel();
  assertEquals(untouched.status, 200);
  const challenged = await get(able);
  await challenged.body?.cancel();
  assertEquals(challenged.status, 401);
  const header = challenged.headers.get("www-authenticate") ?? "";
  assertStringIncludes(header, 'error="insufficient_claims"');
  const claims = JSON.parse(atob(/claims="([^"]+)"/.exec(header)?.[1] ?? ""));
  Object.assign(claims.access_token, capable);
  const merged = await get(
    await subject.token({ claims: JSON.stringify(claims) }),
  );
  await merged.body?.cancel();
  assertEquals(merged.status, 200);
});

Deno.test("startEmulator() serves a certificate that is expired or for another host", async () => {
  for (const certificateFlaw of ["expired", "wrong-host"] as const) {
    await using subject = await startSubject({ certificateFlaw });
    await assertRejects(() => subject.fetch("/none"), TypeError);
  }
});

Deno.test("startEmulator() removes its files when disposed", async () => {
  let file = "";
  {
    await using subject = await startSubject();
    file = subject.emulator.caFile;
    assert((await Deno.stat(file)).isFile);
  }
  await assertRejects(() => Deno.stat(file), Deno.errors.NotFound);
});

Deno.test("startEmulator() ends stalls and delays when disposed", async () => {
  const subject = await startSubject();
  const path = `/${subject.emulator.directory.tenant.id}/discovery/v2.0/keys`;
  subject.emulator.fault(faults.stallHead());
  subject.emulator.fault(faults.delay(3_600_000));
  const answers = [1, 2].map(() => statusOf(subject.fetch(path)));
  const { promise: both, resolve } = Promise.withResolvers<void>();
  subject.emulator.fault({
    edit: (reply) => {
      resolve();
      return reply;
    },
  });
  const third = statusOf(subject.fetch(path));
  await both;
  const settled = Promise.allSettled([...answers, third]);
  await subject[Symbol.asyncDispose]();
  assert((await settled).some(({ status }) => status === "rejected"));
});

Deno.test("startEmulator() answers nonsense without breaking", async () => {
  await using subject = await startSubject();
  const { tenant } = subject.emulator.directory;
  assertEquals(
    await statusOf(subject.fetch("/%zz/v2.0/.well-known/openid-configuration")),
    400,
  );
  assertEquals(await statusOf(subject.graph("/v1.0/users/%ff")), 400);
  const assertion = btoa('{"alg":"PS256","x5c":["AAAA"]}').replaceAll("=", "") +
    "." +
    btoa(JSON.stringify({
      iss: subject.emulator.directory.app.appId,
      sub: subject.emulator.directory.app.appId,
      jti: "1",
    })).replaceAll("=", "") + ".AAAA";
  const refused = await subject.postToken({
    client_secret: undefined,
    client_assertion_type:
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  }, { tenant: tenant.domain });
  assertEquals([refused.status, (await refused.json()).error_codes], [401, [
    50027,
  ]]);
  const basic = await subject.postToken(
    { client_secret: undefined },
    { headers: { authorization: "Basic a" } },
  );
  assertEquals((await basic.json()).error_codes, [7000218]);
});
