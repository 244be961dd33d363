import { assertEquals, assertMatch } from "../../../assert.ts";
import { assertShowsNoSecret } from "../../credentials.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

interface Finding {
  readonly id: string;
  readonly state: string;
  readonly summary: string;
  readonly advice?: string;
}

async function look(
  workspace: Workspace,
  env: Readonly<Record<string, string>>,
): Promise<Record<string, Finding>> {
  const result = await workspace.run(["doctor", "-o", "json"], {
    env: { AZURE_CLIENT_SECRET: "", APPGRAPH_CREDENTIAL: "federated", ...env },
  });
  assertShowsNoSecret(result, workspace.emulator);
  const { findings } = JSON.parse(result.stdout) as { findings: Finding[] };
  return Object.fromEntries(findings.map((each) => [each.id, each]));
}

Deno.test("doctor looks at the token that vouches for the app, then at the exchange", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { platforms, directory } = emulator;
  const federation = platforms.federationOf("github");
  const untrusted = await look(workspace, platforms.github);
  assertEquals(untrusted["credential"]?.state, "ok");
  assertMatch(
    untrusted["credential"]!.summary,
    RegExp(
      `^The token that localhost:\\d+ gave has issuer ${federation.issuer}, subject ${federation.subject}, audience api://AzureADTokenExchange and expires in `,
    ),
  );
  assertEquals(untrusted["token"]?.state, "failure");
  assertMatch(
    untrusted["token"]!.advice ?? "",
    RegExp(
      `These three lines are what it must have: issuer: ${federation.issuer}, subject: ${federation.subject}, audience: api://AzureADTokenExchange`,
    ),
  );
  directory.app.federations.push(federation);
  const trusted = await look(workspace, platforms.github);
  assertEquals([trusted["credential"]?.state, trusted["token"]?.state], [
    "ok",
    "ok",
  ]);
});

Deno.test("doctor says where no token that vouches for the app is to be had", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const refused = await look(workspace, {
    ...emulator.platforms.azureDevOps,
    SYSTEM_ACCESSTOKEN: "other-token",
  });
  const { state, summary, advice = "" } = refused["credential"]!;
  assertEquals([state, summary], [
    "failure",
    "Cannot get a federated token: Azure DevOps answered 302",
  ]);
  assertMatch(advice, /^Map the job's token in the step/);
  const none = await look(workspace, {
    APPGRAPH_FEDERATED_SOURCE: "value",
    AZURE_FEDERATED_TOKEN: "not-a-token-at-all",
  });
  assertEquals(
    none["credential"]?.summary,
    "There is no token from AZURE_FEDERATED_TOKEN",
  );
});
