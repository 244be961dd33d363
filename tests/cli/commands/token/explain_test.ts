import { explainClaims } from "../../../../cli/commands/token/explain.ts";
import { assertEquals } from "../../../assert.ts";

const NOW = Date.UTC(2030, 0, 1, 12);
const SECONDS = NOW / 1000;

Deno.test("explainClaims() keeps the claims and says what their times mean", () => {
  const claims = {
    aud: "https://graph.example",
    iat: SECONDS - 120,
    nbf: SECONDS - 120,
    exp: SECONDS + 3480,
    azpacr: "2",
  };
  assertEquals(explainClaims(claims, NOW), {
    ...claims,
    appgraph: {
      issued: "2030-01-01T11:58:00Z, 2 minutes ago",
      valid_from: "2030-01-01T11:58:00Z, 2 minutes ago",
      expires: "2030-01-01T12:58:00Z, in 58 minutes",
      seconds_left: 3480,
      client_authentication: "certificate or federated token",
    },
  });
});

Deno.test("explainClaims() says of an expired token when it ended", () => {
  assertEquals(explainClaims({ exp: SECONDS - 86_400 }, NOW).appgraph, {
    expires: "2029-12-31T12:00:00Z, 1 day ago",
    seconds_left: 0,
  });
});

Deno.test("explainClaims() leaves out what it cannot understand", () => {
  const claims = { iat: "soon", nbf: 1e300, exp: null, appidacr: "9" };
  assertEquals(explainClaims(claims, NOW).appgraph, {
    client_authentication: "unknown (9)",
  });
  assertEquals(explainClaims({}, NOW), { appgraph: {} });
});
