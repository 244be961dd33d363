/**
 * How much of the long searches a run of the tests does: random histories, fuzzing, kill loops, soak.
 *
 * @module
 */

/** Set to `full` by `deno task test:full`. */
export const EFFORT_VARIABLE = "APPGRAPH_TEST_EFFORT";

const IS_FULL = Deno.env.get(EFFORT_VARIABLE) === "full";

/** The gate's part of a search: long enough to notice what a change has broken. */
const PART = 1 / 4;

/** How many cases to try: all in `deno task test:full`, a quarter in the gate. */
export function cases(all: number): number {
  return IS_FULL ? all : Math.ceil(all * PART);
}
