/**
 * Runs the emulator until it is interrupted; prints the variables that point a client at it.
 *
 * `--role NAME…` (again and again, if you like) chooses the application permissions; without it the app
 * has those that the README's examples need.
 *
 * @module
 */

import { APP_ROLE_IDS, README_ROLES } from "./app_roles.ts";
import { startEmulator } from "./mod.ts";

const roles = readRoles(Deno.args);
if (typeof roles === "string") {
  await Deno.stderr.write(new TextEncoder().encode(`${roles}\n`));
  Deno.exit(2);
}
const emulator = await startEmulator({ roles });
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

/** The roles asked for, or what is wrong with the arguments. */
function readRoles(args: readonly string[]): readonly string[] | string {
  const words = args.flatMap((arg) => arg.split(/(?<=^--role)=/));
  if (words.length === 0) return README_ROLES;
  if (words[0] !== "--role") {
    return `Cannot start the emulator: the only option is "--role NAME", not "${
      words[0]
    }"`;
  }
  const names = words.filter((word) => word !== "--role");
  const unknown = names.find((name) => !Object.hasOwn(APP_ROLE_IDS, name));
  return unknown === undefined
    ? names
    : `Cannot start the emulator: it knows no role "${unknown}", but ${
      Object.keys(APP_ROLE_IDS).join(", ")
    }`;
}
