import { dirname } from "node:path";
import { assertEquals, assertMatch, assertStringIncludes } from "./assert.ts";
import { startEmulator } from "./emulator/mod.ts";

const BINARY = Deno.env.get("APPGRAPH_TEST_BINARY");

const NAME = Deno.build.os === "windows" ? "appgraph.exe" : "appgraph";

/** Runs the executable from an empty folder, with nothing in the environment but `env`. */
async function runBinary(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; stdout: string; stderr: string; left: string[] }> {
  if (BINARY === undefined) throw new TypeError("No executable to test");
  // A link, because a file that was just written may still be open in a process that another test is
  // about to start, and then it cannot be run.
  const folder = await Deno.makeTempDir({ dir: dirname(BINARY) });
  try {
    await Deno.link(BINARY, `${folder}/${NAME}`);
    const { code, stdout, stderr } = await new Deno.Command(
      `${folder}/${NAME}`,
      { args: [...args], env: { ...env }, clearEnv: true, cwd: folder },
    ).output();
    const decoder = new TextDecoder();
    return {
      code,
      stdout: decoder.decode(stdout),
      stderr: decoder.decode(stderr),
      left: [...Deno.readDirSync(folder)].map(({ name }) => name).sort(),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function testBinary(name: string, fn: () => Promise<void>): void {
  const ignore = BINARY === undefined;
  const reason = " [skipped: only with APPGRAPH_TEST_BINARY]";
  Deno.test({ name: `${name}${ignore ? reason : ""}`, ignore, fn });
}

testBinary(
  "executable prints its version without any environment",
  async () => {
    const { code, stdout, stderr, left } = await runBinary(["--version"]);
    assertEquals(stderr, "");
    assertMatch(
      stdout,
      /^appgraph \d+\.\d+\.\d+ \(commit (?:[\da-f]{12}(?:-modified)?|unknown), deno /,
    );
    assertEquals(code, 0);
    assertEquals(left, [NAME]);
  },
);

testBinary("executable names the missing settings", async () => {
  const { code, stdout, stderr } = await runBinary([]);
  assertEquals(code, 2);
  assertEquals(stdout, "");
  assertStringIncludes(stderr, "AZURE_CLIENT_ID");
});

testBinary(
  "executable leaves nothing in the folder for temporary files",
  async () => {
    const folder = await Deno.makeTempDir();
    try {
      for (const _run of [1, 2]) {
        await runBinary(["--version"], { TMPDIR: folder, TEMP: folder });
      }
      assertEquals([...Deno.readDirSync(folder)], []);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);

testBinary("executable ends with the code of what went wrong", async () => {
  await using emulator = await startEmulator();
  emulator.directory.app.roles = ["Application.Read.All"];
  const env = emulator.environment();
  const id = "00000000-0000-4000-8000-00000000dead";
  const cases = [
    [{ AZURE_CLIENT_SECRET: "wrong" }, 4, "AADSTS7000215"],
    [{ AZURE_TENANT_ID: id }, 4, "AADSTS90002"],
    [{ AZURE_CLIENT_OBJECT_ID: id }, 3, "Request_ResourceNotFound"],
  ] as const;
  for (const [settings, expected, text] of cases) {
    const { code, stdout, stderr } = await runBinary(["--no-cache"], {
      ...env,
      ...settings,
    });
    assertEquals([code, stdout], [expected, ""], stderr);
    assertStringIncludes(stderr, text);
  }
});

testBinary(
  "executable does the main job where HOME cannot be written",
  async () => {
    await using emulator = await startEmulator();
    const { code, stdout, stderr, left } = await runBinary([], {
      ...emulator.environment(),
      // A folder in which nobody, not even root, can make one.
      HOME: "/proc",
    });
    assertStringIncludes(stdout, '"displayName": "inventory-cron"');
    // What the runtime says of such a folder differs by version.
    assertMatch(stderr, /^Warning: Cannot (?:lock|use) [^\n]*\n$/);
    assertEquals(code, 0);
    assertEquals(left, [NAME]);
  },
);
