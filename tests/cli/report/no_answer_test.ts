import { NoTokenAnswerError } from "../../../auth/mod.ts";
import { NoAnswerError, type NoAnswerReason } from "../../../graph/mod.ts";
import { describeFailure } from "../../../cli/report/failure.ts";
import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { runProgram } from "../../program.ts";

const HOST = "graph.example";
const REASONS: Readonly<Record<NoAnswerReason, readonly [RegExp, RegExp]>> = {
  "dns": [/: the name of the host cannot be resolved$/, /name resolution/],
  "connect": [/: the connection cannot be opened$/, /HTTPS_PROXY/],
  "unknown-authority": [
    /: its certificate is from an authority that is unknown here$/,
    /DENO_CERT/,
  ],
  "certificate": [/: its certificate cannot be trusted$/, /DENO_CERT/],
  "certificate-expired": [
    /: its certificate has expired, by the clock of this machine$/,
    /^Check this machine's clock/,
  ],
  "certificate-not-yet-valid": [
    /: its certificate is not valid yet, by the clock of this machine$/,
    /^Check this machine's clock/,
  ],
  "certificate-for-other-name": [
    /: its certificate is for another name$/,
    /^Check the name of the host/,
  ],
  "tls": [/: the TLS handshake failed$/, /^Check the address and its port/],
  "proxy": [/: the proxy gives no connection to it$/, /HTTPS_PROXY/],
  "proxy-authentication": [
    /: the proxy asks for a name and a password \(407\)$/,
    /: NAME:PASSWORD@HOST:PORT$/,
  ],
  "reset": [/: the connection was closed$/, /^Try again later/],
  "timeout": [/: it stayed silent for too long$/, /--timeout$/],
  "other": [/: the request failed on the way$/, /^Try again later/],
};

for (const [reason, [message, advice]] of Object.entries(REASONS)) {
  Deno.test(`describeFailure() tells of no answer for the reason ${reason}: what, after how many tries, what to do`, () => {
    const error = new NoAnswerError(reason as NoAnswerReason, HOST, {
      tries: 3,
    });
    const report = describeFailure(error);
    assertEquals(report.exitCode, 75);
    assertMatch(
      report.message,
      /^No answer from "graph\.example" after 3 tries: /,
    );
    assertMatch(report.message, message);
    assertMatch(report.advice ?? "", advice);
    // Trust is spoken of where there was a certificate to trust, and nowhere else.
    assertEquals(
      /certificate|trust/.test(report.message),
      /^certificate|authority$/.test(reason),
    );
  });
}

const PROXY = { HTTPS_PROXY: "http://user:hunter2@proxy.example:3128" };
const BLAMED: readonly (readonly [NoAnswerReason, string, string])[] = [
  [
    "dns",
    'the name of the proxy "proxy.example:3128" cannot be resolved',
    "Check HTTPS_PROXY, and that the proxy is up; a host that needs no proxy goes into NO_PROXY",
  ],
  [
    "connect",
    'the connection to the proxy "proxy.example:3128" cannot be opened',
    "Check HTTPS_PROXY, and that the proxy is up; a host that needs no proxy goes into NO_PROXY",
  ],
  [
    "proxy",
    'the proxy "proxy.example:3128" gives no connection to it',
    "Ask who runs the proxy to let it reach that host, or check HTTPS_PROXY",
  ],
  [
    "proxy-authentication",
    'the proxy "proxy.example:3128" asks for a name and a password (407)',
    "Give HTTPS_PROXY the name and the password, in front of its host: NAME:PASSWORD@proxy.example:3128",
  ],
  [
    "reset",
    'the connection through the proxy "proxy.example:3128" was closed',
    "Try again later; if it lasts, check HTTPS_PROXY",
  ],
  [
    "timeout",
    'it, or the proxy "proxy.example:3128", stayed silent for too long',
    "Try again later, or raise --timeout; if it lasts, check HTTPS_PROXY",
  ],
];

for (const [reason, problem, advice] of BLAMED) {
  Deno.test(`describeFailure() blames the proxy for ${reason}, unless it is not asked`, () => {
    const error = new NoAnswerError(reason, HOST);
    const report = describeFailure(error, { env: PROXY });
    assertEquals([report.message, report.advice], [
      `No answer from "${HOST}": ${problem}`,
      advice,
    ]);
    assert(!JSON.stringify(report).includes("hunter2"));
    const spared = describeFailure(error, {
      env: { ...PROXY, NO_PROXY: HOST },
    });
    assertEquals(spared.message, error.message);
  });
}

Deno.test("describeFailure() says of a token endpoint what it says of Graph", () => {
  const cause = new TypeError(
    "error sending request for url (https://login.example/): client error (Connect): tls handshake eof",
  );
  assertEquals(
    describeFailure(
      new NoTokenAnswerError("login.example", "network", { tries: 5, cause }),
    ).message,
    'No answer from "login.example" after 5 tries: the connection was closed',
  );
});

const SETTINGS = {
  AZURE_TENANT_ID: "11111111-2222-3333-4444-555555555555",
  AZURE_CLIENT_ID: "66666666-7777-8888-9999-aaaaaaaaaaaa",
  AZURE_CLIENT_SECRET: "abc8Q~a-client-secret",
};

Deno.test("appgraph blames a proxy whose name does not resolve", async () => {
  const { code, stdout, stderr } = await runProgram(
    ["get", "/users", "--no-cache", "--max-retries=0"],
    { env: { ...SETTINGS, HTTPS_PROXY: "http://proxy.invalid:3128" } },
  );
  assertEquals([code, stdout], [75, ""]);
  assertEquals(
    stderr.replace(/^appgraph: /, ""),
    'No answer from "login.microsoftonline.com": the name of the proxy "proxy.invalid:3128" cannot be resolved\n' +
      "Check HTTPS_PROXY, and that the proxy is up; a host that needs no proxy goes into NO_PROXY\n",
  );
});

Deno.test("appgraph blames a proxy that asks for a password, and one that closes the connection", async (t) => {
  const answers = {
    "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n":
      /: the proxy "127\.0\.0\.1:\d+" asks for a name and a password \(407\)\nGive HTTPS_PROXY the name and the password, in front of its host: NAME:PASSWORD@127\.0\.0\.1:\d+\n$/,
    "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n":
      /: the proxy "127\.0\.0\.1:\d+" gives no connection to it\nAsk who runs the proxy/,
  };
  for (const [answer, stderr] of Object.entries(answers)) {
    await t.step(answer.slice(0, 12), async () => {
      using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
      const served = (async () => {
        for await (const connection of listener) {
          await connection.read(new Uint8Array(4096));
          await connection.write(new TextEncoder().encode(answer));
          connection.close();
          return;
        }
      })();
      const { port } = listener.addr as Deno.NetAddr;
      const result = await runProgram(
        ["get", "/users", "--no-cache", "--max-retries=0"],
        { env: { ...SETTINGS, HTTPS_PROXY: `http://127.0.0.1:${port}` } },
      );
      await served;
      assertEquals([result.code, result.stdout], [75, ""]);
      assertMatch(
        result.stderr,
        /^(?:appgraph: )?No answer from "login\.microsoftonline\.com": /,
      );
      assertMatch(result.stderr, stderr);
    });
  }
});
