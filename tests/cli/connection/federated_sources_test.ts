import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import type { Emulator } from "../../emulator/mod.ts";
import { makeSigningKey } from "../../emulator/jwt.ts";
import { closedPort } from "../closed_port.ts";
import { assertShowsNoSecret, tokenForms, writeFile } from "../credentials.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const AUDIENCE = "api://AzureADTokenExchange";
const ISSUER = "https://gitlab.example";
const SUBJECT = "project_path:example/inventory:ref_type:branch:ref:main";

const key = await makeSigningKey();

/** A token of a provider that a job finds in a variable or a file. */
async function issue({ clock }: Emulator): Promise<string> {
  const now = clock.seconds();
  return await key.sign({
    iss: ISSUER,
    sub: SUBJECT,
    aud: AUDIENCE,
    jti: crypto.randomUUID(),
    nbf: now,
    exp: now + 300,
  });
}

function federateOwn({ directory }: Emulator): void {
  directory.app.federations.push({
    issuer: ISSUER,
    subject: SUBJECT,
    audience: AUDIENCE,
    publicKey: key.publicKey,
  });
}

/** A source, as a run finds it. */
interface Source {
  /** Makes the app trust it, and says what the environment holds. */
  prepare(workspace: Workspace): Promise<Record<string, string>>;
  /** Its name in words. */
  readonly words: string;
  /** Whether a token of it can be had again. */
  readonly isRenewed: boolean;
}

const NAMED = {
  AZURE_CLIENT_SECRET: "",
  APPGRAPH_CREDENTIAL: "federated",
};

const identity = (
  { emulator }: Workspace,
  where: Readonly<Record<string, string>>,
) => {
  const shared = emulator.directory.identities[1]!;
  emulator.directory.app.federations.push(emulator.federationOf(shared));
  return Promise.resolve({
    ...NAMED,
    ...where,
    APPGRAPH_IDENTITY_CLIENT_ID: shared.appId,
  });
};

const SOURCES: Readonly<Record<string, Source>> = {
  "file": {
    words: 'the federated token in "token.jwt"',
    isRenewed: true,
    async prepare(workspace) {
      federateOwn(workspace.emulator);
      await writeFile(workspace, "token.jwt", await issue(workspace.emulator));
      return {
        AZURE_CLIENT_SECRET: "",
        AZURE_FEDERATED_TOKEN_FILE: "token.jwt",
      };
    },
  },
  "value": {
    words: "the federated token from AZURE_FEDERATED_TOKEN",
    isRenewed: false,
    async prepare({ emulator }) {
      federateOwn(emulator);
      return {
        AZURE_CLIENT_SECRET: "",
        AZURE_FEDERATED_TOKEN: `${await issue(emulator)}\n`,
      };
    },
  },
  "github": {
    words: "the federated token of GitHub Actions",
    isRenewed: true,
    prepare({ emulator: { directory, platforms } }) {
      directory.app.federations.push(platforms.federationOf("github"));
      return Promise.resolve({ ...NAMED, ...platforms.github });
    },
  },
  "azure-devops": {
    words: "the federated token of Azure DevOps",
    isRenewed: true,
    prepare({ emulator: { directory, platforms } }) {
      directory.app.federations.push(platforms.federationOf("azure-devops"));
      return Promise.resolve({ ...NAMED, ...platforms.azureDevOps });
    },
  },
  "managed-identity on a virtual machine": {
    words: "the federated token of the managed identity ",
    isRenewed: true,
    prepare: (workspace) =>
      identity(workspace, {
        AZURE_POD_IDENTITY_AUTHORITY_HOST:
          new URL(workspace.emulator.managedIdentity.imdsUrl).origin,
      }),
  },
  "managed-identity on App Service": {
    words: "the federated token of the managed identity ",
    isRenewed: true,
    prepare: (workspace) =>
      identity(workspace, workspace.emulator.managedIdentity.appService),
  },
};

for (const [name, { words, prepare }] of Object.entries(SOURCES)) {
  Deno.test(`appgraph does the main job with a token that vouches for it: ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    const { app } = emulator.directory;
    const env = await prepare(workspace);
    const result = await workspace.run(["-v"], { env });
    assertEquals(result.code, 0, result.stderr);
    assertEquals(JSON.parse(result.stdout).appId, app.appId);
    assertStringIncludes(result.stderr, `\nUsing ${words}`);
    const [form, ...others] = tokenForms(emulator);
    assertEquals(
      [form?.get("client_id"), form?.get("client_secret"), others.length],
      [app.appId, null, 0],
    );
    assertShowsNoSecret(result, emulator);
    // The next run finds the app's token in the cache, and asks nobody.
    const before = emulator.requests.count("token") +
      emulator.requests.count("platform") +
      emulator.requests.count("managed-identity");
    assertEquals((await workspace.run([], { env })).code, 0);
    assertEquals(
      emulator.requests.count("token") + emulator.requests.count("platform") +
        emulator.requests.count("managed-identity"),
      before,
    );
  });
}

for (
  const [name, { prepare }] of Object.entries(SOURCES).filter(
    ([, { isRenewed }]) => isRenewed,
  )
) {
  Deno.test(`appgraph list outlives three tokens and what vouched for them: ${name}`, async () => {
    await using workspace = await openWorkspace({
      users: 40,
      roles: ["User.Read.All"],
      lifetimeSeconds: 600,
    });
    const { emulator } = workspace;
    emulator.managedIdentity.settings.lifetimeSeconds = 600;
    const env = await prepare(workspace);
    // After each page but the last more time passes than any token lasts, skew of clocks and all.
    emulator.fault({
      async edit(reply) {
        emulator.clock.advance(1_200_000);
        if (name === "file") {
          await writeFile(workspace, "token.jwt", await issue(emulator));
        }
        return reply;
      },
    }, { service: "graph", path: /^\/v1\.0\/users\?/, times: 7 });
    const result = await workspace.run(
      ["list", "/users", "top=10", "select=id", "-o", "ndjson"],
      { env },
    );
    assertEquals(result.code, 0, result.stderr);
    const ids = result.stdout.trimEnd().split("\n").map((line) =>
      JSON.parse(line).id
    );
    assertEquals([ids.length, new Set(ids).size], [40, 40]);
    const assertions = tokenForms(emulator).map((form) =>
      form.get("client_assertion")
    );
    assert(assertions.length > 3, String(assertions.length));
    assertEquals(new Set(assertions).size, assertions.length);
    assertShowsNoSecret(result, emulator);
  });
}

Deno.test("appgraph says what to enter in Entra for the token of each source", async (t) => {
  const wanted = {
    "github": (emulator: Emulator) => emulator.platforms.federationOf("github"),
    "azure-devops": (emulator: Emulator) =>
      emulator.platforms.federationOf("azure-devops"),
    "managed-identity on a virtual machine": (emulator: Emulator) =>
      emulator.federationOf(emulator.directory.identities[1]!),
  };
  for (const [name, federationOf] of Object.entries(wanted)) {
    await t.step(name, async () => {
      await using workspace = await openWorkspace();
      const { emulator } = workspace;
      const { federations } = emulator.directory.app;
      const env = await SOURCES[name]!.prepare(workspace);
      federations[0] = {
        ...federations[0]!,
        subject: federations[0]!.subject.toUpperCase(),
      };
      // The worst that a server could do is to repeat the token.
      emulator.fault({
        edit(reply) {
          const assertion = tokenForms(emulator).at(-1)
            ?.get("client_assertion") ?? "";
          const body = JSON.parse(String(reply.body));
          const echo = `${body.error_description} ${assertion} ${
            btoa(assertion)
          }`;
          return {
            ...reply,
            body: JSON.stringify({ ...body, error_description: echo }),
          };
        },
      }, { service: "token" });
      const result = await workspace.run(["--no-cache"], { env });
      assertEquals(result.code, 4, result.stderr);
      const [message = "", advice = "", ...lines] = result.stderr.split("\n");
      assertMatch(message, /AADSTS7002138/);
      assertMatch(advice, /^Correct upper and lower case in the federated cre/);
      const { issuer, subject, audience } = federationOf(emulator);
      assertEquals(lines.slice(0, 3), [
        `issuer: ${issuer}`,
        `subject: ${subject}`,
        `audience: ${audience}`,
      ]);
      assertShowsNoSecret(result, emulator);
    });
  }
});

Deno.test("appgraph tells the log in JSON what to enter in Entra", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const env = { ...NAMED, ...emulator.platforms.github };
  const { stderr } = await workspace.run(["--log", "json"], { env });
  const errors = stderr.trimEnd().split("\n").map((line) => JSON.parse(line))
    .filter(({ event }) => event === "error");
  const { issuer, subject, audience } = emulator.platforms.federationOf(
    "github",
  );
  assertEquals(errors[0].details, [
    `issuer: ${issuer}`,
    `subject: ${subject}`,
    `audience: ${audience}`,
  ]);
});

const LEAD_ELSEWHERE: readonly (readonly [string, string])[] = [
  ["https://tokens.example/x", 'leads to "tokens.example", which is none of'],
  [
    "https://a.actions.githubusercontent.com.example/x",
    'leads to "a.actions.githubusercontent.com.example", which is none of',
  ],
  [
    "https://actions.githubusercontent.com@tokens.example/",
    "holds a user name or password",
  ],
  ["http://a.actions.githubusercontent.com/x", "is not an https URL"],
  ["x", "is not a URL"],
];

Deno.test("appgraph shows the job's secret to no other host", async (t) => {
  await using workspace = await openWorkspace();
  const { platforms, requests } = workspace.emulator;
  for (const [url, problem] of LEAD_ELSEWHERE) {
    await t.step(url, async () => {
      const { code, stdout, stderr } = await workspace.run([], {
        env: {
          ...NAMED,
          ...platforms.github,
          ACTIONS_ID_TOKEN_REQUEST_URL: url,
        },
      });
      assertEquals([code, stdout], [2, ""]);
      assertStringIncludes(
        stderr,
        `appgraph: Cannot get a federated token from GitHub Actions: ACTIONS_ID_TOKEN_REQUEST_URL ${problem}`,
      );
    });
  }
  await t.step("a variable that is missing", async () => {
    const { code, stderr } = await workspace.run([], {
      env: {
        ...NAMED,
        SYSTEM_OIDCREQUESTURI: platforms.azureDevOps.SYSTEM_OIDCREQUESTURI,
      },
    });
    assertEquals(code, 2);
    const [message, advice] = stderr.split("\n");
    assertEquals(
      message,
      "appgraph: Cannot get a federated token from Azure DevOps: SYSTEM_ACCESSTOKEN is not set",
    );
    assertMatch(advice!, /^Map the job's token in the step, /);
  });
  await t.step("variables in a file of settings", async () => {
    await writeFile(
      workspace,
      "job.env",
      Object.entries({ ...NAMED, ...platforms.github })
        .map(([name, value]) => `${name}=${value}\n`).join(""),
    );
    const { code, stderr } = await workspace.run(["--env-file=job.env"], {
      env: { AZURE_CLIENT_SECRET: "" },
    });
    assertEquals(code, 2);
    assertStringIncludes(stderr, "The federated token is missing. Set ");
  });
  assertEquals(requests.count(), 0);
});

Deno.test("appgraph ends with 4 where a platform refuses, and with 75 where it fails", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { platforms } = emulator;
  const check = async (
    env: Readonly<Record<string, string>>,
    code: number,
    says: RegExp,
  ) => {
    const result = await workspace.run(["--max-retries=0"], {
      env: { ...NAMED, ...env },
    });
    assertEquals([result.code, result.stdout], [code, ""], result.stderr);
    assertMatch(result.stderr, says);
    assertShowsNoSecret(result, emulator);
  };
  await t.step("GitHub refuses", () =>
    check(
      { ...platforms.github, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "other-token" },
      4,
      /^appgraph: Cannot get a federated token: GitHub Actions answered 401: Unauthorized\nGive the job "permissions: id-token: write"/,
    ));
  await t.step("Azure DevOps wants somebody to sign in", () =>
    check(
      { ...platforms.azureDevOps, SYSTEM_ACCESSTOKEN: "other-token" },
      4,
      /^appgraph: Cannot get a federated token: Azure DevOps answered 302\nMap the job's token in the step/,
    ));
  await t.step("Azure DevOps does not know the connection", () =>
    check(
      {
        ...platforms.azureDevOps,
        AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: "none",
      },
      4,
      /Azure DevOps answered 404: No service connection found with id none\.\n/,
    ));
  await t.step("the identity is not the machine's", () =>
    check(
      {
        ...emulator.managedIdentity.appService,
        APPGRAPH_IDENTITY_CLIENT_ID: crypto.randomUUID(),
      },
      4,
      /^appgraph: Cannot get a federated token: the managed identity's endpoint answered 400: Identity not found\nCheck that the identity in APPGRAPH_IDENTITY_CLIENT_ID exists/,
    ));
  for (const [status, body] of [[503, ""], [200, "<html>"]] as const) {
    await t.step(`GitHub answers ${status} "${body}"`, async () => {
      emulator.fault({ reply: { status, headers: [], body } }, {
        service: "platform",
      });
      await check(
        platforms.github,
        75,
        RegExp(
          `^appgraph: Cannot get a federated token: GitHub Actions answered ${status}`,
        ),
      );
    });
  }
  await t.step("nothing answers", async () => {
    await check(
      {
        ...platforms.github,
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${closedPort()}/x`,
      },
      75,
      /^appgraph: No answer from "127\.0\.0\.1:\d+"/,
    );
  });
  assertEquals(emulator.requests.count("token"), 0);
});

Deno.test("appgraph never shows a federated token that is no token", async () => {
  await using workspace = await openWorkspace();
  const value = `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0`;
  const result = await workspace.run([], {
    env: { AZURE_CLIENT_SECRET: "", AZURE_FEDERATED_TOKEN: value },
  });
  assertEquals([result.code, result.stdout], [2, ""]);
  assertEquals(
    result.stderr,
    "appgraph: Cannot use the federated token: it is not a JWT\nCorrect AZURE_FEDERATED_TOKEN: it must be a whole JWT and nothing else\n",
  );
  assertEquals(workspace.emulator.requests.count(), 0);
});

Deno.test("appgraph says of a value that has expired that nothing renews it", async () => {
  await using workspace = await openWorkspace();
  const env = await SOURCES["value"]!.prepare(workspace);
  workspace.emulator.clock.advance(1_200_000);
  const { code, stderr } = await workspace.run([], { env });
  assertEquals(code, 4);
  assertMatch(
    stderr,
    /AADSTS700024[^\n]*\nStart the job anew, nothing renews the federated token from AZURE_FEDERATED_TOKEN: it is outside its time; .*\nThe token says: good until [\dTZ:-]+\n/,
  );
});
