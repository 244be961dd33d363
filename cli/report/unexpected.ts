/**
 * What is said of errors that no part of the program made: of the operating system, of limits of the
 * machine, and, where it is neither, that the program is at fault.
 *
 * @module
 */

import { EXIT_CODES } from "../exit_codes.ts";
import { type Report, report } from "./report.ts";
import { describeCode, systemErrorCode } from "./system_error_code.ts";

/** Of the network rather than of a file: nothing was said by anybody. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  "EADDRNOTAVAIL",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "ETIMEDOUT",
]);
// V8's own words for what fits into no text, no array, no stack.
const LIMIT_REGEXP =
  /^(?:Invalid (?:string|array|array buffer|typed array) length|Array buffer allocation failed|Maximum call stack size exceeded)/;

/** Describes what nobody foresaw. */
export function describeUnexpected(error: unknown): Report {
  // A permission that the runtime refuses is a matter of the build, not a fault of the program.
  if (error instanceof Deno.errors.NotCapable) {
    return report(
      EXIT_CODES.usage,
      "The runtime refused a permission that this program was not built with",
      "Use the permission set of deno.json, or build the program with it",
    );
  }
  if (error instanceof RangeError && LIMIT_REGEXP.test(error.message)) {
    return report(
      EXIT_CODES.unexpected,
      "Cannot go on: the data is too long or too deeply nested for this program",
      "Ask for less at once: select=, top=, smaller files",
    );
  }
  const code = systemErrorCode(error);
  if (code !== undefined) return describeRefusal(code);
  // What other code throws may hold a URL or a secret; its class and place do not.
  const name = error instanceof Error ? className(error) : typeof error;
  const where = error instanceof Error ? firstFrame(error) : undefined;
  return report(
    EXIT_CODES.unexpected,
    `Unexpected failure: ${name}${where ? ` at ${where}` : ""}`,
    "This is a fault of the program: please report it with this line",
  );
}

/** The text of the system may hold a path that holds a secret; its code does not. */
function describeRefusal(code: string): Report {
  const reason = describeCode(code);
  if (NETWORK_CODES.has(code)) {
    return report(
      EXIT_CODES.tryAgain,
      `Cannot go on: the network failed, ${reason}`,
      "Try again later; if it lasts, appgraph doctor finds out where the way ends",
      {},
      { code },
    );
  }
  return report(
    EXIT_CODES.unexpected,
    `Cannot go on: the system refused a file or another resource, ${reason}`,
    "Check the files and folders that the command and the settings name; appgraph doctor looks at those of the program",
    {},
    { code },
  );
}

function className({ name }: Error): string {
  return /^\w{1,50}$/.test(name) ? name : "Error";
}

/** Where in the program's own files; `deno task trace` tells what stands there in the sources. */
function firstFrame({ stack = "", message }: Error): string | undefined {
  // The message comes first, and may have lines that look like frames.
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const frame = /^\s+at .*?\bfile:\S*\/([\w.]+\.[jt]s:\d+:\d+)\)?$/m;
  return frame.exec(frames)?.[1];
}
