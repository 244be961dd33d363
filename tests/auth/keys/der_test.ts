import fc from "fast-check";
import {
  contentOf,
  DER_TAG,
  DerError,
  encodeElement,
  readElements,
  readSequence,
} from "../../../auth/keys/der.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

const RUNS = { numRuns: 200 };

Deno.test("readElements() reads what encodeElement() wrote, whatever the length", () => {
  const content = fc.uint8Array({ maxLength: 70_000, size: "max" });
  fc.assert(
    fc.property(content, content, (first, second) => {
      const encoded = encodeElement(
        DER_TAG.sequence,
        encodeElement(DER_TAG.octetString, first),
        encodeElement(DER_TAG.integer, second),
      );
      const [sequence, ...others] = readElements(encoded);
      assertEquals(others.length, 0);
      assertEquals(sequence!.encoded, encoded);
      const [one, two] = readSequence(sequence);
      assertEquals(contentOf(one, DER_TAG.octetString).toHex(), first.toHex());
      assertEquals(contentOf(two, DER_TAG.integer).toHex(), second.toHex());
    }),
    { numRuns: 50 },
  );
});

Deno.test("readElements() throws nothing but DerError", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (data) => {
      try {
        readElements(new Uint8Array(data));
      } catch (error) {
        assert(error instanceof DerError);
      }
    }),
    RUNS,
  );
});

Deno.test("readElements() refuses what is cut off or has no DER length", () => {
  for (
    const [data, message] of [
      [[0x30], "Cannot read DER: cut off"],
      [[0x30, 0x02, 0x00], "Cannot read DER: cut off"],
      [[0x30, 0x82, 0x01], "Cannot read DER: cut off"],
      [[0x30, 0x80, 0x00, 0x00], "Cannot read DER: a length has no DER form"],
      [
        [0x30, 0x85, 1, 1, 1, 1, 1],
        "Cannot read DER: a length has no DER form",
      ],
    ] as const
  ) {
    assertThrows(() => readElements(Uint8Array.from(data)), DerError, message);
  }
});

Deno.test("readSequence() refuses another type, and a missing element", () => {
  const [integer] = readElements(Uint8Array.of(0x02, 0x01, 0x05));
  for (const element of [integer, undefined]) {
    assertThrows(
      () => readSequence(element),
      DerError,
      "Cannot read DER: no element of type 48",
    );
  }
});
