import { assertEquals, assertMatch } from "../assert.ts";

const ROOT = new URL("../..", import.meta.url);

/** Starts the emulator with arguments, asks it something, and stops it with SIGTERM. */
async function withEmulator<T>(
  args: readonly string[],
  ask: (variables: Record<string, string>) => Promise<T>,
): Promise<{ text: string; code: number; answer: T }> {
  const program = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "tests/emulator/main.ts", ...args],
    cwd: ROOT,
    stdout: "piped",
  }).spawn();
  let text = "";
  let answer: T | undefined;
  for await (
    const chunk of program.stdout.pipeThrough(new TextDecoderStream())
  ) {
    text += chunk;
    if (!/DENO_CERT='[^']+'\n/.test(text)) continue;
    const variables = Object.fromEntries(
      [...text.matchAll(/^export (\w+)='([^']+)'$/gm)].map((
        [, name = "", value = ""],
      ) => [name, value]),
    );
    try {
      answer = await ask(variables);
    } finally {
      program.kill("SIGTERM");
    }
  }
  const { code } = await program.status;
  return { text, code, answer: answer as T };
}

/** The roles in a token of the app that the variables name. */
async function rolesFrom(env: Record<string, string>): Promise<string[]> {
  const client = Deno.createHttpClient({
    caCerts: [await Deno.readTextFile(env["DENO_CERT"] ?? "")],
  });
  try {
    const response = await fetch(
      `${env["AZURE_AUTHORITY_HOST"]}/${
        env["AZURE_TENANT_ID"]
      }/oauth2/v2.0/token`,
      {
        method: "POST",
        client,
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: env["AZURE_CLIENT_ID"] ?? "",
          client_secret: env["AZURE_CLIENT_SECRET"] ?? "",
          scope: `${env["APPGRAPH_GRAPH_URL"]}/.default`,
        }),
      },
    );
    const { access_token: token } = await response.json();
    const claims = Uint8Array.fromBase64(token.split(".")[1], {
      alphabet: "base64url",
    });
    return JSON.parse(new TextDecoder().decode(claims)).roles ?? [];
  } finally {
    client.close();
  }
}

const unlessWindows = { ignore: Deno.build.os === "windows" };

Deno.test(
  "main.ts prints variables for a shell, has the README's roles and stops on SIGTERM",
  unlessWindows,
  async () => {
    const { text, code, answer } = await withEmulator([], rolesFrom);
    assertMatch(text, /^(export [A-Z_]+='[^']+'\n)+$/);
    assertEquals([code, answer], [0, [
      "User.Read.All",
      "Group.ReadWrite.All",
      "Files.ReadWrite.All",
      "Sites.ReadWrite.All",
      "Mail.ReadWrite",
      "Reports.Read.All",
    ]]);
  },
);

Deno.test(
  "main.ts gives the roles that --role names",
  unlessWindows,
  async () => {
    const args = [
      "--role",
      "User.Read.All",
      "Mail.Read",
      "--role=Sites.Selected",
    ];
    const { answer } = await withEmulator(args, rolesFrom);
    assertEquals(answer, ["User.Read.All", "Mail.Read", "Sites.Selected"]);
  },
);

for (const args of [["--role", "Users.Read"], ["--roles=User.Read.All"]]) {
  Deno.test(`main.ts refuses ${args.join(" ")}`, async () => {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", "tests/emulator/main.ts", ...args],
      cwd: ROOT,
    }).output();
    assertEquals([code, stdout.length], [2, 0]);
    assertMatch(
      new TextDecoder().decode(stderr),
      /^Cannot start the emulator: [^\n]*"(?:Users\.Read|--roles=User\.Read\.All)"[^\n]*\n$/,
    );
  });
}
