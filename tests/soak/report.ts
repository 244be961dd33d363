/** What a soak came to. @module */

/** Counts by name. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** `a 3, b 1`, the most frequent first. */
  toString(): string {
    return [...this.#counts].sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`).join(", ");
  }
}

/** Everything that is told at the end. */
export interface SoakReport {
  readonly seed: number;
  readonly seconds: number;
  readonly runs: number;
  readonly requests: number;
  readonly commands: Tally;
  readonly codes: Tally;
  readonly kills: Tally;
  /** Pages that the long listing read, and its memory early and late, in MiB. */
  readonly memory: {
    readonly pages: number;
    readonly early: number;
    readonly late: number;
  };
  /** What was wrong. */
  readonly problems: readonly string[];
}

/** The report as lines. */
export function reportLines(report: SoakReport): string[] {
  const { memory } = report;
  return [
    `Soak of ${Math.round(report.seconds)} s, seed ${report.seed}`,
    `${report.runs} runs, ${report.requests} requests: ${report.commands}`,
    `Exit codes: ${report.codes}`,
    `Killed: ${report.kills}`,
    `Memory of one listing of ${memory.pages} pages: ${
      memory.early.toFixed(0)
    } MiB early, ${memory.late.toFixed(0)} MiB late`,
    ...report.problems.map((problem) => `PROBLEM ${problem}`),
    `${report.problems.length} problems`,
  ];
}
