import fc from "fast-check";
import { CompactEncrypt } from "jose/jwe/compact/encrypt";
import { compactDecrypt } from "jose/jwe/compact/decrypt";
import { decryptCompact } from "../../../auth/cache/decrypt.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { cases } from "../../effort.ts";

const KEY_BYTES = fc.uint8Array({ minLength: 32, maxLength: 32 });
// The library takes padding and white space as well, RFC 7515 section 2 does not.
const COMPACT_REGEXP = /^[\w.-]*$/;
const encoder = new TextEncoder();

/** What a careful JOSE library makes of it, held to the same algorithms; without compression. */
async function decryptByLibrary(
  text: string,
  key: Uint8Array,
): Promise<Uint8Array | "refused"> {
  try {
    const { plaintext } = await compactDecrypt(text, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
      maxDecompressedLength: 0,
    });
    return plaintext;
  } catch {
    return "refused";
  }
}

async function decryptHere(
  text: string,
  key: Uint8Array,
): Promise<Uint8Array | "refused"> {
  try {
    return await decryptCompact(text, key);
  } catch (error) {
    // Nothing else may come out, whatever stands there.
    if (error instanceof SyntaxError || error instanceof DOMException) {
      return "refused";
    }
    throw error;
  }
}

function encrypt(
  plaintext: Uint8Array,
  key: Uint8Array,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return new CompactEncrypt(plaintext)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", ...header })
    .encrypt(key);
}

Deno.test("decryptCompact() reads what the JOSE library writes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000 }),
      KEY_BYTES,
      fc.dictionary(
        fc.constantFrom("kid", "tenant", "ü", "scope"),
        fc.jsonValue(),
      ),
      async (plaintext, key, header) => {
        const text = await encrypt(plaintext, key, header);
        assertEquals(await decryptCompact(text, key), plaintext);
      },
    ),
    { numRuns: cases(100) },
  );
});

Deno.test("decryptCompact() takes of damaged text what the JOSE library takes, but no padding and no white space", async () => {
  const damage = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 3 }),
    insert: fc.oneof(
      fc.constantFrom("", ".", "=", "==", " ", "\n", "A", "+", "/", "-", "_"),
      fc.string({ maxLength: 3 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 50 }),
      KEY_BYTES,
      fc.array(damage, { minLength: 1, maxLength: 2 }),
      async (plaintext, key, damages) => {
        let text = await encrypt(plaintext, key);
        for (const { at, remove, insert } of damages) {
          const index = at % (text.length + 1);
          text = text.slice(0, index) + insert + text.slice(index + remove);
        }
        assertEquals(
          await decryptHere(text, key),
          COMPACT_REGEXP.test(text)
            ? await decryptByLibrary(text, key)
            : "refused",
          text,
        );
      },
    ),
    { numRuns: cases(300) },
  );
});

Deno.test("decryptCompact() refuses headers, parts and keys of another kind", async () => {
  const key = new Uint8Array(32).fill(7);
  const text = await encrypt(encoder.encode("token"), key);
  const [header = "", , iv, ciphertext, tag] = text.split(".");
  const base64url = (value: string) =>
    encoder.encode(value).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
  const other = (value: unknown) =>
    [base64url(JSON.stringify(value)), "", iv, ciphertext, tag].join(".");
  const malformed = [
    "",
    "....",
    text.slice(0, text.lastIndexOf(".")),
    `${text}.`,
    [header, "AAAA", iv, ciphertext, tag].join("."),
    [header, "", iv?.slice(4), ciphertext, tag].join("."),
    [header, "", iv, ciphertext, tag?.slice(4)].join("."),
    [header, "", iv, `${ciphertext}=`, tag].join("."),
    [header, "", iv, ` ${ciphertext}`, tag].join("."),
    other(null),
    other({ alg: "dir" }),
    other({ alg: "dir", enc: "A128GCM" }),
    other({ alg: "A256KW", enc: "A256GCM" }),
    other({ alg: "dir", enc: "A256GCM", crit: ["exp"] }),
    other({ alg: "dir", enc: "A256GCM", zip: "DEF" }),
  ];
  for (const text of malformed) {
    await assertRejects(() => decryptCompact(text, key), SyntaxError);
  }
  const changed = [
    other({ alg: "dir", enc: "A256GCM", kid: "1" }),
    [header, "", iv, "AAAA", tag].join("."),
  ];
  for (const text of changed) {
    await assertRejects(() => decryptCompact(text, key), DOMException);
  }
  await assertRejects(
    () => decryptCompact(text, new Uint8Array(32)),
    DOMException,
  );
});
