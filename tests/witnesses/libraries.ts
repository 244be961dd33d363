/** Unmodified libraries that get tokens from the emulator, one for each kind of credential. @module */

import { assert, assertEquals } from "../assert.ts";
import type { Emulator, LoggedRequest } from "../emulator/mod.ts";
import { makeCertificate, signJwt } from "../emulator_test/certificates.ts";
import {
  startSubject,
  statusOf,
  type Subject,
} from "../emulator_test/client.ts";

const MSAL = `
import { ConfidentialClientApplication } from "@azure/msal-node";
const env = (name) => Deno.env.get(name);
const certificate = env("TEST_CERTIFICATE");
const app = new ConfidentialClientApplication({
  auth: {
    clientId: env("AZURE_CLIENT_ID"),
    ...(certificate ? { clientCertificate: JSON.parse(certificate) } : { clientSecret: env("AZURE_CLIENT_SECRET") }),
    authority: env("AZURE_AUTHORITY_HOST") + "/" + env("AZURE_TENANT_ID"),
    knownAuthorities: [new URL(env("AZURE_AUTHORITY_HOST")).host],
  },
});
const result = await app.acquireTokenByClientCredential({
  scopes: [env("APPGRAPH_GRAPH_URL") + "/.default"],
});
await Deno.stdout.write(new TextEncoder().encode(result.accessToken));
Deno.exit(0);
`;

/** A script that asks @azure/identity; `credential` is the expression that makes the credential. */
function azureIdentity(credential: string): string {
  return `
import * as identity from "@azure/identity";
const env = (name) => Deno.env.get(name);
const [tenant, client] = [env("AZURE_TENANT_ID"), env("AZURE_CLIENT_ID")];
const options = { authorityHost: env("AZURE_AUTHORITY_HOST"), disableInstanceDiscovery: true };
const credential = ${credential};
const { token } = await credential.getToken(env("APPGRAPH_GRAPH_URL") + "/.default");
await Deno.stdout.write(new TextEncoder().encode(token));
Deno.exit(0);
`;
}

/** A script and the variables it needs. */
export interface Prepared {
  readonly script: string;
  readonly env?: Record<string, string | undefined>;
}

/** The certificate that is used where one is wanted. */
export const certificate = await makeCertificate();

/** The libraries and credentials, by name; a certificate comes with its chain. */
export const libraries: readonly [
  string,
  (emulator: Emulator, folder: string) => Promise<Prepared>,
][] = [
  ["msal-node with a secret", () => Promise.resolve({ script: MSAL })],
  // Not @azure/identity: it hands key and certificate to the runtime as one text, which Deno cannot read.
  ["msal-node with a certificate and its chain", async ({ directory }) => {
    directory.addCertificate(directory.app, certificate.der);
    const [privateKey = "", x5c = ""] = certificate.pem.split(
      /(?=-----BEGIN CERT)/,
    );
    const digest = await crypto.subtle.digest("SHA-256", certificate.der);
    const thumbprintSha256 = new Uint8Array(digest).toHex();
    const TEST_CERTIFICATE = JSON.stringify({
      privateKey,
      x5c,
      thumbprintSha256,
    });
    return { script: MSAL, env: { TEST_CERTIFICATE } };
  }],
  ["@azure/identity with a secret", () =>
    Promise.resolve({
      script: azureIdentity(
        `new identity.ClientSecretCredential(tenant, client, env("AZURE_CLIENT_SECRET"), options)`,
      ),
    })],
  ["@azure/identity with a federated token", async ({ directory }, folder) => {
    const federation = {
      issuer: "https://issuer.example",
      subject: "job",
      audience: "api://x",
    };
    const { publicKey } = certificate.keys;
    directory.app.federations.push({ ...federation, publicKey });
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: "https://issuer.example",
      sub: "job",
      aud: "api://x",
      exp: now + 600,
      nbf: now,
    };
    const token = await signJwt(certificate.pkcs8, { alg: "RS256" }, claims);
    await Deno.writeTextFile(`${folder}/token`, token);
    return {
      script: azureIdentity(
        `new identity.WorkloadIdentityCredential({ ...options, tenantId: tenant, clientId: client, tokenFilePath: ${
          JSON.stringify(`${folder}/token`)
        } })`,
      ),
    };
  }],
  [
    "@azure/identity with a virtual machine's managed identity",
    ({ managedIdentity }) =>
      Promise.resolve({
        script: azureIdentity(`new identity.ManagedIdentityCredential()`),
        env: {
          AZURE_POD_IDENTITY_AUTHORITY_HOST:
            new URL(managedIdentity.imdsUrl).origin,
          AZURE_CLIENT_ID: undefined,
        },
      }),
  ],
  [
    "@azure/identity with App Service's managed identity",
    ({ managedIdentity }) =>
      Promise.resolve({
        script: azureIdentity(`new identity.ManagedIdentityCredential()`),
        env: { ...managedIdentity.appService, AZURE_CLIENT_ID: undefined },
      }),
  ],
];

/** What the server saw while a token was got. */
export type Seen = readonly LoggedRequest[];

const seen = new Map<string, Promise<Seen>>();

/** Has a library get a token and call Graph with it, the first time it is asked for. */
export function runLibrary(name: string): Promise<Seen> {
  const prepare = libraries.find(([known]) => known === name)?.[1];
  if (!prepare) throw new RangeError(`Cannot find the library "${name}"`);
  const known = seen.get(name) ?? getToken(prepare);
  seen.set(name, known);
  return known;
}

async function getToken(
  prepare: (emulator: Emulator, folder: string) => Promise<Prepared>,
): Promise<Seen> {
  await using subject = await startSubject();
  const { emulator } = subject;
  const folder = await Deno.makeTempDir();
  try {
    const { script, env = {} } = await prepare(emulator, folder);
    await Deno.writeTextFile(`${folder}/script.mjs`, script);
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "-A",
        "--no-check",
        "--config",
        "deno.json",
        `${folder}/script.mjs`,
      ],
      cwd: new URL("../..", import.meta.url),
      env: emulator.environment({
        NODE_EXTRA_CA_CERTS: emulator.caFile,
        ...env,
      }),
    }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
    await assertTokenWorks(subject, new TextDecoder().decode(stdout));
    return [...emulator.requests];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Fails unless the emulator has issued this token and takes it. */
export async function assertTokenWorks(
  subject: Subject,
  text: string,
): Promise<void> {
  const issued = subject.emulator.tokens.find(text);
  assert(issued !== undefined, "The token is not the emulator's");
  const own =
    `/v1.0/servicePrincipals/${issued.registration.servicePrincipalId}`;
  const headers = { authorization: `Bearer ${issued.token}` };
  assertEquals(await statusOf(subject.graph(own, { headers })), 200);
}
