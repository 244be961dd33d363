import { assertEquals, assertMatch } from "../../assert.ts";
import type { Emulator } from "../../emulator/mod.ts";
import { assertShowsNoSecret } from "../credentials.ts";
import { openWorkspace } from "../workspace.ts";

/** Azure's agent keeps its keys here, and the program reads none from elsewhere. */
const KEY_FOLDER = "/var/opt/azcmagent/tokens";

function arc({ managedIdentity }: Emulator): Record<string, string> {
  return {
    ...managedIdentity.arc,
    AZURE_TENANT_ID: "",
    AZURE_CLIENT_ID: "",
    AZURE_CLIENT_OBJECT_ID: "",
    AZURE_CLIENT_SECRET: "",
    APPGRAPH_CREDENTIAL: "managed-identity",
  };
}

/** Only root may make the folder, and a real agent's is left alone. */
function mayMakeKeyFolder(): boolean {
  return Deno.build.os === "linux" && Deno.uid() === 0 &&
    !exists("/opt/azcmagent") && !exists("/var/opt/azcmagent");
}

function exists(path: string): boolean {
  try {
    Deno.statSync(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

Deno.test({
  name:
    "appgraph proves to the Azure Arc agent that it may read its key (as root on Linux)",
  ignore: !mayMakeKeyFolder(),
  async fn() {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.managedIdentity.settings.arcKeyFolder = KEY_FOLDER;
    try {
      const result = await workspace.run(["-v"], { env: arc(emulator) });
      assertEquals(result.code, 0, result.stderr);
      const [own] = emulator.directory.identities;
      assertEquals(JSON.parse(result.stdout).id, own!.servicePrincipalId);
      assertShowsNoSecret(result, emulator);
      assertEquals(emulator.requests.count("managed-identity"), 2);
    } finally {
      await Deno.remove("/var/opt/azcmagent", { recursive: true });
    }
  },
});

Deno.test("appgraph reads no Azure Arc key from another folder", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder } = workspace;
  await Deno.writeTextFile(`${folder}/other.key`, "what a stranger is after");
  emulator.managedIdentity.settings.arcRealm = `${folder}/other.key`;
  const result = await workspace.run([], { env: arc(emulator) });
  assertEquals([result.code, result.stdout], [2, ""]);
  assertMatch(
    result.stderr,
    /^appgraph: Cannot use the Azure Arc identity: the agent named a key file that is not in ".+"\nCheck the agent and the variables IDENTITY_ENDPOINT and IMDS_ENDPOINT; /,
  );
  assertEquals(
    [...emulator.requests].map((request) => request.header("authorization")),
    [undefined],
  );
});
