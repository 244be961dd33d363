import { Redactor } from "../../../cli/report/redact.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("Redactor removes a secret in every form in which it could travel", async () => {
  const redactor = new Redactor();
  const secret = 'abc8Q~"x y"+/é';
  redactor.add(secret);
  const forms = [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ client_secret: secret }).toString().split("=")[1]!,
    JSON.stringify(secret).slice(1, -1),
  ];
  for (const form of forms) {
    assertEquals(await redactor.redact(`<${form}>`), "<[redacted]>");
  }
});

Deno.test("Redactor knows a JWT by its form", async () => {
  const part = (value: unknown) =>
    new TextEncoder().encode(JSON.stringify(value)).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
  const jwt = `${part({ alg: "PS256" })}.${part({ sub: "app" })}.c2lnbmF0dXJl`;
  assertEquals(
    await new Redactor().redact(`Bearer ${jwt}, again ${jwt}`),
    "Bearer [redacted], again [redacted]",
  );
});

Deno.test("Redactor masks a short secret only where it is a whole word", async () => {
  const redactor = new Redactor();
  redactor.add("done");
  redactor.add("pw");
  assertEquals(
    await redactor.redact("well done, abandoned pw"),
    "well [redacted], abandoned pw",
  );
});
