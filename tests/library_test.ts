/** The examples of docs/library.md, as a program that imports the package would run them. */

import { assert, assertEquals, assertMatch } from "./assert.ts";
import { startEmulator } from "./emulator/mod.ts";
import { fromFileUrl } from "./paths.ts";
import { runtimeEnvironment } from "./program.ts";

const ROOT = new URL("../", import.meta.url);
const CONFIG = fromFileUrl(new URL("deno.json", ROOT));
const PAGE = await Deno.readTextFile(new URL("docs/library.md", ROOT));
const EXAMPLES = [...PAGE.matchAll(/^```ts\n([^]*?)^```$/gm)].map(
  ([, body = ""]) => body,
);

/** A folder with a program that imports the package by its name. */
class Project implements AsyncDisposable {
  private constructor(readonly folder: string) {}

  static async create(program: string): Promise<Project> {
    const folder = await Deno.makeTempDir({ prefix: "appgraph-library-" });
    await Deno.writeTextFile(`${folder}/program.ts`, program);
    return new Project(folder);
  }

  /**
   * Runs `deno` on the program, with the names and the lock of this package: a configuration of its
   * own would have the runtime ask the registry for packages that no program here uses.
   */
  async deno(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [...args, "--frozen", "--config", CONFIG, "program.ts"],
      cwd: this.folder,
      env: { ...runtimeEnvironment(), ...env, NO_COLOR: "1" },
      clearEnv: true,
    }).output();
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { code, stdout: decode(stdout), stderr: decode(stderr) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.folder, { recursive: true });
  }
}

/** The first example, pointed to another server. */
function tenLines(
  origin: string,
  tenant: string,
  clientId: string,
  more = "",
): string {
  const [example = ""] = EXAMPLES;
  const program = example
    .replace('"contoso.com"', JSON.stringify(tenant))
    .replace(/clientId: ".*?"/, `clientId: ${JSON.stringify(clientId)}`)
    .replace(
      "credential:",
      `authority: "${origin}", scope: "${origin}/.default", ${more} credential:`,
    )
    .replace(
      "createGraphClient(tokens)",
      `createGraphClient({ ...tokens, baseUrl: "${origin}" })`,
    );
  assertEquals(program.split(origin).length, 4);
  return program;
}

const RUN = [
  "run",
  "--quiet",
  "--allow-net=localhost,127.0.0.1",
  "--allow-env",
];

Deno.test("docs/library.md's ten lines print what Graph answers", async () => {
  await using emulator = await startEmulator({ users: 3 });
  const { app } = emulator.directory;
  app.roles = ["User.Read.All"];
  const env = emulator.environment();
  await using project = await Project.create(
    tenLines(emulator.origin, app.tenantId, app.appId),
  );
  const { code, stdout, stderr } = await project.deno(
    [...RUN, "--no-check"],
    env,
  );
  assertEquals([code, stderr], [0, ""]);
  assertEquals(stdout.trimEnd().split("\n").length, 3);
  assertEquals(emulator.requests.tokenRequests, 1);
});

Deno.test("docs/library.md's ten lines give up on a host that accepts and never answers", async () => {
  using host = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const connections: Deno.Conn[] = [];
  const accepting = (async () => {
    for await (const connection of host) connections.push(connection);
  })();
  await using project = await Project.create(tenLines(
    `http://127.0.0.1:${host.addr.port}`,
    "contoso.com",
    "5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918",
    "timeoutMs: 200, maxRetries: 1,",
  ));
  const env = { AZURE_CLIENT_SECRET: "abc8Q~a-client-secret" };
  const { code, stdout, stderr } = await project.deno(
    [...RUN, "--no-check"],
    env,
  );
  assertEquals([code, stdout], [1, ""]);
  assertMatch(
    stderr,
    /NoTokenAnswerError: Cannot get an access token: no answer from "127\.0\.0\.1:\d+" after 2 tries, it stayed silent for too long/,
  );
  assert(!stderr.includes("abc8Q~"));
  assert(connections.length >= 2);
  host.close();
  await accepting;
  for (const connection of connections) connection.close();
});

Deno.test("docs/library.md's examples have the types that they say", async () => {
  assertEquals(EXAMPLES.length, 4);
  for (const example of EXAMPLES) {
    await using project = await Project.create(example);
    const { code, stderr } = await project.deno(["check", "--quiet"]);
    assertEquals([code, stderr], [0, ""]);
  }
});
