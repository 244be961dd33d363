/**
 * `appgraph help exit-codes`.
 *
 * @module
 */

import { page, type Row, section } from "../../command_line/layout.ts";
import {
  CHECK_EXIT_CODES,
  EXIT_CODE_MEANINGS,
  EXIT_CODES,
} from "../../exit_codes.ts";
import { wrap } from "../../text/words.ts";

/** The table of exit codes. */
export function exitCodesHelp(columns: number): string {
  const rows = Object.entries(EXIT_CODES).map(([name, code]): Row => [
    String(code),
    EXIT_CODE_MEANINGS[name as keyof typeof EXIT_CODES],
  ]);
  const checks = Object.entries(CHECK_EXIT_CODES).map(([name, code]): Row => [
    String(code),
    name,
  ]);
  return page([
    section("Exit codes", rows, columns),
    section(
      "Exit codes of check, as monitoring plugins have them",
      checks,
      columns,
    ),
    wrap(
      "75 is worth another try without a change; the others are not, but 2 at the start of a machine whose managed identity is not there yet.",
      columns,
    ),
  ]);
}
