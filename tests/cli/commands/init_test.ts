import fc from "fast-check";
import { formatSettings } from "../../../cli/commands/init/file.ts";
import { parseEnvFile } from "../../../cli/config/env_file.ts";
import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { fromFileUrl } from "../../paths.ts";
import { programCommand, runtimeEnvironment } from "../../program.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const PTY = fromFileUrl(new URL("../terminal.py", import.meta.url));
const PFX = fromFileUrl(
  new URL("../../auth/keys/data/pfx-mac-sha512.pfx", import.meta.url),
);
const REASON = hasPty() ? "" : " [skipped: no Python 3 with a pty module]";

function hasPty(): boolean {
  try {
    return new Deno.Command("python3", {
      args: ["-c", "import pty, os; os.waitstatus_to_exitcode"],
      stdout: "null",
      stderr: "null",
    }).outputSync().success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function testInit(
  name: string,
  fn: (workspace: Workspace, asked: Asked) => Promise<void>,
): void {
  Deno.test({
    name: `appgraph init ${name}${REASON}`,
    ignore: REASON !== "",
    async fn() {
      await using workspace = await openWorkspace();
      const {
        AZURE_TENANT_ID: tenant = "",
        AZURE_CLIENT_ID: client = "",
        AZURE_CLIENT_SECRET: secret = "",
      } = workspace.env;
      await fn(workspace, { tenant, client, secret });
    },
  });
}

interface Asked {
  readonly tenant: string;
  readonly client: string;
  readonly secret: string;
}

/** Runs `init` on a terminal; each text answers one question. */
async function initialize(
  { folder, env }: Workspace,
  answers: readonly string[],
  args: readonly string[] = [],
): Promise<{ code: number; text: string }> {
  const { code, stdout } = await new Deno.Command("python3", {
    args: [
      PTY,
      answers.join("\x1e"),
      ...programCommand(),
      "init",
      "--query=appId",
      ...args,
    ],
    env: {
      ...runtimeEnvironment(),
      ...env,
      AZURE_TENANT_ID: "",
      AZURE_CLIENT_ID: "",
      AZURE_CLIENT_OBJECT_ID: "",
      AZURE_CLIENT_SECRET: "",
      PATH: Deno.env.get("PATH") ?? "",
      TERM: "xterm",
    },
    clearEnv: true,
    cwd: folder,
  }).output();
  return { code, text: new TextDecoder().decode(stdout) };
}

function namesIn(folder: string): string[] {
  return [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
}

testInit(
  "asks, writes .env for its owner alone, and shows the registration",
  async (workspace, { tenant, client, secret }) => {
    const { code, text } = await initialize(workspace, [
      `${tenant}\n`,
      `${client}\n`,
      "\n",
      `${secret}\r`,
    ]);
    assertEquals(code, 0, text);
    assertStringIncludes(text, `"${client}"`);
    assertStringIncludes(text, "Wrote .env, which only you can read");
    assertEquals(text.includes(secret), false);
    assertEquals(namesIn(workspace.folder), [".env"]);
    const path = `${workspace.folder}/.env`;
    assertEquals((Deno.statSync(path).mode ?? 0) & 0o777, 0o600);
    const { values } = parseEnvFile("", Deno.readTextFileSync(path));
    assertEquals(values, {
      AZURE_TENANT_ID: tenant,
      AZURE_CLIENT_ID: client,
      AZURE_CLIENT_SECRET: secret,
    });
  },
);

testInit(
  "asks again for what cannot be right, and repeats nothing of it",
  async (workspace, { tenant, client, secret }) => {
    const { code, text } = await initialize(workspace, [
      "common\n",
      `${tenant}\n`,
      "my-app\n",
      `${client}\n`,
      "missing.pem\n",
      "\n",
      `${client}\r`,
      `${secret}\r`,
    ]);
    assertEquals(code, 0, text);
    assertStringIncludes(text, "What was typed names no single tenant");
    assertStringIncludes(text, "What was typed is not a GUID");
    assertStringIncludes(text, "That file cannot be found.");
    assertStringIncludes(text, "That has the form of the Secret ID");
  },
);

testInit(
  "does not ask for what options give",
  async (workspace, { tenant, client, secret }) => {
    const { code, text } = await initialize(
      workspace,
      ["\n", `${secret}\r`],
      [`--tenant-id=${tenant}`, `--client-id=${client}`],
    );
    assertEquals(code, 0, text);
    assertEquals(text.includes("Directory (tenant) ID"), false);
  },
);

testInit(
  "takes a certificate only if it can be used, and asks for its password",
  async (workspace, { tenant, client }) => {
    const { code, text } = await initialize(workspace, [
      `${tenant}\n`,
      `${client}\n`,
      `${PFX}\n`,
      "wrong\r",
      `${PFX}\n`,
      "pw\r",
    ]);
    // The app does not know this certificate.
    assertEquals(code, 4, text);
    assertStringIncludes(text, "the password does not open it");
    const { values } = parseEnvFile(
      "",
      Deno.readTextFileSync(`${workspace.folder}/.env`),
    );
    assertEquals(values.AZURE_CLIENT_CERTIFICATE_PATH, PFX);
    assertEquals(values.AZURE_CLIENT_CERTIFICATE_PASSWORD, "pw");
  },
);

testInit(
  "says what to do where Entra refuses, and keeps the file",
  async (workspace, { tenant, client }) => {
    const { code, text } = await initialize(workspace, [
      `${tenant}\n`,
      `${client}\n`,
      "\n",
      "not-the-secret\r",
    ]);
    assertEquals(code, 4, text);
    assertMatch(text, /must be the secret's value, not its ID/);
    assertStringIncludes(text, "The settings are in .env: correct them there");
    assertEquals(namesIn(workspace.folder), [".env"]);
  },
);

testInit(
  "writes the user's own file with --user",
  async (workspace, { tenant, client, secret }) => {
    const { code, text } = await initialize(
      workspace,
      [`${tenant}\n`, `${client}\n`, "\n", `${secret}\r`],
      ["--user"],
    );
    assertEquals(code, 0, text);
    const folder = Deno.build.os === "darwin"
      ? `${workspace.home}/Library/Application Support/appgraph`
      : `${workspace.home}/.config/appgraph`;
    assertEquals((Deno.statSync(folder).mode ?? 0) & 0o777, 0o700);
    assertEquals(namesIn(folder), ["env"]);
    assertEquals((Deno.statSync(`${folder}/env`).mode ?? 0) & 0o777, 0o600);
    assertEquals(namesIn(workspace.folder), []);
  },
);

for (
  const [name, answers] of [
    ["at a question", ["\x03"]],
    ["while the secret is typed", ["TENANT\n", "CLIENT\n", "\n", "abc\x03"]],
  ] as const
) {
  testInit(
    `leaves nothing after Ctrl-C ${name}`,
    async (workspace, { tenant, client }) => {
      const { code, text } = await initialize(
        workspace,
        answers.map((each) =>
          each.replace("TENANT", tenant).replace("CLIENT", client)
        ),
      );
      assertEquals(code, 130, text);
      assertEquals(namesIn(workspace.folder), []);
      assertEquals(workspace.emulator.requests.tokenRequests, 0);
    },
  );
}

testInit("ends with 2 at the end of the input", async (workspace) => {
  const { code, text } = await initialize(workspace, ["\x04"]);
  assertEquals(code, 2, text);
  assertStringIncludes(text, "the input ended, and nothing was written");
  assertEquals(namesIn(workspace.folder), []);
});

testInit(
  "warns in a git work tree that does not ignore .env",
  async (workspace, { tenant, client, secret }) => {
    Deno.mkdirSync(`${workspace.folder}/.git`);
    const answers = [`${tenant}\n`, `${client}\n`, "\n", `${secret}\r`];
    const warning = "a git work tree that does not ignore .env";
    const first = await initialize(workspace, answers);
    assertEquals(first.code, 0, first.text);
    assertStringIncludes(first.text, warning);
    for (const line of ["/.env", ".env*", "**/.env", "!x\n*.env"]) {
      Deno.removeSync(`${workspace.folder}/.env`);
      Deno.writeTextFileSync(`${workspace.folder}/.gitignore`, `${line}\n`);
      const again = await initialize(workspace, answers);
      assertEquals(again.code, 0, again.text);
      assertEquals(again.text.includes(warning), false, line);
    }
  },
);

for (const kind of ["file", "link"] as const) {
  Deno.test(`appgraph init writes over no ${kind}`, async () => {
    await using workspace = await openWorkspace();
    const path = `${workspace.folder}/.env`;
    if (kind === "file") Deno.writeTextFileSync(path, "# mine\n");
    else Deno.symlinkSync("nowhere", path);
    const { code, stdout, stderr } = await workspace.run(["init"]);
    assertEquals([code, stdout], [2, ""]);
    assertMatch(stderr, /Cannot write the settings: "\.env" is there already/);
    assertEquals(namesIn(workspace.folder), [".env"]);
    assert(Deno.lstatSync(path).isSymlink === (kind === "link"));
  });
}

Deno.test("appgraph init without a terminal says what to do instead", async () => {
  await using workspace = await openWorkspace();
  const { code, stdout, stderr } = await workspace.run(["init"]);
  assertEquals([code, stdout], [2, ""]);
  assertEquals(
    stderr,
    "appgraph: Cannot ask for the settings: standard input and standard error are not both a terminal\n" +
      "Set them as variables, or write them to .env yourself; see appgraph help settings\n",
  );
});

Deno.test("formatSettings() quotes values so that they are read back as they were", () => {
  fc.assert(fc.property(
    fc.oneof(
      fc.string({ minLength: 1, unit: "grapheme-ascii" }),
      fc.constantFrom("a#b", "#", "a b", "a'b", 'a"b', "a`b", "$HOME", "a\\nb"),
    ).filter((value) => value === value.trim()),
    (value) => {
      // No value is written that would be read as another.
      let text: string;
      try {
        text = formatSettings({ AZURE_CLIENT_SECRET: value });
      } catch (error) {
        assertMatch(String(error), /it holds all kinds of quotes/);
        assert(/['"`]/.test(value));
        return;
      }
      const { values, warnings } = parseEnvFile("", text);
      assertEquals(values, { AZURE_CLIENT_SECRET: value });
      assertEquals(warnings, []);
    },
  ));
});
