import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../../assert.ts";
import { toEncryptedPem, toPfx } from "../../../auth/certificates.ts";
import {
  hexThumbprint,
  makeCurrentCertificate,
  register,
  writeFile,
} from "../../credentials.ts";
import { faults } from "../../../emulator/mod.ts";
import { PROGRAM_OS } from "../../../program.ts";
import {
  CERTIFICATE_ENV,
  openRenewal,
  registeredThumbprints,
  type RenewalWorkspace,
  thumbprintIn,
} from "./renewal.ts";

const HAS_MODES = PROGRAM_OS !== "windows";

function requestsOf({ emulator }: RenewalWorkspace): string[] {
  return [...emulator.requests].map(({ service, method, path }) =>
    service === "token" ? "token" : `${method} ${path.split("/").at(-1)}`
  );
}

function modeOf(path: string): number {
  return (Deno.statSync(path).mode ?? 0) & 0o777;
}

Deno.test("appgraph rotate certificate sends one GET and says nothing while nothing is due", async () => {
  await using workspace = await openRenewal();
  const before = await Deno.readFile(`${workspace.folder}/app.pem`);
  const { code, stdout, stderr } = await workspace.rotate(["--before=12h"]);
  assertEquals([code, stdout, stderr], [0, "", ""]);
  const { app } = workspace.emulator.directory;
  assertEquals(requestsOf(workspace), ["token", `GET ${app.objectId}`]);
  assertEquals(await Deno.readFile(`${workspace.folder}/app.pem`), before);
  assertEquals(workspace.names(), ["app.pem"]);
});

Deno.test("appgraph rotate certificate registers a new key, waits for it, and puts it in place", async () => {
  await using workspace = await openRenewal();
  const { folder, emulator } = workspace;
  const old = await hexThumbprint(workspace.certificate);
  const before = await Deno.readTextFile(`${folder}/app.pem`);
  const { code, stdout, stderr } = await workspace.rotate();
  assertEquals([code, stdout, stderr], [0, "", ""]);
  assertEquals(requestsOf(workspace).slice(1), [
    `GET ${emulator.directory.app.objectId}`,
    "POST addKey",
    `GET ${emulator.directory.app.objectId}`,
    "token",
    "token",
    "token",
  ]);
  const fresh = await thumbprintIn(`${folder}/app.pem`);
  assertEquals(await registeredThumbprints(workspace), [old, fresh]);
  assertEquals(workspace.names(), [
    "app.pem",
    "app.pem.previous",
    "app.pem.rotation",
  ]);
  assertEquals(await Deno.readTextFile(`${folder}/app.pem.previous`), before);
  if (HAS_MODES) {
    for (const name of workspace.names()) {
      assertEquals(modeOf(`${folder}/${name}`), 0o600, name);
    }
  }
  const connections = new Set(
    [...emulator.requests].filter(({ service }) => service === "token")
      .map(({ connection }) => connection),
  );
  assertEquals(connections.size, 4);
  const used = await workspace.command(["app", "--query=appId", "--no-cache"]);
  assertEquals(used.code, 0, used.stderr);
  // Once renewed, it is not due.
  const again = await workspace.rotate();
  assertEquals([again.code, again.stdout, again.stderr], [0, "", ""]);
  assertEquals((await registeredThumbprints(workspace)).length, 2);
});

Deno.test("appgraph rotate certificate -o json tells what it has done", async () => {
  await using workspace = await openRenewal();
  const old = await hexThumbprint(workspace.certificate);
  const { stdout } = await workspace.rotate(["-o", "json", "--days=40"]);
  const result = JSON.parse(stdout);
  const fresh = await thumbprintIn(`${workspace.folder}/app.pem`);
  const { certificates } = workspace.emulator.directory.app;
  assertEquals({
    ...result,
    expires_at: typeof result.expires_at,
    due_at: typeof result.due_at,
    replaced: result.replaced.map((key: Record<string, unknown>) => ({
      ...key,
      grace_ends_at: typeof key["grace_ends_at"],
    })),
  }, {
    state: "in-grace",
    renewed: true,
    file: "app.pem",
    thumbprint: fresh,
    expires_at: "string",
    due_at: "string",
    out: null,
    replaced: [{
      thumbprint: old,
      key_id: certificates[0]?.keyId,
      grace_ends_at: "string",
    }],
    removed: [],
  });
  const days = (Date.parse(result.expires_at) - Date.now()) / 86_400_000;
  assert(days > 39.9 && days < 40, String(days));
});

Deno.test("appgraph rotate certificate waits until no server refuses the new key, and counts anew after a refusal", async () => {
  await using workspace = await openRenewal();
  const { emulator } = workspace;
  emulator.directory.newKeyDelaysMs = [0, 1_500, 700];
  const { code, stderr } = await workspace.rotate(["--settle=900ms", "-v"]);
  assertEquals(code, 0, stderr);
  const statuses = [...emulator.requests]
    .filter(({ service }) => service === "token").map(({ status }) => status);
  assert(statuses.includes(401), statuses.join());
  assertEquals(statuses.slice(-3), [200, 200, 200]);
});

Deno.test("appgraph rotate certificate ends with 75 when the key does not become known, and the next run goes on", async () => {
  await using workspace = await openRenewal();
  const { emulator, folder } = workspace;
  emulator.directory.newKeyDelaysMs = [120_000];
  const before = await Deno.readTextFile(`${folder}/app.pem`);
  const first = await workspace.rotate(["--max-time=3s"]);
  assertEquals(first.code, 75);
  assertMatch(
    first.stderr,
    /^appgraph: The new certificate [\dA-F]{40} is not known everywhere yet, and the time allowed is used up\nNothing is lost: the old certificate serves on, the new one waits in "app\.pem\.next"/,
  );
  assertEquals(await Deno.readTextFile(`${folder}/app.pem`), before);
  assertEquals((await registeredThumbprints(workspace)).length, 2);
  const next = await thumbprintIn(`${folder}/app.pem.next`);
  emulator.clock.advance(120_000);
  // Also when it is not due any more by other measures.
  const second = await workspace.rotate(["--before=1h"]);
  assertEquals([second.code, second.stderr], [0, ""]);
  assertEquals(await thumbprintIn(`${folder}/app.pem`), next);
  assertEquals((await registeredThumbprints(workspace)).length, 2);
});

Deno.test("appgraph rotate certificate finds by the thumbprint whether a key whose answer was lost is registered", async () => {
  await using workspace = await openRenewal();
  const { emulator } = workspace;
  emulator.fault({
    edit: (reply) => ({ ...reply, cut: { afterBytes: -1, then: "close" } }),
  }, { path: /addKey$/ });
  const first = await workspace.rotate(["--max-retries=0"]);
  assertEquals(first.code, 75, first.stderr);
  assertEquals((await registeredThumbprints(workspace)).length, 2);
  const second = await workspace.rotate();
  assertEquals(second.code, 0, second.stderr);
  assertEquals((await registeredThumbprints(workspace)).length, 2);
});

Deno.test("appgraph rotate certificate --remove-old removes the key that it replaced after the grace, and no other", async () => {
  await using workspace = await openRenewal();
  const { emulator, folder } = workspace;
  const foreign = await makeCurrentCertificate({ name: "CN=foreign" });
  register(emulator, foreign);
  const old = await hexThumbprint(workspace.certificate);
  await workspace.rotate(["--remove-old", "--grace=1h"]);
  const fresh = await thumbprintIn(`${folder}/app.pem`);
  const third = await hexThumbprint(foreign);
  assertEquals(await registeredThumbprints(workspace), [old, third, fresh]);
  await endGrace(workspace);
  const kept = await workspace.rotate(["-o", "json"]);
  assertEquals(JSON.parse(kept.stdout).state, "old-key-left");
  const removed = await workspace.rotate(["--remove-old", "-o", "json"]);
  assertEquals(removed.code, 0, removed.stderr);
  assertEquals(JSON.parse(removed.stdout).removed.length, 1);
  assertEquals(await registeredThumbprints(workspace), [third, fresh]);
  assertEquals(workspace.names(), ["app.pem"]);
});

/** Puts the end of the grace into the past. */
async function endGrace({ folder }: RenewalWorkspace): Promise<void> {
  const path = `${folder}/app.pem.rotation`;
  const record = JSON.parse(await Deno.readTextFile(path));
  for (const key of record.replaced) key.grace_ends_at = "2026-01-01T00:00:00Z";
  await Deno.writeTextFile(path, JSON.stringify(record));
}

Deno.test("appgraph rotate certificate keeps an encrypted key encrypted under its password", async () => {
  await using workspace = await openRenewal();
  const { certificate, folder } = workspace;
  const password = "password of the key";
  await writeFile(
    workspace,
    "app.pem",
    toEncryptedPem(certificate, password, "aes256") +
      certificate.certificatePem,
  );
  const env = { AZURE_CLIENT_CERTIFICATE_PASSWORD: password };
  const { code, stderr } = await workspace.rotate([], { env });
  assertEquals([code, stderr], [0, ""]);
  const text = await Deno.readTextFile(`${folder}/app.pem`);
  assertStringIncludes(text, "-----BEGIN ENCRYPTED PRIVATE KEY-----");
  assert(!text.includes("BEGIN PRIVATE KEY"));
  const used = await workspace.command(["app", "--no-cache"], { env });
  assertEquals(used.code, 0, used.stderr);
});

Deno.test(
  "appgraph rotate certificate keeps the mode of the file, and gives the same access to its record",
  {
    ignore: !HAS_MODES,
  },
  async () => {
    await using workspace = await openRenewal();
    await Deno.chmod(`${workspace.folder}/app.pem`, 0o440);
    const { code, stderr } = await workspace.rotate();
    assertEquals([code, stderr], [0, ""]);
    assertEquals(
      workspace.names().map((name) => [
        name,
        modeOf(`${workspace.folder}/${name}`).toString(8),
      ]),
      [["app.pem", "440"], ["app.pem.previous", "440"], [
        "app.pem.rotation",
        "640",
      ]],
    );
  },
);

Deno.test(
  "appgraph rotate certificate replaces the target of a symbolic link, and leaves the link",
  {
    ignore: !HAS_MODES,
  },
  async () => {
    await using workspace = await openRenewal();
    const { folder } = workspace;
    await Deno.mkdir(`${folder}/real`);
    await Deno.rename(`${folder}/app.pem`, `${folder}/real/key.pem`);
    await Deno.symlink("real/key.pem", `${folder}/app.pem`);
    const { code, stderr } = await workspace.rotate();
    assertEquals([code, stderr], [0, ""]);
    assertEquals(await Deno.readLink(`${folder}/app.pem`), "real/key.pem");
    assertEquals(
      Array.from(Deno.readDirSync(`${folder}/real`), ({ name }) => name).sort(),
      ["key.pem", "key.pem.previous", "key.pem.rotation"],
    );
    const used = await workspace.command(["app", "--no-cache"]);
    assertEquals(used.code, 0, used.stderr);
  },
);

Deno.test("appgraph rotate certificate --out leaves the file in use alone, and its record waits until the new one is used", async () => {
  await using workspace = await openRenewal();
  const { folder } = workspace;
  const before = await Deno.readTextFile(`${folder}/app.pem`);
  const args = ["--out=new.pem", "-o", "json", "--remove-old", "--grace=0d"];
  const first = await workspace.rotate(args);
  assertEquals(first.code, 0, first.stderr);
  assertEquals(JSON.parse(first.stdout).state, "waiting-for-use");
  assertEquals(await Deno.readTextFile(`${folder}/app.pem`), before);
  assertEquals(workspace.names(), ["app.pem", "new.pem", "new.pem.rotation"]);
  // The old one ends within the week.
  assertMatch(
    first.stderr,
    /^Warning: "new\.pem" holds a certificate that waits to be used: "app\.pem" still holds the old one, which expires in \d+ h\n$/,
  );
  const fresh = await thumbprintIn(`${folder}/new.pem`);
  const second = await workspace.rotate(args);
  assertEquals(JSON.parse(second.stdout).renewed, false);
  assertEquals((await registeredThumbprints(workspace)).length, 2);
  // Whoever keeps the secret brings it to its place.
  await Deno.copyFile(`${folder}/new.pem`, `${folder}/app.pem`);
  const third = await workspace.rotate(args);
  assertEquals([third.code, third.stderr], [0, ""]);
  assertEquals(JSON.parse(third.stdout).removed.length, 1);
  assertEquals(await registeredThumbprints(workspace), [fresh]);
  assertEquals(workspace.names(), ["app.pem", "new.pem"]);
});

Deno.test("appgraph rotate certificate --out registers no second key when the file of the first is lost", async () => {
  await using workspace = await openRenewal();
  await workspace.rotate(["--out=new.pem"]);
  await Deno.remove(`${workspace.folder}/new.pem`);
  await Deno.remove(`${workspace.folder}/new.pem.rotation`);
  const { code, stderr } = await workspace.rotate(["--out=new.pem"]);
  assertEquals(code, 2);
  assertStringIncludes(
    stderr,
    'the app has a younger one of the same name already, and its key is not in "new.pem"',
  );
  assertEquals((await registeredThumbprints(workspace)).length, 2);
  assertEquals(workspace.names(), ["app.pem"]);
  const forced = await workspace.rotate(["--out=new.pem", "--force"]);
  assertEquals(forced.code, 0, forced.stderr);
  assertEquals((await registeredThumbprints(workspace)).length, 3);
});

Deno.test("appgraph rotate certificate writes the successor of a PFX as PEM to --out, under its password", async () => {
  await using workspace = await openRenewal();
  const password = "password of the pfx";
  await writeFile(workspace, "app.pfx", toPfx(workspace.certificate, password));
  const env = {
    AZURE_CLIENT_CERTIFICATE_PATH: "app.pfx",
    AZURE_CLIENT_CERTIFICATE_PASSWORD: password,
  };
  const { code, stderr } = await workspace.rotate(["--out=new.pem"], { env });
  assertEquals(code, 0, stderr);
  assertStringIncludes(
    await Deno.readTextFile(`${workspace.folder}/new.pem`),
    "-----BEGIN ENCRYPTED PRIVATE KEY-----",
  );
  const used = await workspace.command(["app", "--no-cache"], {
    env: { ...env, AZURE_CLIENT_CERTIFICATE_PATH: "new.pem" },
  });
  assertEquals(used.code, 0, used.stderr);
});

Deno.test("appgraph rotate certificate --dry-run says what it would do, sends nothing and writes nothing", async () => {
  await using workspace = await openRenewal();
  const { code, stdout, stderr } = await workspace.rotate(["--dry-run"]);
  assertEquals([code, stderr], [0, ""]);
  assertMatch(
    stdout,
    /^The certificate [\dA-F]{40} in "app\.pem" expires on .*\nWould write a new key and a certificate of 180 days to "app\.pem\.next"\nWould send POST https:\/\/localhost:\d+\/v1\.0\/applications\/[\da-f-]{36}\/addKey\nWould ask for three tokens with the new certificate over 300 ms\nWould keep "app\.pem" as "app\.pem\.previous", and rename "app\.pem\.next" over it\nNothing more to do\n$/,
  );
  assertEquals([...workspace.emulator.requests].length, 0);
  assertEquals(workspace.names(), ["app.pem"]);
  const json = await workspace.rotate([
    "--dry-run",
    "-o",
    "json",
    "--before=1h",
  ]);
  assertEquals(
    JSON.parse(json.stdout).steps.map(({ kind }: { kind: string }) => kind),
    ["done"],
  );
});

Deno.test("appgraph rotate certificate: of two at once one works, and the other ends with 75", async () => {
  await using workspace = await openRenewal();
  const { emulator } = workspace;
  emulator.fault({ delayMs: 2_000 }, { path: /addKey$/ });
  const results = await Promise.all([workspace.rotate(), workspace.rotate()]);
  const codes = results.map(({ code }) => code).sort();
  assertEquals(codes, [0, 75]);
  const second = results.find(({ code }) => code === 75);
  assertEquals(
    second?.stderr,
    'appgraph: Another run is renewing "app.pem"\nWait for its end\n',
  );
  assertEquals((await registeredThumbprints(workspace)).length, 2);
});

Deno.test("appgraph rotate certificate does not take the refusal of a proof for that of its token", async () => {
  await using workspace = await openRenewal();
  const { emulator } = workspace;
  emulator.fault(
    faults.graphError(401, "Authentication_MissingOrMalformed"),
    { path: /addKey$/, times: 9 },
  );
  const { code, stderr } = await workspace.rotate();
  assertEquals(code, 6);
  assertMatch(
    stderr,
    /^appgraph: Graph refused addKey: it does not accept the proof by the certificate [\dA-F]{40}\n/,
  );
  assertEquals(
    requestsOf(workspace).filter((each) => each !== "POST addKey").length,
    2,
  );
  assertEquals(workspace.names(), ["app.pem"]);
});

Deno.test("appgraph falls back to the previous certificate where Entra does not know the new one, within the grace", async () => {
  await using workspace = await openRenewal();
  const { emulator } = workspace;
  await workspace.rotate();
  const [, added] = emulator.directory.app.certificates;
  // A server that has missed it.
  emulator.directory.app.certificates[1] = {
    ...added!,
    knownAt: [Date.now() + 3_600_000],
  };
  for (
    const args of [["app"], ["get", "/users"], ["token"], [
      "check",
      "credentials",
    ]]
  ) {
    const { code, stderr } = await workspace.command([...args, "--no-cache"]);
    const allowed: readonly number[] = args[0] === "get" ? [5] : [0, 1];
    assert(allowed.includes(code), `${args}: ${code} ${stderr}`);
  }
  const told = await workspace.command(["app", "--no-cache", "-v"]);
  assertMatch(
    told.stderr,
    /Entra does not know the new certificate [\dA-F]{40} here yet: using the previous one, [\dA-F]{40} in "app\.pem\.previous", as runs do until /,
  );
  await endGrace(workspace);
  const over = await workspace.command(["app", "--no-cache"]);
  assertEquals(over.code, 4);
  assertStringIncludes(over.stderr, "AADSTS700027");
  assertEquals(CERTIFICATE_ENV["AZURE_CLIENT_CERTIFICATE_PATH"], "app.pem");
});
