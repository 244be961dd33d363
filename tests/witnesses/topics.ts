/** What can be compared between the clients, told from what the server saw. @module */

import type { LoggedRequest } from "../emulator/mod.ts";
import type { Run } from "./runs.ts";

/** A topic's cell for one client. */
export type Observe = (run: Run) => string;

const NONE = "none";

/** The topics, by the first column of `docs/witnesses.md`. */
export const TOPICS: Readonly<Record<string, Observe>> = {
  "requests before the token request": (run) =>
    String(of(run, "get", "metadata").length),
  "fields of the token request, beside those of the grant": (run) => {
    const form = new URLSearchParams(of(run, "get", "token")[0]?.body);
    const common = ["client_id", "client_secret", "grant_type", "scope"];
    const more = [...form.keys()].filter((name) => !common.includes(name));
    const telemetry = more.filter((name) => /^x-|-id$/.test(name));
    return [
      ...more.filter((name) => !telemetry.includes(name)).map((name) =>
        code(name)
      ),
      ...telemetry.length > 0 ? [`${telemetry.length} of telemetry`] : [],
    ].join(", ");
  },
  "`User-Agent` to Graph": (run) =>
    code(versionless(first(run, "get", "user-agent"))),
  "`SdkVersion`": (run) =>
    code(versionless(first(run, "get", "sdkversion")?.split(/[ ,]/)[0])),
  "`Accept`": (run) => code(first(run, "get", "accept")),
  "`client-request-id`": (run) => {
    const ids = of(run, "throttled get", "graph").map((request) =>
      request.header("client-request-id")
    );
    if (ids.includes(undefined)) return NONE;
    return new Set(ids).size === 1
      ? "one for all tries"
      : "another for each try";
  },
  "mark of a second try": (run) => {
    const value = of(run, "throttled get", "graph")[1]?.header("retry-attempt");
    return value === undefined ? NONE : code(`Retry-Attempt: ${value}`);
  },
  "GET answered 500": (run) => tries(run, "get behind 500"),
  "GET whose connection is lost": (run) =>
    run.outcome("get over a lost connection").error === undefined
      ? "sent again"
      : "fails",
  "POST answered 504": (run) => tries(run, "post behind 504"),
  "GET answered 401": (run) =>
    of(run, "get behind 401", "token").length > 0
      ? "sent again with a new token"
      : "fails",
  "claims challenge": (run) => {
    const [token] = of(run, "get behind a claims challenge", "token");
    if (token === undefined) return "never comes: `cp1` is not declared";
    return run.outcome("get behind a claims challenge").error === undefined
      ? "answered"
      : "fails";
  },
  "headers of the next page": (run) => {
    const [, second] = of(run, "list, headers given once", "graph");
    return second?.header("consistencylevel") === undefined
      ? `not carried on: ${second?.status}`
      : "those of the first";
  },
  "`R+D & Söhne #1` in a filter": (run) => {
    const [request] = of(run, "filter", "graph");
    return code(request?.target.split("%20eq%20")[1]);
  },
  "`#` in a user's name": (run) => {
    const [request] = of(run, "guest's name", "graph");
    return code(request?.target.split("/users/")[1]);
  },
  "ids in a batch": (run) => {
    const [part] = partsOf(of(run, "batch", "graph")[0]);
    return /^[\da-f-]{36}$/.test(part?.id ?? "")
      ? "a GUID"
      : code(part?.id.replace(/-.*/, "-…"));
  },
  "throttled part of a batch": (run) => {
    const [, again] = of(run, "batch", "graph");
    const parts = partsOf(again).length;
    return again === undefined ? "left at 429" : `sent again: ${parts} part`;
  },
  "25 requests in a batch": (run) => {
    const sizes = of(run, "batch of 25", "graph").map((request) =>
      partsOf(request).length
    );
    return sizes.length === 0 ? "refused" : sizes.join(" + ");
  },
  "body in a batch": (run) => {
    const [request] = of(run, "batch with a body", "graph");
    const [part] = of(run, "batch with a body", "batch-part");
    return part === undefined
      ? "without `Content-Type`: refused with 400"
      : `with ${code(contentType(partsOf(request)[0]?.headers))}`;
  },
  "delta": (run) => {
    const [request] = of(run, "delta", "graph");
    return code(request?.target.replace("/v1.0", ""));
  },
  "`Content-Type` of a small file": (run) =>
    code(of(run, "plain upload", "graph")[0]?.header("content-type")),
  "name that is taken": (run) => {
    const { searchParams } = new URL(
      of(run, "upload", "graph")[0]?.target ?? "",
      "https://localhost",
    );
    const { item } = JSON.parse(of(run, "upload", "graph")[0]?.body ?? "{}");
    return code(
      item?.["@microsoft.graph.conflictBehavior"] ??
        searchParams.get("@microsoft.graph.conflictBehavior") ?? undefined,
    );
  },
  "bytes in a chunk": (run) =>
    (of(run, "upload", "upload")[0]?.bodyLength ?? 0).toLocaleString("en"),
  "bytes in a chunk of an attachment": (run) => {
    const job = "attachment in the default chunks";
    const done = run.jobs.includes(job) ? job : "attachment";
    const [chunk] = of(run, done, "upload");
    const bytes = (chunk?.bodyLength ?? 0).toLocaleString("en");
    return chunk?.status === 413 ? `${bytes}: refused with 413` : bytes;
  },
  "200 without a body, of JSON's type": (run) =>
    run.outcome("photo").error === undefined ? "understood" : "fails",
  "201 without a body": (run) =>
    run.outcome("attachment").error === undefined ? "understood" : "fails",
  '`nextExpectedRanges: ["0-"]`': (run) => {
    const job = "upload to a session as it came";
    const done = run.jobs.includes(job) ? job : "upload";
    return run.outcome(done).error === undefined
      ? "understood"
      : "fails before the first byte";
  },
  "`Authorization` to the storage": (run) =>
    run.violations.length === 0 ? NONE : "sent",
  "`SdkVersion` to the storage": (run) =>
    of(run, "download", "download")[0]?.header("sdkversion") === undefined
      ? NONE
      : "sent",
  "`Accept-Encoding` of a download": (run) =>
    code(of(run, "download", "download")[0]?.header("accept-encoding")),
};

function of(
  run: Run,
  job: string,
  service: LoggedRequest["service"],
): LoggedRequest[] {
  return run.outcome(job).requests.filter((request) =>
    request.service === service
  );
}

function first(run: Run, job: string, header: string): string | undefined {
  return of(run, job, "graph")[0]?.header(header);
}

function tries(run: Run, job: string): string {
  return of(run, job, "graph").length > 1 ? "sent again" : "fails";
}

function versionless(value: string | undefined): string | undefined {
  return value?.replace(/\/\d[\w.-]*/, "");
}

function code(...values: readonly (string | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0
    ? NONE
    : known.map((value) => `\`${value}\``).join(", ");
}

interface Part {
  readonly id: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function partsOf(request: LoggedRequest | undefined): Part[] {
  return request ? JSON.parse(request.body).requests : [];
}

function contentType(headers: Part["headers"] = {}): string | undefined {
  return Object.entries(headers).find(([name]) =>
    name.toLowerCase() === "content-type"
  )?.[1];
}
