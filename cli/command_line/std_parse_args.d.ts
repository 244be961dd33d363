// Types of the part of @std/cli that is used: the npm package ships none.
export interface ParseOptions {
  readonly string: readonly string[];
  readonly boolean: readonly string[];
  readonly collect: readonly string[];
}
export function parseArgs(
  args: readonly string[],
  options: ParseOptions,
): { _: string[] } & Record<string, unknown>;
