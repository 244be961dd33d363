/**
 * One line of batch input.
 *
 * @module
 */

import type { BatchRequest } from "../../graph/mod.ts";

const PLAIN_REGEXP = /^([A-Za-z]+)\s+(\S.*)$/;
const METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"];
const MEMBERS = ["id", "method", "url", "headers", "body", "dependsOn"];

/** A line that is no request; the message ends a sentence that names the line. */
export class BatchLineError extends Error {
  override readonly name = "BatchLineError";
}

/**
 * Reads a request from a line: a JSON object in the form of Graph's `$batch`, or `GET /path`.
 *
 * @param number Number of the line, from 1: the id of a request that has none.
 * @throws {BatchLineError} if it is neither.
 */
export function parseBatchLine(line: string, number: number): BatchRequest {
  const text = line.trim();
  if (text.startsWith("{")) return parseObject(text, number);
  const [, method, url] = PLAIN_REGEXP.exec(text) ?? [];
  if (method === undefined || url === undefined) {
    throw new BatchLineError("it is neither a JSON object nor METHOD PATH");
  }
  return { id: String(number), method: checkMethod(method), url };
}

function parseObject(text: string, number: number): BatchRequest {
  const value = parseJson(text);
  for (const name of Object.keys(value)) {
    if (!MEMBERS.includes(name)) {
      throw new BatchLineError(
        `"${name}" is none of ${MEMBERS.join(", ")}`,
      );
    }
  }
  const { id, method, url, headers, body, dependsOn } = value;
  if (typeof url !== "string" || url === "") {
    throw new BatchLineError('it has no "url"');
  }
  if (method !== undefined && typeof method !== "string") {
    throw new BatchLineError('its "method" is not a string');
  }
  if (headers !== undefined && !isStringRecord(headers)) {
    throw new BatchLineError('its "headers" is not an object of strings');
  }
  if (dependsOn !== undefined && !isStringArray(dependsOn)) {
    throw new BatchLineError('its "dependsOn" is not an array of strings');
  }
  return {
    id: readId(id, number),
    method: checkMethod(method ?? "GET"),
    url,
    ...(headers !== undefined && { headers }),
    ...("body" in value && { body }),
    ...(dependsOn !== undefined && { dependsOn }),
  };
}

function parseJson(text: string): Record<string, unknown> {
  try {
    // It starts with a brace, so it is an object.
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new BatchLineError("it is not JSON");
    }
    throw error;
  }
}

function readId(id: unknown, number: number): string {
  if (id === undefined) return String(number);
  if (typeof id === "number") return String(id);
  if (typeof id === "string" && id !== "") return id;
  throw new BatchLineError('its "id" is neither a string nor a number');
}

function checkMethod(method: string): string {
  const upper = method.toUpperCase();
  if (METHODS.includes(upper)) return upper;
  throw new BatchLineError(
    `its method is none of ${METHODS.join(", ")}`,
  );
}

function isStringRecord(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === "string");
}

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) &&
    value.every((each) => typeof each === "string");
}
