import { assert, assertEquals, assertMatch } from "../../assert.ts";
import type { ProgramResult } from "../../program.ts";
import { assertShowsNoSecret, tokenForms, writeFile } from "../credentials.ts";
import {
  AUDIENCE,
  federate,
  FILE,
  ISSUER,
  issueToken,
  SUBJECT,
} from "../federation.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

async function runWithToken(
  workspace: Workspace,
  token: string | undefined,
  args: readonly string[] = [],
): Promise<ProgramResult> {
  if (token !== undefined) await writeFile(workspace, FILE, token);
  return await workspace.run(args, {
    env: { AZURE_CLIENT_SECRET: "", AZURE_FEDERATED_TOKEN_FILE: FILE },
  });
}

Deno.test("appgraph does the main job with a federated token, trimmed", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  federate(emulator);
  const token = await issueToken();
  const result = await runWithToken(workspace, `${token}\n`, ["-v"]);
  assertEquals(result.code, 0);
  assertEquals(
    JSON.parse(result.stdout).appId,
    emulator.directory.app.appId,
  );
  const form = tokenForms(emulator)[0]!;
  assertEquals(form.get("client_assertion"), token);
  assertEquals(
    form.get("client_assertion_type"),
    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  );
  assertEquals(form.get("client_secret"), null);
  assert(
    result.stderr.includes(
      `\nUsing the federated token in "${FILE}" at ${emulator.origin}/${emulator.directory.app.tenantId}/oauth2/v2.0/token\n`,
    ),
    result.stderr,
  );
  assertShowsNoSecret(result, emulator);
});

Deno.test("appgraph reads the federated token anew for each request", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder } = workspace;
  federate(emulator);
  const tokens = [await issueToken(), await issueToken()];
  emulator.fault({
    async edit() {
      // What the platform does in the middle of a run.
      await Deno.writeTextFile(`${folder}/${FILE}`, tokens[1]!);
      return { status: 401, body: "{}" };
    },
  }, { service: "graph" });
  const result = await runWithToken(workspace, tokens[0]);
  assertEquals(result.code, 0);
  assertEquals(
    tokenForms(emulator).map((form) => form.get("client_assertion")),
    tokens,
  );
});

interface Mismatch {
  readonly name: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly code: number;
  readonly advice?: RegExp;
}

const ENTER =
  /^Enter what the federated token in "token\.jwt" says \(good until [\d:TZ-]{20}\) in a federated credential of the app [\da-f-]{36} \(Certificates & secrets\), upper and lower case too, or correct the one that is there\. These three lines are what it must have:$/;

const MISMATCHES: readonly Mismatch[] = [
  {
    name: "another issuer",
    claims: { iss: "https://other.example" },
    code: 700211,
  },
  { name: "another subject", claims: { sub: "other" }, code: 700213 },
  { name: "another audience", claims: { aud: "other" }, code: 700212 },
  {
    name: "a subject in other case",
    claims: { sub: SUBJECT.toUpperCase() },
    code: 7002138,
    advice:
      /^Correct upper and lower case in the federated credential of the app [\da-f-]{36}, in which alone it differs from the federated token in "token\.jwt" \(good until /,
  },
  {
    name: "a token that has expired",
    claims: { nbf: 1_000_000_000, exp: 1_000_003_600 },
    code: 700024,
    advice:
      /^Check what renews the federated token in "token\.jwt": it is outside its time$/,
  },
];

Deno.test("appgraph ends with 4 and a hint for a federated token that does not fit", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const check = async (
    token: string,
    code: number,
    advice: RegExp = ENTER,
    claims: Readonly<Record<string, unknown>> = {},
  ) => {
    const result = await runWithToken(workspace, token);
    assertEquals([result.code, result.stdout], [4, ""]);
    const [message, hint, ...lines] = result.stderr.split("\n");
    assertMatch(message!, RegExp(`401 invalid_client: AADSTS${code}: `));
    assertMatch(hint!, advice);
    const { iss = ISSUER, sub = SUBJECT, aud = AUDIENCE } = claims;
    assertEquals(
      lines.slice(0, -2),
      code === 700024 ? ["The token says: good until 2001-09-09T02:46:40Z"] : [
        `issuer: ${iss}`,
        `subject: ${sub}`,
        `audience: ${aud}`,
      ],
    );
    assertShowsNoSecret(result, emulator, token);
  };
  await t.step("no federation at all", async () => {
    await check(await issueToken(), 70021);
  });
  federate(emulator);
  for (const { name, claims, code, advice } of MISMATCHES) {
    await t.step(name, async () => {
      await check(await issueToken(claims), code, advice, claims);
    });
  }
});

Deno.test("appgraph ends with 2 for a federated token file without a token, and sends nothing", async (t) => {
  await using workspace = await openWorkspace();
  const refusals: readonly [string | undefined, RegExp][] = [
    [
      undefined,
      /^appgraph: Cannot read the federated token "token\.jwt": no such file$/,
    ],
    [
      "\n",
      /^appgraph: Cannot read the federated token "token\.jwt": it is empty$/,
    ],
    [
      "not-a-token",
      /^appgraph: Cannot read the federated token "token\.jwt": it is not a JWT$/,
    ],
  ];
  for (const [content, says] of refusals) {
    await t.step(String(says), async () => {
      const result = await runWithToken(workspace, content);
      assertEquals([result.code, result.stdout], [2, ""]);
      const [message, advice] = result.stderr.split("\n");
      assertMatch(message!, says);
      assertEquals(
        advice,
        "Check the file that AZURE_FEDERATED_TOKEN_FILE names, and what keeps it up to date",
      );
    });
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});
