import { assertEquals } from "../assert.ts";
import { openEmulator, runCase } from "./fault_case.ts";

const UNTRUSTED =
  /^appgraph: No answer from "localhost:\d+": its certificate is from an authority that is unknown here\n.*DENO_CERT/;
const FLAWS = {
  "expired":
    /^appgraph: No answer from "localhost:\d+": its certificate has expired, by the clock of this machine\nCheck this machine's clock; /,
  "wrong-host":
    /^appgraph: No answer from "localhost:\d+": its certificate is for another name\nCheck the name of the host; /,
} as const;
const SILENT =
  /^appgraph: No answer from "localhost:\d+": it stayed silent for too long\n/;
const REFUSED =
  /^appgraph: No answer from "localhost:\d+": the connection cannot be opened\nCheck the network/;

/** Where the program is sent, and by which variable. */
const SERVICES = [
  ["token", "AZURE_AUTHORITY_HOST"],
  ["graph", "APPGRAPH_GRAPH_URL"],
] as const;

/** A port on which nobody listens. */
function closedPort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  return port;
}

for (const [service, variable] of SERVICES) {
  const base = { service, code: 75, requests: 0 } as const;

  Deno.test(`appgraph ends with 75 where nobody listens at ${service}`, async () => {
    await using emulator = await openEmulator();
    const origin = `https://localhost:${closedPort()}`;
    // Tokens are given for it as if it were Graph.
    emulator.directory.resources.add(origin);
    await runCase(emulator, {
      ...base,
      name: "a closed port",
      env: { [variable]: origin },
      stderr: REFUSED,
    });
  });

  Deno.test(`appgraph ends with 75 where ${service} speaks no TLS`, async () => {
    await using emulator = await openEmulator();
    const { port } = new URL(emulator.managedIdentity.imdsUrl);
    const origin = `https://localhost:${port}`;
    emulator.directory.resources.add(origin);
    await runCase(emulator, {
      ...base,
      name: "a server without TLS, which waits for the end of a line",
      env: { [variable]: origin },
      waits: true,
      stderr: SILENT,
    });
  });

  for (const flaw of ["expired", "wrong-host"] as const) {
    Deno.test(`appgraph ends with 75 where the certificate of ${service} is flawed: ${flaw}`, async () => {
      await using good = await openEmulator();
      await using bad = await openEmulator({ certificateFlaw: flaw });
      await using both = await bothTrusted(good.caFile, bad.caFile);
      good.directory.resources.add(bad.origin);
      await runCase(good, {
        ...base,
        name: flaw,
        env: { [variable]: bad.origin, DENO_CERT: both.path },
        stderr: FLAWS[flaw],
        check: () => assertEquals(bad.requests.count(), 0),
      });
    });
  }
}

Deno.test("appgraph ends with 75 where the CA is unknown, and sends no secret", async () => {
  await using emulator = await openEmulator();
  await using other = await openEmulator();
  await runCase(emulator, {
    name: "an unknown CA",
    service: "token",
    env: { DENO_CERT: other.caFile },
    code: 75,
    stderr: UNTRUSTED,
    requests: 0,
  });
  assertEquals(emulator.requests.count(), 0);
});

Deno.test("appgraph takes an empty DENO_CERT for one that is not set", async () => {
  await using emulator = await openEmulator();
  await runCase(emulator, {
    name: "an empty variable",
    service: "token",
    env: { DENO_CERT: "" },
    code: 75,
    stderr: UNTRUSTED,
    requests: 0,
  });
});

Deno.test("appgraph ends with 2 where the file of DENO_CERT cannot be read", async () => {
  await using emulator = await openEmulator();
  await runCase(emulator, {
    name: "a file that is missing",
    service: "token",
    env: { DENO_CERT: "missing.pem" },
    code: 2,
    stderr:
      /^appgraph: Cannot use the file "missing\.pem" of DENO_CERT: no such file or folder\. Correct DENO_CERT, or unset it\n/,
    requests: 0,
  });
});

async function bothTrusted(...files: string[]) {
  const path = await Deno.makeTempFile({ suffix: ".pem" });
  const texts = await Promise.all(files.map((file) => Deno.readTextFile(file)));
  await Deno.writeTextFile(path, texts.join("\n"));
  return { path, [Symbol.asyncDispose]: () => Deno.remove(path) };
}
