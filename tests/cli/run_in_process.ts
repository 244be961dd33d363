/** Runs the program inside the test, where `fetch` can be replaced: no host of Microsoft is asked. @module */

import { run } from "../../cli/mod.ts";
import type { System } from "../../cli/system/system.ts";
import type { Environment } from "../../cli/system/variables.ts";

/** A request that the program made. */
export interface SeenRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** How the program ended, and what it asked for. */
export interface InProcessResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly requests: readonly SeenRequest[];
}

/** Runs the program; `answer` stands for the network. */
export async function runInProcess(
  args: readonly string[],
  env: Environment,
  answer: (request: SeenRequest) => Response,
): Promise<InProcessResult> {
  const output = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr"): System["stdout"] => ({
    isTerminal: false,
    columns: () => 80,
    write(data) {
      output[name] += typeof data === "string"
        ? data
        : new TextDecoder().decode(data);
      return Promise.resolve();
    },
  });
  const requests: SeenRequest[] = [];
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { url, headers } = request;
    const seen = { url, headers, body: await request.text() };
    requests.push(seen);
    return answer(seen);
  };
  try {
    const code = await run({
      args,
      env,
      stdin: {
        isTerminal: false,
        read: () => Promise.resolve(null),
        setRaw: () => {},
      },
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      signal: new AbortController().signal,
      startedAt: performance.now(),
    });
    return { code, ...output, requests };
  } finally {
    globalThis.fetch = realFetch;
  }
}
