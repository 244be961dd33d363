import type { CredentialConfiguration } from "../../../cli/config/credential.ts";
import { checkTrust } from "../../../cli/config/trust.ts";
import type { SettingProblem } from "../../../cli/errors.ts";
import type { Setting, Source } from "../../../cli/config/settings.ts";
import { assertEquals } from "../../assert.ts";

const DOTENV: Source = { kind: "dotenv", path: "./.env", variable: "X" };
const ELSEWHERE: Source = { kind: "environment", variable: "X" };

function setting(value: string, source: Source): Setting {
  return { value, source };
}

/** A credential of each kind whose values come from one place. */
function credentialsFrom(source: Source): CredentialConfiguration[] {
  return [
    { kind: "secret", secret: setting("a-secret", source) },
    {
      kind: "certificate",
      path: setting("a.pem", source),
      password: undefined,
      sendChain: false,
      algorithm: "PS256",
    },
    { kind: "federated", tokenFile: setting("a.jwt", source) },
    {
      kind: "managed-identity",
      chosenBy: setting("managed-identity", source),
      objectId: undefined,
      resourceId: undefined,
    },
  ];
}

function problemsOf(
  credential: CredentialConfiguration,
  authority: Source,
  graph: Source,
): string[] {
  const problems: SettingProblem[] = [];
  const { kind } = credential;
  checkTrust(
    {
      tenant: undefined,
      authority: setting("https://localhost:1", authority),
      graph: setting("https://localhost:2", graph),
      cloud: undefined,
    },
    kind === "secret" ? { secret: credential.secret } : {},
    credential,
    problems,
  );
  return problems.map(({ problem }) => problem.replace(/ comes .*/, ""));
}

for (const credential of credentialsFrom(ELSEWHERE)) {
  Deno.test(`checkTrust() lets no .env say where a ${credential.kind} from elsewhere goes`, () => {
    const both = ["The authority host", "The Graph URL"];
    assertEquals(problemsOf(credential, DOTENV, DOTENV), both);
    assertEquals(problemsOf(credential, DOTENV, ELSEWHERE), both.slice(0, 1));
    assertEquals(problemsOf(credential, ELSEWHERE, DOTENV), both.slice(1));
    assertEquals(problemsOf(credential, ELSEWHERE, ELSEWHERE), []);
  });
}

for (const credential of credentialsFrom(DOTENV)) {
  const { kind } = credential;
  const isOwn = kind === "secret" || kind === "certificate";
  Deno.test(`checkTrust() lets a .env say ${isOwn ? "" : "not even "}where its own ${kind} goes`, () => {
    assertEquals(
      problemsOf(credential, DOTENV, DOTENV).length,
      isOwn ? 0 : 2,
    );
  });
}

Deno.test("checkTrust() does not take the content of a file for the .env's own secret", () => {
  const problems: SettingProblem[] = [];
  const endpoints = {
    tenant: undefined,
    authority: setting("https://localhost:1", DOTENV),
    graph: setting("https://localhost:2", DOTENV),
    cloud: undefined,
  };
  const secret = setting("read-from-a-file", DOTENV);
  checkTrust(endpoints, {}, { kind: "secret", secret }, problems);
  assertEquals(problems.length, 2);
});
