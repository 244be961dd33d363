import { parseEnvFile } from "../../../cli/config/env_file.ts";
import { assertEquals, assertMatch } from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { openWorkspace } from "../workspace.ts";

const SECRET = "hunter2hunter2";

const FOREIGN: readonly (readonly [text: string, says: RegExp])[] = [
  [
    `$env:AZURE_TENANT_ID="x"\n$env:AZURE_CLIENT_SECRET = "${SECRET}"\n`,
    /^it is written for PowerShell, and wanted are lines of the form AZURE_TENANT_ID=value$/,
  ],
  [`{"AZURE_CLIENT_SECRET": "${SECRET}"}`, /^it is JSON/],
  [`{\n  "tenant": "x"\n}`, /^it is JSON, .* AZURE_CLIENT_ID=value$/],
  [
    `set AZURE_CLIENT_SECRET=${SECRET}`,
    /^it is written for the Windows command/,
  ],
  [
    `setx AZURE_CLIENT_SECRET ${SECRET}`,
    /^it is written for the Windows command/,
  ],
  [`setenv AZURE_CLIENT_SECRET ${SECRET}`, /^it is written for another shell/],
  [`set -x AZURE_CLIENT_SECRET ${SECRET}`, /^it is written for another shell/],
  [
    '<?xml version="1.0"?>\n<settings/>',
    /^it is XML, .* AZURE_CLIENT_ID=value$/,
  ],
  [`<add key="AZURE_CLIENT_SECRET" value="${SECRET}" />`, /^it is XML/],
  ["- name: AZURE_CLIENT_ID\n  value: x", /^it is a list in YAML/],
  [
    `AZURE_CLIENT_SECRET ${SECRET}`,
    /^a line of another form names AZURE_CLIENT_SECRET/,
  ],
];

Deno.test("parseEnvFile() says what a file is whose lines set nothing, never the value", () => {
  for (const [text, says] of FOREIGN) {
    const { wrong = "" } = parseEnvFile("a.env", text);
    assertMatch(wrong, says, text);
    assertEquals(wrong.includes(SECRET), false);
  }
});

for (
  const text of [
    `export AZURE_CLIENT_SECRET=${SECRET}`,
    `AZURE_CLIENT_SECRET: ${SECRET}`,
    `# set AZURE_CLIENT_ID=x\n; AZURE_TENANT_ID x\nAZURE_CLIENT_SECRET=${SECRET}`,
    `[default]\nAZURE_CLIENT_SECRET=${SECRET}`,
    `OTHER="a\nset b"\nAZURE_CLIENT_SECRET=${SECRET} # for AZURE_CLIENT_ID`,
  ]
) {
  Deno.test(`parseEnvFile() finds the secret in ${JSON.stringify(text)}`, () => {
    const { values, wrong, warnings } = parseEnvFile("a.env", text);
    assertEquals(values.AZURE_CLIENT_SECRET, SECRET);
    assertEquals([wrong, warnings], [undefined, []]);
  });
}

const NAMES:
  readonly (readonly [line: string, isOwn: boolean, says: string[]])[] = [
    [
      `AZURE_CLIENT_SECRT=${SECRET}`,
      false,
      ['AZURE_CLIENT_SECRT in "a.env" is unknown: did you mean AZURE_CLIENT_SECRET?'],
    ],
    [
      "AZURE_TENANTID=x",
      false,
      ['AZURE_TENANTID in "a.env" is unknown: did you mean AZURE_TENANT_ID?'],
    ],
    [
      "azure_client_id=x",
      false,
      ['azure_client_id in "a.env" is unknown: did you mean AZURE_CLIENT_ID?'],
    ],
    ["APPGRAPH_VERBOSITY=x", false, [
      'APPGRAPH_VERBOSITY in "a.env" is unknown',
    ]],
    ["AZURE_SUBSCRIPTION_ID=x\nAZURE_USERNAME=y\nDATABASE_URL=z", false, []],
    ["HTTPS_PROXY=x", false, []],
    [
      "HTTPS_PROXY=x",
      true,
      [
        'HTTPS_PROXY in "a.env" has no effect: set it in the environment',
        'No line of "a.env" sets anything that this program knows',
      ],
    ],
    [
      "DATABASE_URL=x",
      true,
      ['No line of "a.env" sets anything that this program knows'],
    ],
    [
      "ARM_CLIENT_ID=x\nclient_secret=y",
      true,
      [
        'ARM_CLIENT_ID in "a.env" is unknown: did you mean AZURE_CLIENT_ID?',
        'client_secret in "a.env" is unknown: did you mean AZURE_CLIENT_SECRET?',
        'No line of "a.env" sets anything that this program knows',
      ],
    ],
    ["[default]\ntenantId=x\nAZURE_TENANT_ID=y", true, []],
    ["TENANT_ID=x\nCLIENT_ID=y", false, []],
    ["# nothing yet", true, []],
    ["DATABASE_URL=x\nAZURE_CLIENT_ID=y", true, []],
  ];

Deno.test("parseEnvFile() warns of names that were meant otherwise, never of the value", () => {
  for (const [line, isOwn, says] of NAMES) {
    const { warnings } = parseEnvFile("a.env", line, { isOwn });
    assertEquals(warnings, says, line);
  }
});

Deno.test("appgraph refuses an env file in another syntax, for the run would be another identity's", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/a.env`, FOREIGN[0]![0]);
    const { code, stderr } = await runProgram([
      "--env-file",
      `${folder}/a.env`,
    ]);
    assertEquals(code, 2);
    assertMatch(
      stderr,
      /Cannot read settings in the file ".*a\.env" of --env-file: it is written for PowerShell, .*\nWrite a line for each setting, as in \.env\.example\n$/,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("appgraph says that a named env file sets nothing, but for /dev/null", async (t) => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/a.env`;
  try {
    for (
      const [text, says] of [
        ["", `Warning: "${path}" is empty\n`],
        ["\n", `Warning: "${path}" is empty\n`],
        [
          "# AZURE_TENANT_ID=x\n",
          `Warning: No line of "${path}" sets anything\n`,
        ],
        ["AZURE_TENANT_ID=\n", `Warning: No line of "${path}" sets anything\n`],
      ] as const
    ) {
      await t.step(JSON.stringify(text), async () => {
        await Deno.writeTextFile(path, text);
        const { code, stderr } = await runProgram(["--env-file", path]);
        assertEquals([code, stderr.startsWith(says)], [2, true], stderr);
      });
    }
    const { stderr } = await runProgram(["--env-file", "/dev/null"]);
    assertMatch(stderr, /^appgraph: The tenant is missing/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("appgraph reads an env file in UTF-16, and warns once of one that it finds twice", async () => {
  await using workspace = await openWorkspace();
  const { folder, env } = workspace;
  const text = `AZURE_CLIENT_SECRET="${
    env["AZURE_CLIENT_SECRET"]
  }"\nAZURE_CLIENT_OBJECT_ID=\nAPPGRAPH_X=1\n`;
  await Deno.writeFile(
    `${folder}/.env`,
    new Uint8Array(
      Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer,
    ),
  );
  const { code, stderr } = await workspace.run(
    ["--env-file=.env", "--env-file", `${folder}/.env`, "--env-file=.env"],
    { env: { AZURE_CLIENT_SECRET: "" } },
  );
  assertEquals(code, 0);
  assertEquals(stderr, 'Warning: APPGRAPH_X in ".env" is unknown\n');
});
