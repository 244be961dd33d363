import { ENTRA_CODES } from "../../../cli/report/entra_codes.ts";
import { hintFor } from "../../../cli/report/entra_hints.ts";
import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import {
  assertShowsNoSecret,
  makeCurrentCertificate,
  register,
  runWithCertificate,
  tokenForms,
} from "../credentials.ts";
import { openWorkspace } from "../workspace.ts";

const certificate = await makeCurrentCertificate();
const CLIENT = "66666666-7777-8888-9999-aaaaaaaaaaaa";
const TENANT = "11111111-2222-3333-4444-555555555555";
const AUTHORITY = "https://login.example";
const GRAPH = "https://graph.example";
const TRANSIENT = "Entra has a passing problem: try again later";
const NO_CREDENTIAL =
  `Configure a client secret, a certificate or a federated token for the app ${CLIENT}`;
const FEDERATION =
  `Compare issuer, subject and audience of the client secret from AZURE_CLIENT_SECRET with the federated credentials of the app ${CLIENT}; upper and lower case count; appgraph doctor shows what the token says`;

const OTHER_ISSUER =
  "Use a token of a managed identity or of another issuer: the client secret from AZURE_CLIENT_SECRET was issued by Entra, which it does not take here";

/** What Entra's documentation says of each code, and what the program says to do about it. */
const HINTS: readonly (readonly [number, number, string, string])[] = [
  [
    7000215,
    401,
    "invalid_client",
    `Check the client secret from AZURE_CLIENT_SECRET: it must be the secret's value, not its ID, and belong to the app ${CLIENT}`,
  ],
  [
    7000222,
    401,
    "invalid_client",
    `Create a new client secret or certificate for the app ${CLIENT} and configure it: the old one has expired`,
  ],
  [7000218, 401, "invalid_client", NO_CREDENTIAL],
  [7000216, 401, "invalid_client", NO_CREDENTIAL],
  [
    700016,
    400,
    "unauthorized_client",
    `Check the client id ${CLIENT}, the tenant ${TENANT} and the cloud (${AUTHORITY}); a new app can take minutes to appear`,
  ],
  [
    90002,
    400,
    "invalid_request",
    `Check the tenant ${TENANT} and the cloud: it was looked for at ${AUTHORITY}`,
  ],
  [
    900023,
    400,
    "invalid_request",
    `Check the tenant ${TENANT}: give its GUID or a verified domain`,
  ],
  [70011, 400, "invalid_scope", `Check the scope ${GRAPH}/.default`],
  [
    1002012,
    400,
    "invalid_scope",
    `Ask for one resource and /.default, not for ${GRAPH}/.default`,
  ],
  [
    900144,
    400,
    "invalid_request",
    "A proxy may have changed the request: try without it",
  ],
  [
    500011,
    400,
    "invalid_resource",
    `Check the resource in ${GRAPH}/.default: the tenant ${TENANT} does not know it; often it is the Graph of another cloud`,
  ],
  [
    700027,
    401,
    "invalid_client",
    `Register the certificate for the app ${CLIENT}`,
  ],
  [
    700024,
    401,
    "invalid_client",
    "Set this machine's clock: the assertion is outside its time",
  ],
  [
    700023,
    401,
    "invalid_client",
    `Check the authority host: the assertion was made for ${AUTHORITY}`,
  ],
  [
    7000229,
    401,
    "unauthorized_client",
    `Have an administrator of the tenant ${TENANT} consent to the app ${CLIENT}: it is registered, but has no service principal (Enterprise Application) there`,
  ],
  [
    900382,
    400,
    "invalid_request",
    `Set APPGRAPH_CLOUD to the cloud of the tenant ${TENANT}: the app ${CLIENT} and its credential are of another cloud than ${AUTHORITY}`,
  ],
  [
    1000502,
    401,
    "invalid_client",
    "Check what signs the client secret from AZURE_CLIENT_SECRET: its certificate has expired or is not valid yet",
  ],
  [
    7000214,
    401,
    "invalid_client",
    `Create a new certificate for the app ${CLIENT} and configure it: this one was revoked`,
  ],
  [
    7000277,
    401,
    "invalid_client",
    `Create a new certificate for the app ${CLIENT} and configure it: this one was revoked`,
  ],
  [
    70025,
    401,
    "invalid_client",
    `Add a federated credential to the app ${CLIENT} (Certificates & secrets), with issuer, subject and audience of the token; appgraph doctor shows them`,
  ],
  [700222, 401, "invalid_client", OTHER_ISSUER],
  [700226, 401, "invalid_client", OTHER_ISSUER],
  [
    50027,
    401,
    "invalid_client",
    "Check what writes the client secret from AZURE_CLIENT_SECRET: it must be a whole JWT and nothing else, and not have expired; appgraph doctor shows what it says",
  ],
  [
    7002381,
    401,
    "invalid_client",
    `Ask an administrator which app management policy restricts the federated credentials of the app ${CLIENT}`,
  ],
  [70021, 401, "invalid_client", FEDERATION],
  [70023, 401, "invalid_client", FEDERATION],
  [7002131, 401, "invalid_client", FEDERATION],
  [700211, 401, "invalid_client", FEDERATION],
  [700212, 401, "invalid_client", FEDERATION],
  [700213, 401, "invalid_client", FEDERATION],
  [7002138, 401, "invalid_client", FEDERATION],
  [
    53003,
    400,
    "access_denied",
    `Ask an administrator which Conditional Access policy blocks the workload identity ${CLIENT}`,
  ],
  [
    7000112,
    400,
    "unauthorized_client",
    `Ask an administrator to enable the service principal of the app ${CLIENT}`,
  ],
  [
    50196,
    400,
    "invalid_grant",
    "Wait some minutes, and check that the token cache can be written: the same token was asked for too often",
  ],
  [90055, 429, "temporarily_unavailable", TRANSIENT],
  [90033, 503, "temporarily_unavailable", TRANSIENT],
  [90024, 503, "temporarily_unavailable", TRANSIENT],
  [90006, 500, "server_error", TRANSIENT],
  [90012, 503, "temporarily_unavailable", TRANSIENT],
  [50033, 503, "temporarily_unavailable", TRANSIENT],
  [90090, 503, "temporarily_unavailable", TRANSIENT],
];

const CONTEXT = {
  tenant: TENANT,
  clientId: CLIENT,
  authority: AUTHORITY,
  scope: `${GRAPH}/.default`,
  kind: "secret",
  credential: "the client secret from AZURE_CLIENT_SECRET",
  now: 0,
} as const;

Deno.test("hintFor() is tried with every code of the table", () => {
  assertEquals(
    HINTS.map(([code]) => code).sort(),
    ENTRA_CODES.flatMap(({ codes }) => codes).sort(),
  );
});

Deno.test("hintFor() speaks of the certificate that is configured", () => {
  const refusal = {
    status: 401,
    error: "invalid_client",
    description: "",
    aadstsCodes: [1000502],
  };
  assertEquals(
    hintFor(refusal, {
      ...CONTEXT,
      kind: "certificate",
      credential: 'the certificate "app.pem"',
    }),
    `Create a new certificate, register it for the app ${CLIENT} and configure it: the certificate "app.pem" has expired or is not valid yet; appgraph check credentials tells`,
  );
});

Deno.test("hintFor() tells which identity is missing and which are too many", () => {
  const identity = {
    ...CONTEXT,
    kind: "managed-identity",
    credential: "the machine's own managed identity",
  } as const;
  const hint = (description: string) =>
    hintFor({
      status: 400,
      error: "invalid_request",
      description,
      aadstsCodes: [],
    }, identity);
  assertEquals(
    hint(
      "Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request",
    ),
    "Set AZURE_CLIENT_ID to the client id of the identity that is meant (or APPGRAPH_IDENTITY_RESOURCE_ID to its resource id): this machine has several",
  );
  assertEquals(
    hint("Identity not found"),
    "Check that the machine's own managed identity exists and is assigned to this machine",
  );
});

for (const [code, status, error, hint] of HINTS) {
  Deno.test(`hintFor() says in one line what to do about AADSTS${code}`, () => {
    const refusal = { status, error, description: "", aadstsCodes: [code] };
    assertEquals(hintFor(refusal, CONTEXT), hint);
  });
}

Deno.test("appgraph names the code of a refusal and what to do about it, and lets the status decide", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { app } = emulator.directory;
  const tenant = workspace.env["AZURE_TENANT_ID"];
  const cases = [
    [
      700016,
      400,
      "unauthorized_client",
      4,
      `Check the client id ${app.appId}, the tenant ${tenant} and the cloud (${emulator.origin}); a new app can take minutes to appear`,
    ],
    [
      70011,
      400,
      "invalid_scope",
      4,
      `Check the scope ${emulator.graphUrl}/.default`,
    ],
    [90055, 429, "temporarily_unavailable", 75, TRANSIENT],
    [90033, 503, "temporarily_unavailable", 75, TRANSIENT],
  ] as const;
  for (const [code, status, error, exitCode, hint] of cases) {
    await t.step(`AADSTS${code}`, async () => {
      emulator.clearFaults();
      emulator.fault(
        faults.json({
          error,
          error_description:
            `AADSTS${code}: The server's words.\r\nTrace ID: a\r\nTimestamp: b`,
          error_codes: [code],
        }, status),
        { service: "token" },
      );
      const result = await workspace.run(["--max-retries=0"]);
      assertEquals([result.code, result.stdout], [exitCode, ""]);
      assertEquals(result.stderr.split("\n"), [
        `appgraph: Cannot get an access token: the token endpoint answered ${status} ${error}: AADSTS${code}: The server's words.`,
        hint,
        `code AADSTS${code}`,
        "",
      ]);
      assertShowsNoSecret(result, emulator);
    });
  }
});

Deno.test("appgraph gives general advice where Entra's code is unknown, and takes none from its text", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.fault(
    faults.json({ error: "invalid_client", error_codes: [4242] }, 401),
    { service: "token" },
  );
  const { code, stderr } = await workspace.run([]);
  assertEquals(code, 4);
  assertEquals(
    stderr,
    "appgraph: Cannot get an access token: the token endpoint answered 401 invalid_client\n" +
      "Check tenant, client id and credential; appgraph doctor tries them one by one\ncode AADSTS4242\n",
  );
});

Deno.test("appgraph suspects a proxy where the refusal is not Entra's", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const foreign = {
    "an HTML page": faults.html(403),
    "a redirect": faults.redirect("https://login.example/portal"),
    "an empty 401": faults.answer({ status: 401 }),
  };
  for (const [name, fault] of Object.entries(foreign)) {
    await t.step(name, async () => {
      emulator.fault(fault, { service: "token" });
      const { code, stderr } = await workspace.run([]);
      assertEquals(code, 4);
      assertEquals(
        stderr.split("\n")[1],
        `Check the proxy, and the authority host ${emulator.origin}: this is not how Entra refuses`,
      );
    });
  }
});

Deno.test("appgraph shows no credential that a server's message repeats", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  register(emulator, certificate);
  for (const kind of ["secret", "certificate"]) {
    emulator.fault({
      edit() {
        const form = tokenForms(emulator).at(-1)!;
        const sent = form.get("client_secret") ?? form.get("client_assertion");
        const body = JSON.stringify({
          error: "invalid_client",
          error_description: `AADSTS1: You sent ${sent}.`,
        });
        return { status: 401, body };
      },
    }, { service: "token" });
    const result = kind === "secret"
      ? await workspace.run([])
      : await runWithCertificate(workspace, {
        file: certificate.keyPem + certificate.certificatePem,
      });
    assertEquals(result.code, 4);
    assert(
      result.stderr.includes("AADSTS1: You sent [redacted].\n"),
      result.stderr,
    );
    assertShowsNoSecret(result, emulator);
  }
});

Deno.test("appgraph gives the hints for what the directory really refuses", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { app } = emulator.directory;
  const check = async (says: RegExp, args: readonly string[] = []) => {
    const { code, stderr } = await workspace.run(args);
    assertEquals(code, 4);
    assertMatch(stderr, says);
  };
  await t.step("an expired secret", async () => {
    app.secrets[0]!.endsAt = Date.now() - 1000;
    await check(/AADSTS7000222.*\nCreate a new client secret/);
    app.secrets[0]!.endsAt = Date.now() + 3_600_000;
  });
  await t.step("an app that is disabled", async () => {
    app.enabled = false;
    await check(/AADSTS7000112.*\nAsk an administrator to enable/);
    app.enabled = true;
  });
  await t.step("a resource of another cloud", async () => {
    await check(
      /AADSTS500011.*\nCheck the resource in https:\/\/graph\.microsoft\.us\/\.default: the tenant [\da-f-]{36} does not know it/,
      ["token", "--scope=https://graph.microsoft.us/.default"],
    );
  });
});

for (
  const [name, minutes, direction] of [
    ["ahead of", -10, "ahead of"],
    ["behind", 20, "behind"],
  ] as const
) {
  Deno.test(`appgraph says by how much its clock is ${name} the server's`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    register(emulator, certificate);
    emulator.clock.advance(minutes * 60_000);
    const result = await runWithCertificate(workspace, {
      file: certificate.keyPem + certificate.certificatePem,
    });
    assertEquals([result.code, result.stdout], [4, ""]);
    const [message, hint] = result.stderr.split("\n");
    assertMatch(message!, /AADSTS700024: /);
    const [, number, seconds = "0"] =
      /^Set this machine's clock: it is (\d+) min(?: (\d+) s)? (?:ahead of|behind) the server's$/
        .exec(hint!) ?? [];
    const difference = Number(number) * 60 + Number(seconds);
    // The way to the server and back takes a moment too.
    assert(Math.abs(difference - Math.abs(minutes) * 60) <= 10, hint);
    assert(hint!.includes(` ${direction} `), hint);
  });
}
