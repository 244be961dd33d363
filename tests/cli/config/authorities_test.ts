import {
  judgeAuthorities,
  readAuthorities,
  readStores,
} from "../../../cli/config/authorities.ts";
import { assertEquals, assertMatch } from "../../assert.ts";
import { openWorkspace } from "../workspace.ts";

// Shortest SEQUENCE that passes for a certificate, and its PEM.
const BODY = btoa(String.fromCharCode(0x30, 3, 2, 1, 0));
const PEM = pem("CERTIFICATE", BODY);

function pem(label: string, body: string): string {
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

// Each form was tried on the runtimes 2.7.11 and 2.9.6 with a real authority.
const READ: readonly (readonly [name: string, text: string, count: number])[] =
  [
    ["one certificate", PEM, 1],
    ["two, with text around them", `# a\n${PEM}subject=x\n${PEM}end`, 2],
    ["carriage returns", PEM.replaceAll("\n", "\r\n"), 1],
    ["blanks at the ends of lines", PEM.replaceAll("\n", "  \n"), 1],
    ["no last line break", PEM.trimEnd(), 1],
    ["a key before it", pem("PRIVATE KEY", "AAAA") + PEM, 1],
    ["a byte order mark before a comment", `\uFEFF# a\n${PEM}`, 1],
  ];

const REFUSED: readonly (readonly [
  name: string,
  data: string | Uint8Array,
  wrong: RegExp,
])[] = [
  ["nothing", "", /no certificate in PEM form/],
  ["a text", "hello\n", /no certificate in PEM form/],
  ["a key", pem("PRIVATE KEY", "AAAA"), /no certificate in PEM form/],
  ["a byte order mark", `\uFEFF${PEM}`, /byte order mark/],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x2d, 0), /UTF-16/],
  ["DER", Uint8Array.of(0x30, 0x82, 1, 0, 0), /openssl x509 -inform DER/],
  [
    "a PFX",
    Uint8Array.of(0x30, 0x82, 1, 0, 2, 1, 3, 0x30),
    /DER.*openssl pkcs12 -nokeys/,
  ],
  [
    "PKCS #7 in DER",
    Uint8Array.of(0x30, 0x82, 1, 0, 6, 9, 0x2a),
    /DER.*openssl pkcs7 -inform DER -print_certs/,
  ],
  ["PKCS #7", pem("PKCS7", BODY), /openssl pkcs7 -print_certs/],
  ["an indented one", PEM.replace(/^/gm, "  "), /beginning of a line/],
  [
    "another label",
    pem("X509 CERTIFICATE", BODY),
    /no certificate in PEM form/,
  ],
  ["a damaged one", pem("CERTIFICATE", "!!!!"), /damaged/],
  [
    "a damaged one behind a good one",
    PEM + pem("CERTIFICATE", "!!"),
    /damaged/,
  ],
  ["a damaged key beside it", pem("PRIVATE KEY", "!!") + PEM, /damaged/],
  ["one without an end", PEM.slice(0, 35), /damaged/],
  ["one that is cut off", pem("CERTIFICATE", BODY.slice(0, 4)), /damaged/],
];

Deno.test("judgeAuthorities() counts the certificates that the runtime finds", () => {
  for (const [name, text, count] of READ) {
    assertEquals(
      judgeAuthorities(new TextEncoder().encode(text)),
      { count },
      name,
    );
  }
});

Deno.test("judgeAuthorities() says why the runtime finds none, or fails", () => {
  for (const [name, data, wrong] of REFUSED) {
    const bytes = typeof data === "string"
      ? new TextEncoder().encode(data)
      : data;
    const judged = judgeAuthorities(bytes);
    assertMatch("wrong" in judged ? judged.wrong : "", wrong, name);
  }
});

Deno.test("readAuthorities() takes base64: and the text, and no text as a path", async () => {
  const { signal } = new AbortController();
  assertEquals(await readAuthorities(`base64:${btoa(PEM)}`, signal), {
    count: 1,
  });
  assertEquals(await readAuthorities("base64:@", signal), {
    wrong: "what follows base64: is no base64",
  });
  assertEquals(await readAuthorities(PEM, signal), {
    wrong: "it holds a certificate where a path belongs",
  });
});

Deno.test("readStores() knows the stores of the runtime", () => {
  assertEquals(readStores(" system,mozilla, "), {
    names: ["system", "mozilla"],
  });
  assertEquals(readStores(","), { wrong: "names no certificate store" });
  for (const name of ["windows", "System"]) {
    assertEquals(readStores(name), {
      wrong: `names a certificate store that is unknown, "${name}"`,
    });
  }
  assertEquals(readStores("a value that is none"), {
    wrong: "names a certificate store that is unknown",
  });
});

Deno.test("appgraph sends nothing where the runtime could not read its authorities", async () => {
  await using workspace = await openWorkspace();
  const damaged = `${workspace.folder}/damaged.pem`;
  await Deno.writeTextFile(damaged, pem("CERTIFICATE", "!!!!"));
  for (
    const [env, says] of [
      [
        { DENO_CERT: damaged },
        /^.*Cannot use the file ".*damaged\.pem" of DENO_CERT: a certificate in it is damaged\. Correct DENO_CERT/,
      ],
      [
        { DENO_TLS_CA_STORE: "windows" },
        /^.*DENO_TLS_CA_STORE names a certificate store that is unknown, "windows"\. Set it to system/,
      ],
      [
        { DENO_TLS_CA_STORE: "system", SSL_CERT_FILE: "/missing.pem" },
        /^.*Cannot use the file "\/missing\.pem" of SSL_CERT_FILE: no such file/,
      ],
    ] as const
  ) {
    const { code, stdout, stderr } = await workspace.run([], { env });
    assertEquals([code, stdout], [2, ""]);
    assertMatch(stderr, says);
  }
  assertEquals(workspace.emulator.requests.tokenRequests, 0);
});
