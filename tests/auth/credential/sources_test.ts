import {
  AssertionRefusedError,
  type AssertionSourceOptions,
  CLOUDS,
  createAssertionSource,
  createFederatedCredential,
  CredentialError,
  exchangeAudience,
  TokenRequestError,
} from "../../../auth/mod.ts";
import { requestToken } from "../../../auth/request_token.ts";
import { readOptions } from "../../../auth/token_source_options.ts";
import { assertEquals, assertRejects } from "../../assert.ts";

const JWT = "eyJh.eyJi.c2ln";
const GITHUB = {
  ACTIONS_ID_TOKEN_REQUEST_URL:
    "https://pipelines.actions.githubusercontent.com/x//idtoken/1?api-version=2.0",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "job-token",
};

/** Every request that a source sent: method, URL, selected headers. */
async function ask(
  options: AssertionSourceOptions,
  authority: string,
  reply: () => Response = () => Response.json({ value: JWT, oidcToken: JWT }),
): Promise<{ token: string; sent: unknown[] }> {
  const sent: unknown[] = [];
  const source = await createAssertionSource(options);
  const token = await source.requestAssertion({
    audience: exchangeAudience(authority),
    target: {
      authority,
      tenant: "contoso.com",
      clientId: "11111111-2222-3333-4444-555555555555",
      scope: "https://graph.microsoft.com/.default",
    },
    options: {
      fetch: (url, init) => {
        const headers = new Headers(init?.headers);
        sent.push([
          init?.method ?? "GET",
          String(url),
          headers.get("authorization"),
          init?.redirect,
        ]);
        return Promise.resolve(reply());
      },
    },
  });
  return { token, sent };
}

Deno.test("exchangeAudience() is the one of each cloud", () => {
  const own: Record<string, string> = {
    "usgov": "api://AzureADTokenExchangeUSGov",
    "usgov-dod": "api://AzureADTokenExchangeUSGov",
    "china": "api://AzureADTokenExchangeChina",
  };
  for (
    const [name, { authority, formerAuthorities }] of Object.entries(CLOUDS)
  ) {
    for (const host of [authority, ...formerAuthorities ?? []]) {
      assertEquals(
        exchangeAudience(`https://${host}`),
        own[name] ?? "api://AzureADTokenExchange",
      );
    }
  }
  assertEquals(
    exchangeAudience("https://login.example"),
    "api://AzureADTokenExchange",
  );
});

Deno.test("createAssertionSource() asks GitHub Actions for the audience of the cloud", async () => {
  const { token, sent } = await ask(
    { kind: "github", env: GITHUB },
    "https://login.microsoftonline.us",
  );
  assertEquals(token, JWT);
  assertEquals(sent, [[
    "GET",
    `${GITHUB.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=api%3A%2F%2FAzureADTokenExchangeUSGov`,
    "bearer job-token",
    "manual",
  ]]);
});

Deno.test("createAssertionSource() posts to both hosts of Azure DevOps", async () => {
  for (
    const base of [
      "https://dev.azure.com/o/p/oidctoken",
      "https://o.visualstudio.com/p/oidctoken",
    ]
  ) {
    const { sent } = await ask({
      kind: "azure-devops",
      env: { SYSTEM_OIDCREQUESTURI: base, SYSTEM_ACCESSTOKEN: "job-token" },
    }, "https://login.microsoftonline.com");
    assertEquals(sent, [[
      "POST",
      `${base}?api-version=7.1`,
      "Bearer job-token",
      "manual",
    ]]);
  }
});

Deno.test("createAssertionSource() shows the job's secret to no host that only resembles the platform's", async () => {
  for (
    const url of [
      "https://xactions.githubusercontent.com/",
      "https://actions.githubusercontent.com/",
      "https://a.actions.githubusercontent.com.evil.example/",
      "https://raw.githubusercontent.com/",
      "ftp://localhost/",
    ]
  ) {
    await assertRejects(
      () =>
        ask({
          kind: "github",
          env: { ...GITHUB, ACTIONS_ID_TOKEN_REQUEST_URL: url },
        }, "https://login.microsoftonline.com"),
      CredentialError,
      "Cannot get a federated token from GitHub Actions: ACTIONS_ID_TOKEN_REQUEST_URL ",
    );
  }
});

Deno.test("createAssertionSource() takes no token that is none", async () => {
  for (
    const reply of [
      () => Response.json({ value: "text" }),
      () => Response.json({ oidcToken: JWT }),
      () => Response.json({ value: JWT }, { status: 201 }),
      () => new Response(JWT),
    ]
  ) {
    await assertRejects(
      () =>
        ask(
          { kind: "github", env: GITHUB },
          "https://login.microsoftonline.com",
          reply,
        ),
      AssertionRefusedError,
      "Cannot get a federated token: GitHub Actions answered 20",
    );
  }
});

Deno.test("createFederatedCredential() counts the tries of the endpoint that refuses", async () => {
  const refusals = [503, 200, 503, 401];
  const settings = readOptions({
    tenant: "contoso.com",
    clientId: "11111111-2222-3333-4444-555555555555",
    credential: await createFederatedCredential({
      source: await createAssertionSource({ kind: "github", env: GITHUB }),
    }),
    fetch: () => {
      const status = refusals.shift() ?? 500;
      const body = status === 200
        ? { value: JWT }
        : { error: "invalid_client" };
      const headers = { "retry-after": "0" };
      return Promise.resolve(Response.json(body, { status, headers }));
    },
  });
  const error = await assertRejects(
    () =>
      requestToken(settings, {
        claims: undefined,
        maxRetries: undefined,
        signal: new AbortController().signal,
      }),
    TokenRequestError,
  );
  assertEquals(error.refusal.tries, 2);
  assertEquals(refusals, []);
});

Deno.test("requestToken() vouches anew where the request is sent again after more than a minute", async () => {
  const assertions = ["eyJh.eyJi.first", "eyJh.eyJi.second"];
  const sent: string[] = [];
  const now = Date.now;
  let passed = 0;
  const settings = readOptions({
    tenant: "contoso.com",
    clientId: "11111111-2222-3333-4444-555555555555",
    credential: await createFederatedCredential({
      source: {
        requestAssertion: () => Promise.resolve(assertions.shift() ?? ""),
      },
    }),
    fetch: (_url, init) => {
      sent.push(
        new URLSearchParams(String(init?.body)).get("client_assertion") ?? "",
      );
      // The second try is at once, the third after more than a minute of silence.
      if (sent.length === 2) passed = 61_000;
      return Promise.resolve(
        sent.length < 3
          ? Response.json({}, { status: 503, headers: { "retry-after": "0" } })
          : Response.json({
            token_type: "Bearer",
            expires_in: 3599,
            access_token: "t",
          }),
      );
    },
  });
  try {
    Date.now = () => now() + passed;
    const { accessToken } = await requestToken(settings, {
      claims: undefined,
      maxRetries: undefined,
      signal: new AbortController().signal,
    });
    assertEquals(accessToken, "t");
  } finally {
    Date.now = now;
  }
  assertEquals(sent, [
    "eyJh.eyJi.first",
    "eyJh.eyJi.first",
    "eyJh.eyJi.second",
  ]);
});
