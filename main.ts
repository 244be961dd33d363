/**
 * The program's entry: the only module that touches the process.
 *
 * @module
 */

import type { Environment } from "./cli/system/variables.ts";
import {
  mergeNoProxy,
  PLATFORM_VARIABLES,
  SETTING_VARIABLES,
} from "./cli/system/variables.ts";
import { stopSignals } from "./cli/system/platform.ts";
import { StopSignal, type System } from "./cli/system/system.ts";

// Nothing runs before this: later code could set HTTPS_PROXY and so carry a secret out in a proxy's
// credentials, or read what the environment holds for others.
const env = readEnvironment();
// The runtime reads it before the first request: one for a token would go to the proxy otherwise.
Deno.env.set("NO_PROXY", mergeNoProxy(env));
Deno.permissions.revokeSync({ name: "env" });
const userId = Deno.uid() ?? undefined;
Deno.permissions.revokeSync({ name: "sys", kind: "uid" });

// The first TLS handshake of a process spends 30 ms on seeding the random generator of the TLS
// library. Generating a key does the seeding on another thread, while this one goes on.
const OFFLINE_REGEXP = /^(?:--help|-h|--version|-V|help|completions|cache)$/;
if (!Deno.args.some((argument) => OFFLINE_REGEXP.test(argument))) {
  crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, [
    "sign",
  ]);
}

// How long a stopped program tries to say so on a standard error that takes nothing.
const LAST_WORDS_MS = 500;

const stop = new AbortController();
// Deno would print it raw and end at once; this way it is reported like any other failure.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  stop.abort(event.reason);
});
for (const signal of stopSignals()) {
  Deno.addSignalListener(signal, () => stop.abort(new StopSignal(signal)));
}

const { run } = await import("./cli/mod.ts");
Deno.exit(await run(createSystem()));

function readEnvironment(): Environment {
  return Object.fromEntries(
    [...SETTING_VARIABLES, ...PLATFORM_VARIABLES].flatMap((name) => {
      const value = Deno.env.get(name);
      if (value) return [[name, value]];
      // The runtime would take an empty DENO_CERT for a file.
      if (value === "") Deno.env.delete(name);
      return [];
    }),
  );
}

function createSystem(): System {
  return {
    args: Deno.args,
    env,
    userId,
    stdin: {
      isTerminal: Deno.stdin.isTerminal(),
      read: (buffer) => untilStopped(() => Deno.stdin.read(buffer), 0),
      setRaw: (raw) => Deno.stdin.setRaw(raw),
    },
    stdout: createOutput(Deno.stdout, 0),
    stderr: createOutput(Deno.stderr, LAST_WORDS_MS),
    signal: stop.signal,
    giveUpNetwork: () => Deno.permissions.revokeSync({ name: "net" }),
    startedAt: 0,
  };
}

function createOutput(
  stream: typeof Deno.stdout,
  graceMs: number,
): System["stdout"] {
  const encoder = new TextEncoder();
  return {
    isTerminal: stream.isTerminal(),
    columns: () => {
      try {
        return Deno.consoleSize().columns || 80;
      } catch {
        // Not a terminal: there is no width to ask for.
        return Number(env.COLUMNS) || 80;
      }
    },
    async write(data) {
      const bytes = typeof data === "string" ? encoder.encode(data) : data;
      for (let written = 0; written < bytes.length;) {
        const rest = bytes.subarray(written);
        written += await untilStopped(() => stream.write(rest), graceMs);
      }
    },
  };
}

/**
 * A read or write of a pipe cannot be cancelled, but it need not be waited for: not at all after a stop,
 * or, for last words, for a moment.
 */
async function untilStopped<Value>(
  operation: () => Promise<Value>,
  graceMs: number,
): Promise<Value> {
  const { signal } = stop;
  if (signal.aborted && graceMs === 0) throw signal.reason;
  const { promise, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = () => {
    timer = setTimeout(() => reject(signal.reason), graceMs);
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await Promise.race([operation(), promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
