/** Every kind of secret in every place where it does not belong: nothing of it is shown. @module */

import { SETTING_VARIABLES } from "../../../cli/system/variables.ts";
import { findSecretForms } from "../../../cli/text/secret_form.ts";
import { assert, assertEquals, assertMatch } from "../../assert.ts";
import {
  programCommand,
  runProgram,
  runtimeEnvironment,
} from "../../program.ts";
import { runInProcess } from "../run_in_process.ts";

const TENANT = "11111111-1111-1111-1111-111111111111";
const CLIENT = "59c06144-a668-4828-9ca8-ed6e117c8344";

async function makeKey(): Promise<Uint8Array<ArrayBuffer>> {
  const { privateKey } = await crypto.subtle.generateKey(
    { name: "ECDSA", namedCurve: "P-256" },
    true,
    ["sign"],
  );
  return new Uint8Array(await crypto.subtle.exportKey("pkcs8", privateKey));
}

const KEY = (await makeKey()).toBase64();
const JWT =
  [{ alg: "RS256" }, { sub: "the-app", aud: "entra" }].map((part) =>
    new TextEncoder().encode(JSON.stringify(part)).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    })
  ).join(".") + ".c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";
const PROXY_PASSWORD = "pr0xy-Passw0rd";

/** What is put in a wrong place, and what of it must not be seen. */
const SECRETS:
  readonly (readonly [kind: string, value: string, hidden: string])[] = [
    [
      "a client secret",
      "aB38Q~KfD.s9_xLw2ZpQv7mNt4RyHu1JcEo6Gid",
      "aB38Q~KfD.s9_xLw2ZpQv7mNt4RyHu1JcEo6Gid",
    ],
    ["a secret of another form", "abc~THE.SECRET", "abc~THE.SECRET"],
    [
      "a private key",
      `-----BEGIN PRIVATE KEY-----\n${
        KEY.replace(/.{64}/g, "$&\n")
      }\n-----END PRIVATE KEY-----\n`,
      KEY.slice(0, 64),
    ],
    ["the base64 of a key", KEY, KEY],
    ["a token", JWT, JWT],
    ["a password", "pässwörd€ of the PFX", "pässwörd€ of the PFX"],
    [
      "a proxy's address",
      `http://me:${PROXY_PASSWORD}@proxy.example:8080`,
      PROXY_PASSWORD,
    ],
  ];

const PLACES = SETTING_VARIABLES.filter((name) =>
  name !== "AZURE_CLIENT_SECRET" && name !== "AZURE_CLIENT_CERTIFICATE_PASSWORD"
);

const COMMANDS: readonly (readonly string[])[] = [
  ["app"],
  ["get", "/users", "--log=json"],
  ["get", "/users", "--dry-run", "-v"],
  ["check", "credentials"],
  ["check", "credentials", "-o", "json"],
  ["cache", "list", "-o", "json", "-v"],
  ["cache", "path"],
  ["token", "--decode"],
];

/** Where the name of a file belongs: any text can be one, but for what has the form of a secret. */
const FILE_PLACES: readonly (readonly string[])[] = [
  ["get", "/users", "--env-file"],
  ["post", "/users", "-d"],
  ["batch"],
  ["upload"],
];

/** Whether ten characters of a secret, or all of a shorter one, stand in a text. */
function shows(text: string, secret: string): boolean {
  const length = Math.min(10, secret.length);
  for (let start = 0; start + length <= secret.length; start++) {
    if (text.includes(secret.slice(start, start + length))) return true;
  }
  return false;
}

/** A server that says again what it was sent. */
function echo({ url, body }: { readonly url: string; readonly body: string }) {
  return Response.json({
    error: "invalid_client",
    error_description: `AADSTS7000215: ${url} ${body}`,
    error_codes: [7000215],
  }, { status: 401 });
}

const home = await Deno.makeTempDir();
addEventListener("unload", () => Deno.removeSync(home, { recursive: true }));
const COMPLETE = {
  HOME: home,
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: CLIENT,
  AZURE_CLIENT_SECRET: "the~right~secret",
};

function assertHidden(
  result: { readonly stdout: string; readonly stderr: string },
  secret: string,
  what: string,
): void {
  assert(!shows(result.stdout, secret), `standard output: ${what}`);
  assert(!shows(result.stderr, secret), `standard error: ${what}`);
}

for (const [kind, value, hidden] of SECRETS) {
  Deno.test(`appgraph never shows ${kind} that stands in a variable of another setting`, async () => {
    const before = [...Deno.readDirSync(".")].length;
    for (const variable of PLACES) {
      const env = { ...COMPLETE, [variable]: value };
      // The credential that the variable belongs to is the one in use.
      const without = { ...env, AZURE_CLIENT_SECRET: "" };
      for (const args of COMMANDS) {
        const result = await runInProcess(args, env, echo);
        assertHidden(result, hidden, `${variable}, ${args.join(" ")}`);
      }
      const { code, ...result } = await runInProcess(["app"], without, echo);
      assertHidden(result, hidden, `${variable} alone`);
      assert(code !== 1, `${variable}: ${result.stderr}`);
    }
    // No folder has it for a name either.
    assertEquals([...Deno.readDirSync(".")].length, before);
  });

  Deno.test(`appgraph never shows ${kind} that stands in the command line`, async () => {
    const hasKnownForm = findSecretForms(value).length > 0;
    const lines: readonly (readonly string[])[] = [
      [value],
      ["help", value],
      ["get", value],
      ["get", "/users", value],
      ["cache", value],
      ["check", value],
      ["completions", value],
      [`--${value}`],
      [`-${value}`],
      ["--secret", value, "get", "/users"],
      ...[
        "cloud",
        "credential",
        "tenant-id",
        "client-id",
        "object-id",
        "certificate",
        "authority-host",
        "graph-url",
        "cache-dir",
        "log",
        "timeout",
        "output",
        "header",
        "max-retries",
      ]
        .map((name) => ["get", "/users", `--${name}=${value}`]),
      ["--log=json", "get", "/users", `--cloud=${value}`],
      ["post", "/users", "-d", value],
      ["token", "--scope", value],
      ["check", "credentials", "--warn", value],
      ...hasKnownForm ? FILE_PLACES.map((words) => [...words, value]) : [],
    ];
    const shown: string[] = [];
    for (const args of lines) {
      const result = await runInProcess(args, COMPLETE, echo);
      if (shows(result.stderr, hidden)) {
        shown.push(`${args.join(" ")} => ${result.stderr}`);
      }
    }
    assertEquals(shown, []);
  });
}

for (
  const variable of [
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_CLIENT_ID",
  ] as const
) {
  Deno.test(`appgraph says that ${variable} of an env file holds what cannot be one`, async () => {
    const folder = await Deno.makeTempDir();
    try {
      const [, pem] = SECRETS.find(([kind]) => kind === "a private key")!;
      const value = variable === "AZURE_CLIENT_ID" ? "abc~THE.SECRET" : pem;
      const settings = {
        AZURE_TENANT_ID: TENANT,
        AZURE_CLIENT_ID: CLIENT,
        [variable]: value,
      };
      const file = `${folder}/leak.env`;
      await Deno.writeTextFile(
        file,
        Object.entries(settings).map(([name, text]) => `${name}="${text}"\n`)
          .join(""),
      );
      for (
        const args of [[], ["--log=json"], ["doctor", "-o", "json"], [
          "check",
          "credentials",
        ]]
      ) {
        const { code, stdout, stderr } = await runProgram([
          ...args,
          "--env-file",
          file,
        ], {
          env: { HOME: folder },
        });
        assertMatch(
          stdout + stderr,
          variable === "AZURE_CLIENT_ID"
            ? /The client id \(a text of 14 characters\) is not a GUID such as \S+\. Correct AZURE_CLIENT_ID in |The client id \(a text of 14 characters\) is not a GUID/
            : /The certificate \(a PEM block\) is no path/,
        );
        assertHidden(
          { stdout, stderr },
          value === pem ? KEY.slice(0, 64) : value,
          args.join(" "),
        );
        assert([1, 2, 3].includes(code), `${code}`);
      }
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}

Deno.test({
  name:
    "appgraph ends with 2 and a variable's name where its value is not valid text",
  ignore: Deno.build.os === "windows",
  async fn() {
    for (
      const args of [["get", "/users"], ["cache", "path", "--log", "json"], [
        "--version",
      ]]
    ) {
      // The name of a program that a shell replaces itself with keeps bytes as they are.
      const { code, stdout, stderr } = await new Deno.Command("sh", {
        args: [
          "-c",
          `AZURE_CLIENT_CERTIFICATE_PASSWORD="$(printf 'p\\344ss-in-latin')"; export AZURE_CLIENT_CERTIFICATE_PASSWORD; exec "$@"`,
          "sh",
          ...programCommand(),
          ...args,
        ],
        env: { ...runtimeEnvironment(), PATH: Deno.env.get("PATH") ?? "" },
        clearEnv: true,
      }).output();
      const said = new TextDecoder().decode(stderr);
      assertEquals([code, stdout.length], [2, 0]);
      assertMatch(
        said,
        /The variable AZURE_CLIENT_CERTIFICATE_PASSWORD is not valid text/,
      );
      assert(!/ss-in-latin|\n\s+at /.test(said), said);
    }
  },
});

for (
  const [what, secret, says] of [
    ["ends in a line break", "a-good-secret\n", "ends in a line break"],
    ["begins with a blank", " a-good-secret", "begins or ends with a blank"],
    ["stands in quotes", '"a-good-secret"', "stands in quotes"],
    ["has the form of a GUID", CLIENT, "has the form of a GUID"],
    ...["${SECRET}", "$SECRET", "{{ secret }}", "%SECRET%", "<secret>"].map((
      secret,
    ) =>
      [
        `is ${secret}`,
        secret,
        "looks like a placeholder that nobody has filled in\n",
      ] as const
    ),
  ] as const
) {
  Deno.test(`appgraph warns of a client secret that ${what} before it is sent`, async () => {
    const { stderr, requests } = await runInProcess(
      ["get", "/users", "--no-cache"],
      { ...COMPLETE, AZURE_CLIENT_ID: TENANT, AZURE_CLIENT_SECRET: secret },
      echo,
    );
    const [warning = ""] = stderr.split(/(?<=\n)/);
    assert(
      warning.startsWith(
        `Warning: The client secret (AZURE_CLIENT_SECRET) ${says}`,
      ),
      stderr,
    );
    assert(requests.length > 0);
    assertEquals(stderr.includes(secret.trim().replaceAll('"', "")), false);
  });
}
