import { composeClaims } from "../../auth/claims.ts";
import { assertEquals } from "../assert.ts";

const CAPABILITY = { xms_cc: { values: ["cp1"] } };

function compose(capabilities: string[], challenge?: string): unknown {
  const text = composeClaims(capabilities, challenge);
  return text === undefined ? undefined : JSON.parse(text);
}

Deno.test("composeClaims() declares the capabilities, and says nothing when there are none", () => {
  assertEquals(compose(["cp1"]), { access_token: CAPABILITY });
  assertEquals(compose([]), undefined);
});

Deno.test("composeClaims() merges the capabilities into a challenge", () => {
  const nbf = { essential: true, value: "1604106651" };
  const challenge = { access_token: { nbf }, id_token: { acr: null } };
  assertEquals(compose(["cp1"], JSON.stringify(challenge)), {
    access_token: { nbf, ...CAPABILITY },
    id_token: { acr: null },
  });
  assertEquals(compose([], JSON.stringify(challenge)), challenge);
  const own = { access_token: { xms_cc: { values: ["other"] } } };
  assertEquals(compose(["cp1"], JSON.stringify(own)), {
    access_token: CAPABILITY,
  });
});

Deno.test("composeClaims() ignores a challenge that is no JSON object", () => {
  for (const challenge of ["", "{", "[1]", "null", '"text"', "1"]) {
    assertEquals(compose(["cp1"], challenge), { access_token: CAPABILITY });
    assertEquals(compose([], challenge), undefined);
  }
  for (const access_token of [null, 1, "text", [1]]) {
    assertEquals(compose(["cp1"], JSON.stringify({ access_token })), {
      access_token: CAPABILITY,
    });
  }
});
