import type { BatchEntry } from "./entry.ts";
import type { BatchResponse } from "./types.ts";
import { isRawNumber } from "../json.ts";
import { isRecord } from "../record.ts";

/** The parts of the answer to a `$batch` request by their id on the wire. */
export type BatchParts = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * Reads the answer to a `$batch` request.
 *
 * @param value The parsed JSON.
 * @returns The parts, or `undefined` if it is no such answer.
 */
export function batchParts(value: unknown): BatchParts | undefined {
  if (!isRecord(value) || !Array.isArray(value.responses)) return undefined;
  const parts = new Map<string, Readonly<Record<string, unknown>>>();
  for (const part of value.responses as readonly unknown[]) {
    if (isRecord(part) && part.id !== undefined) {
      parts.set(textOf(part.id), part);
    }
  }
  return parts;
}

/** Makes the answer of one request from its part. */
export function toBatchResponse(
  entry: BatchEntry,
  part: Readonly<Record<string, unknown>>,
): BatchResponse {
  const status = Number(textOf(part.status));
  const headers: Record<string, string> = {};
  for (
    const [name, value] of Object.entries(
      isRecord(part.headers) ? part.headers : {},
    )
  ) {
    headers[name] = textOf(value);
  }
  return {
    id: entry.id,
    status: status >= 100 && status <= 599 && Number.isInteger(status)
      ? status
      : 502,
    headers,
    ...("body" in part ? { body: part.body } : {}),
  };
}

/** A text, or a number where a text belongs; of anything else nothing. */
function textOf(value: unknown): string {
  if (isRawNumber(value)) return value.rawJSON;
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : "";
}

/** An answer that the server did not give, in the shape of its errors. */
export function ownAnswer(
  entry: BatchEntry,
  status: number,
  code: string,
  message: string,
): BatchResponse {
  return {
    id: entry.id,
    status,
    headers: {},
    body: { error: { code, message } },
  };
}
