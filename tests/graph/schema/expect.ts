/** Assertions that `deno check` makes: a wrong one is a type error on its line. */

import type { PathResult } from "../../../graph/schema/mod.ts";

/** Whether two types are the same, `any` and `unknown` told apart. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends
  (<T>() => T extends B ? 1 : 2) ? true
  : false;

/** Fails to compile for anything but `true`. */
export type Assert<Holds extends true> = Holds;

/** Asserts what a path leads to. */
export type Path<
  P extends string,
  Expected extends Same<PathResult<P>, Expected> extends true ? unknown : never,
> = [P, Expected];
