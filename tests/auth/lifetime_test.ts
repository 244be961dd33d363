import fc from "fast-check";
import { readEpochSeconds, readLifetime } from "../../auth/lifetime.ts";
import { assert, assertEquals } from "../assert.ts";

const END = Date.UTC(2027, 9, 18, 19, 51, 37) / 1000;

Deno.test("readEpochSeconds() reads each form in which agents write the end of a token", () => {
  const cases: readonly [unknown, number | undefined][] = [
    [END, END],
    [String(END), END],
    [`${END}.5`, END + 0.5],
    [END * 1000, END],
    // The file of the report, and its neighbours.
    ["2027-10-18T19:51:37.0000000+00:00", END],
    ["2027-10-18T19:51:37Z", END],
    ["2027-10-18T19:51:37", END],
    ["2027-10-18 19:51:37 +0000", END],
    ["2027-10-18T21:51:37.1234567+02:00", END],
    ["10/18/2027 19:51:37 +00:00", END],
    ["10/18/2027 7:51:37 PM +00:00", END],
    ["10/18/2027 12:51:37 AM", END - 19 * 3600],
    [" 10/18/2027 14:51:37 -05:00 ", END],
    ["18/10/2027 19:51:37 +00:00", undefined],
    ["2027-13-18T19:51:37Z", undefined],
    ["2027-10-18", undefined],
    ["", undefined],
    ["tomorrow", undefined],
    ["-1", undefined],
    [-1, undefined],
    [NaN, undefined],
    [null, undefined],
    [[END], undefined],
    [{}, undefined],
  ];
  for (const [value, expected] of cases) {
    assertEquals(readEpochSeconds(value), expected, JSON.stringify(value));
  }
});

Deno.test("readLifetime() takes numbers and strings, and bounds what is out of all measure", () => {
  const cases: readonly [unknown, number | undefined][] = [
    [3599, 3599],
    ["3599", 3599],
    ["3599.5", 3599.5],
    [0, 0],
    [1e300, 172_800],
    [JSON.parse("1e999"), 172_800],
    ["9".repeat(400), 172_800],
    [-1, undefined],
    ["-1", undefined],
    ["", undefined],
    ["1e3", undefined],
    ["60, 60", undefined],
    [null, undefined],
    [[60], undefined],
    [true, undefined],
  ];
  for (const [value, expected] of cases) {
    assertEquals(readLifetime(value), expected, JSON.stringify(value));
  }
});

Deno.test("readLifetime() and readEpochSeconds() give a number that is no nonsense, or nothing, for anything", () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.double(),
    fc.string(),
    fc.constantFrom(Infinity, -0, 2 ** 53, "1e999", "00", "٣"),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.array(fc.nat({ max: 99 }), { minLength: 6, maxLength: 6 }).map((
      [month, day, year, hour, minute, second],
    ) => `${month}/${day}/20${year} ${hour}:${minute}:${second} +00:00`),
  );
  fc.assert(fc.property(anything, (value) => {
    const seconds = readLifetime(value);
    assert(seconds === undefined || (seconds >= 0 && seconds <= 172_800));
    const end = readEpochSeconds(value);
    assert(end === undefined || !Number.isNaN(end));
  }));
});
