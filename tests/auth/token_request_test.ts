import { createSecretCredential, TokenRequestError } from "../../auth/mod.ts";
import { tokenEndpoint } from "../../auth/token_request.ts";
import {
  assertEquals,
  assertMatch,
  assertRejects,
  defined,
} from "../assert.ts";
import { TARGET } from "./tokens.ts";

const SECRET = "abc8Q~x+y/z=%&ü ~.~";

Deno.test("createSecretCredential() posts the form of the client credentials grant, once", async () => {
  const sent: { url: string; init: RequestInit | undefined }[] = [];
  const credential = createSecretCredential(SECRET);
  const signal = AbortSignal.abort();
  const response = await credential.requestToken(TARGET, {
    fetch: (url, init) => {
      sent.push({ url: String(url), init });
      return Promise.resolve(Response.json({
        token_type: "Bearer",
        expires_in: 60,
        access_token: "t",
      }));
    },
    claims: '{"access_token":{}}',
    signal,
  });
  assertEquals(defined(response), { accessToken: "t", expiresInSeconds: 60 });
  const [{ url, init } = { url: "", init: undefined }] = sent;
  assertEquals(sent.length, 1);
  assertEquals(url, "https://login.example/contoso.com/oauth2/v2.0/token");
  assertEquals(init?.method, "POST");
  assertEquals(init?.redirect, "manual");
  assertEquals(init?.signal, signal);
  const headers = new Headers(init?.headers);
  assertEquals(
    headers.get("content-type"),
    "application/x-www-form-urlencoded",
  );
  assertEquals(headers.get("accept"), "application/json");
  assertMatch(headers.get("client-request-id") ?? "", /^[0-9a-f-]{36}$/);
  assertEquals(
    Object.fromEntries(new URLSearchParams(String(init?.body))),
    {
      grant_type: "client_credentials",
      client_id: TARGET.clientId,
      scope: TARGET.scope,
      claims: '{"access_token":{}}',
      client_secret: SECRET,
    },
  );
});

Deno.test("createSecretCredential() takes a redirect for a refusal: the secret goes nowhere else", async () => {
  const error = await assertRejects(
    () =>
      createSecretCredential(SECRET).requestToken(TARGET, {
        fetch: () =>
          Promise.resolve(
            new Response(null, {
              status: 307,
              headers: { location: "https://elsewhere.example/" },
            }),
          ),
      }),
    TokenRequestError,
    "Cannot get an access token: the token endpoint answered 307",
  );
  assertEquals(error.refusal.status, 307);
});

Deno.test("createSecretCredential() encrypts the cache under the secret itself", async () => {
  const credential = createSecretCredential(SECRET);
  assertEquals([credential.kind, credential.identity], ["secret", ""]);
  assertEquals(
    new TextDecoder().decode(await credential.cacheSecret()),
    SECRET,
  );
});

Deno.test("tokenEndpoint() encodes a tenant that is no plain name", () => {
  assertEquals(
    tokenEndpoint("https://login.example", "a/../b?c#d"),
    "https://login.example/a%2F..%2Fb%3Fc%23d/oauth2/v2.0/token",
  );
});
