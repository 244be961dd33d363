import {
  type CredentialConfiguration,
  type FoundSettings,
  resolveCredential,
} from "../../../cli/config/credential.ts";
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

function resolve(values: Readonly<Partial<Record<SettingName, string>>>): {
  configuration: CredentialConfiguration | undefined;
  problems: string[];
  advice: string[];
} {
  const entries = Object.entries(values) as [SettingName, string][];
  const found: FoundSettings = Object.fromEntries(
    entries.map(([name, value]): [SettingName, Setting] => [name, {
      value,
      source: { kind: "environment", variable: SETTINGS[name].variable },
    }]),
  );
  const problems: SettingProblem[] = [];
  const configuration = resolveCredential(found, problems)?.configuration;
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
  Deno.test(`resolveCredential() reads whether to send the chain from "${value}"`, () => {
    const { configuration, problems } = resolve({
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
  Deno.test(`resolveCredential() reads the algorithm from ${value}`, () => {
    const { configuration, problems } = resolve({
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

Deno.test("resolveCredential() takes one selector of a managed identity, and refuses more", () => {
  const credential = "managed-identity";
  const one = resolve({ credential, identityObjectId: GUID });
  assertEquals(one.problems, []);
  assertEquals(
    one.configuration?.kind === "managed-identity" &&
      one.configuration.objectId?.value,
    GUID,
  );
  const two = resolve({ credential, clientId: GUID, identityObjectId: GUID });
  assertEquals(two.problems, [
    "The managed identity is chosen twice, by AZURE_CLIENT_ID and APPGRAPH_IDENTITY_OBJECT_ID",
  ]);
  assertEquals(two.advice, [
    "Remove all but one; without any, the machine's own is used",
  ]);
  const three = resolve({
    credential,
    clientId: GUID,
    identityObjectId: GUID,
    identityResourceId: RESOURCE,
  });
  assertEquals(three.problems, [
    "The managed identity is chosen three times, by AZURE_CLIENT_ID and APPGRAPH_IDENTITY_OBJECT_ID and APPGRAPH_IDENTITY_RESOURCE_ID",
  ]);
});

Deno.test("resolveCredential() checks the form of a managed identity's selectors", () => {
  const credential = "managed-identity";
  const object = resolve({ credential, identityObjectId: "x" });
  assertEquals(object.problems.length, 1);
  assertEquals(
    object.problems[0]?.startsWith(
      "The object id of the managed identity (a text of 1 character) ",
    ),
    true,
    object.problems[0],
  );
  const resource = resolve({ credential, identityResourceId: "x" });
  assertEquals(
    resource.problems[0]?.startsWith(
      "The resource id of the managed identity (a text of 1 character) ",
    ),
    true,
    resource.problems[0],
  );
  const right = resolve({ credential, identityResourceId: RESOURCE });
  assertEquals(
    right.configuration?.kind === "managed-identity" &&
      right.configuration.resourceId?.value,
    RESOURCE,
  );
});
