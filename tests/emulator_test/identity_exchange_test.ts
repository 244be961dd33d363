import { assertEquals } from "../assert.ts";
import { startSubject, type Subject } from "./client.ts";

/** Exchanges a token of the user-assigned identity for one of the app: the AADSTS code, or none. */
async function exchange(
  subject: Subject,
  resource = "api://AzureADTokenExchange",
): Promise<number | undefined> {
  const { managedIdentity, directory } = subject.emulator;
  const shared = directory.identities[1];
  const url = `${managedIdentity.imdsUrl}?api-version=2018-02-01&resource=${
    encodeURIComponent(resource)
  }&client_id=${shared?.appId}`;
  const given = await fetch(url, { headers: { metadata: "true" } });
  const { access_token: assertion } = await given.json();
  const response = await subject.postToken({
    client_secret: undefined,
    client_assertion_type:
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  });
  return (await response.json()).error_codes?.[0];
}

Deno.test("a managed identity's token for the exchange stands for a secret where it is trusted", async () => {
  await using subject = await startSubject();
  const { directory } = subject.emulator;
  const [system, shared] = directory.identities;
  const { federations } = directory.app;
  assertEquals(await exchange(subject), 70021);
  federations.push(subject.emulator.federationOf(system!));
  assertEquals(await exchange(subject), 700213);
  federations.push(subject.emulator.federationOf(shared!));
  assertEquals(await exchange(subject), undefined);
  // A token for Graph has another issuer and another audience.
  assertEquals(await exchange(subject, subject.emulator.graphUrl), 700211);
});
