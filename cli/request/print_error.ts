/**
 * `--include`: the head of an answer, and answers that are errors.
 *
 * @module
 */

import { GraphResponseError } from "../../graph/mod.ts";
import type { Context } from "../context.ts";

/** Prints status line, headers and body of the answer that an error was made of, if it was. */
export async function printErrorAnswer(
  { system: { stdout }, redactor }: Pick<Context, "system" | "redactor">,
  error: unknown,
): Promise<void> {
  if (!(error instanceof GraphResponseError)) return;
  const { response } = error;
  // A service may say in its error what it was sent.
  const body = await redactor.redact(await response.text());
  await stdout.write(await redactor.redact(responseHead(response)));
  if (body !== "") await stdout.write(`${body.trimEnd()}\n`);
}

/** Status line and headers of an answer. */
export function responseHead(
  { status, statusText, headers }: Response,
): string {
  const lines = [
    `HTTP ${status}${statusText && ` ${statusText}`}`,
    ...[...headers].map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join("\n")}\n\n`;
}
