/** Arbitraries that make almost valid input: text and bytes cut, joined, repeated and replaced. @module */

import fc from "fast-check";

/** One change of a text or of bytes; positions are fractions of the length. */
interface Edit<Piece> {
  readonly at: number;
  readonly remove: number;
  readonly insert: Piece;
}

const FRACTION = { min: 0, max: 1, noNaN: true } as const;

function edits<Piece>(
  piece: fc.Arbitrary<Piece>,
): fc.Arbitrary<Edit<Piece>[]> {
  const edit = fc.record({
    at: fc.double(FRACTION),
    remove: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.nat(4).map((count) => count / 1e4) },
      { weight: 1, arbitrary: fc.double(FRACTION) },
    ),
    insert: piece,
  });
  return fc.array(edit, { maxLength: 4 });
}

/** Valid texts, changed with pieces of their own grammar and with junk. */
export function mutatedText(
  seeds: readonly string[],
  pieces: readonly string[] = [],
): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom("", "\0", "\r\n", " ", '"', "\\", "\ufeff", ...pieces),
    fc.string({ maxLength: 4, unit: "binary" }),
    repeated(["a", " ", "=", "\n", ",", "[", '"', "\\", ...pieces]),
  );
  return fc.tuple(fc.constantFrom(...seeds), edits(piece)).map(
    ([seed, changes]) =>
      changes.reduce((text, { at, remove, insert }) => {
        const start = Math.floor(at * text.length);
        const end = start + Math.ceil(remove * text.length);
        return text.slice(0, start) + insert + text.slice(end);
      }, seed),
  );
}

/** Valid bytes, changed. */
export function mutatedBytes(
  seeds: readonly Uint8Array[],
): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const piece = fc.uint8Array({ maxLength: 6 });
  return fc.tuple(fc.constantFrom(...seeds), edits(piece)).map(
    ([seed, changes]) =>
      changes.reduce((bytes, { at, remove, insert }) => {
        const start = Math.floor(at * bytes.length);
        const end = start + Math.ceil(remove * bytes.length);
        return Uint8Array.from([
          ...bytes.subarray(0, start),
          ...insert,
          ...bytes.subarray(end),
        ]);
      }, Uint8Array.from(seed)),
  );
}

/** A piece again and again: what takes time in proportion to its square shows here. */
export function repeated(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(
    fc.constantFrom(...pieces),
    fc.oneof(
      { weight: 20, arbitrary: fc.nat(20) },
      { weight: 1, arbitrary: fc.nat(20_000) },
    ),
  ).map(([piece, count]) => piece.repeat(count));
}

/** JSON in which some members are missing, of another type, or joined by others. */
export function mutatedJson(
  seed: Readonly<Record<string, unknown>>,
): fc.Arbitrary<Record<string, unknown>> {
  const replacement = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      -1,
      1e308,
      "",
      "0",
      "NaN",
      "9".repeat(400),
      "\u0000\u001b[2J",
      undefined,
      [],
      {},
    ),
  );
  const changes = fc.array(
    fc.tuple(fc.constantFrom(...Object.keys(seed)), replacement),
    { maxLength: 3 },
  );
  return fc.tuple(
    changes,
    fc.dictionary(fc.string(), fc.jsonValue(), {
      maxKeys: 2,
    }),
  ).map(([changed, more]) => ({
    ...more,
    ...seed,
    ...Object.fromEntries(changed),
  }));
}
