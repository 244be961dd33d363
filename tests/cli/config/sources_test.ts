import { assertEquals } from "../../assert.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph passes over a .env that is a folder", async () => {
  await using workspace = await openWorkspace();
  await Deno.mkdir(`${workspace.folder}/.env`);
  const { code, stderr } = await workspace.run(["--query=appId"]);
  assertEquals([code, stderr], [0, ""]);
});

Deno.test("appgraph passes over systemd credentials that are empty, or no folder", async () => {
  await using workspace = await openWorkspace();
  const { folder, env: { AZURE_CLIENT_SECRET: secret = "" } } = workspace;
  await Deno.writeTextFile(`${folder}/AZURE_CLIENT_SECRET`, "\n");
  for (
    const CREDENTIALS_DIRECTORY of [folder, `${folder}/AZURE_CLIENT_SECRET`]
  ) {
    const { code, stderr } = await workspace.run([], {
      env: { AZURE_CLIENT_SECRET: "", CREDENTIALS_DIRECTORY },
    });
    assertEquals([code, stderr.split(".", 1)], [2, [
      "appgraph: The credential is missing",
    ]]);
  }
  await Deno.writeTextFile(`${folder}/AZURE_CLIENT_SECRET`, `${secret}\n`);
  const { code, stderr } = await workspace.run([], {
    env: { AZURE_CLIENT_SECRET: "", CREDENTIALS_DIRECTORY: folder },
  });
  assertEquals([code, stderr], [0, ""]);
});

Deno.test("appgraph says what to do about files of settings that it cannot read", async () => {
  await using workspace = await openWorkspace();
  const named = await workspace.run(["--env-file=missing.env"]);
  assertEquals(
    named.stderr,
    'appgraph: Cannot read the file "missing.env" of --env-file: no such file or folder\nCheck its path and mode\n',
  );
  const authorities = await workspace.run([], {
    env: { DENO_CERT: "/missing.pem" },
  });
  assertEquals(
    authorities.stderr.split("\n", 1),
    [
      'appgraph: Cannot use the file "/missing.pem" of DENO_CERT: no such file or folder. Correct DENO_CERT, or unset it',
    ],
  );
});
