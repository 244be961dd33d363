/** What can be compared between the libraries and this program when they ask for tokens. @module */

import { assertEquals } from "../assert.ts";
import type { Emulator } from "../emulator/mod.ts";
import { startSubject } from "../emulator_test/client.ts";
import { runProgram } from "../program.ts";
import { assertTokenWorks, certificate, type Seen } from "./libraries.ts";

/** Has this program get a token with the same kind of credential. */
async function runOwn(
  env: (emulator: Emulator, folder: string) => Promise<Record<string, string>>,
): Promise<Seen> {
  await using subject = await startSubject();
  const { emulator } = subject;
  const folder = await Deno.makeTempDir();
  try {
    const { code, stdout, stderr } = await runProgram(["token", "--no-cache"], {
      env: {
        ...emulator.environment({ AZURE_CLIENT_SECRET: undefined }),
        HOME: folder,
        ...await env(emulator, folder),
      },
    });
    assertEquals([code, stderr], [0, ""]);
    await assertTokenWorks(subject, stdout.trim());
    return [...emulator.requests];
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** What this program sends, by kind of credential. */
export const own = {
  secret: () =>
    runOwn(({ directory }) =>
      Promise.resolve({ AZURE_CLIENT_SECRET: directory.secret })
    ),
  certificate: () =>
    runOwn(async ({ directory }, folder) => {
      directory.addCertificate(directory.app, certificate.der);
      await Deno.writeTextFile(`${folder}/app.pem`, certificate.pem, {
        mode: 0o600,
      });
      return {
        AZURE_CLIENT_CERTIFICATE_PATH: `${folder}/app.pem`,
        AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: "true",
      };
    }),
  machine: () =>
    runOwn(({ managedIdentity }) =>
      Promise.resolve({
        APPGRAPH_CREDENTIAL: "managed-identity",
        AZURE_CLIENT_ID: "",
        AZURE_POD_IDENTITY_AUTHORITY_HOST:
          new URL(managedIdentity.imdsUrl).origin,
      })
    ),
  "App Service": () =>
    runOwn(({ managedIdentity }) =>
      Promise.resolve({
        APPGRAPH_CREDENTIAL: "managed-identity",
        AZURE_CLIENT_ID: "",
        ...managedIdentity.appService,
      })
    ),
} as const satisfies Readonly<Record<string, () => Promise<Seen>>>;

/** One row of the table on tokens in `docs/witnesses.md`. */
export interface TokenTopic {
  readonly topic: string;
  readonly library: string;
  readonly kind: keyof typeof own;
  observe(requests: Seen): string;
}

const SECRET = {
  library: "@azure/identity with a secret",
  kind: "secret",
} as const;
const CERTIFICATE = {
  library: "msal-node with a certificate and its chain",
  kind: "certificate",
} as const;

/** The rows, in order. */
export const TOKEN_TOPICS: readonly TokenTopic[] = [
  {
    ...SECRET,
    topic: "client secret",
    observe: (requests) =>
      formOf(requests).has("client_secret") ? "in the body" : "elsewhere",
  },
  {
    ...SECRET,
    topic: "requests",
    observe: (requests) =>
      requests.map(({ service }) => service)
        .filter((service) => service !== "graph").join(", "),
  },
  {
    ...CERTIFICATE,
    topic: "header of an assertion",
    observe: (requests) => code(Object.keys(assertionOf(requests).header)),
  },
  {
    ...CERTIFICATE,
    topic: "its algorithm",
    observe: (requests) => code([String(assertionOf(requests).header["alg"])]),
  },
  {
    ...CERTIFICATE,
    topic: "its claims",
    observe: (requests) => code(Object.keys(assertionOf(requests).claims)),
  },
  {
    ...CERTIFICATE,
    topic: "its lifetime",
    observe: (requests) => {
      const { exp, nbf } = assertionOf(requests).claims;
      return `${Number(exp) - Number(nbf)} s`;
    },
  },
  {
    topic: "virtual machine: version asked for",
    library: "@azure/identity with a virtual machine's managed identity",
    kind: "machine",
    observe: versionsOf,
  },
  {
    topic: "App Service: version asked for",
    library: "@azure/identity with App Service's managed identity",
    kind: "App Service",
    observe: versionsOf,
  },
];

function formOf(requests: Seen): URLSearchParams {
  return new URLSearchParams(
    requests.find(({ service }) => service === "token")?.body,
  );
}

interface Assertion {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

function assertionOf(requests: Seen): Assertion {
  const [header, claims] = (formOf(requests).get("client_assertion") ?? "")
    .split(".").slice(0, 2).map((part) =>
      JSON.parse(
        new TextDecoder().decode(
          Uint8Array.fromBase64(part, { alphabet: "base64url" }),
        ),
      )
    );
  return { header, claims };
}

function versionsOf(requests: Seen): string {
  return requests.filter(({ service }) => service === "managed-identity")
    .map(({ target }) => {
      const { searchParams } = new URL(target, "http://localhost");
      return `\`${searchParams.get("api-version")}\``;
    }).join(", ");
}

function code(names: readonly string[]): string {
  return names.toSorted().map((name) => `\`${name}\``).join(", ");
}
