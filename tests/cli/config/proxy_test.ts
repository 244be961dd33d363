import { checkProxies, findProxy } from "../../../cli/config/proxy.ts";
import { findIdleEntries } from "../../../cli/config/no_proxy.ts";
import type { Environment } from "../../../cli/system/variables.ts";
import { assertEquals, assertMatch } from "../../assert.ts";
import { openWorkspace } from "../workspace.ts";

const GRAPH = "https://graph.microsoft.com";

// Each was tried on the runtimes 2.7.11 and 2.9.6: which proxy was connected to, and what it was sent.
const RIGHT: readonly (readonly [value: string, host: string])[] = [
  ["http://p:8080", "p:8080"],
  ["p:8080", "p:8080"],
  ["proxy.example.com", "proxy.example.com"],
  ["HTTP://p:8080/", "p:8080"],
  ["https://p:8080", "p:8080"],
  ["socks5://p:1080", "p:1080"],
  ["socks5h://p:1080", "p:1080"],
  ["http://user:pass@p:1", "p:1"],
  ["user:pass@p:1", "p:1"],
  ["http://:pass@p:1", "p:1"],
  ["http://user:@p:1", "p:1"],
  ["http://DOM%5Cuser:p%40s%2Fs%C3%A4@p:1", "p:1"],
  ["http://us+er:p:s!$&'()*,;=%s@p:1", "p:1"],
  ["http://[::1]:8080", "[::1]:8080"],
  ["http://10.0.0.1:3128", "10.0.0.1:3128"],
];

Deno.test("findProxy() reads the forms that the runtime reads", () => {
  for (const [value, host] of RIGHT) {
    const env = { HTTPS_PROXY: value };
    assertEquals(checkProxies(env), [], value);
    assertEquals(findProxy(GRAPH, env).proxy?.host, host, value);
  }
});

const WRONG: readonly (readonly [value: string, wrong: RegExp])[] = [
  ["http://p:8080 ", /blank or line break/],
  [" http://p:8080", /blank or line break/],
  ["http://p:8080\n", /blank or line break/],
  ['"http://p:8080"', /in quotes/],
  ["ftp://p:8080", /a scheme other than http, https, socks5, socks5h/],
  ["socks4://p:1080", /a scheme other/],
  ["socks://p:1080", /a scheme other/],
  ["direct://", /a scheme other/],
  ["http://user@p:1", /user name without a password/],
  ["user@p:1", /user name without a password/],
  ["http://user:p@ss@p:1", /percent-encoded/],
  ["http://DOM\\user:pass@p:1", /percent-encoded/],
  ["http://user:p/ss@p:1", /percent-encoded/],
  ["http://user:p#ss@p:1", /percent-encoded/],
  ["http://user:p ss@p:1", /percent-encoded/],
  ["http://user:päss@p:1", /percent-encoded/],
  ["http://user:p%E4ss@p:1", /percent-encoded/],
  ["http://p:99999", /no port between 1 and 65535/],
  ["http://p:0", /no port/],
  ["http://p:", /no port/],
  ["http://p:80;x", /no port/],
  ["http://p:1,http://q:2", /no port|behind/],
  ["http://", /names no host/],
  ["http:p:1", /no port/],
  ["//p:1", /names no host/],
  ["::1:8080", /names no host/],
  ["8080", /names no host/],
  ["none", /names no host/],
  ["http://pröxy:1", /names no host/],
  ["http://${PROXY}", /placeholder/],
  ["%PROXY%", /placeholder/],
  ["http://p:1/proxy.pac", /something behind/],
  ["http://p:1?x=1", /something behind/],
];

Deno.test("checkProxies() refuses what the runtime ignores or misreads, and shows no value", () => {
  for (const [value, wrong] of WRONG) {
    const env = { HTTPS_PROXY: value };
    const [problem, ...more] = checkProxies(env);
    assertEquals(more, []);
    assertMatch(problem?.problem ?? "", wrong, value);
    assertMatch(problem?.problem ?? "", /^HTTPS_PROXY /);
    assertEquals(/päss|p@ss|p%E4ss/.test(JSON.stringify(problem)), false);
    assertEquals(findProxy(GRAPH, env).proxy, undefined, value);
  }
});

Deno.test("checkProxies() looks at all variables", () => {
  const env = {
    ALL_PROXY: "ftp://p",
    all_proxy: "http://p:1",
    https_proxy: "u@p",
    http_proxy: "p:",
  };
  assertEquals(
    checkProxies(env).map(({ problem }) => problem.split(" ")[0]),
    ["ALL_PROXY", "https_proxy", "http_proxy"],
  );
});

const ORDER:
  readonly (readonly [Environment, url: string, string | undefined])[] = [
    [{ HTTP_PROXY: "p:1" }, GRAPH, undefined],
    [{ HTTPS_PROXY: "p:1" }, "http://other", undefined],
    [{ HTTP_PROXY: "p:1" }, "http://other", "HTTP_PROXY"],
    [{ ALL_PROXY: "p:1", HTTPS_PROXY: "q:2" }, GRAPH, "ALL_PROXY"],
    [{ all_proxy: "p:1", HTTPS_PROXY: "q:2" }, GRAPH, "all_proxy"],
    [{ HTTPS_PROXY: "p:1", https_proxy: "q:2" }, GRAPH, "HTTPS_PROXY"],
    [{ HTTPS_PROXY: "ftp://p", https_proxy: "q:2" }, GRAPH, "https_proxy"],
  ];

Deno.test("findProxy() asks the variables in the runtime's order", () => {
  for (const [env, url, variable] of ORDER) {
    assertEquals(
      findProxy(url, env).proxy?.variable,
      variable,
      JSON.stringify(env),
    );
  }
});

const EXEMPTIONS: readonly (readonly [
  noProxy: string,
  url: string,
  isExempt: boolean,
])[] = [
  ["microsoft.com", GRAPH, true],
  [".microsoft.com", GRAPH, true],
  ["com", GRAPH, true],
  ["x, graph.microsoft.com ,y", GRAPH, true],
  ["*", GRAPH, true],
  ["*.microsoft.com", GRAPH, false],
  ["soft.com", GRAPH, false],
  ["Graph.microsoft.com", GRAPH, false],
  ["graph.microsoft.com:443", GRAPH, false],
  ["graph.microsoft.com.", GRAPH, false],
  ["x graph.microsoft.com", GRAPH, false],
  ["x;graph.microsoft.com", GRAPH, false],
  ["https://graph.microsoft.com", GRAPH, false],
  ["..microsoft.com", GRAPH, false],
  ["10.2.3.4", "https://10.2.3.4", true],
  ["10.0.0.0/8", "https://10.2.3.4", true],
  ["10.9.9.9/8", "https://10.2.3.4", true],
  ["10.2.3.5/31", "https://10.2.3.4", true],
  ["10.2.3.4/33", "https://10.2.3.4", false],
  ["10.2.3.4:443", "https://10.2.3.4", false],
  ["10.2.3.", "https://10.2.3.4", false],
  ["3.4", "https://10.2.3.4", false],
  ["*", "https://10.2.3.4", false],
  ["fd00::1", "https://[fd00::1]", true],
  ["fd00:0:0:0:0:0:0:1", "https://[fd00::1]", true],
  ["fd00::/8", "https://[fd00::1]", true],
  ["[fd00::1]", "https://[fd00::1]", false],
  // What main.ts adds.
  ["x", "https://localhost:1", true],
  ["x", "https://127.9.9.9", true],
  ["x", "https://[::1]:1", true],
  ["x", "http://169.254.169.254", true],
  ["x", "http://169.253.1.1", false],
];

Deno.test("findProxy() reads NO_PROXY as the runtime does", () => {
  for (const [NO_PROXY, url, isExempt] of EXEMPTIONS) {
    const { proxy } = findProxy(url, { ALL_PROXY: "p:1", NO_PROXY });
    assertEquals(proxy === undefined, isExempt, `${NO_PROXY} for ${url}`);
  }
});

Deno.test("findIdleEntries() names the entries that match nothing", () => {
  const working = "a.example, .b.example,*,10.0.0.1,10.0.0.0/8,::1,fd00::/8, ,";
  assertEquals(findIdleEntries(working), []);
  const idle = ["a.example:443", "*.b.example", "C.example", "d e", "f;g"];
  const addresses = ["10.", "[::1]", "10.0.0.0/255.0.0.0", "<local>"];
  assertEquals(
    findIdleEntries([...idle, ...addresses].join(", ")),
    [...idle, ...addresses],
  );
});

Deno.test("appgraph sends nothing where a proxy would be ignored", async () => {
  await using workspace = await openWorkspace();
  const { code, stdout, stderr } = await workspace.run([], {
    env: { HTTPS_PROXY: "http://user:p@hunter2hunter2@proxy.example:1" },
  });
  assertEquals([code, stdout], [2, ""]);
  assertMatch(
    stderr,
    /HTTPS_PROXY has a character .*"@" as %40.*Write HTTPS_PROXY=http:\/\/HOST:PORT/,
  );
  assertEquals(stderr.includes("hunter2"), false);
  assertEquals(workspace.emulator.requests.tokenRequests, 0);
});
