import fc from "fast-check";
import { resolveTimes } from "../../../cli/request/relative_time.ts";
import { assertEquals } from "../../assert.ts";

const NOW = Date.UTC(2026, 4, 6, 9, 14, 21, 987);

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ["{now}", "2026-05-06T09:14:21Z"],
  ["{today}", "2026-05-06T00:00:00Z"],
  ["{now-24h}", "2026-05-05T09:14:21Z"],
  ["{now+90m}", "2026-05-06T10:44:21Z"],
  ["{now-30}", "2026-05-06T09:13:51Z"],
  ["{now-1.5d}", "2026-05-04T21:14:21Z"],
  ["{today-7d}", "2026-04-29T00:00:00Z"],
  ["{today+1d}", "2026-05-07T00:00:00Z"],
  [
    "a ge {now-1h} and a lt {now}",
    "a ge 2026-05-06T08:14:21Z and a lt 2026-05-06T09:14:21Z",
  ],
  ["{{now}}", "{2026-05-06T09:14:21Z}"],
];

for (const [text, expected] of CASES) {
  Deno.test(`resolveTimes() puts a time in the place of ${text}`, () => {
    assertEquals(resolveTimes(text, NOW), expected);
  });
}

for (
  const text of [
    "{}",
    "{NOW}",
    "{nowhere}",
    "{now -1h}",
    "{now-}",
    "{now-1w}",
    "{now-1h30m}",
    "{now-99999999999d}",
    "{tomorrow}",
    "{id}",
    "now-24h",
    "${now-1h",
  ]
) {
  Deno.test(`resolveTimes() leaves ${text} as it is`, () => {
    assertEquals(resolveTimes(text, NOW), text);
  });
}

Deno.test("resolveTimes() leaves any text without these words as it is", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom(..."{}+-0129hdms."),
          fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
        ),
      }),
      (text) => {
        fc.pre(!/now|today/.test(text));
        assertEquals(resolveTimes(text, NOW), text);
      },
    ),
  );
});
