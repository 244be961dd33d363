import fc from "fast-check";
import { isCutOff, isPem, parsePem } from "../../../auth/keys/pem.ts";
import { assertEquals } from "../../assert.ts";
import { toPem } from "../certificates.ts";

Deno.test("parsePem() reads blocks between any other text, with LF and CRLF", () => {
  const block = fc.record({
    label: fc.constantFrom("CERTIFICATE", "PRIVATE KEY", "X509 CRL"),
    der: fc.uint8Array({ minLength: 1, maxLength: 200 }),
    note: fc.string().filter((text) => !text.includes("-----")),
  });
  fc.assert(
    fc.property(fc.array(block), fc.boolean(), (blocks, crlf) => {
      const text = blocks
        .map(({ label, der, note }) => `${note}\n${toPem(label, der)}`).join(
          "",
        );
      const read = parsePem(crlf ? text.replaceAll("\n", "\r\n") : text);
      assertEquals(
        read.map(({ label, der }) => `${label} ${der?.toHex()}`),
        blocks.map(({ label, der }) => `${label} ${der.toHex()}`),
      );
      assertEquals(isPem(text), blocks.length > 0);
    }),
    { numRuns: 100 },
  );
});

Deno.test("parsePem() marks legacy encryption and leaves out data that is no base64", () => {
  const text = `-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-256-CBC,00

AAAA
-----END RSA PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
***
-----END CERTIFICATE-----
-----BEGIN CERTIFICATE-----
no end`;
  assertEquals(parsePem(text), [
    { label: "RSA PRIVATE KEY", legacyCipher: "AES-256-CBC" },
    { label: "CERTIFICATE", der: undefined },
  ]);
  assertEquals(isCutOff(text), true);
});

Deno.test("parsePem() reads blocks on one line, indented, and with line breaks written out", () => {
  const der = Uint8Array.from({ length: 100 }, (_, index) => index);
  const pem = toPem("PRIVATE KEY", der) + toPem("CERTIFICATE", der);
  const expected = [
    { label: "PRIVATE KEY", der },
    { label: "CERTIFICATE", der },
  ];
  for (
    const text of [
      pem.replaceAll("\n", ""),
      pem.replaceAll("\n", " "),
      pem.replaceAll("\n", "\\n"),
      pem.replaceAll("\n", "\\r\\n"),
      pem.replaceAll("\n", "\n    "),
      pem.replaceAll("\n", "\r"),
      JSON.stringify({ value: pem }),
    ]
  ) assertEquals(parsePem(text), expected, text);
  assertEquals(isCutOff(pem), false);
});
