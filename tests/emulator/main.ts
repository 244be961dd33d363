/** Runs the emulator until it is interrupted; prints the variables that point a client at it. @module */

import { startEmulator } from "./mod.ts";

const emulator = await startEmulator();
const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
const signals = Deno.build.os === "windows"
  ? ["SIGINT"] as const
  : ["SIGINT", "SIGTERM"] as const;
for (const signal of signals) Deno.addSignalListener(signal, stop);

const lines = Object.entries(emulator.environment()).map(([name, value]) =>
  `export ${name}='${value}'\n`
);
await Deno.stdout.write(new TextEncoder().encode(lines.join("")));

await stopped;
for (const signal of signals) Deno.removeSignalListener(signal, stop);
await emulator[Symbol.asyncDispose]();
