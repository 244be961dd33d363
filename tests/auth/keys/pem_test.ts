import fc from "fast-check";
import { isPem, parsePem } from "../../../auth/keys/pem.ts";
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
    { label: "RSA PRIVATE KEY", legacyEncrypted: true },
    { label: "CERTIFICATE", legacyEncrypted: false },
  ]);
});
