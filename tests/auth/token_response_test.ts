import { TokenRequestError, TokenResponseError } from "../../auth/mod.ts";
import { processTokenResponse } from "../../auth/token_response.ts";
import { assertEquals, assertRejects, defined } from "../assert.ts";

const GOOD = {
  token_type: "Bearer",
  expires_in: 3599,
  ext_expires_in: 3599,
  access_token: "eyJh.eyJi.c2ln",
};

const process = async (body: unknown) =>
  defined(await processTokenResponse(Response.json(body)));

Deno.test("processTokenResponse() takes what Entra sends, and what others send instead", async () => {
  const accessToken = GOOD.access_token;
  const expected = { accessToken, expiresInSeconds: 3599 };
  assertEquals(await process(GOOD), expected);
  assertEquals(
    await process({ ...GOOD, token_type: "bearer", expires_in: "3599" }),
    expected,
  );
  assertEquals(await process({ ...GOOD, refresh_in: 1800 }), {
    ...expected,
    refreshInSeconds: 1800,
  });
  for (const refresh_in of [0, -1, "soon", null, 1e300, 3599, "60, 60", []]) {
    assertEquals(await process({ ...GOOD, refresh_in }), expected);
  }
  const withMark = `\ufeff${JSON.stringify(GOOD)}`;
  assertEquals(
    defined(await processTokenResponse(new Response(withMark))),
    expected,
  );
});

Deno.test("processTokenResponse() refuses a success that is no token response", async () => {
  const cases: [unknown, string][] = [
    [[], "it is not a JSON object"],
    ["text", "it is not a JSON object"],
    [{ ...GOOD, access_token: undefined }, 'it has no "access_token"'],
    [{ ...GOOD, access_token: "" }, 'it has no "access_token"'],
    [
      { ...GOOD, access_token: "a\r\nX-Evil: 1" },
      'its "access_token" holds characters that no token has',
    ],
    [{ ...GOOD, token_type: "mac" }, 'its "token_type" is not "Bearer"'],
    [{ ...GOOD, token_type: undefined }, 'its "token_type" is not "Bearer"'],
    ...[undefined, null, -1, -0.5, "1e9", "-1", "", "soon", "60, 60", [60], {}]
      .map((
        expires_in,
      ): [unknown, string] => [
        { ...GOOD, expires_in },
        'its "expires_in" is not a number of seconds',
      ]),
  ];
  for (const [body, reason] of cases) {
    const error = await assertRejects(() => process(body), TokenResponseError);
    assertEquals(
      [error.message, error.code, error.status],
      [
        `Cannot use the token endpoint's answer: ${reason}`,
        "token-response-invalid",
        200,
      ],
    );
  }
});

Deno.test("processTokenResponse() tells what a refusal says, each part in its place", async () => {
  const body = {
    error: "invalid_client",
    error_description:
      "AADSTS7000215: Invalid client secret provided.\r\nTrace ID: t\r\nCorrelation ID: c\r\nTimestamp: 2023-05-06 06:03:00Z",
    error_codes: [7000215],
    timestamp: "2023-05-06 06:03:00Z",
    trace_id: "t",
    correlation_id: "c",
    error_uri: "https://login.example/error?code=7000215",
  };
  const response = Response.json(body, {
    status: 401,
    headers: { "retry-after": "7" },
  });
  const error = await assertRejects(
    () => processTokenResponse(response),
    TokenRequestError,
    "Cannot get an access token: the token endpoint answered 401 invalid_client",
  );
  assertEquals(error.code, "token-request-refused");
  assertEquals(error.refusal, {
    status: 401,
    error: "invalid_client",
    description: "AADSTS7000215: Invalid client secret provided.",
    aadstsCodes: [7000215],
    traceId: "t",
    correlationId: "c",
    timestamp: "2023-05-06 06:03:00Z",
    retryAfter: "7",
  });
});

Deno.test("processTokenResponse() says what kind of answer came where none of Entra's came", async () => {
  const cases: [string | null, string, string][] = [
    ["Too Many Requests", "text/plain", "Too Many Requests"],
    [null, "text/plain", "the answer has no body"],
    [
      "<html>…",
      "text/html",
      "the answer is a web page, probably from a proxy or a gateway",
    ],
    ["[1]", "application/json", "[1]"],
    ['{"error":"inv', "application/json", "the answer is damaged JSON"],
    [
      `${"x".repeat(190)} ${"y".repeat(5000)}\nnext`,
      "text/plain",
      `${"x".repeat(190)}…`,
    ],
  ];
  for (const [body, type, description] of cases) {
    const response = new Response(body, {
      status: 502,
      headers: { "content-type": type },
    });
    const error = await assertRejects(
      () => processTokenResponse(response),
      TokenRequestError,
      "Cannot get an access token: the token endpoint answered 502",
    );
    assertEquals(
      [error.refusal.description, error.refusal.error],
      [description, ""],
    );
  }
});

Deno.test("processTokenResponse() finds AADSTS codes in the text when the list is missing or wrong", async () => {
  for (const error_codes of [undefined, "700016", [null, "x", 1.5]]) {
    const response = Response.json({
      error: "unauthorized_client",
      error_description: "AADSTS700016: Application … AADSTS700016 AADSTS90002",
      error_codes,
    }, { status: 400 });
    const error = await assertRejects(
      () => processTokenResponse(response),
      TokenRequestError,
    );
    assertEquals(error.refusal.aadstsCodes, [700016, 90002]);
  }
});
