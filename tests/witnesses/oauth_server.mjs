// Unmodified oidc-provider on loopback, at the path where Entra has its token endpoint.
// Writes its origin, then one JSON line for each token request: what it was sent and how it answered.
import { createServer } from "node:https";
import Provider from "oidc-provider";

const { cert, key, tenant, clients, resource, tokenFormat } = JSON.parse(
  Deno.env.get("OAUTH_SERVER"),
);
const server = createServer({ cert, key });
server.listen(0, "127.0.0.1", () => {
  const origin = `https://localhost:${server.address().port}`;
  const provider = new Provider(origin, {
    clients,
    clientAuthMethods: ["client_secret_post", "private_key_jwt"],
    enabledJWA: { clientAuthSigningAlgValues: ["PS256", "RS256"] },
    scopes: [`${resource}/.default`],
    routes: { token: `/${tenant}/oauth2/v2.0/token` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo: () => ({
          scope: `${resource}/.default`,
          audience: resource,
          accessTokenFormat: tokenFormat,
        }),
      },
    },
  });
  const report = (kind) => ({ oidc }, error) =>
    say({
      kind,
      body: oidc.body,
      error: error?.error_detail ?? error?.error_description,
    });
  provider.on("grant.success", report("granted"));
  provider.on("grant.error", report("refused"));
  const callback = provider.callback();
  server.on("request", (request, response) => {
    // Deno 2.7 speaks HTTP/2 here, without the Host that the provider makes its own address from.
    request.headers.host ??= new URL(origin).host;
    callback(request, response);
  });
  say({ origin });
});

function say(line) {
  Deno.stdout.writeSync(new TextEncoder().encode(JSON.stringify(line) + "\n"));
}
