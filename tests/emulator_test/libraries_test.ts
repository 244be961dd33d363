import { assert, assertEquals } from "../assert.ts";
import { startSubject } from "./_client.ts";

const MSAL = `
import { ConfidentialClientApplication } from "@azure/msal-node";
const env = (name) => Deno.env.get(name);
const host = new URL(env("AZURE_AUTHORITY_HOST")).host;
const app = new ConfidentialClientApplication({
  auth: {
    clientId: env("AZURE_CLIENT_ID"),
    clientSecret: env("AZURE_CLIENT_SECRET"),
    authority: env("AZURE_AUTHORITY_HOST") + "/" + env("AZURE_TENANT_ID"),
    knownAuthorities: [host],
  },
});
const result = await app.acquireTokenByClientCredential({
  scopes: [env("APPGRAPH_GRAPH_URL") + "/.default"],
});
await Deno.stdout.write(new TextEncoder().encode(result.accessToken));
Deno.exit(0);
`;

const AZURE_IDENTITY = `
import { ClientSecretCredential } from "@azure/identity";
const env = (name) => Deno.env.get(name);
const credential = new ClientSecretCredential(
  env("AZURE_TENANT_ID"),
  env("AZURE_CLIENT_ID"),
  env("AZURE_CLIENT_SECRET"),
  { authorityHost: env("AZURE_AUTHORITY_HOST"), disableInstanceDiscovery: true },
);
const { token } = await credential.getToken(env("APPGRAPH_GRAPH_URL") + "/.default");
await Deno.stdout.write(new TextEncoder().encode(token));
Deno.exit(0);
`;

for (
  const [name, script] of [["msal-node", MSAL], [
    "@azure/identity",
    AZURE_IDENTITY,
  ]] as const
) {
  Deno.test(`unmodified ${name} gets a token that Graph accepts`, async () => {
    await using subject = await startSubject();
    const { emulator } = subject;
    const file = await Deno.makeTempFile({ suffix: ".mjs" });
    try {
      await Deno.writeTextFile(file, script);
      const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["run", "-A", "--no-check", "--config", "deno.json", file],
        cwd: new URL("../..", import.meta.url),
        env: {
          ...emulator.environment(),
          NODE_EXTRA_CA_CERTS: emulator.caFile,
        },
      }).output();
      assertEquals(code, 0, new TextDecoder().decode(stderr));
      const token = new TextDecoder().decode(stdout);
      assert(
        emulator.tokens.find(token) !== undefined,
        "The token is not the emulator's",
      );
      const response = await subject.graph(
        `/v1.0/applications/${emulator.directory.app.objectId}`,
        { headers: { authorization: `Bearer ${token}` } },
      );
      assertEquals(response.status, 200);
      await response.body?.cancel();
    } finally {
      await Deno.remove(file);
    }
  });
}
