import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { makeCertificate } from "../../auth/certificates.ts";
import { pluginLine } from "../../../cli/expiry/describe.ts";
import {
  type AppCredential,
  type ExpiryState,
  judgeExpiry,
} from "../../../cli/expiry/judge.ts";
import { readAppCredentials } from "../../../cli/expiry/registration.ts";
import { faults, makeSecret } from "../../emulator/mod.ts";
import { runProgram } from "../../program.ts";
import { openWorkspace } from "../workspace.ts";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2030, 0, 1);
const THRESHOLDS = { warnMs: 30 * DAY_MS, criticalMs: 7 * DAY_MS };
const IN_USE = { kind: "secret", hint: "abc" } as const;

function secret(days: number, options: Partial<AppCredential> = {}) {
  return {
    kind: "secret",
    name: "nightly",
    keyId: "0e4b2fe8-5fcb-41fd-9a78-6d9effeab044",
    hint: "abc",
    thumbprint: undefined,
    startsAt: 0,
    endsAt: NOW + days * DAY_MS,
    ...options,
  } as const;
}

function judge(credentials: readonly AppCredential[]) {
  return judgeExpiry(credentials, {
    inUse: IN_USE,
    thresholds: THRESHOLDS,
    now: NOW,
  });
}

const BY_DAY: readonly (readonly [number, ExpiryState])[] = [
  [31, "ok"],
  [30, "warning"],
  [8, "warning"],
  [7, "critical"],
  [0, "critical"],
  [-1, "critical"],
];

for (const [day, state] of BY_DAY) {
  Deno.test(`judgeExpiry() finds a secret in use ${state} at day ${day}`, () => {
    const judgement = judge([secret(day)]);
    assertEquals(judgement.state, state);
    assertEquals(judgement.decisive?.daysLeft, day);
    assertEquals(judgement.decisive?.inUse, true);
  });
}

Deno.test("judgeExpiry() lets the one in use decide, not an old one that nobody removed", () => {
  const judgement = judge([
    secret(-400, { hint: "old" }),
    secret(90),
    secret(5, { hint: "xyz" }),
  ]);
  assertEquals(judgement.state, "ok");
  assertEquals(judgement.all.map(({ inUse }) => inUse), [false, false, true]);
  assertEquals(judgement.newer, undefined);
});

Deno.test("judgeExpiry() names a newer one that is already there", () => {
  const judgement = judge([secret(3), secret(300, { hint: "new" })]);
  assertEquals(judgement.state, "critical");
  assertEquals(judgement.newer?.credential.hint, "new");
});

Deno.test("judgeExpiry() takes the one that ends first of several that look alike and are valid", () => {
  const judgement = judge([secret(-2), secret(20), secret(200)]);
  assertEquals(judgement.state, "warning");
  assertEquals(judgement.decisive?.daysLeft, 20);
  assertEquals(judgement.decisive?.inUse, undefined);
});

Deno.test("judgeExpiry() takes secrets without a hint into account where no hint fits", () => {
  const judgement = judge([secret(3, { hint: undefined })]);
  assertEquals(judgement.state, "critical");
});

Deno.test("judgeExpiry() warns of a secret in use that is not registered", () => {
  assertEquals(judge([secret(90, { hint: "xyz" })]).state, "warning");
});

Deno.test("judgeExpiry() finds nothing that expires under a federated credential", () => {
  const { state, decisive } = judgeExpiry([secret(2)], {
    inUse: { kind: "federated" },
    thresholds: THRESHOLDS,
    now: NOW,
  });
  assertEquals([state, decisive], ["ok", undefined]);
});

Deno.test("readAppCredentials() accepts seven fraction digits, missing properties and foreign members", () => {
  const found = readAppCredentials({
    passwordCredentials: [
      { endDateTime: "2030-02-01T00:00:00.1234567Z", hint: null, keyId: "k" },
      { endDateTime: "soon" },
      null,
    ],
    keyCredentials: [{
      endDateTime: "2030-02-01T00:00:00Z",
      customKeyIdentifier: "ab".repeat(20),
      displayName: "CN=\x1b[31mjob",
    }],
  });
  assertEquals(found.length, 2);
  assertEquals(found[0]?.hint, undefined);
  assertEquals(found[1]?.thumbprint, "AB".repeat(20));
  assertEquals(found[1]?.name, "CN=[31mjob");
  assertEquals(readAppCredentials("no object"), []);
});

Deno.test("pluginLine() keeps the performance data apart from the words", () => {
  const { state, all } = judge([secret(-1.25), secret(44.44, { hint: "x" })]);
  assertEquals(
    pluginLine({
      state,
      summary: "a|b",
      thresholds: THRESHOLDS,
      credentials: all,
    }),
    "CRITICAL - a/b | 'secret 0e4b2fe8'=-1.3;30:;7: 'secret 0e4b2fe8'=44.4;30:;7:",
  );
});

Deno.test("check credentials judges the registration at day 31, 30, 8, 7, 0 and past, without any permission", async () => {
  await using workspace = await openWorkspace();
  const { app } = workspace.emulator.directory;
  const [own] = app.secrets;
  app.roles = [];
  await workspace.run([]);
  const codes: number[] = [];
  for (const [day] of BY_DAY) {
    own!.endsAt = Date.now() + day * DAY_MS;
    const { code, stdout, stderr } = await workspace.run([
      "check",
      "credentials",
    ]);
    codes.push(code);
    assertEquals(stderr, "");
    assertEquals(stdout.trimEnd().split("\n").length, 1);
  }
  assertEquals(codes, [0, 1, 1, 2, 2, 2]);
});

Deno.test("check credentials prints the line of a monitoring plugin, and JSON", async () => {
  await using workspace = await openWorkspace();
  const { app } = workspace.emulator.directory;
  app.secrets[0]!.endsAt = Date.now() + 5 * DAY_MS;
  app.secrets.push({ ...makeSecret(), displayName: "next", value: "xyz~new" });
  const line = await workspace.run(["check", "credentials"]);
  assertEquals(line.code, 2);
  assertStringIncludes(
    line.stdout,
    'CRITICAL - The client secret "rotated" (',
  );
  assertStringIncludes(line.stdout, "in use expires in 4 days, on 20");
  assertStringIncludes(
    line.stdout,
    'a newer one is there: client secret "next" (xyz…), which expires in ',
  );
  assertStringIncludes(line.stdout, "; configure it | 'secret ");
  const json = await workspace.run(["check", "credentials", "-o", "json"]);
  assertEquals(json.code, 2);
  const result = JSON.parse(json.stdout);
  assertEquals([result.state, result.warn_days, result.critical_days], [
    "critical",
    30,
    7,
  ]);
  assertEquals(
    result.credentials.map((each: { in_use: boolean }) => each.in_use),
    [true, false],
  );
  const { code } = await workspace.run([
    "check",
    "credentials",
    "--warn=3d",
    "--critical=12h",
  ]);
  assertEquals(code, 0);
});

Deno.test("check credentials knows a certificate by its thumbprint, and looks into the file too", async () => {
  await using workspace = await openWorkspace();
  const { app } = workspace.emulator.directory;
  const day = (days: number) => new Date(Date.now() + days * DAY_MS);
  const check = async (days: number, register: boolean) => {
    const { certificate, certificatePem, keyPem } = await makeCertificate({
      notBefore: day(-100),
      notAfter: day(days),
    });
    if (register) {
      workspace.emulator.directory.addCertificate(
        app,
        new Uint8Array(certificate.rawData),
      );
    }
    const path = `${workspace.folder}/${crypto.randomUUID()}.pem`;
    await Deno.writeTextFile(path, certificatePem + keyPem, { mode: 0o600 });
    return await workspace.run(["check", "credentials", "--certificate", path]);
  };
  const fresh = await check(200, true);
  assertEquals(fresh.code, 0);
  assertStringIncludes(fresh.stdout, "in use expires in 199 days");
  assertStringIncludes(fresh.stdout, "1 other credential | ");
  const old = await check(20, true);
  assertEquals(old.code, 1);
  assertStringIncludes(old.stdout, "WARNING - The certificate");
  const expired = await check(-1, false);
  assertEquals(expired.code, 2);
  assertStringIncludes(expired.stdout, "in use expired 24 h ago");
});

Deno.test("check credentials calls a refused credential critical, and what it cannot find out unknown", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.directory.app.secrets[0]!.endsAt = Date.now() - DAY_MS;
  const refused = await workspace.run(["check", "credentials"]);
  assertEquals(refused.code, 2);
  assertStringIncludes(refused.stdout, "CRITICAL - Cannot get an access token");
  assertStringIncludes(refused.stdout, "AADSTS7000222");

  emulator.directory.app.secrets[0]!.endsAt = Date.now() + DAY_MS;
  emulator.fault(faults.graphError(403, "Authorization_RequestDenied"), {
    service: "graph",
  });
  const forbidden = await workspace.run(["check", "credentials"]);
  assertEquals(forbidden.code, 3);
  assertStringIncludes(forbidden.stdout, "UNKNOWN - Graph answered 403");

  for (
    const [args, words] of [
      [["credentials", "--tenant-id=common"], 'The tenant "common"'],
      [["certificates"], 'Cannot check "certificates"'],
      [["credentials", "-o", "csv"], 'Unknown value "csv" of the option'],
      [["credentials", "--warn=30"], 'Cannot read --warn "30"'],
      [["credentials", "--critical=40d"], "Cannot use --critical"],
    ] as const
  ) {
    const { code, stdout } = await workspace.run(["check", ...args]);
    assertEquals(code, 3);
    assertStringIncludes(stdout, `UNKNOWN - ${words}`);
    assertEquals(stdout.trimEnd().split("\n").length, 1);
  }
});

Deno.test("check credentials knows that a managed identity has nothing to expire", async () => {
  await using workspace = await openWorkspace();
  const { code, stdout } = await workspace.run([
    "check",
    "credentials",
    "--credential=managed-identity",
  ]);
  assertEquals(code, 0);
  assertEquals(
    stdout,
    "OK - A managed identity has no secret and no certificate that could expire\n",
  );
});

Deno.test("appgraph check ends with 3 for a mistake in the command line, because 2 would be critical", async () => {
  const { code, stdout, stderr } = await runProgram([
    "check",
    "credentials",
    "--warm=30d",
  ]);
  assertEquals({ code, stdout }, {
    code: 3,
    stdout:
      'UNKNOWN - Unknown option "--warm". Did you mean "--warn"? See appgraph help check\n',
  });
  assertMatch(
    stderr,
    /^appgraph: Unknown option "--warm"\nDid you mean "--warn"\?/,
  );
});

Deno.test("appgraph check ends with 3 and its line wherever the mistake stands", async (t) => {
  for (
    const [args, words] of [
      [["--env-file", "x", "check", "credentials", "--wran", "30d"], "--wran"],
      [["--bogus", "30d", "check", "credentials"], "--bogus"],
      [["--log", "xml", "check", "credentials"], '"xml"'],
      [["check"], '"check"'],
      [["check", "credentials", "more"], '"more"'],
      [["check", "credentials", "--warn"], "--warn"],
      [["check", "credentials", "-w", "1d", "-c", "2d"], "--critical"],
      [["--env-file", "x", "check", "credentials"], "--env-file"],
      [["check", "credentials"], "tenant is missing"],
    ] as const
  ) {
    await t.step(args.join(" "), async () => {
      const { code, stdout } = await runProgram([...args]);
      assertEquals(code, 3);
      assertMatch(stdout, /^UNKNOWN - [^\n]+\n$/);
      assertStringIncludes(stdout, words);
      assertEquals(/\.\.|[.?!] \./.test(stdout.replaceAll("./", "")), false);
    });
  }
});

Deno.test("check credentials logs the exit code that it ends with", async () => {
  await using workspace = await openWorkspace();
  for (
    const [args, secret, expected] of [
      [["--warm=30d"], undefined, 3],
      [["--critical=40d"], undefined, 3],
      [[], "wrong", 2],
    ] as const
  ) {
    const { code, stderr } = await workspace.run(
      ["check", "credentials", "--log=json", ...args],
      secret && { env: { AZURE_CLIENT_SECRET: secret } },
    );
    const logged = stderr.trimEnd().split("\n").map((line) => JSON.parse(line))
      .filter(({ event }) => event === "error");
    assertEquals([code, logged.map((record) => record.exit_code)], [expected, [
      expected,
    ]]);
  }
});

Deno.test("appgraph leaves the exit codes of monitoring to check alone", async () => {
  const { code, stdout } = await runProgram(["get", "check", "--bogus"]);
  assertEquals([code, stdout], [2, ""]);
});

Deno.test("check credentials takes --warning, -w and -c as other plugins do", async () => {
  await using workspace = await openWorkspace();
  const { app } = workspace.emulator.directory;
  app.secrets[0]!.endsAt = Date.now() + 5 * DAY_MS;
  const codes: number[] = [];
  for (
    const options of [
      ["-w", "6d", "-c", "1d"],
      ["--warning=6d", "--critical=1d"],
      ["--warning", "4d", "-c1d"],
      ["-w=9d", "-c=6d"],
    ]
  ) {
    const result = await workspace.run(["check", "credentials", ...options]);
    codes.push(result.code);
  }
  assertEquals(codes, [1, 1, 0, 2]);
});

Deno.test("check credentials puts one stop behind what a server says", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.fault(
    faults.graphError(403, "Authorization_RequestDenied"),
    { service: "graph" },
  );
  const { code, stdout } = await workspace.run(["check", "credentials"]);
  assertEquals(code, 3);
  assertMatch(stdout, /: Scripted by the test\. [A-Z]/);
});
