/**
 * `appgraph doctor`: is everything this program needs in order.
 *
 * @module
 */

import type { Context } from "../../context.ts";
import { CHECKS } from "./checks.ts";
import { examine } from "./examine.ts";
import { countStates, showCounts, showFinding } from "./show.ts";
import type { NamedFinding } from "./types.ts";
import type { ConnectionOptions } from "../../connection/options.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import { formatDocument } from "../../output/document.ts";
import { openOutput } from "../../output/open.ts";
import { VERSION } from "../../version.ts";

/** The options of this command. */
export interface DoctorOptions extends ConnectionOptions {
  readonly fix: boolean;
  readonly output: "json" | undefined;
}

/** Runs all checks and prints what they find. */
export async function doctor(
  context: Context,
  options: DoctorOptions,
): Promise<ExitCode> {
  const { output: format } = options;
  await using output = await openOutput(context);
  const findings: NamedFinding[] = [];
  const examination = {
    context,
    options,
    clockOffsets: [],
    unreachable: new Set<string>(),
  };
  for await (const finding of examine(CHECKS, examination)) {
    findings.push(finding);
    if (format === undefined) {
      await output.write(showFinding(finding, output.style), "styled");
    }
  }
  const counts = countStates(findings);
  await output.write(
    format === "json"
      ? formatDocument({ version: VERSION, counts, findings })
      : showCounts(findings),
    format,
  );
  await output.commit();
  return counts.failure === 0 ? EXIT_CODES.done : EXIT_CODES.unexpected;
}
