/** Text from elsewhere makes no line of its own, and an error has one shape. @module */

import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { runInProcess } from "../run_in_process.ts";
import { openWorkspace } from "../workspace.ts";

const ENV = {
  AZURE_TENANT_ID: "11111111-1111-1111-1111-111111111111",
  AZURE_CLIENT_ID: "59c06144-a668-4828-9ca8-ed6e117c8344",
  AZURE_CLIENT_SECRET: "the~right~secret",
};
const FORGED =
  "\nappgraph: Forged\r\u2028appgraph: Forged\u0085appgraph: Forged\x1b[2J";

Deno.test("appgraph lets no text of a token endpoint make a line", async () => {
  for (
    const body of [
      { error: `invalid_client${FORGED}`, error_description: "x" },
      { error: "invalid_client", error_description: `AADSTS1: x${FORGED}` },
      {
        error: "invalid_client",
        error_description: "x",
        trace_id: FORGED,
        correlation_id: FORGED,
        timestamp: FORGED,
      },
    ]
  ) {
    const answer = () => Response.json(body, { status: 401 });
    const { code, stderr } = await runInProcess(
      ["app", "--no-cache"],
      ENV,
      answer,
    );
    assertEquals(code, 4);
    const lines = stderr.trimEnd().split(/[\n\r\u2028\u0085]/);
    assertEquals(
      lines.filter((line) => line.startsWith("appgraph: ")).length,
      1,
      stderr,
    );
    assertEquals(stderr.includes("\x1b"), false);

    const json = await runInProcess(
      ["app", "--no-cache", "--log=json"],
      ENV,
      answer,
    );
    for (const line of json.stderr.trimEnd().split("\n")) {
      assert(typeof JSON.parse(line).level === "string", line);
    }
  }
});

Deno.test("appgraph lets no file and no argument make a line", async () => {
  await using workspace = await openWorkspace();
  const { folder } = workspace;
  const name = "state\nappgraph: Forged";
  await Deno.writeTextFile(
    `${folder}/${name}`,
    JSON.stringify({
      version: 1,
      tenant: FORGED,
      url: FORGED,
      deltaLink: FORGED,
    }),
  );
  for (
    const args of [
      ["delta", "/users/delta", "--state", name],
      ["get", `/users${FORGED}`],
      ["post", "/users", "-d", `@missing${FORGED}`],
      [`x${FORGED}`],
      ["get", "/users", "-o", `x${FORGED}`],
    ]
  ) {
    const { code, stderr } = await workspace.run(args);
    assert(code !== 0, args.join(" "));
    assertMatch(stderr, /^appgraph: (?!Forged)/);
    assertEquals(stderr.match(/^appgraph: /gm)?.length, 1, stderr);
  }
});

Deno.test("appgraph reports a mistake as JSON where the command line asks for that", async () => {
  for (
    const args of [
      ["--log", "json", "--no-such-option"],
      ["get", "--log=json"],
      ["nothing", "--log=json"],
      ["get", "/users", "--max-time", "soon", "--log", "json"],
    ]
  ) {
    const { code, stdout, stderr } = await runInProcess(
      args,
      {},
      () => new Response(),
    );
    const record = JSON.parse(stderr);
    assertEquals(
      [code, stdout, record.level, record.event, record.exit_code],
      [2, "", "error", "error", 2],
    );
    assert(record.message.length > 0 && record.advice.length > 0);
  }
  // Behind "--" they are arguments.
  const { stderr } = await runInProcess(
    ["nothing", "--", "--log=json"],
    {},
    () => new Response(),
  );
  assertMatch(stderr, /^appgraph: /);
});

Deno.test("appgraph --include shows no secret that an error repeats", async () => {
  const secret = ENV.AZURE_CLIENT_SECRET;
  const basic = btoa(`user:${secret}`);
  const { code, stdout, stderr } = await runInProcess(
    ["get", "/users", "-i", "--no-cache", "--max-retries=0", "-v"],
    ENV,
    ({ url }) =>
      url.includes("/token")
        ? Response.json({
          access_token: "opaque-token-0123",
          token_type: "Bearer",
          expires_in: 3600,
        })
        : new Response(
          `<p>${encodeURIComponent(secret)} ${basic} opaque-token-0123</p>`,
          {
            status: 400,
            headers: {
              "x-echo": `Basic ${basic}`,
              "content-type": "text/html",
            },
          },
        ),
  );
  assertEquals(code, 6);
  assertMatch(stdout, /^HTTP 400/);
  for (const text of [stdout, stderr]) {
    assertEquals(
      /right~secret|right%7Esecret|opaque-token|cmlnaHR/i.test(text),
      false,
      text,
    );
    assert(!text.includes(basic.slice(8, -4)), text);
  }
});

/** A body that breaks off behind its text, before its length is reached. */
function breakOff(text: string): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError("Connection lost"));
      else controller.enqueue(new TextEncoder().encode(text));
      isSent = true;
    },
  }, { highWaterMark: 0 });
}

Deno.test("appgraph shows no half of a secret, wherever what repeats it is cut off", async () => {
  const secret = "abc8Q~w8eJuhNZP7Tp9nBh15aBUIqGhQi7ntZr.~";
  const token = "opaqueTokenZx9+kQ7wJuhNZP7Tp9nBh15aBUIqGhQi7ntZr";
  const half = (length: number, said: string) =>
    `${"y ".repeat(length / 2 - 8)}${said}`;
  const json = (value: unknown) =>
    new Response(JSON.stringify(value), { status: 400 });
  const said: Record<string, (said: string) => Response> = {
    "an OAuth error": (text) => json({ error: half(100, text) }),
    "its description": (text) =>
      json({ error: "x", error_description: half(1000, text) }),
    "plain text at the token endpoint": (text) =>
      new Response(half(200, text), { status: 400 }),
    "a message": (text) =>
      json({ error: { code: "x", message: half(2000, text) } }),
    "a code": (text) => json({ error: { code: half(300, text) } }),
    "a detail": (text) =>
      json({
        error: {
          code: "x",
          details: ["code", "target", "message"].map((name) => ({
            [name]: half(300, text),
          })),
        },
      }),
    "plain text": (text) => new Response(half(300, text), { status: 400 }),
    "a page": (text) =>
      new Response(`<!--${half(8184, "-->")} ${text}`, { status: 400 }),
    "a body that breaks off": (text) =>
      new Response(breakOff(`You sent ${text.slice(0, 20)}`), { status: 400 }),
    "a long body": (text) =>
      new Response(half(262_144, text.slice(0, 20)), { status: 400 }),
  };
  for (const [where, answer] of Object.entries(said)) {
    for (const isEntra of [true, false]) {
      for (const options of [["-v"], ["-i", "--log=json"]]) {
        const { code, ...shown } = await runInProcess(
          ["get", "/users", "--no-cache", "--max-retries=0", ...options],
          { ...ENV, AZURE_CLIENT_SECRET: secret },
          ({ url }) => {
            if (isEntra) return answer(secret);
            if (!url.includes("/token")) return answer(token);
            return Response.json({
              access_token: token,
              token_type: "Bearer",
              expires_in: 3600,
            });
          },
        );
        assertEquals([where, code], [where, isEntra ? 4 : 6]);
        for (const text of [shown.stdout, shown.stderr]) {
          for (const start of [secret, token].map((all) => all.slice(0, 8))) {
            assert(!text.includes(start), `${where}: ${text}`);
          }
        }
      }
    }
  }
});
