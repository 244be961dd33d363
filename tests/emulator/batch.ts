/** `POST /v1.0/$batch` (learn.microsoft.com, "Combine multiple HTTP requests using JSON batching"). @module */

import { fromUtf8, utf8 } from "./bytes.ts";
import { readObject } from "./entity.ts";
import { seededRandom } from "./fault_plan.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply, Request, RequestHead } from "./http_server.ts";
import { isObject } from "./jwt.ts";

/** Most requests in one batch. */
export const MAX_PARTS = 20;

/** Answers one part; scripted faults included. */
export type AnswerPart = (request: Request) => Promise<Reply>;

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

interface Answer {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

const random = seededRandom(20);

/** Answers a batch, the parts in an order that no client should rely on. */
export async function batch(
  call: GraphCall,
  answerPart: AnswerPart,
): Promise<Reply | undefined> {
  if (call.path !== "/$batch") return undefined;
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const { requests } = readObject(call);
  if (!Array.isArray(requests) || requests.length === 0) {
    throw graphErrors.badRequest("Invalid batch payload format.");
  }
  if (requests.length > MAX_PARTS) {
    throw graphErrors.badRequest(
      `Number of batch request steps exceeds the maximum value of ${MAX_PARTS}.`,
    );
  }
  const seen = new Set<string>();
  const answers: Answer[] = [];
  for (const part of requests.map(readPart)) {
    if (seen.has(part.id.toLowerCase())) {
      throw graphErrors.badRequest("Duplicate request ids found in the batch.");
    }
    if (part.dependsOn.some((id) => !seen.has(id.toLowerCase()))) {
      throw graphErrors.badRequest(
        `The request '${part.id}' depends on none before it.`,
      );
    }
    seen.add(part.id.toLowerCase());
    const failed = answers.some(({ id, status }) =>
      status >= 400 &&
      part.dependsOn.some((other) => other.toLowerCase() === id.toLowerCase())
    );
    answers.push(
      failed ? failedDependency(part) : await answer(call, part, answerPart),
    );
  }
  const shuffled = answers.map((item) => ({ item, key: random() })).sort((
    a,
    b,
  ) => a.key - b.key);
  return {
    status: 200,
    body: JSON.stringify({ responses: shuffled.map(({ item }) => item) }),
  };
}

function readPart(value: unknown): Part {
  if (!isObject(value)) {
    throw graphErrors.badRequest("Invalid batch payload format.");
  }
  const { id, method, url, headers, body, dependsOn } = value;
  if (typeof id !== "string" || id === "") {
    throw graphErrors.badRequest("Every request in a batch needs an id.");
  }
  if (typeof method !== "string" || typeof url !== "string" || url === "") {
    throw graphErrors.badRequest(
      `The request '${id}' needs a method and a url.`,
    );
  }
  if (headers !== undefined && !isStringRecord(headers)) {
    throw graphErrors.badRequest(
      `The headers of request '${id}' are not an object of strings.`,
    );
  }
  if (dependsOn !== undefined && !isStringArray(dependsOn)) {
    throw graphErrors.badRequest(
      `The dependsOn of request '${id}' is not an array of ids.`,
    );
  }
  return {
    id,
    method: method.toUpperCase(),
    url,
    headers: Object.entries(headers ?? {}),
    body,
    dependsOn: dependsOn ?? [],
  };
}

async function answer(
  call: GraphCall,
  part: Part,
  answerPart: AnswerPart,
): Promise<Answer> {
  const request = toRequest(call, part);
  if (typeof request === "string") {
    const body = { error: { code: "BadRequest", message: request } };
    return {
      id: part.id,
      status: 400,
      headers: { "Content-Type": "application/json" },
      body,
    };
  }
  return toAnswer(part, await answerPart(request));
}

function toRequest(call: GraphCall, part: Part): Request | string {
  if (/^[a-z]+:|^\/?(v1\.0|beta)(\/|$)|^\/?\$batch/i.test(part.url)) {
    return `Invalid url '${part.url}': relative, without version, wanted.`;
  }
  const version = new URL(call.versionUrl).pathname;
  const target = `${version}/${part.url.replace(/^\//, "")}`;
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  const given = (name: string) =>
    part.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  if (part.body !== undefined && given("content-type") === undefined) {
    return "A Content-Type header is required for a request with a body.";
  }
  const authorization = call.request.header("authorization") ?? "";
  const headers = [...part.headers, ["authorization", authorization] as const];
  const head: RequestHead = {
    method: part.method,
    target,
    path,
    query,
    headers,
    header: (name) =>
      name.toLowerCase() === "authorization" ? authorization : given(name),
  };
  const body = bodyBytes(part.body);
  if (!body) return "A body that is a string must be base64.";
  return { ...head, body, text: () => fromUtf8(body) };
}

function bodyBytes(body: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return new Uint8Array(0);
  if (typeof body !== "string") return utf8(JSON.stringify(body));
  try {
    return Uint8Array.fromBase64(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toAnswer(part: Part, reply: Reply): Answer {
  const headers: Record<string, string> = {};
  for (const [name, value] of reply.headers ?? []) {
    if (SHOWN_HEADERS.includes(name.toLowerCase())) {
      headers[spell(name)] = value;
    }
  }
  const { status, body = "" } = reply;
  if (body.length === 0) return { id: part.id, status, headers };
  const text = typeof body === "string" ? body : fromUtf8(body);
  const type =
    reply.headers?.find(([name]) => name.toLowerCase() === "content-type")
      ?.[1] ?? "";
  if (type.startsWith("application/json")) {
    return { id: part.id, status, headers, body: readJson(text) };
  }
  const encoded = (typeof body === "string" ? utf8(body) : body).toBase64();
  return { id: part.id, status, headers, body: encoded };
}

const SHOWN_HEADERS = [
  "content-type",
  "location",
  "etag",
  "retry-after",
  "odata-version",
  "cache-control",
];

/** The case of header names varies in batches, so it does here. */
function spell(name: string): string {
  if (name.toLowerCase() === "retry-after" && random() < 0.5) {
    return name.toLowerCase();
  }
  return name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
}

/** Broken JSON inside a batch comes as a string. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function failedDependency({ id }: Part): Answer {
  const message =
    "The request failed because it depends on another that failed.";
  const headers = { "Content-Type": "application/json" };
  return {
    id,
    status: 424,
    headers,
    body: { error: { code: "FailedDependency", message } },
  };
}

function isStringRecord(value: unknown): value is Record<string, string> {
  return isObject(value) && isStringArray(Object.values<unknown>(value));
}

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) &&
    value.every((item) => typeof item === "string");
}
