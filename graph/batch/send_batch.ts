import { type BatchEntry, encodePart } from "./entry.ts";
import { type BatchParts, batchParts } from "./parts.ts";
import type { BatchOptions } from "./types.ts";
import { buildRequest } from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { parseAnswer, readText, unexpectedBody } from "../http/read_body.ts";
import { renewForbidden, sendWithRetries } from "../http/send_with_retries.ts";
import { isIdempotent } from "../retry/rules.ts";

/** What came of one `$batch` request. */
export interface BatchAnswer {
  readonly parts: BatchParts;
  readonly bytes: number;
  readonly isTokenRenewed: boolean;
}

/** Whether a request may be processed twice without harm. */
export function isRepeatable({ method }: BatchEntry): boolean {
  return isIdempotent(method);
}

/**
 * Sends one `$batch` request; again after a lost connection if all its parts can be repeated.
 *
 * @returns The parts of its answer, how long that was, and whether there is another token to send those parts with that
 * were answered 403.
 * @throws {UnexpectedBodyError} The answer is none of a batch.
 */
export async function sendBatch(
  connection: Connection,
  entries: readonly BatchEntry[],
  options: BatchOptions,
): Promise<BatchAnswer> {
  const { signal, deadline, version, losslessNumbers = false } = options;
  const content = {
    body: `{"requests":[${
      entries.map((entry) => encodePart(entry, entries)).join(",")
    }]}`,
    contentType: "application/json",
  };
  let token: string | undefined;
  const request = {
    ...buildRequest(
      connection,
      "POST",
      "/$batch",
      { version, deadline },
      content,
    ),
    signal,
    retryAs: entries.every(isRepeatable) ? "PUT" : "POST",
    onSend: (used: string) => token = used,
  } as const;
  const answered = await sendWithRetries(
    connection,
    request,
    async (answer) => {
      const origin = { method: request.method, url: request.url };
      const text = await readText(answer, origin);
      const parts = batchParts(
        parseAnswer(text, answer, origin, losslessNumbers),
      );
      if (parts) return { parts, bytes: text.length };
      throw unexpectedBody(
        answer,
        origin,
        'it is no answer to a batch, it has no array "responses"',
      );
    },
  );
  const refused = entries.find((entry) => isForbidden(entry, answered.parts));
  const other = refused && token &&
    await renewForbidden(connection, { signal, deadline }, {
      method: refused.method,
      url: refused.url,
      token,
    });
  return { ...answered, isTokenRenewed: other !== undefined };
}

/** Whether a request of a batch was answered 403. */
export function isForbidden(
  { number }: BatchEntry,
  parts: BatchParts,
): boolean {
  return parts.get(String(number))?.["status"] === 403;
}
