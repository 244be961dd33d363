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
import { SIGNAL_EXIT_CODES, type StopSignalName } from "./cli/exit_codes.ts";
import { hangUpSignals, stopSignals } from "./cli/system/platform.ts";
import { StopSignal, type System } from "./cli/system/system.ts";
import { untilStopped } from "./cli/system/until_stopped.ts";

// Nothing runs before this: later code could set HTTPS_PROXY and so carry a secret out in a proxy's
// credentials, or read what the environment holds for others.
const unreadableVariables: string[] = [];
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

// What a signal has not ended by then hangs, and is cut short. The promise is two seconds.
const STOP_WITHIN_MS = 1800;

let isRaw = false;
const stop = new AbortController();
// Deno would print it raw and end at once; this way it is reported like any other failure.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  stop.abort(event.reason);
});
addEventListener("error", (event) => {
  event.preventDefault();
  stop.abort(event.error);
});
// The exit code of a run that does not end by itself any more.
const forced = Promise.withResolvers<number>();
for (const signal of stopSignals()) {
  Deno.addSignalListener(signal, () => stopRun(signal));
}
const streams = [Deno.stdin, Deno.stdout, Deno.stderr];
const isOnTerminal = streams.some((stream) => stream.isTerminal());
for (const signal of hangUpSignals()) {
  // What runs without a terminal goes on after the logout.
  Deno.addSignalListener(signal, () => isOnTerminal && stopRun(signal));
}

const exitCode = await Promise.race([start(), forced.promise]);
restoreTerminal();
Deno.exit(exitCode);

async function start(): Promise<number> {
  try {
    const { run } = await import("./cli/mod.ts");
    return await run(createSystem());
  } catch (error) {
    // Not even its reporting could be loaded. What the runtime would print has values in it.
    const name = error instanceof Error ? error.constructor.name : typeof error;
    const line = `appgraph: Cannot start the program: ${name}\n`;
    await Deno.stderr.write(new TextEncoder().encode(line));
    return 1;
  }
}

/** The first signal ends the run in good order, within its time; a second one ends it at once. */
function stopRun(signal: StopSignalName): void {
  const code = SIGNAL_EXIT_CODES[signal];
  if (stop.signal.aborted) return forced.resolve(code);
  setTimeout(() => forced.resolve(code), STOP_WITHIN_MS);
  stop.abort(new StopSignal(signal));
}

/** A run that was cut short while it read a secret must not leave a terminal that echoes nothing. */
function restoreTerminal(): void {
  if (!isRaw) return;
  try {
    Deno.stdin.setRaw(false);
  } catch (error) {
    // There is nothing to restore of a terminal that was closed.
    if (!(error instanceof Error)) throw error;
  }
}

function readEnvironment(): Environment {
  return Object.fromEntries(
    [...SETTING_VARIABLES, ...PLATFORM_VARIABLES].flatMap((name) => {
      const value = readVariable(name);
      if (value) return [[name, value]];
      // The runtime would take an empty DENO_CERT for a file.
      if (value === "") Deno.env.delete(name);
      return [];
    }),
  );
}

function readVariable(name: string): string | undefined {
  try {
    return Deno.env.get(name);
  } catch (error) {
    // Without the permission nothing is to be read. Else it is not UTF-8, and the message holds it.
    if (error instanceof Deno.errors.NotCapable) throw error;
    unreadableVariables.push(name);
    return undefined;
  }
}

function createSystem(): System {
  return {
    args: Deno.args,
    env,
    unreadableVariables,
    userId,
    stdin: {
      isTerminal: Deno.stdin.isTerminal(),
      read: (buffer) =>
        untilStopped(() => Deno.stdin.read(buffer), stop.signal),
      setRaw: (raw) => {
        Deno.stdin.setRaw(raw);
        isRaw = raw;
      },
    },
    stdout: { ...createOutput(Deno.stdout, 0), sync: syncOutput },
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
        written += await untilStopped(
          () => stream.write(rest),
          stop.signal,
          graceMs,
        );
      }
    },
  };
}

/** Does nothing for pipes and terminals, which the system answers with EINVAL (fsync(2)). */
async function syncOutput(): Promise<void> {
  // There it would wait until the reader of a pipe has read everything.
  if (Deno.build.os === "windows") return;
  const { fsync } = await import("node:fs");
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  fsync(1, (error) => {
    const isNoFile = error && "code" in error &&
      ["EINVAL", "ENOTSUP", "ENOSYS", "EROFS"].includes(String(error.code));
    if (error && !isNoFile) reject(error);
    else resolve();
  });
  await untilStopped(() => promise, stop.signal);
}
