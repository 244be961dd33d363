import { assertEquals, assertMatch } from "../assert.ts";
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
