import { assert, assertEquals, assertStringIncludes } from "./assert.ts";
import { README, succeeds } from "./readme.ts";
import { openWorkspace } from "./cli/workspace.ts";
import { programCommand, runtimeEnvironment } from "./program.ts";

const ROOT = new URL("../", import.meta.url);
const SHELL_BLOCKS = [...README.matchAll(/^```sh\n([^]*?)^```$/gm)].map(
  ([, body = ""]) => body,
);
const [TWO_COMMANDS = "", COPY_ENV = "", ...REST] = SHELL_BLOCKS;
// Installing a unit needs systemd and root; the units are verified by a test of their own. Tasks are
// run by the gate itself.
const PROGRAM_BLOCKS = REST.filter((body) => !/systemctl|deno task/.test(body));
const REQUESTS = `GET /users/$count
{"method":"GET","url":"/users?$top=1"}
`;

Deno.test("README's two commands are tasks, and CI runs the second", async () => {
  const { tasks }: { tasks: Record<string, string> } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", ROOT)),
  );
  const ci = await Deno.readTextFile(new URL(".ci/run", ROOT));
  const lines = TWO_COMMANDS.trim().split("\n");
  assertEquals(lines.length, 2);
  for (const line of lines) {
    const task = /^npx -y deno@2\.9\.6 task (\w+)$/.exec(line)?.[1];
    assert(task !== undefined && Object.hasOwn(tasks, task), line);
  }
  assertStringIncludes(ci, lines[1]!);
});

Deno.test("README names only tasks that there are", async () => {
  const { tasks }: { tasks: Record<string, string> } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", ROOT)),
  );
  for (const [, name = ""] of README.matchAll(/deno task ([a-z:-]+)/g)) {
    assert(Object.hasOwn(tasks, name), name);
  }
});

Deno.test({
  name: "README's shell commands run as they stand",
  ignore: !await succeeds("bash", ["--version"]) ||
    !await succeeds("curl", ["--version"]),
  async fn(test) {
    await using workspace = await openWorkspace({ users: 2_000 });
    const { emulator, env, folder, home } = workspace;
    emulator.directory.app.roles = [
      "User.Read.All",
      "Group.ReadWrite.All",
      "Files.ReadWrite.All",
      "Sites.ReadWrite.All",
    ];
    await Deno.copyFile(
      new URL(".env.example", ROOT),
      `${folder}/.env.example`,
    );
    await Deno.writeTextFile(`${folder}/requests.jsonl`, REQUESTS);
    await Deno.writeFile(`${folder}/backup.tar`, new Uint8Array(5_000_000));
    await Deno.mkdir(`${home}/.zsh/completions`, { recursive: true });
    await Deno.mkdir(`${home}/.config/fish/completions`, { recursive: true });
    const command = programCommand().map((word) => `'${word}'`).join(" ");

    for (const body of [COPY_ENV, ...PROGRAM_BLOCKS]) {
      await test.step(body.split("\n", 1)[0]!, async () => {
        const script = body.replaceAll(
          "https://graph.microsoft.com",
          emulator.graphUrl,
        );
        const { code, stderr } = await new Deno.Command("bash", {
          args: [
            "-euo",
            "pipefail",
            "-c",
            `appgraph() { ${command} "$@"; }\n${script}`,
          ],
          env: {
            ...runtimeEnvironment(),
            ...env,
            PATH: Deno.env.get("PATH") ?? "",
            CURL_CA_BUNDLE: emulator.caFile,
          },
          clearEnv: true,
          cwd: folder,
          stdout: "null",
        }).output();
        const text = new TextDecoder().decode(stderr);
        assertEquals(code, 0, text);
        assertEquals(/warning/i.test(text), false, text);
      });
    }
    const [sent, restored] = await Promise.all(
      ["backup.tar", "restored.tar"].map((name) =>
        Deno.readFile(`${folder}/${name}`)
      ),
    );
    assertEquals(sent, restored);
  },
});
