import { Redactor } from "../../../cli/report/redact.ts";
import { assert, assertEquals } from "../../assert.ts";

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

/** Base64 in both alphabets, behind 0, 1 and 2 bytes. */
function base64Forms(secret: string): string[] {
  return ["", "u", "me", "user:", "59c06144-a668-4828-9ca8-ed6e117c8344:"]
    .flatMap((before) => {
      const bytes = new TextEncoder().encode(`${before}${secret}`);
      return [
        bytes.toBase64(),
        bytes.toBase64({ alphabet: "base64url", omitPadding: true }),
      ];
    });
}

Deno.test("Redactor knows a secret in base64, at every alignment", async () => {
  const secret = "abc8Q~x y+/é-secret";
  const redactor = new Redactor();
  redactor.add(secret);
  for (const form of base64Forms(secret)) {
    const shown = await redactor.redact(`Basic ${form}, behind it`);
    assert(/^Basic \S*\[redacted\], behind it$/.test(shown), shown);
    // Of what stands before, the user's name may be seen.
    for (let at = 0; at + 8 <= form.length; at++) {
      const part = form.slice(at, at + 8);
      if (form.indexOf(part) > form.length / 2) {
        assertEquals(shown.includes(part), false, shown);
      }
    }
  }
});

Deno.test("Redactor knows a secret that is broken into lines, and one in hexadecimal digits", async () => {
  const secret = "abc8Q~w8eJuhNZP7Tp9nBh15aBUIqGhQi7ntZr.~";
  const redactor = new Redactor();
  redactor.add(secret);
  const broken = (text: string, width: number, end: string) =>
    text.replaceAll(new RegExp(`.{${width}}`, "g"), `$&${end}`);
  const basic = btoa(`5d0e7b64-1c93-4f2a-8e5d-b7a604c2d918:${secret}`);
  const hex = new TextEncoder().encode(secret).toHex();
  for (const end of ["\n", "\r\n  ", " ", "\\r\\n", "&#13;&#10;", "%0D%0A"]) {
    for (const width of [7, 64, 76]) {
      for (const text of [secret, basic, hex, hex.toUpperCase()]) {
        const shown = await redactor.redact(
          `You sent ${broken(text, width, end)} here`,
        );
        const letters = shown.replaceAll(/\\[rn]|&#1[03];|%0[DA]|\s/g, "");
        assert(shown.startsWith("You sent ") && shown.endsWith(" here"), shown);
        assert(shown.includes("[redacted]"), shown);
        for (const tail of [text.slice(-8), text.slice(-20, -12)]) {
          assertEquals(letters.includes(tail), false, shown);
        }
      }
    }
  }
  assertEquals(
    await redactor.redact("Nothing is broken\nhere"),
    "Nothing is broken\nhere",
  );
});

Deno.test("Redactor knows a secret behind every escape, and behind several", async () => {
  const secret = `abc/Q~"x y"&<é>'+%41`;
  const redactor = new Redactor();
  redactor.add(secret);
  const lower = (text: string) =>
    text.replaceAll(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase());
  const html = secret.replaceAll("&", "&amp;").replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;").replaceAll("<", "&lt;").replaceAll(">", "&#x3E;");
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = {
    percent: encodeURIComponent(secret),
    lower: lower(encodeURIComponent(secret)),
    twice: encodeURIComponent(encodeURIComponent(secret)),
    form: new URLSearchParams([["", secret]]).toString().slice(1),
    json,
    "json with escaped slashes": json.replaceAll("/", "\\/"),
    "json in ASCII": json.replaceAll("é", "\\u00e9"),
    "json in json": JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    html,
    "json in html": json.replaceAll('"', "&#34;").replaceAll("&", "&amp;"),
  };
  for (const [name, form] of Object.entries(forms)) {
    assertEquals(
      await redactor.redact(`<${form}>`),
      "<[redacted]>",
      name,
    );
  }
});

Deno.test("Redactor knows a pre-authenticated link without its host, and what signs it", async () => {
  const redactor = new Redactor();
  redactor.add(
    "https://x.sharepoint.com/up/session-0123456789?tempauth=v1.eyJzaXRl&guid=4d5ce5b3",
  );
  for (
    const text of [
      "/up/session-0123456789?tempauth=v1.eyJzaXRl&guid=4d5ce5b3",
      "/up/session-0123456789",
      "tempauth%3Dv1.eyJzaXRl%26guid%3D4d5ce5b3",
      "v1.eyJzaXRl",
    ]
  ) assertEquals(await redactor.redact(`<${text}>`), "<[redacted]>", text);
});

Deno.test("Redactor knows secrets by their form, whoever made them", async () => {
  const redactor = new Redactor();
  const key = "A".repeat(64);
  for (
    const [text, shown] of [
      ["//me:p@ss@host/x", "//me:p@ss@host/x"],
      ["http://me:pw@host/x", "http://[redacted]@host/x"],
      ["?sv=1&sig=abcd%2Fe%3D&x=1", "?sv=1&sig=[redacted]&x=1"],
      [
        `a -----BEGIN PRIVATE KEY----- ${key} -----END PRIVATE KEY----- b`,
        "a [redacted] b",
      ],
      [`a -----BEGIN RSA PRIVATE KEY-----\\n${key}`, "a [redacted]"],
      [`MIIE${key}==`, "[redacted]"],
      [
        "no -----BEGIN CERTIFICATE----- in it",
        "no -----BEGIN CERTIFICATE----- in it",
      ],
      ["aB38Q~KfD.s9_xLw2ZpQv7mNt4RyHu1JcEo6Gid!", "[redacted]!"],
      [
        "Authorization: Bearer opaque.token/of+16characters==",
        "Authorization: Bearer [redacted]",
      ],
      ['{"secretText":"of any form"}', '{"secretText":"[redacted]"}'],
      ["users/adele@contoso.com", "users/adele@contoso.com"],
    ] as const
  ) assertEquals(await redactor.redact(text), shown);
});

Deno.test("Redactor knows the secrets of the environment from the first word on", async () => {
  const redactor = new Redactor({
    AZURE_CLIENT_SECRET: "one-secret",
    AZURE_CLIENT_CERTIFICATE_PASSWORD: "two-secret",
    IDENTITY_HEADER: "three-secret",
    HTTPS_PROXY: "http://me:four%2Dsecret@proxy:1",
  });
  assertEquals(
    await redactor.redact("one-secret two-secret three-secret four-secret"),
    "[redacted] [redacted] [redacted] [redacted]",
  );
});

Deno.test("Redactor masks texts in values, and leaves names and numbers", async () => {
  const redactor = new Redactor();
  redactor.add("a-secret");
  assertEquals(
    await redactor.redactValue({
      "a-secret": ["a-secret", 1, null, { a: true }],
    }),
    { "a-secret": ["[redacted]", 1, null, { a: true }] },
  );
});

Deno.test("Redactor takes a time that grows with the text alone", async () => {
  const redactor = new Redactor();
  redactor.add("abc8Q~secret");
  const startedAt = performance.now();
  for (
    const part of [
      "a",
      "eyJ-",
      "%25",
      "\\u0041",
      "-----BEGIN KEY-----",
      "://a",
      "/MII",
      "&amp;",
      "Basic ",
      "sig=",
      "abc8Q~",
      "eyJaaaaaaaaaa.",
      "a ",
    ]
  ) await redactor.redact(part.repeat(1_000_000 / part.length));
  // A second is enough for all of them; what went back over the text would take hours.
  assert(performance.now() - startedAt < 60_000);
});
