import { assertEquals, assertMatch } from "../assert.ts";
import { makeCurrentCertificate } from "../cli/credentials.ts";
import { type ProgramResult, runProgram } from "../program.ts";
import { type OAuthServer, startOAuthServer } from "./oauth_server.ts";

const TENANT = "0f9e8d7c-6b5a-4948-9372-615049382716";
const CLIENT_ID = "3b2c1d0e-9f8a-4b7c-8d6e-5f4a3b2c1d0e";
const SECRET = "ab+c/d&e=f%20~long-enough-to-be-a-secret";
const RESOURCE = "https://graph.microsoft.com";

interface Started extends AsyncDisposable {
  readonly server: OAuthServer;
  run(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<ProgramResult>;
}

async function start(
  client: Record<string, unknown>,
  tokenFormat: "jwt" | "opaque" = "jwt",
): Promise<Started> {
  const server = await startOAuthServer({
    tenant: TENANT,
    client: { client_id: CLIENT_ID, ...client },
    resource: RESOURCE,
    tokenFormat,
  });
  const home = await Deno.makeTempDir();
  return {
    server,
    run: (args, env) =>
      runProgram(args, {
        env: {
          HOME: home,
          AZURE_TENANT_ID: TENANT,
          AZURE_CLIENT_ID: CLIENT_ID,
          AZURE_AUTHORITY_HOST: server.origin,
          // Named in the scope; nothing is sent there.
          APPGRAPH_GRAPH_URL: RESOURCE,
          DENO_CERT: server.caFile,
          ...env,
        },
      }),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await Deno.remove(home, { recursive: true });
    },
  };
}

const startWithSecret = () =>
  start({
    token_endpoint_auth_method: "client_secret_post",
    client_secret: SECRET,
  });

Deno.test("oidc-provider gives a token for a client secret, whatever signs are in it", async () => {
  await using started = await startWithSecret();
  const { server, run } = started;
  const env = { AZURE_CLIENT_SECRET: SECRET };
  const { code, stdout, stderr } = await run(["token", "--decode"], env);
  assertEquals([code, stderr], [0, ""]);
  const { aud, client_id: client, iss, jti } = JSON.parse(stdout);
  assertEquals([aud, client, iss], [RESOURCE, CLIENT_ID, server.origin]);
  const { kind, body } = await server.next();
  assertEquals([kind, body["grant_type"]], ["granted", "client_credentials"]);
  assertEquals(body["scope"], `${RESOURCE}/.default`);
  const again = await run(["token", "--decode"], env);
  assertEquals(JSON.parse(again.stdout).jti, jti, "Not from the cache");
});

Deno.test("a refusal of oidc-provider ends with 4 and its own words, without a code of Entra", async () => {
  await using started = await startWithSecret();
  const { code, stdout, stderr } = await started.run(["token"], {
    AZURE_CLIENT_SECRET: `${SECRET}x`,
  });
  assertEquals([code, stdout], [4, ""]);
  assertMatch(stderr, /invalid_client/);
  assertMatch(stderr, /client authentication failed/);
  assertEquals((await started.server.next()).error, "invalid secret provided");
});

for (
  const [algorithm, tokenFormat, parts] of [
    ["PS256", "jwt", 3],
    ["RS256", "opaque", 1],
  ] as const
) {
  Deno.test(`oidc-provider takes an assertion signed with ${algorithm}, a new one each time, for a token that is ${tokenFormat}`, async () => {
    const { certificatePem, keyPem, keys } = await makeCurrentCertificate();
    const { kty, n, e } = await crypto.subtle.exportKey("jwk", keys.publicKey);
    await using started = await start({
      token_endpoint_auth_method: "private_key_jwt",
      token_endpoint_auth_signing_alg: algorithm,
      jwks: { keys: [{ kty, n, e }] },
    }, tokenFormat);
    const file = await Deno.makeTempFile();
    await Deno.writeTextFile(file, keyPem + certificatePem);
    const env = {
      AZURE_CLIENT_CERTIFICATE_PATH: file,
      APPGRAPH_CERTIFICATE_ALGORITHM: algorithm,
    };
    for (const _ of [1, 2]) {
      const { code, stdout, stderr } = await started.run(
        ["token", "--no-cache"],
        env,
      );
      assertEquals([code, stderr], [0, ""]);
      assertEquals(stdout.trim().split(".").length, parts);
      const { kind, body } = await started.server.next();
      assertEquals([kind, body["client_secret"]], ["granted", undefined]);
    }
    await Deno.remove(file);
  });
}

Deno.test("oidc-provider refuses an assertion of another key, and the program says so", async () => {
  const { certificatePem, keyPem } = await makeCurrentCertificate();
  const { publicKey } = await crypto.subtle.generateKey(
    {
      name: "RSA-PSS",
      hash: "SHA-256",
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    true,
    ["sign", "verify"],
  );
  const { kty, n, e } = await crypto.subtle.exportKey("jwk", publicKey);
  await using started = await start({
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: "PS256",
    jwks: { keys: [{ kty, n, e }] },
  });
  const file = await Deno.makeTempFile();
  await Deno.writeTextFile(file, keyPem + certificatePem);
  const { code, stdout, stderr } = await started.run(["token"], {
    AZURE_CLIENT_CERTIFICATE_PATH: file,
  });
  assertEquals([code, stdout], [4, ""]);
  assertMatch(stderr, /invalid_client/);
  assertEquals((await started.server.next()).kind, "refused");
  await Deno.remove(file);
});
