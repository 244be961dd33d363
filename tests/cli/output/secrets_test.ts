import { holdsSecret } from "../../../cli/output/secrets.ts";
import { assertEquals } from "../../assert.ts";

const ANSWERS: readonly (readonly [answer: unknown, isSecret: boolean])[] = [
  [{ secretText: "abc8Q~" }, true],
  [[{ passwordCredentials: [{ hint: "abc", secretText: null }] }], false],
  [{ passwordCredentials: [{ secretText: "abc8Q~" }] }, true],
  [{ passwordProfile: { password: "Pa55" } }, true],
  [{ passwordProfile: { password: "" }, passwordPolicies: "None" }, false],
  [{ uploadUrl: "https://storage.example/up" }, true],
  [{ value: [{ "@microsoft.graph.downloadUrl": "https://s.example" }] }, true],
  [{ temporaryAccessPass: "x", isUsable: true }, true],
  [{ credentials: [{ passwordBase64: "eA==" }] }, true],
  [{ skipToken: "x", "@odata.nextLink": "https://graph.example" }, false],
  [{ lastPasswordChangeDateTime: "2026-01-01T00:00:00Z" }, false],
  [{ keyCredentials: [{ key: "MIIC" }], displayName: "password" }, false],
  ["secretText", false],
  [null, false],
];

for (const [answer, isSecret] of ANSWERS) {
  Deno.test(`holdsSecret() is ${isSecret} for ${JSON.stringify(answer)}`, () => {
    assertEquals(holdsSecret(answer), isSecret);
  });
}

Deno.test("holdsSecret() goes as deep as an answer does", () => {
  let answer: unknown = { secretText: "abc8Q~" };
  for (let depth = 0; depth < 100_000; depth++) answer = [answer];
  assertEquals(holdsSecret(answer), true);
});
