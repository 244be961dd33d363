import {
  arcAgentFile,
  arcKeyFolder,
} from "../../../auth/managed_identity/arc.ts";
import { CredentialError } from "../../../auth/errors.ts";
import {
  createManagedIdentityCredential,
  type ManagedIdentityCredential,
  type ManagedIdentityCredentialOptions,
} from "../../../auth/managed_identity/credential.ts";
import { assertEquals, assertRejects, defined } from "../../assert.ts";
import { TestFolder } from "../certificates.ts";
import { LocalServer } from "../local_server.ts";

const TARGET = {
  authority: "https://login.example",
  tenant: "contoso.com",
  clientId: "11111111-2222-3333-4444-555555555555",
  scope: "https://graph.example/.default",
};
const OPTIONS = {
  fetch,
};

/** An agent that wants the key "secret" and names the given challenge. */
function startAgent(
  challenge: string | undefined,
  extra: Record<string, unknown> = {},
): LocalServer {
  return new LocalServer(({ headers }) => {
    if (headers.get("metadata") !== "true") {
      return Response.json({ error: "no" }, { status: 400 });
    }
    return headers.get("authorization") === "Basic secret"
      ? Response.json({
        access_token: "t",
        token_type: "Bearer",
        expires_in: "3600",
        ...extra,
      })
      : new Response(null, {
        status: 401,
        ...(challenge !== undefined && {
          headers: { "www-authenticate": challenge },
        }),
      });
  });
}

function credentialFor(
  server: LocalServer,
  folder: string,
  choice: Partial<ManagedIdentityCredentialOptions> = {},
): ManagedIdentityCredential {
  return createManagedIdentityCredential({
    env: {
      IDENTITY_ENDPOINT: `${server.origin}/metadata/identity/oauth2/token`,
      IMDS_ENDPOINT: server.origin,
    },
    arcKeyFolder: `${folder}/`,
    ...choice,
  });
}

Deno.test("createManagedIdentityCredential() answers Arc's challenge with the key file", async () => {
  await using folder = new TestFolder();
  const key = folder.write("a-b.key", "secret\n");
  for (const challenge of [`Basic realm=${key}`, `Basic realm="${key}"`]) {
    await using server = startAgent(challenge);
    const credential = credentialFor(server, folder.path);
    assertEquals(credential.source, "arc");
    assertEquals(defined(await credential.requestToken(TARGET, OPTIONS)), {
      accessToken: "t",
      expiresInSeconds: 3600,
    });
    const query = {
      "api-version": "2020-06-01",
      resource: "https://graph.example",
    };
    assertEquals(
      server.seen.map((one) => [one.query, one.headers.get("authorization")]),
      [[query, null], [query, "Basic secret"]],
    );
  }
});

Deno.test("createManagedIdentityCredential() reads key files from the agent's folder only", async () => {
  await using folder = new TestFolder();
  await using elsewhere = new TestFolder();
  const { path } = folder;
  folder.write("secret.txt", "secret");
  await Deno.mkdir(`${path}/deep`);
  folder.write("deep/a.key", "secret");
  const stolen = elsewhere.write("a.key", "secret");
  const outside =
    `Cannot use the Azure Arc identity: the agent named a key file that is not in "${path}/"`;
  const unnamed =
    "Cannot use the Azure Arc identity: the agent named no key file";
  const cases: readonly [string | undefined, string][] = [
    [undefined, unnamed],
    ["Bearer realm=x", unnamed],
    ["Basic realm=", outside],
    [`Basic realm=${stolen}`, outside],
    [`Basic realm=${path}/secret.txt`, outside],
    [`Basic realm=${path}/.key`, outside],
    [`Basic realm=${path}/deep/a.key`, outside],
    [`Basic realm=${path}/deep\\a.key`, outside],
    [
      `Basic realm=${path}/../${stolen.split("/").slice(-2).join("/")}`,
      outside,
    ],
    [`Basic realm=a.key`, outside],
    [
      `Basic realm=${path}/none.key`,
      `Cannot read the Azure Arc key "${path}/none.key": no such file`,
    ],
    [
      `Basic realm=${folder.write("large.key", "x".repeat(4097))}`,
      `Cannot read the Azure Arc key "${path}/large.key": it is not a key`,
    ],
    [
      `Basic realm=${folder.write("lines.key", "one\r\ntwo: three")}`,
      `Cannot read the Azure Arc key "${path}/lines.key": it is not a key`,
    ],
  ];
  for (const [challenge, message] of cases) {
    await using server = startAgent(challenge);
    const error = await assertRejects(
      () => credentialFor(server, path).requestToken(TARGET, OPTIONS),
      CredentialError,
    );
    assertEquals(error.message, message);
    assertEquals(server.seen.length, 1, "nothing more was sent");
  }
});

Deno.test("createManagedIdentityCredential() believes Arc's agent only if it names the chosen identity", async () => {
  await using folder = new TestFolder();
  const challenge = `Basic realm=${folder.write("a.key", "secret")}`;
  const cases = [
    [{ clientId: "AB" }, "client_id", { client_id: "ab" }],
    [{ objectId: "AB" }, "object_id", { object_id: "AB" }],
    [{ resourceId: "/AB" }, "msi_res_id", { msi_res_id: "/ab" }],
  ] as const;
  for (const [choice, parameter, echo] of cases) {
    await using honest = startAgent(challenge, echo);
    await credentialFor(honest, folder.path, choice)
      .requestToken(TARGET, OPTIONS);
    const [wanted] = Object.values(choice);
    assertEquals(honest.seen[1]?.query[parameter], wanted);
    for (const answer of [{}, { [parameter]: "other" }]) {
      await using old = startAgent(challenge, answer);
      await assertRejects(
        () =>
          credentialFor(old, folder.path, choice)
            .requestToken(TARGET, OPTIONS),
        CredentialError,
        `Cannot use the identity "${wanted}": the Azure Arc agent did not confirm that its token is for it, as old agents do not`,
      );
    }
  }
});

Deno.test("arcKeyFolder() and arcAgentFile() are the agent's own", () => {
  assertEquals(arcKeyFolder({}, "linux"), "/var/opt/azcmagent/tokens/");
  assertEquals(arcAgentFile({}, "linux"), "/opt/azcmagent/bin/himds");
  const env = { ProgramData: "D:\\Data", ProgramFiles: "D:\\Programs" };
  assertEquals(
    arcKeyFolder(env, "windows"),
    "D:\\Data\\AzureConnectedMachineAgent\\Tokens\\",
  );
  assertEquals(
    arcAgentFile(env, "windows"),
    "D:\\Programs\\AzureConnectedMachineAgent\\himds.exe",
  );
});
