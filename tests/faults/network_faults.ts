/** Faults below HTTP, which the token endpoint and Graph share. @module */

import { faults } from "../emulator/mod.ts";
import type { FaultCase } from "./fault_case.ts";

type Shared = Omit<FaultCase, "service">;

const BROKE_OFF =
  /^appgraph: No answer from "localhost:\d+": the connection was closed\n/;
const SILENT =
  /^appgraph: No answer from "localhost:\d+": it stayed silent for too long\n.*--timeout\n/;

/** Nothing comes, or not all of it. None of it may be taken for an answer. */
export const NETWORK_FAULTS: readonly Shared[] = [
  {
    name: "a connection that ends before the request is read",
    fault: faults.dropRequest(),
    code: 75,
    stderr: BROKE_OFF,
    // The runtime repeats a request once whose connection ended before any byte of an answer.
    requests: [1, 2],
  },
  {
    name: "an answer that is lost",
    fault: faults.loseAnswer(),
    code: 75,
    stderr: BROKE_OFF,
    requests: [1, 2],
  },
  {
    name: "a connection that ends inside the body",
    fault: faults.cutBody(9),
    code: 75,
    stderr: BROKE_OFF,
    requests: 1,
  },
  {
    name: "headers that never come",
    fault: faults.stallHead(),
    waits: true,
    code: 75,
    stderr: SILENT,
    requests: 1,
  },
  {
    name: "a body that stops coming",
    fault: faults.stallBody(9),
    waits: true,
    code: 75,
    stderr: SILENT,
    requests: 1,
  },
  {
    name: "an answer that is later than the limit",
    fault: faults.delay(60_000),
    waits: true,
    code: 75,
    stderr: SILENT,
    requests: 1,
  },
  {
    name: "a Content-Length that promises more than comes",
    fault: faults.wrongLength(7),
    code: 75,
    stderr: /^appgraph: No answer from "localhost:\d+": /,
    requests: 1,
  },
  {
    name: "compressed data that breaks off",
    fault: faults.truncatedGzip(),
    code: 75,
    stderr: /^appgraph: No answer from "localhost:\d+": /,
    requests: 1,
  },
  {
    name: "a connection that always ends inside the body, with a retry",
    args: ["get", "/users", "--max-retries=1"],
    fault: faults.cutBody(9),
    code: 75,
    // Of a token the number of tries is told.
    stderr:
      /^appgraph: No answer from "localhost:\d+" after 2 tries: the connection was closed\n/,
    requests: 2,
  },
  {
    name: "silence, with a time budget that ends first",
    args: ["get", "/users", "--max-time=2s"],
    fault: faults.stallHead(),
    code: 75,
    stderr:
      /^appgraph: Stopped waiting for "localhost:\d+": the time allowed is used up\nRaise --max-time\n/,
    requests: 1,
  },
  {
    name: "throttling without end that names no wait",
    args: ["get", "/users", "--max-retries=1"],
    fault: faults.throttled(),
    code: 75,
    stderr: /answered 429.* after 2 tries.*\nTry again later/,
    requests: 2,
  },
  {
    name: "throttling without end that names a wait",
    args: ["get", "/users", "--max-retries=3"],
    fault: faults.throttled("0.05"),
    code: 75,
    stderr: /answered 429/,
    requests: 4,
  },
  {
    name: "a wait that would pass the time budget",
    args: ["get", "/users", "--max-retries=3", "--max-time=50s"],
    fault: faults.throttled("60"),
    code: 75,
    stderr:
      /^appgraph: Stopped asking "localhost:\d+": it answered 429, and the next try, at \S+Z, would be after the time allowed\nTry again from \S+Z on, or raise --max-time\n/,
    requests: 1,
  },
  {
    name: "a wait that is nonsense",
    fault: faults.throttled("soon"),
    code: 75,
    stderr: /answered 429/,
    requests: 1,
  },
  {
    name: "a page of a proxy",
    fault: faults.html(502),
    code: 75,
    stderr: /answered 502/,
    requests: 1,
  },
  {
    name: "an error that is a megabyte of text",
    fault: faults.answer({ status: 503, body: "x".repeat(900_000) }),
    code: 75,
    stderr: /^.{1,600}\n/,
    requests: 1,
  },
  {
    name: "an answer full of control characters",
    fault: faults.answer({
      status: 500,
      headers: [["content-type", "text/plain"]],
      body: "\u001b]0;title\u0007\u001b[31mred\u009b2J\rline\u202eright",
    }),
    code: 75,
    // deno-lint-ignore no-control-regex
    stderr: /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]*$/,
    requests: 1,
  },
];

/** The cases for one service. */
export function networkFaults(service: "token" | "graph"): FaultCase[] {
  return NETWORK_FAULTS.map((fault) => ({ ...fault, service }));
}
