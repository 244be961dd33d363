import { assertEquals, assertMatch, assertRejects } from "../assert.ts";
import { startSubject, statusOf } from "./client.ts";

Deno.test("IMDS gives numbers as strings, to the identity that was named", async () => {
  await using subject = await startSubject();
  const { emulator } = subject;
  const [system, shared] = emulator.directory.identities;
  const headers = { metadata: "true" };
  const url = (query: string) => {
    const resource = encodeURIComponent(emulator.graphUrl);
    return `${emulator.managedIdentity.imdsUrl}?api-version=2018-02-01&resource=${resource}${query}`;
  };
  const response = await fetch(url(""), { headers });
  const body = await response.json();
  assertEquals(body.expires_in, "86399");
  assertMatch(body.expires_on, /^\d{10}$/);
  assertEquals(body.client_id, system?.appId);
  const registration = emulator.tokens.find(body.access_token)?.registration;
  assertEquals(registration?.displayName, "build-agent");
  const own = await subject.graph(
    `/v1.0/servicePrincipals/${system?.servicePrincipalId}`,
    {
      headers: { authorization: `Bearer ${body.access_token}` },
    },
  );
  assertEquals((await own.json()).servicePrincipalType, "ManagedIdentity");
  for (
    const query of [
      `&client_id=${shared?.appId}`,
      `&object_id=${shared?.servicePrincipalId}`,
      `&msi_res_id=${
        encodeURIComponent(shared?.managedIdentity?.resourceId ?? "")
      }`,
    ]
  ) {
    const named = await fetch(url(query), { headers });
    assertEquals((await named.json()).client_id, shared?.appId);
  }
  assertEquals(await statusOf(fetch(url(""))), 400);
  assertEquals(
    await statusOf(fetch(url("&client_id=unknown"), { headers })),
    400,
  );
  assertEquals(await statusOf(fetch(url("&mi_res_id=x"), { headers })), 400);
  assertEquals(emulator.requests.tokenRequests, 7);
});

Deno.test("App Service wants its header and gives no expires_in", async () => {
  await using subject = await startSubject();
  const { appService } = subject.emulator.managedIdentity;
  const url =
    `${appService.IDENTITY_ENDPOINT}?api-version=2019-08-01&resource=${
      encodeURIComponent(subject.emulator.graphUrl)
    }`;
  const response = await fetch(url, {
    headers: { "x-identity-header": appService.IDENTITY_HEADER },
  });
  assertEquals(Object.keys(await response.json()), [
    "access_token",
    "client_id",
    "expires_on",
    "resource",
    "token_type",
  ]);
  assertEquals(await statusOf(fetch(url)), 401);
});

Deno.test("Arc challenges with a key file that is good for one answer", async () => {
  await using subject = await startSubject();
  const { arc } = subject.emulator.managedIdentity;
  const url = `${arc.IDENTITY_ENDPOINT}?api-version=2020-06-01&resource=${
    encodeURIComponent(subject.emulator.graphUrl)
  }`;
  const challenge = await fetch(url, { headers: { metadata: "true" } });
  await challenge.body?.cancel();
  assertEquals(challenge.status, 401);
  const realm = /^Basic realm=(.+\.key)$/.exec(
    challenge.headers.get("www-authenticate") ?? "",
  );
  const authorization = `Basic ${await Deno.readTextFile(realm?.[1] ?? "")}`;
  const headers = { metadata: "true", authorization };
  assertEquals(await statusOf(fetch(url, { headers })), 200);
  assertEquals(await statusOf(fetch(url, { headers })), 401);
});

Deno.test("expires_on and expires_in come in the forms seen in the wild", async () => {
  await using subject = await startSubject();
  const { managedIdentity, graphUrl } = subject.emulator;
  const { settings, imdsUrl } = managedIdentity;
  const url = `${imdsUrl}?api-version=2018-02-01&resource=${
    encodeURIComponent(graphUrl)
  }`;
  const read = async () =>
    await (await fetch(url, { headers: { metadata: "true" } })).json();
  for (
    const [form, pattern] of [
      ["epoch", /^\d{10}$/],
      ["iso", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.0{7}\+00:00$/],
      ["us", /^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d \+00:00$/],
    ] as const
  ) {
    settings.expiresOn = form;
    assertMatch((await read()).expires_on, pattern);
  }
  settings.expiresIn = "empty";
  assertEquals((await read()).expires_in, "");
  settings.expiresIn = "missing";
  assertEquals("expires_in" in await read(), false);
});

Deno.test("IMDS takes the only user-assigned identity, and wants a name for one of several", async () => {
  await using subject = await startSubject();
  const { managedIdentity, graphUrl, directory } = subject.emulator;
  const url = `${managedIdentity.imdsUrl}?api-version=2018-02-01&resource=${
    encodeURIComponent(graphUrl)
  }`;
  const ask = async () =>
    await (await fetch(url, { headers: { metadata: "true" } })).json();
  const [system, shared] = directory.identities;
  const { registrations } = directory.tenant;
  registrations.splice(registrations.indexOf(system!), 1);
  assertEquals((await ask()).client_id, shared?.appId);
  directory.addRegistration(directory.tenant, {
    managedIdentity: { resourceId: "/subscriptions/x" },
  });
  const { error, error_description: text } = await ask();
  assertEquals(error, "invalid_request");
  assertMatch(text, /^Multiple user assigned identities exist, please specify/);
});

Deno.test({
  name: "serveLate() lets connecting hang until it is opened",
  ignore: Deno.build.os !== "linux", // the length of the queue is a matter of the system
  async fn() {
    await using subject = await startSubject();
    const { managedIdentity, graphUrl } = subject.emulator;
    await using late = await managedIdentity.serveLate();
    const url = `http://127.0.0.1:${late.port}` +
      new URL(managedIdentity.imdsUrl).pathname +
      `?api-version=2018-02-01&resource=${encodeURIComponent(graphUrl)}`;
    const headers = { metadata: "true" };
    await assertRejects(
      () => fetch(url, { headers, signal: AbortSignal.timeout(300) }),
      DOMException,
      "", // Deno's versions word it differently
    );
    assertEquals(subject.emulator.requests.count("managed-identity"), 0);
    const answer = fetch(url, { headers });
    late.open();
    assertEquals(await statusOf(answer), 200);
  },
});
