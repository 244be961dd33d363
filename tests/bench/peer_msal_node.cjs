/** The main job by MSAL for Node: a token, a request, the answer printed. It keeps no token. */

const { ConfidentialClientApplication } = require("@azure/msal-node");

const { env } = require("node:process");
const graph = env.APPGRAPH_GRAPH_URL;

async function main() {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: env.AZURE_CLIENT_ID,
      clientSecret: env.AZURE_CLIENT_SECRET,
      authority: `${env.AZURE_AUTHORITY_HOST}/${env.AZURE_TENANT_ID}`,
      knownAuthorities: [new URL(env.AZURE_AUTHORITY_HOST).host],
    },
  });
  const { accessToken } = await client.acquireTokenByClientCredential({
    scopes: [`${graph}/.default`],
  });
  const answer = await fetch(
    `${graph}/v1.0/applications/${env.AZURE_CLIENT_OBJECT_ID}`,
    { headers: { authorization: `Bearer ${accessToken}` } },
  );
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  process.stdout.write(`${JSON.stringify(await answer.json(), null, 2)}\n`);
}

main();
