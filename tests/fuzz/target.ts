/** What is fuzzed: a name and a property that must hold for everything its grammar makes. @module */

import fc from "fast-check";

/** One reader of something from outside. */
export interface FuzzTarget {
  readonly name: string;
  /** Cases of `deno task fuzz`; 100,000 by default. */
  readonly cases?: number;
  /** Cases of `deno task test:full`, of which the gate runs a part; 1,000 by default. */
  readonly testCases?: number;
  readonly property: fc.IRawProperty<unknown, boolean>;
}

/** No reader may need longer for one case; what grows out of proportion with its input does. */
const LONGEST_CASE_MS = 5_000;

/** Makes a target of a reader that must not throw, or only what the check lets pass. */
export function target<Value>(
  name: string,
  grammar: fc.Arbitrary<Value>,
  check: (value: Value) => void | Promise<void>,
  cases: Pick<FuzzTarget, "cases" | "testCases"> = {},
): FuzzTarget {
  const property = fc.asyncProperty(grammar, async (value) => {
    const startedAt = performance.now();
    await check(value);
    const milliseconds = performance.now() - startedAt;
    if (milliseconds > LONGEST_CASE_MS) {
      throw new RangeError(`One case took ${Math.round(milliseconds)} ms`);
    }
  });
  return { name, property, ...cases };
}

/** Runs something that may throw only errors of some classes. */
export async function allow<Result>(
  errors: readonly (abstract new (...args: never[]) => Error)[],
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (errors.some((allowed) => error instanceof allowed)) return undefined;
    throw error;
  }
}

const MAX_SHOWN = 2_000;

/** How a fuzz run is limited. */
export interface FuzzLimits {
  readonly cases: number;
  readonly seed: number;
  /** Milliseconds; none by default. */
  readonly timeLimitMs?: number;
}

/** How a fuzz run ended. */
export interface FuzzResult {
  readonly cases: number;
  readonly milliseconds: number;
  /** Undefined: everything held. */
  readonly failure: string | undefined;
}

/** Fuzzes one target. */
export async function fuzz(
  { property, name }: FuzzTarget,
  { cases, seed, timeLimitMs }: FuzzLimits,
): Promise<FuzzResult> {
  const startedAt = performance.now();
  const run = await fc.check(property, {
    numRuns: cases,
    seed,
    ...(timeLimitMs !== undefined && {
      interruptAfterTimeLimit: timeLimitMs,
      markInterruptAsFailure: false,
    }),
  });
  return {
    cases: run.numRuns,
    milliseconds: performance.now() - startedAt,
    failure: run.failed
      ? `${name}, seed ${run.seed}, path ${run.counterexamplePath}: ${
        fc.stringify(run.counterexample).slice(0, MAX_SHOWN)
      }\n${run.errorInstance}`
      : undefined,
  };
}
