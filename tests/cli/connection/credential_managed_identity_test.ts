import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { type Emulator, faults } from "../../emulator/mod.ts";
import { FullQueue } from "../../auth/managed_identity/full_queue.ts";
import { closedPort } from "../closed_port.ts";
import { assertShowsNoSecret } from "../credentials.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const NO_IDENTITY = {
  AZURE_TENANT_ID: "",
  AZURE_CLIENT_ID: "",
  AZURE_CLIENT_OBJECT_ID: "",
  AZURE_CLIENT_SECRET: "",
  APPGRAPH_CREDENTIAL: "managed-identity",
};

function imds({ managedIdentity }: Emulator): Record<string, string> {
  const { origin } = new URL(managedIdentity.imdsUrl);
  return { ...NO_IDENTITY, AZURE_POD_IDENTITY_AUTHORITY_HOST: origin };
}

function appService({ managedIdentity }: Emulator): Record<string, string> {
  return { ...NO_IDENTITY, ...managedIdentity.appService };
}

/** The service principal that the main job printed, and what it asked Graph for. */
async function runMainJob(
  workspace: Workspace,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly name: string; readonly paths: string[] }> {
  const { emulator } = workspace;
  const result = await workspace.run(["-v", "--no-cache"], { env });
  assertEquals(result.code, 0, result.stderr);
  assertShowsNoSecret(result, emulator);
  const { displayName } = JSON.parse(result.stdout);
  return {
    name: displayName,
    paths: [...emulator.requests].filter(({ service }) => service === "graph")
      .map(({ path }) => decodeURIComponent(path)),
  };
}

for (const [name, where] of Object.entries({ imds, appService })) {
  Deno.test(`appgraph reads the machine's own service principal, without any id (${name})`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    const { displayName, servicePrincipalId } = emulator.directory
      .identities[0]!;
    assertEquals(await runMainJob(workspace, where(emulator)), {
      name: displayName,
      paths: [`/v1.0/servicePrincipals/${servicePrincipalId}`],
    });
    assertEquals(emulator.requests.count("managed-identity"), 1);
    assertEquals(emulator.requests.count("token"), 0);
  });

  Deno.test(`appgraph chooses a user-assigned identity by client, object and resource id (${name})`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    const { displayName, appId, servicePrincipalId, managedIdentity } = emulator
      .directory.identities[1]!;
    const byObjectId = `/v1.0/servicePrincipals/${servicePrincipalId}`;
    const choices: readonly [Record<string, string>, string][] = [
      [
        { AZURE_CLIENT_ID: appId },
        `/v1.0/servicePrincipals(appId='${appId}')`,
      ],
      [{ APPGRAPH_IDENTITY_OBJECT_ID: servicePrincipalId }, byObjectId],
      [
        { APPGRAPH_IDENTITY_RESOURCE_ID: managedIdentity?.resourceId ?? "" },
        byObjectId,
      ],
    ];
    for (const [choice, path] of choices) {
      emulator.requests.clear();
      assertEquals(
        await runMainJob(workspace, { ...where(emulator), ...choice }),
        { name: displayName, paths: [path] },
      );
    }
  });
}

Deno.test("appgraph keeps the tokens of a managed identity in the cache", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const env = imds(emulator);
  const first = await workspace.run([], { env });
  const second = await workspace.run(["--credential=managed-identity"], {
    env: { ...env, APPGRAPH_CREDENTIAL: "" },
  });
  assertEquals([first.code, second], [0, first]);
  assertEquals(emulator.requests.count("managed-identity"), 1);
});

Deno.test("appgraph asks nothing on this machine through a proxy, and everything else", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const asked: string[] = [];
  using proxy = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const recording = (async () => {
    for await (const connection of proxy) {
      const head = new Uint8Array(4096);
      const length = await connection.read(head) ?? 0;
      const text = new TextDecoder().decode(head.subarray(0, length));
      asked.push(text.split("\r\n", 1)[0] ?? "");
      connection.close();
    }
  })();
  const url = `http://127.0.0.1:${proxy.addr.port}`;
  const proxies = {
    HTTP_PROXY: url,
    http_proxy: url,
    HTTPS_PROXY: url,
    https_proxy: url,
    ALL_PROXY: url,
  };
  for (const where of [imds, appService]) {
    await runMainJob(workspace, { ...where(emulator), ...proxies });
  }
  const bySecret = await workspace.run(["--no-cache"], { env: proxies });
  assertEquals([bySecret.code, asked], [0, []]);
  const elsewhere = await workspace.run(["--max-retries=0"], {
    env: { ...proxies, AZURE_AUTHORITY_HOST: "", APPGRAPH_GRAPH_URL: "" },
  });
  assertEquals(elsewhere.code, 75);
  // The runtime may open a connection again by itself.
  assertEquals(
    [...new Set(asked)],
    ["CONNECT login.microsoftonline.com:443 HTTP/1.1"],
  );
  proxy.close();
  await recording;
});

for (const expiresOn of ["epoch", "iso", "us"] as const) {
  for (const expiresIn of ["given", "empty", "missing"] as const) {
    Deno.test(`appgraph reads the end of a managed identity's token as ${expiresOn}, expires_in ${expiresIn}`, async () => {
      await using workspace = await openWorkspace();
      const { emulator } = workspace;
      const { settings } = emulator.managedIdentity;
      Object.assign(settings, { expiresOn, expiresIn, lifetimeSeconds: 7200 });
      const startedAt = Date.now();
      const env = imds(emulator);
      const result = await workspace.run(["token", "--format=json"], { env });
      assertEquals(result.code, 0, result.stderr);
      const end = Date.parse(JSON.parse(result.stdout).expires_on);
      const early = end - startedAt - 7_200_000;
      assert(early > -2_000 && early < 60_000, `${early} ms off`);
      assertEquals((await workspace.run([], { env })).code, 0);
      assertEquals(emulator.requests.count("managed-identity"), 1);
    });
  }
}

Deno.test("appgraph uses a managed identity's token whose end it cannot read, and asks again at the next run", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const env = imds(emulator);
  for (const lifetime of [{ expires_on: "31.12.2027 10:00" }, {}]) {
    emulator.requests.clear();
    emulator.fault(
      faults.json({
        access_token: "aaa.bbb.ccc",
        token_type: "Bearer",
        ...lifetime,
      }),
      { service: "managed-identity", times: 2 },
    );
    for (const _ of [1, 2]) {
      const { code, stdout, stderr } = await workspace.run(["token"], { env });
      assertEquals([code, stdout], [0, "aaa.bbb.ccc\n"], stderr);
    }
    assertEquals(emulator.requests.count("managed-identity"), 2);
  }
});

Deno.test(
  "appgraph waits for a metadata service that is slow to accept, and asks once",
  {
    // Elsewhere a full queue of connections refuses further ones.
    ignore: Deno.build.os !== "linux",
  },
  async () => {
    await using workspace = await openWorkspace();
    using queue = await FullQueue.open();
    const running = workspace.run(["token", "-v", "--no-cache"], {
      env: {
        ...NO_IDENTITY,
        AZURE_POD_IDENTITY_AUTHORITY_HOST: `http://${queue.host}`,
      },
    });
    const asked = queue.answerAll(JSON.stringify({
      access_token: "aaa.bbb.ccc",
      expires_in: "3600",
      token_type: "Bearer",
    }));
    const { code, stdout, stderr } = await running;
    assertEquals([code, stdout], [0, "aaa.bbb.ccc\n"], stderr);
    queue[Symbol.dispose]();
    assertEquals((await asked).filter((head) => head !== "").length, 1);
  },
);

Deno.test(
  "appgraph ends with 75 for a metadata service that does not accept in time",
  {
    ignore: Deno.build.os !== "linux",
  },
  async () => {
    await using workspace = await openWorkspace();
    using queue = await FullQueue.open();
    const { code, stdout, stderr } = await workspace.run(["--max-time=1s"], {
      env: {
        ...NO_IDENTITY,
        AZURE_POD_IDENTITY_AUTHORITY_HOST: `http://${queue.host}`,
      },
    });
    assertEquals([code, stdout], [75, ""]);
    assertEquals(
      stderr,
      "appgraph: Stopped waiting for the access token: the time allowed is used up\nRaise --max-time\n",
    );
  },
);

for (
  const [name, reply] of [
    ["404 in HTML", faults.html(404)],
    ["200 in HTML", faults.html(200)],
    [
      "404 in text",
      faults.answer({ status: 404, headers: [], body: "Not found" }),
    ],
    ["a redirect", faults.redirect("http://127.0.0.1:1/")],
  ] as const
) {
  Deno.test(`appgraph ends with 2 after one request to a metadata service that is not Azure's: ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.fault(reply, { service: "managed-identity", times: 100 });
    const result = await workspace.run([], { env: imds(emulator) });
    assertEquals([result.code, result.stdout], [2, ""]);
    assertMatch(
      result.stderr,
      /^appgraph: Cannot use a managed identity: what answers at "127\.0\.0\.1:\d+" is not Azure's endpoint; it said \d{3} without JSON\nRun this where /,
    );
    assertEquals(emulator.requests.count("managed-identity"), 1);
  });
}

Deno.test("appgraph takes the status of a metadata service's refusal that breaks off", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.fault({
    reply: {
      status: 400,
      headers: [["content-type", "application/json"]],
      body: '{"error":"invalid_request"}',
      cut: { afterBytes: 10, then: "close" },
    },
  }, { service: "managed-identity" });
  const result = await workspace.run([], { env: imds(emulator) });
  assertEquals([result.code, result.stdout], [4, ""]);
  assertEquals(emulator.requests.count("managed-identity"), 1);
});

Deno.test("appgraph --verbose names the identity and its endpoint", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { appId } = emulator.directory.identities[1]!;
  const own = await workspace.run(["-v"], { env: imds(emulator) });
  const assigned = await workspace.run(["-v"], {
    env: { ...appService(emulator), AZURE_CLIENT_ID: appId },
  });
  const { imdsUrl, appService: { IDENTITY_ENDPOINT } } =
    emulator.managedIdentity;
  assert(
    own.stderr.includes(
      `\nUsing the machine's own managed identity at ${imdsUrl}\n`,
    ),
    own.stderr,
  );
  assert(
    assigned.stderr.includes(
      `\nUsing the managed identity ${appId} at ${IDENTITY_ENDPOINT}\n`,
    ),
    assigned.stderr,
  );
});

Deno.test("appgraph ends with 2, and soon, where no managed identity endpoint is", async () => {
  await using workspace = await openWorkspace();
  const port = closedPort();
  const startedAt = performance.now();
  const result = await workspace.run([], {
    env: {
      ...NO_IDENTITY,
      AZURE_POD_IDENTITY_AUTHORITY_HOST: `http://127.0.0.1:${port}`,
    },
  });
  assertEquals(
    result.stderr,
    `appgraph: Cannot use a managed identity: nothing answers at "127.0.0.1:${port}", the connection is refused\n` +
      "Run this where Azure gives a managed identity, or choose another credential than that of APPGRAPH_CREDENTIAL\n",
  );
  assertEquals([result.code, result.stdout], [2, ""]);
  // Where something answers, it is asked again for more than a minute.
  assert(performance.now() - startedAt < 40_000);
});

Deno.test("appgraph ends with 2 for a managed identity that cannot be asked for, and sends nothing", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const [own] = emulator.directory.identities;
  const refusals: readonly [Record<string, string>, RegExp][] = [
    [
      { MSI_ENDPOINT: "http://127.0.0.1:1/oauth2/token" },
      /^appgraph: Cannot use a managed identity: that of Azure Cloud Shell is not supported\n/,
    ],
    [
      {
        IDENTITY_ENDPOINT: "https://127.0.0.1/msi/token",
        IDENTITY_HEADER: "0123456789",
      },
      /^appgraph: Cannot use a managed identity: IDENTITY_ENDPOINT is not an "http:" URL\nCheck the agent and the variables /,
    ],
    [
      {
        IDENTITY_ENDPOINT: "http://10.255.255.1/msi/token",
        IDENTITY_HEADER: "0123456789",
      },
      /^appgraph: The managed identity endpoint 10\.255\.255\.1 is not among the hosts that this program may reach\. Check IDENTITY_ENDPOINT, /,
    ],
    [
      {
        AZURE_CLIENT_ID: own!.appId,
        APPGRAPH_IDENTITY_OBJECT_ID: own!.servicePrincipalId,
      },
      /^appgraph: The managed identity is chosen twice, by AZURE_CLIENT_ID and APPGRAPH_IDENTITY_OBJECT_ID\. Remove all but one; /,
    ],
    [
      { APPGRAPH_IDENTITY_OBJECT_ID: "me" },
      /^appgraph: The object id of the managed identity \(a text of 2 characters\) is not a GUID .* Correct APPGRAPH_IDENTITY_OBJECT_ID\n/,
    ],
    [
      { APPGRAPH_IDENTITY_RESOURCE_ID: "/subscriptions/1/vm" },
      /^appgraph: The resource id of the managed identity "\/subscriptions\/1\/vm" is not the resource id of an identity, .* Correct APPGRAPH_IDENTITY_RESOURCE_ID\n/,
    ],
  ];
  for (const [env, says] of refusals) {
    await t.step(Object.entries(env).join(" "), async () => {
      const result = await workspace.run([], {
        env: { ...imds(emulator), ...env },
      });
      assertMatch(result.stderr, says);
      assertEquals([result.code, result.stdout], [2, ""]);
    });
  }
  assertEquals(emulator.requests.count(), 0);
});

Deno.test("appgraph ends with 4 and a hint for an identity that the machine does not have", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const id = "00000000-1111-2222-3333-444444444444";
  const { code, stdout, stderr } = await workspace.run([], {
    env: { ...imds(emulator), AZURE_CLIENT_ID: id },
  });
  assertEquals([code, stdout], [4, ""]);
  assertEquals(
    stderr,
    "appgraph: Cannot get an access token: the token endpoint answered 400 invalid_request: Identity not found\n" +
      `Check that the managed identity ${id} exists and is assigned to this machine\n`,
  );
  assertEquals(emulator.requests.count("managed-identity"), 1);
});

for (
  const [status, isRetried] of [
    [404, true],
    [410, true],
    [429, true],
    [500, true],
    [503, true],
    [400, false],
    [403, false],
    [408, false],
  ] as const
) {
  Deno.test(`appgraph ${isRetried ? "asks" : "does not ask"} a managed identity endpoint again after ${status}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.fault(
      faults.answer({
        status,
        headers: [["content-type", "application/json"], ["retry-after", "0"]],
        body: '{"error":"scripted"}',
      }),
      { service: "managed-identity" },
    );
    const { code } = await workspace.run([], { env: imds(emulator) });
    assertEquals(code === 0, isRetried);
    assertEquals(
      emulator.requests.count("managed-identity"),
      isRetried ? 2 : 1,
    );
  });
}
