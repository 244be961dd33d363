import {
  AuthError,
  type AuthErrors,
  ManagedIdentityUnavailableError,
  TokenRequestError,
  TokenResponseError,
} from "../../../auth/errors.ts";
import {
  createManagedIdentityCredential,
  type ManagedIdentityCredentialOptions,
} from "../../../auth/managed_identity/credential.ts";
import {
  assertEquals,
  assertRejects,
  assertThrows,
  defined,
} from "../../assert.ts";
import { NOW } from "../certificates.ts";
import { LocalServer, type SeenRequest } from "../local_server.ts";

const TARGET = {
  authority: "https://login.example",
  tenant: "contoso.com",
  clientId: "11111111-2222-3333-4444-555555555555",
  scope: "https://graph.example/.default",
};
const OPTIONS = {
  now: () => NOW,
  fetch,
};
const CLIENT_ID = "AAAAAAAA-2222-3333-4444-555555555555";
const RESOURCE_ID =
  "/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i";

function tokenResponse(extra: Record<string, unknown>): Response {
  return Response.json({ access_token: "t", token_type: "Bearer", ...extra });
}

/** What a metadata service answers: numbers as strings. */
function imdsAnswer({ path, headers }: SeenRequest): Response {
  if (
    path !== "/metadata/identity/oauth2/token" ||
    headers.get("metadata") !== "true"
  ) return Response.json({ error: "invalid_request" }, { status: 400 });
  return tokenResponse({
    expires_in: "3600",
    expires_on: String(NOW / 1000 + 3600),
    not_before: String(NOW / 1000),
    resource: "https://graph.example",
  });
}

function imdsEnv(server: LocalServer): Record<string, string> {
  return { AZURE_POD_IDENTITY_AUTHORITY_HOST: server.origin };
}

Deno.test("createManagedIdentityCredential() asks IMDS for the chosen identity", async () => {
  const choices: readonly [
    Partial<ManagedIdentityCredentialOptions>,
    string,
    Record<string, string>,
  ][] = [
    [{}, "system", {}],
    [
      { clientId: CLIENT_ID },
      `client_id=${CLIENT_ID.toLowerCase()}`,
      { client_id: CLIENT_ID },
    ],
    [{ objectId: "o" }, "object_id=o", { object_id: "o" }],
    [
      { resourceId: RESOURCE_ID },
      `resource_id=${RESOURCE_ID.toLowerCase()}`,
      { msi_res_id: RESOURCE_ID },
    ],
  ];
  for (const [choice, identity, query] of choices) {
    await using server = new LocalServer(imdsAnswer);
    const credential = createManagedIdentityCredential({
      env: imdsEnv(server),
      ...choice,
    });
    assertEquals(credential.kind, "managed-identity");
    assertEquals(credential.source, "imds");
    assertEquals(
      credential.endpoint,
      `${server.origin}/metadata/identity/oauth2/token`,
    );
    assertEquals(credential.identity, identity);
    assertEquals(await credential.cacheSecret(), undefined);
    assertEquals(defined(await credential.requestToken(TARGET, OPTIONS)), {
      accessToken: "t",
      expiresInSeconds: 3600,
    });
    assertEquals(server.seen.map((one) => [one.method, one.query]), [[
      "GET",
      {
        "api-version": "2018-02-01",
        resource: "https://graph.example",
        ...query,
      },
    ]]);
  }
});

Deno.test("createManagedIdentityCredential() takes the shorter of the two lifetimes, and half of a long one for renewal", async () => {
  const second = NOW / 1000;
  const cases: readonly [Record<string, unknown>, number, number?][] = [
    [{ expires_in: "3600", expires_on: String(second + 1800) }, 1800],
    [{ expires_in: "3600", expires_on: String(second + 9000) }, 3600],
    // This machine's clock is far ahead.
    [{ expires_in: "3600", expires_on: String(second - 60) }, 3600],
    [{ expires_in: 3599 }, 3599],
    [{ expires_on: String(second + 600) }, 600],
    [{ expires_on: String(second - 600) }, 0],
    [{ expires_in: "7200" }, 7200],
    [{ expires_in: "86399" }, 86399, 43199],
  ];
  for (const [lifetime, expiresInSeconds, refreshInSeconds] of cases) {
    await using server = new LocalServer(() => tokenResponse(lifetime));
    const credential = createManagedIdentityCredential({
      env: imdsEnv(server),
    });
    assertEquals(defined(await credential.requestToken(TARGET, OPTIONS)), {
      accessToken: "t",
      expiresInSeconds,
      ...(refreshInSeconds !== undefined && { refreshInSeconds }),
    });
  }
});

Deno.test("createManagedIdentityCredential() asks App Service with its header", async () => {
  await using server = new LocalServer(({ path, headers }) =>
    path === "/msi/token" && headers.get("x-identity-header") === "header"
      ? tokenResponse({ expires_on: String(NOW / 1000 + 5000) })
      : Response.json({ statusCode: 400, message: "No" }, { status: 400 })
  );
  const env = {
    IDENTITY_ENDPOINT: `${server.origin}/msi/token`,
    IDENTITY_HEADER: "header",
    // Older names, still set beside the new ones.
    MSI_ENDPOINT: `${server.origin}/msi/token`,
    MSI_SECRET: "header",
  };
  for (
    const [choice, query] of [
      [{}, {}],
      [{ clientId: CLIENT_ID }, { client_id: CLIENT_ID }],
      [{ objectId: "o" }, { object_id: "o" }],
      [{ resourceId: RESOURCE_ID }, { mi_res_id: RESOURCE_ID }],
    ] as const
  ) {
    const credential = createManagedIdentityCredential({ env, ...choice });
    assertEquals(credential.source, "app-service");
    assertEquals(defined(await credential.requestToken(TARGET, OPTIONS)), {
      accessToken: "t",
      expiresInSeconds: 5000,
    });
    assertEquals(server.seen.at(-1)?.query, {
      "api-version": "2019-08-01",
      resource: "https://graph.example",
      ...query,
    });
  }
  const wrong = createManagedIdentityCredential({
    env: { ...env, IDENTITY_HEADER: "wrong" },
  });
  const error = await assertRejects(
    () => wrong.requestToken(TARGET, OPTIONS),
    TokenRequestError,
  );
  assertEquals(error.refusal.status, 400);
  assertEquals(error.refusal.description, "No");
});

Deno.test("createManagedIdentityCredential() passes on what the endpoint refuses", async () => {
  const cases: readonly [unknown, string, string][] = [
    [
      { error: "invalid_request", error_description: "Identity not found" },
      "invalid_request",
      "Identity not found",
    ],
    [{ error: { code: "c", message: "m" } }, "c", "m"],
  ];
  for (const [body, code, description] of cases) {
    await using server = new LocalServer(() =>
      Response.json(body, { status: 400 })
    );
    const credential = createManagedIdentityCredential({
      env: imdsEnv(server),
    });
    const { refusal } = await assertRejects(
      () => credential.requestToken(TARGET, OPTIONS),
      TokenRequestError,
    );
    assertEquals(
      [refusal.status, refusal.error, refusal.description],
      [400, code, description],
    );
    assertEquals(server.seen.length, 1);
  }
});

Deno.test("createManagedIdentityCredential() tells another cloud's metadata service", async () => {
  for (const status of [200, 302, 400, 403, 404]) {
    await using server = new LocalServer(() =>
      new Response("<html>", {
        status,
        headers: { "content-type": "text/html" },
      })
    );
    const credential = createManagedIdentityCredential({
      env: imdsEnv(server),
    });
    await assertRejects(
      () => credential.requestToken(TARGET, OPTIONS),
      ManagedIdentityUnavailableError,
      `Cannot use a managed identity: what answers at "${server.host}" is not Azure's endpoint; it said ${status} without JSON`,
    );
  }
});

Deno.test("createManagedIdentityCredential() refuses an answer without a token", async () => {
  for (const answer of ["text", '{"access_token":"t"}', "[]"]) {
    await using server = new LocalServer(() => new Response(answer));
    const credential = createManagedIdentityCredential({
      env: imdsEnv(server),
    });
    await assertRejects(
      () => credential.requestToken(TARGET, OPTIONS),
      TokenResponseError,
      "Cannot use the token endpoint's answer",
    );
  }
});

Deno.test("createManagedIdentityCredential() refuses what it cannot use", () => {
  const cases: readonly [
    Record<string, string>,
    Partial<ManagedIdentityCredentialOptions>,
    AuthErrors["name"],
    string,
  ][] = [
    [
      {},
      { clientId: "a", objectId: "b" },
      "CredentialError",
      "Cannot choose the managed identity: give only one of client id, object id and resource id",
    ],
    [
      {
        IDENTITY_ENDPOINT: "https://localhost",
        IDENTITY_HEADER: "h",
        IDENTITY_SERVER_THUMBPRINT: "t",
      },
      {},
      "ManagedIdentityUnavailableError",
      "Cannot use a managed identity: that of Service Fabric is not supported",
    ],
    [
      { MSI_ENDPOINT: "http://localhost", MSI_SECRET: "s" },
      {},
      "ManagedIdentityUnavailableError",
      "Cannot use a managed identity: that of Azure Machine Learning is not supported",
    ],
    [
      { MSI_ENDPOINT: "http://localhost" },
      {},
      "ManagedIdentityUnavailableError",
      "Cannot use a managed identity: that of Azure Cloud Shell is not supported",
    ],
    [
      { IDENTITY_ENDPOINT: "https://x.example", IDENTITY_HEADER: "h" },
      {},
      "CredentialError",
      'Cannot use a managed identity: IDENTITY_ENDPOINT is not an "http:" URL',
    ],
    [
      { AZURE_POD_IDENTITY_AUTHORITY_HOST: "169.254.169.254" },
      {},
      "CredentialError",
      'Cannot use a managed identity: AZURE_POD_IDENTITY_AUTHORITY_HOST is not an "http:" URL',
    ],
  ];
  for (const [env, choice, name, message] of cases) {
    const error = assertThrows(
      () => createManagedIdentityCredential({ env, ...choice }),
      AuthError,
    );
    assertEquals([error.name, error.message], [name, message]);
  }
});
