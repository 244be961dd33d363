import { assert, assertEquals, assertThrows } from "./assert.ts";
import { openWorkspace } from "./cli/workspace.ts";
import { faults } from "./emulator/mod.ts";
import { checkWritten, knownSecrets, type Written } from "./secret_search.ts";

const NOTHING: Written = { args: [], stdout: "", stderr: "", files: [] };
const VALUE = 'abc8Q~"quoted" & more';
const SECRETS = [{ kind: "client secret", value: VALUE }];

const FORMS = [
  VALUE,
  encodeURIComponent(VALUE),
  JSON.stringify(VALUE),
  new TextEncoder().encode(VALUE).toBase64(),
  new TextEncoder().encode(`user:${VALUE}`).toBase64(),
  new TextEncoder().encode(`me:${VALUE}`).toBase64({ alphabet: "base64url" }),
  encodeURIComponent(VALUE).toLowerCase().replace("abc8q", "abc8Q"),
  VALUE.replaceAll("&", "&amp;").replaceAll('"', "&quot;"),
];

const PLACES: readonly [where: string, write: (text: string) => Written][] = [
  ["the command line", (text) => ({ ...NOTHING, args: [text] })],
  ["standard output", (text) => ({ ...NOTHING, stdout: text })],
  ["standard error", (text) => ({ ...NOTHING, stderr: text })],
  ["the file state", (text) => ({
    ...NOTHING,
    files: [{ path: "state", text, isOpen: false }],
  })],
];

for (const [where, write] of PLACES) {
  Deno.test(`checkWritten() finds every form of a secret in ${where}`, () => {
    for (const form of FORMS) {
      assertThrows(
        () => checkWritten(write(`before ${form} after`), SECRETS),
        Error,
        `Found a secret in ${where}: client secret`,
      );
    }
    checkWritten(write("abc8Q~ and no more"), SECRETS);
  });
}

Deno.test("checkWritten() lets a token stand where its command puts it", () => {
  const secrets = [{ kind: "access token", value: "signature-of-a-token" }];
  const stdout = "header.claims.signature-of-a-token";
  checkWritten({ ...NOTHING, args: ["token"], stdout }, secrets);
  assertThrows(
    () => checkWritten({ ...NOTHING, args: ["app"], stdout }, secrets),
    Error,
    "Found a secret in standard output: access token",
  );
  const text = `{"credential":"federated","access_token":"${stdout}"}`;
  const file = { path: "a.token", text, isOpen: false };
  checkWritten({ ...NOTHING, files: [file] }, secrets);
  assertThrows(
    () =>
      checkWritten(
        { ...NOTHING, files: [{ ...file, isOpen: true }] },
        secrets,
      ),
    Error,
    "Found a secret in the file a.token: access token",
  );
});

Deno.test("knownSecrets() knows what the emulator has given out", async () => {
  await using workspace = await openWorkspace();
  const { code } = await workspace.run(["-v", "--log=json"]);
  assertEquals(code, 0);
  const known = knownSecrets(workspace.env);
  const kinds = new Set(known.map(({ kind }) => kind));
  assert(kinds.has("client secret") && kinds.has("access token"));
  const [token] = workspace.emulator.tokens.all();
  assert(known.some(({ value }) => token?.token.endsWith(value)));
});

Deno.test("knownSecrets() does not wait for a FIFO that a variable names", async () => {
  await using workspace = await openWorkspace();
  const path = `${workspace.folder}/fifo`;
  await new Deno.Command("mkfifo", { args: [path] }).spawn().status;
  const before = knownSecrets({}).length;
  assertEquals(
    knownSecrets({ AZURE_CLIENT_SECRET_FILE: path }).length,
    before,
  );
});

Deno.test("appgraph shows no secret in the process list, and starts no other process", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const seen: string[] = [];
  const observe = () => {
    for (const { name } of Deno.readDirSync("/proc")) {
      if (/^\d+$/.test(name)) seen.push(...describeProcess(name));
    }
  };
  emulator.fault({
    edit: (reply) => {
      observe();
      return reply;
    },
  }, { times: Infinity });
  emulator.fault(faults.unauthorized(), { service: "graph" });
  await workspace.run(["list", "/users", "--verbose"]);
  const secrets = knownSecrets(workspace.env);
  assert(seen.length > 0 && secrets.length > 0);
  checkWritten({ ...NOTHING, args: seen }, secrets);
});

/** The command line and name of a process; nothing if it has just ended. */
function describeProcess(pid: string): string[] {
  try {
    return [
      Deno.readTextFileSync(`/proc/${pid}/cmdline`),
      Deno.readTextFileSync(`/proc/${pid}/comm`),
    ];
  } catch {
    return []; // ended meanwhile, or another user's
  }
}
