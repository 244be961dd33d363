import { assertEquals, assertStringIncludes } from "../../assert.ts";
import { describeDependence } from "../../../cli/expiry/federated.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph check credentials says that nothing expires, and what could still break", async () => {
  await using workspace = await openWorkspace();
  const { platforms, directory } = workspace.emulator;
  directory.app.federations.push(platforms.federationOf("github"));
  directory.app.secrets.splice(0);
  const { code, stdout } = await workspace.run(["check", "credentials"], {
    env: {
      AZURE_CLIENT_SECRET: "",
      APPGRAPH_CREDENTIAL: "federated",
      ...platforms.github,
    },
  });
  assertEquals([code, stdout], [
    0,
    `OK - Nothing expires: the app has no secret and no certificate; what could still break: the job loses "id-token: write", or its repository, branch or environment gets another name, or the app's federated credential in Entra is changed\n`,
  ]);
});

Deno.test("describeDependence() names what each source depends on", () => {
  const setting = {
    value: "/run/token",
    source: { kind: "environment", variable: "X" },
  } as const;
  const none = {
    clientId: undefined,
    objectId: undefined,
    resourceId: undefined,
  };
  const words: readonly (readonly [
    Parameters<typeof describeDependence>[0],
    string,
  ])[] = [
    [{ kind: "file", path: setting }, 'nothing renews "/run/token"'],
    [{ kind: "value", token: setting }, "outlives the token from X"],
    [{ kind: "azure-devops" }, "no longer maps SYSTEM_ACCESSTOKEN"],
    [{ kind: "managed-identity", ...none }, "the managed identity is deleted"],
  ];
  for (const [source, text] of words) {
    assertStringIncludes(describeDependence(source), text);
  }
});
