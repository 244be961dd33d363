import { assertEquals, assertMatch } from "../assert.ts";
import { parseJwt } from "../emulator/jwt.ts";
import { startSubject, type Subject } from "./client.ts";

interface Asked {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function ask(
  subject: Subject,
  asked: Asked & { readonly url: string },
): Promise<{ status: number; text: string }> {
  const { method = "GET", url, headers = {}, body } = asked;
  const response = await subject.fetch(url, {
    method,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
  return { status: response.status, text: await response.text() };
}

Deno.test("GitHub Actions gives a job a five-minute token for the audience that it asks for", async () => {
  await using subject = await startSubject();
  const { platforms } = subject.emulator;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = platforms.github;
  const headers = {
    authorization: `bearer ${platforms.settings.requestToken}`,
  };
  const audience = encodeURIComponent("api://AzureADTokenExchange");
  const { status, text } = await ask(subject, {
    url: `${url}&audience=${audience}`,
    headers,
  });
  assertEquals(status, 200);
  const { value, ...rest } = JSON.parse(text);
  assertEquals(rest, {});
  const claims = parseJwt(value)!.claims;
  const { issuer, subject: sub } = platforms.federationOf("github");
  assertEquals([claims["iss"], claims["sub"], claims["aud"]], [
    issuer,
    sub,
    "api://AzureADTokenExchange",
  ]);
  assertEquals(Number(claims["exp"]) - Number(claims["iat"]), 300);
  const refusals: readonly (readonly [Asked, number])[] = [
    [{ headers: {} }, 401],
    [{ headers: { authorization: "bearer other" } }, 401],
    [{ headers, method: "POST", body: "" }, 405],
    [{ headers, url: url.split("?")[0]! }, 400],
  ];
  for (const [asked, wanted] of refusals) {
    const { status } = await ask(subject, { url, ...asked });
    assertEquals(status, wanted);
  }
});

Deno.test("Azure DevOps gives a token to POST alone, and the subject of the service connection", async () => {
  await using subject = await startSubject();
  const { platforms } = subject.emulator;
  const { requestToken, serviceConnectionId } = platforms.settings;
  const { SYSTEM_OIDCREQUESTURI: base } = platforms.azureDevOps;
  const headers = {
    "authorization": `Bearer ${requestToken}`,
    "content-type": "application/json",
  };
  const url =
    `${base}?api-version=7.1&serviceConnectionId=${serviceConnectionId}`;
  const post = { method: "POST", headers, url } as const;
  const given = await ask(subject, post);
  assertEquals(given.status, 200);
  const { oidcToken } = JSON.parse(given.text);
  const { claims } = parseJwt(oidcToken)!;
  const { issuer, subject: sub } = platforms.federationOf("azure-devops");
  assertEquals([claims["iss"], claims["sub"]], [issuer, sub]);
  const own = await ask(subject, { ...post, url: `${base}?api-version=7.1` });
  assertMatch(
    String(parseJwt(JSON.parse(own.text).oidcToken)!.claims["sub"]),
    /^p:/,
  );
  const { "content-type": _, ...bare } = headers;
  const refusals: readonly (readonly [Asked, number])[] = [
    [{ method: "GET" }, 405],
    [{ headers: { ...headers, authorization: "Bearer other" } }, 302],
    [{ headers: { ...bare, "content-type": "text/plain" } }, 415],
    [{ body: "{}" }, 400],
    [{ url: base }, 400],
    [{ url: `${base}?api-version=7.1&serviceConnectionId=other` }, 404],
  ];
  for (const [asked, wanted] of refusals) {
    const { status } = await ask(subject, { ...post, ...asked });
    assertEquals(status, wanted);
  }
});
