import { parseAnswer, unexpectedBody } from "../http/body.ts";
import { type BatchParts, batchParts } from "./answer.ts";
import type { BatchEntry } from "./entry.ts";
import type { Connection } from "../http/exchange.ts";
import { prepare } from "../http/prepare.ts";
import { send } from "../http/send.ts";
import type { BatchOptions } from "./mod.ts";

/** Whether a request may be processed twice without harm. */
export function isRepeatable({ method }: BatchEntry): boolean {
  return method !== "POST" && method !== "PATCH";
}

/**
 * Sends one `$batch` request; again after a lost connection if all its parts can be repeated.
 *
 * @returns The parts of its answer, and how long that was.
 * @throws {UnexpectedBodyError} The answer is none of a batch.
 */
export async function exchangeBatch(
  connection: Connection,
  entries: readonly BatchEntry[],
  options: BatchOptions,
): Promise<{ readonly parts: BatchParts; readonly bytes: number }> {
  const { signal, deadline, version, losslessNumbers = false } = options;
  const content = {
    body: encodeParts(entries),
    contentType: "application/json",
  };
  const request = {
    ...prepare(connection, "POST", "/$batch", { version, deadline }, content),
    signal,
    retryAs: entries.every(isRepeatable) ? "PUT" : "POST",
  } as const;
  return await send(connection, request, async (answer) => {
    const text = await answer.text();
    const origin = { method: request.method, url: request.url };
    const parts = batchParts(
      parseAnswer(text, answer, origin, losslessNumbers),
    );
    if (parts) return { parts, bytes: text.length };
    throw unexpectedBody(
      answer,
      origin,
      'it is no answer to a batch, it has no array "responses"',
    );
  });
}

function encodeParts(entries: readonly BatchEntry[]): string {
  const together = new Set(entries);
  const parts = entries.map((entry) => {
    const ids = entry.dependsOn.filter((other) => together.has(other)).map((
      { number },
    ) => String(number));
    return ids.length === 0
      ? `${entry.json}}`
      : `${entry.json},"dependsOn":${JSON.stringify(ids)}}`;
  });
  return `{"requests":[${parts.join(",")}]}`;
}
