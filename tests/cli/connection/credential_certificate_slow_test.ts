/** A PFX file whose key is derived in so many rounds that it takes seconds. */

import {
  assertEquals,
  assertLess,
  assertMatch,
  assertRejects,
} from "../../assert.ts";
import { readKeyedCertificate } from "../../../auth/keys/certificate_file.ts";
import { TestFolder } from "../../auth/certificates.ts";
import { startProgram } from "../../program.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const NSS = new URL(
  "../../auth/keys/data/pfx-nss-600000-rounds.p12",
  import.meta.url,
);

/** DER of the 600,000 rounds that the file asks for, and of the most that are run. */
const [ROUNDS, MOST_ROUNDS] = ["02030927c0", "02034c4b40"];

/** How soon a stopped program has to end, in milliseconds. */
const LIMIT_MS = 2_000;

/** The code's rounds alone take some seconds; the password does not matter. */
function slowFile(): Uint8Array {
  const content = Deno.readFileSync(NSS).toHex();
  return Uint8Array.fromHex(content.replaceAll(ROUNDS, MOST_ROUNDS));
}

function start(workspace: Workspace, path: string, ...args: string[]) {
  return startProgram(args, {
    cwd: workspace.folder,
    env: {
      ...workspace.env,
      AZURE_CLIENT_SECRET: "",
      AZURE_CLIENT_CERTIFICATE_PATH: path,
      AZURE_CLIENT_CERTIFICATE_PASSWORD: "pw",
    },
  });
}

for (
  const [signal, code, says] of [
    ["SIGINT", 130, "appgraph: Interrupted\n"],
    ["SIGTERM", 143, "appgraph: Terminated\n"],
  ] as const
) {
  Deno.test({
    name:
      `appgraph stops on ${signal} with ${code} while it opens a certificate`,
    ignore: Deno.build.os === "windows",
    fn: async () => {
      await using workspace = await openWorkspace();
      await using folder = new TestFolder();
      const path = `${folder.path}/pipe`;
      await new Deno.Command("mkfifo", { args: ["-m", "600", path] }).output();
      const child = start(workspace, path);
      // The pipe opens when the program reads it, and what follows the last byte is the derivation.
      using pipe = await Deno.open(path, { write: true });
      const writer = pipe.writable.getWriter();
      await writer.write(slowFile());
      await writer.close();
      // The program has it open and needs its name no more; what looks for secrets afterwards would open it, and wait.
      await Deno.remove(path);
      const stoppedAt = performance.now();
      child.kill(signal);
      const { code: ended, stderr } = await child.output();
      assertLess(performance.now() - stoppedAt, LIMIT_MS);
      assertEquals([ended, new TextDecoder().decode(stderr)], [code, says]);
      assertEquals(workspace.emulator.requests.count(), 0);
    },
  });
}

Deno.test("appgraph --max-time ends with 75 while it opens a certificate", async () => {
  await using workspace = await openWorkspace();
  await using folder = new TestFolder();
  const path = folder.write("app.p12", slowFile());
  for (const command of [["app"], ["check", "credentials"]]) {
    const child = start(workspace, path, ...command, "--max-time=200ms");
    const { code, stderr, stdout } = await child.output();
    const said = new TextDecoder().decode(stderr) +
      new TextDecoder().decode(stdout);
    assertMatch(
      said,
      /Stopped reading the certificate ".*": the time allowed is used up/,
    );
    // `check` speaks as a plugin of a monitoring system does: 3 is unknown.
    assertEquals(code, command[0] === "check" ? 3 : 75);
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});

Deno.test("readKeyedCertificate() gives up in the midst of a derivation", async () => {
  await using folder = new TestFolder();
  const path = folder.write("app.p12", slowFile());
  const reason = new Error("Enough");
  const stop = new AbortController();
  let turns = 0;
  const startedAt = performance.now();
  // Others get their turns while rounds are run.
  const timer = setInterval(() => {
    if (++turns === 10) stop.abort(reason);
  });
  const error = await assertRejects(
    () => readKeyedCertificate({ path, password: "pw", signal: stop.signal }),
    Error,
  );
  clearInterval(timer);
  assertEquals(error, reason);
  assertLess(performance.now() - startedAt, LIMIT_MS);
});
