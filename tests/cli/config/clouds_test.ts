import { CLOUD_NAMES, cloudHosts } from "../../../cli/config/clouds.ts";
import { CONNECTION_OPTIONS } from "../../../cli/command_line/options.ts";
import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { runInProcess, type SeenRequest } from "../run_in_process.ts";

const TENANT = "11111111-2222-3333-4444-555555555555";
const CLIENT = "66666666-7777-8888-9999-aaaaaaaaaaaa";
const IDENTITY = {
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: CLIENT,
  AZURE_CLIENT_SECRET: "a-secret-that-is-long-enough",
};

/** Written out once more, from Microsoft's documentation of each cloud. */
const TABLE: readonly (readonly [
  cloud: typeof CLOUD_NAMES[number],
  authority: string,
  graph: string,
])[] = [
  ["global", "login.microsoftonline.com", "graph.microsoft.com"],
  ["usgov", "login.microsoftonline.us", "graph.microsoft.us"],
  ["usgov-dod", "login.microsoftonline.us", "dod-graph.microsoft.us"],
  [
    "china",
    "login.partner.microsoftonline.cn",
    "microsoftgraph.chinacloudapi.cn",
  ],
  ["bleu", "login.sovcloud-identity.fr", "graph.svc.sovcloud.fr"],
  ["delos", "login.sovcloud-identity.de", "graph.svc.sovcloud.de"],
  ["govsg", "login.sovcloud-identity.sg", "graph.svc.sovcloud.sg"],
];

function answer({ url }: SeenRequest): Response {
  return url.endsWith("/token")
    ? Response.json({
      token_type: "Bearer",
      expires_in: 3599,
      access_token: "the-token-of-this-test",
    })
    : Response.json({ appId: CLIENT });
}

/** URLs that were asked, and the scope of the token. */
async function ask(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly (string | null)[]> {
  const { code, stderr, requests } = await runInProcess(
    ["--no-cache", ...args],
    { ...IDENTITY, ...env },
    answer,
  );
  assertEquals([code, stderr], [0, ""]);
  const [token, graph] = requests;
  return [
    token!.url,
    new URLSearchParams(token!.body).get("scope"),
    graph!.url,
    graph!.headers.get("authorization"),
  ];
}

function expected(authority: string, graph: string): readonly string[] {
  return [
    `https://${authority}/${TENANT}/oauth2/v2.0/token`,
    `https://${graph}/.default`,
    `https://${graph}/v1.0/applications(appId='${CLIENT}')`,
    "Bearer the-token-of-this-test",
  ];
}

Deno.test("CLOUDS holds every cloud of the table, and --cloud takes each", () => {
  assertEquals(CLOUD_NAMES, TABLE.map(([name]) => name));
  assertEquals([...CONNECTION_OPTIONS.cloud.choices], CLOUD_NAMES);
});

for (const [cloud, authority, graph] of TABLE) {
  Deno.test(`appgraph --cloud=${cloud} asks the cloud's authority for a token of its Graph`, async () => {
    const wanted = expected(authority, graph);
    assertEquals(await ask([`--cloud=${cloud}`]), wanted);
    assertEquals(await ask([], { APPGRAPH_CLOUD: cloud }), wanted);
    // The Graph host alone tells the cloud.
    assertEquals(
      await ask([], { APPGRAPH_GRAPH_URL: `https://${graph}/` }),
      wanted,
    );
    if (cloud === "usgov-dod") return;
    assertEquals(await ask([`--authority-host=${authority}`]), wanted);
    assertEquals(
      await ask([`--tenant-id=https://${authority}/${TENANT}`]),
      wanted,
    );
  });

  Deno.test(`appgraph --cloud=${cloud} --dry-run prints the cloud's Graph host and sends nothing`, async () => {
    const { code, stdout, stderr } = await runProgram(
      [`--cloud=${cloud}`, "--dry-run", "--no-cache"],
      { env: IDENTITY },
    );
    assertEquals([code, stderr], [0, ""]);
    assertMatch(
      stdout,
      RegExp(
        `^GET https://${graph}/v1\\.0/applications\\(appId='${CLIENT}'\\)\\n`,
      ),
    );
    assertStringIncludes(stdout, "\nauthorization: Bearer MASKED\n");
  });
}

Deno.test("appgraph takes the older authority of China for China", async () => {
  assertEquals(
    await ask(["--authority-host=login.chinacloudapi.cn"]),
    expected("login.chinacloudapi.cn", "microsoftgraph.chinacloudapi.cn"),
  );
});

Deno.test("appgraph refuses every pair of authority and Graph that are of different clouds", async () => {
  for (const [cloud, authority] of TABLE) {
    for (const [otherCloud, otherAuthority, graph] of TABLE) {
      if (authority === otherAuthority) continue;
      const { code, stdout, stderr, requests } = await runInProcess(
        [`--authority-host=${authority}`, `--graph-url=https://${graph}`],
        IDENTITY,
        answer,
      );
      assertEquals([code, stdout, requests], [2, "", []]);
      // The authority of the two American clouds is one.
      const name = cloud === "usgov-dod" ? "usgov" : cloud;
      assertEquals(
        stderr.split("\n")[0],
        `appgraph: The authority https://${authority} belongs to the cloud ${name}, Graph at https://${graph} to ${otherCloud}. Correct --authority-host or --graph-url, or set the cloud alone`,
      );
    }
  }
});

Deno.test("appgraph refuses --cloud with an authority or a Graph of another cloud", async () => {
  for (
    const [flag, host] of [
      ["authority-host", "https://login.microsoftonline.com"],
      ["graph-url", "https://graph.microsoft.com"],
    ] as const
  ) {
    const { code, stderr, requests } = await runInProcess(
      ["--cloud=china", `--${flag}=${host}`],
      IDENTITY,
      answer,
    );
    assertEquals([code, requests], [2, []]);
    assertEquals(
      stderr.split("\n")[0],
      `appgraph: The cloud is china, but ${host} belongs to global. Correct --cloud or --${flag}`,
    );
  }
});

Deno.test("cloudHosts() names each host once, the older ones too", () => {
  const hosts = cloudHosts();
  assertEquals(new Set(hosts).size, hosts.length);
  assertEquals(
    hosts.toSorted(),
    [
      ...new Set([
        ...TABLE.flatMap(([, authority, graph]) => [authority, graph]),
        "login.chinacloudapi.cn",
      ]),
    ].toSorted(),
  );
});
