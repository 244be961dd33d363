import {
  type CredentialConfiguration,
  type FoundSettings,
  resolveCredential,
} from "../../../cli/config/credential.ts";
import type { Environment } from "../../../cli/system/variables.ts";
import type { SettingProblem } from "../../../cli/errors.ts";
import {
  type Setting,
  type SettingName,
  SETTINGS,
} from "../../../cli/config/settings.ts";
import { assertEquals } from "../../assert.ts";

const GUID = "66666666-7777-8888-9999-aaaaaaaaaaaa";
const RESOURCE =
  "/subscriptions/1/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i";

async function resolve(
  values: Readonly<Partial<Record<SettingName, string>>>,
  env: Environment = {},
): Promise<{
  configuration: CredentialConfiguration | undefined;
  problems: string[];
  advice: string[];
}> {
  const entries = Object.entries(values) as [SettingName, string][];
  const found: FoundSettings = Object.fromEntries(
    entries.map(([name, value]): [SettingName, Setting] => [name, {
      value,
      source: { kind: "environment", variable: SETTINGS[name].variable },
    }]),
  );
  const problems: SettingProblem[] = [];
  const chosen = await resolveCredential(found, problems, env);
  const configuration = chosen?.configuration;
  return {
    configuration,
    problems: problems.map(({ problem }) => problem),
    advice: problems.map(({ advice }) => advice),
  };
}

const SWITCHES: readonly [value: string, sendChain: boolean, wrong: boolean][] =
  [
    ["1", true, false],
    ["true", true, false],
    ["TRUE", true, false],
    ["0", false, false],
    ["false", false, false],
    ["yes", false, true],
  ];

for (const [value, sendChain, wrong] of SWITCHES) {
  Deno.test(`resolveCredential() reads whether to send the chain from "${value}"`, async () => {
    const { configuration, problems } = await resolve({
      certificate: "a.pem",
      certificateChain: value,
    });
    assertEquals(
      configuration?.kind === "certificate" && configuration.sendChain,
      sendChain,
    );
    assertEquals(problems.length, wrong ? 1 : 0);
  });
}

for (
  const [value, algorithm, wrong] of [
    [undefined, "PS256", false],
    ["PS256", "PS256", false],
    ["RS256", "RS256", false],
    ["ES256", "PS256", true],
  ] as const
) {
  Deno.test(`resolveCredential() reads the algorithm from ${value}`, async () => {
    const { configuration, problems } = await resolve({
      certificate: "a.pem",
      ...value !== undefined && { certificateAlgorithm: value },
    });
    assertEquals(
      configuration?.kind === "certificate" && configuration.algorithm,
      algorithm,
    );
    assertEquals(problems.length, wrong ? 1 : 0);
  });
}

Deno.test("resolveCredential() takes one selector of a managed identity, and refuses more", async () => {
  const credential = "managed-identity";
  const one = await resolve({ credential, identityObjectId: GUID });
  assertEquals(one.problems, []);
  assertEquals(
    one.configuration?.kind === "managed-identity" &&
      one.configuration.objectId?.value,
    GUID,
  );
  const two = await resolve({
    credential,
    clientId: GUID,
    identityObjectId: GUID,
  });
  assertEquals(two.problems, [
    "The managed identity is chosen twice, by AZURE_CLIENT_ID and APPGRAPH_IDENTITY_OBJECT_ID",
  ]);
  assertEquals(two.advice, [
    "Remove all but one; without any, the machine's own is used",
  ]);
  const three = await resolve({
    credential,
    clientId: GUID,
    identityObjectId: GUID,
    identityResourceId: RESOURCE,
  });
  assertEquals(three.problems, [
    "The managed identity is chosen three times, by AZURE_CLIENT_ID and APPGRAPH_IDENTITY_OBJECT_ID and APPGRAPH_IDENTITY_RESOURCE_ID",
  ]);
});

Deno.test("resolveCredential() checks the form of a managed identity's selectors", async () => {
  const credential = "managed-identity";
  const object = await resolve({ credential, identityObjectId: "x" });
  assertEquals(object.problems.length, 1);
  assertEquals(
    object.problems[0]?.startsWith(
      "The object id of the managed identity (a text of 1 character) ",
    ),
    true,
    object.problems[0],
  );
  const resource = await resolve({ credential, identityResourceId: "x" });
  assertEquals(
    resource.problems[0]?.startsWith(
      "The resource id of the managed identity (a text of 1 character) ",
    ),
    true,
    resource.problems[0],
  );
  const right = await resolve({ credential, identityResourceId: RESOURCE });
  assertEquals(
    right.configuration?.kind === "managed-identity" &&
      right.configuration.resourceId?.value,
    RESOURCE,
  );
});

const SOURCES: readonly {
  readonly name: string;
  readonly values: Readonly<Partial<Record<SettingName, string>>>;
  readonly env?: Environment;
  readonly source: string | undefined;
  readonly problem?: string;
}[] = [
  {
    name: "a file before a value",
    values: { federatedTokenFile: "t", federatedToken: "a.b.c" },
    source: "file",
  },
  {
    name: "a value, without being told",
    values: { federatedToken: "a.b.c" },
    source: "value",
  },
  {
    name: "GitHub's variables before those of Azure DevOps",
    values: { credential: "federated" },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: "u", SYSTEM_OIDCREQUESTURI: "u" },
    source: "github",
  },
  {
    name: "the variables of Azure DevOps before an identity",
    values: { credential: "federated", identityClientId: GUID },
    env: { SYSTEM_OIDCREQUESTURI: "u" },
    source: "azure-devops",
  },
  {
    name: "an identity that is named",
    values: { credential: "federated", clientId: GUID, identityClientId: GUID },
    source: "managed-identity",
  },
  {
    name: "the source that is named, whatever else there is",
    values: {
      federatedTokenFile: "t",
      federatedSource: "managed-identity",
      identityResourceId: RESOURCE,
    },
    env: { SYSTEM_OIDCREQUESTURI: "u" },
    source: "managed-identity",
  },
  {
    name: "no machine's own identity",
    values: { federatedSource: "managed-identity" },
    source: undefined,
    problem: "The managed identity that vouches for the app is missing",
  },
  {
    name: "no two identities",
    values: {
      federatedSource: "managed-identity",
      identityClientId: GUID,
      identityObjectId: GUID,
    },
    source: "managed-identity",
    problem:
      "The managed identity is chosen twice, by APPGRAPH_IDENTITY_CLIENT_ID and APPGRAPH_IDENTITY_OBJECT_ID",
  },
  {
    name: "no source of another name",
    values: { federatedSource: "gitlab" },
    source: undefined,
    problem:
      'The source of the federated token "gitlab" is unknown: choose one of file, value, github, azure-devops, managed-identity',
  },
  {
    name: "no value that is not there",
    values: { federatedSource: "value", federatedTokenFile: "t" },
    source: undefined,
    problem: "The federated token is missing",
  },
  {
    name: "nothing where nothing is there",
    values: { credential: "federated" },
    source: undefined,
    problem: "The federated token is missing",
  },
];

for (const { name, values, env, source, problem } of SOURCES) {
  Deno.test(`resolveCredential() takes as source of a federated token ${name}`, async () => {
    const { configuration, problems } = await resolve(values, env);
    const kind = configuration?.kind === "federated"
      ? configuration.source.kind
      : undefined;
    assertEquals([kind, problems], [source, problem ? [problem] : []]);
  });
}

Deno.test("resolveCredential() takes no platform's variables unless the kind is named", async () => {
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: "u",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
    SYSTEM_OIDCREQUESTURI: "u",
  };
  const none = await resolve({ identityClientId: GUID }, env);
  assertEquals(none.configuration, undefined);
  const { configuration } = await resolve({ secret: "s" }, env);
  assertEquals(configuration?.kind, "secret");
});
