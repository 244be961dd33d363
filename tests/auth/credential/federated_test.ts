import { CredentialError } from "../../../auth/errors.ts";
import { createFederatedCredential } from "../../../auth/credential/federated.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { TestFolder } from "../certificates.ts";

const TARGET = {
  authority: "https://login.example",
  tenant: "contoso.com",
  clientId: "11111111-2222-3333-4444-555555555555",
  scope: "https://graph.example/.default",
};

Deno.test("createFederatedCredential() sends the file's token, read anew each time", async () => {
  await using folder = new TestFolder();
  const path = folder.write("token", "eyJh.eyJi.first\n");
  const credential = createFederatedCredential({ tokenFile: path });
  assertEquals([credential.kind, credential.identity], ["federated", ""]);
  assertEquals(await credential.cacheSecret(), undefined);
  const sent: (string | null)[] = [];
  const fetch = (_url: unknown, init?: RequestInit) => {
    const body = new URLSearchParams(String(init?.body));
    assertEquals(
      body.get("client_assertion_type"),
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    );
    sent.push(body.get("client_assertion"));
    return Promise.resolve(Response.json({
      token_type: "Bearer",
      expires_in: 3599,
      access_token: "t",
    }));
  };
  await credential.requestToken(TARGET, { fetch });
  folder.write("token", "\r\n eyJh.eyJi.second \n");
  await credential.requestToken(TARGET, { fetch });
  assertEquals(sent, ["eyJh.eyJi.first", "eyJh.eyJi.second"]);
});

Deno.test("createFederatedCredential() says what is wrong with the file, and sends nothing", async () => {
  await using folder = new TestFolder();
  const cases = [
    [`${folder.path}/none`, "no such file"],
    [folder.path, "it is a directory"],
    [folder.write("empty", " \n"), "it is empty"],
    [folder.write("text", "not a token"), "it is not a JWT"],
  ] as const;
  for (const [tokenFile, reason] of cases) {
    const error = await assertRejects(
      () =>
        createFederatedCredential({ tokenFile }).requestToken(TARGET, {
          fetch: () => {
            throw new Error("Nothing must be sent");
          },
        }),
      CredentialError,
    );
    assertEquals(
      error.message,
      `Cannot read the federated token "${tokenFile}": ${reason}`,
    );
  }
});
