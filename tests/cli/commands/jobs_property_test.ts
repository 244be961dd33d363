/**
 * Histories of a directory and of runs of `appgraph delta`, some of them killed: whoever applies what
 * was printed, in order, knows the directory. A failure prints the seed.
 *
 * @module
 */

import fc from "fast-check";
import { assert, assertEquals } from "../../assert.ts";
import { cases } from "../../effort.ts";
import type { Emulator } from "../../emulator/mod.ts";
import { endOf, grantAll, namesIn, start } from "../jobs.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

/** Histories are run by so many workers, each with an emulator of its own. */
const WORKERS = 4;
const HISTORIES = cases(112);
const RESYNCS = ["gone", "resyncRequired", "syncStateNotFound"] as const;

type Step =
  | { readonly kind: "create" | "patch" | "delete"; readonly index: number }
  | { readonly kind: "expire"; readonly resync: typeof RESYNCS[number] }
  | { readonly kind: "run" }
  /** Killed when a request has come, before it is answered. */
  | { readonly kind: "kill-at-request"; readonly number: number }
  /** Killed when something is printed: in the middle, or between the last byte and the state. */
  | { readonly kind: "kill-at-output"; readonly lines: number };

const change = fc.record({
  kind: fc.constantFrom("create", "patch", "delete"),
  index: fc.nat(30),
});
const changes = fc.array(change, { maxLength: 8 });
const run = fc.oneof(
  fc.constant({ kind: "run" } as const),
  fc.record({
    kind: fc.constant("kill-at-request" as const),
    number: fc.nat(3),
  }),
  fc.record({
    kind: fc.constant("kill-at-output" as const),
    lines: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    kind: fc.constant("expire" as const),
    resync: fc.constantFrom(...RESYNCS),
  }),
);
const history: fc.Arbitrary<Step[]> = fc.array(fc.tuple(changes, run), {
  minLength: 1,
  maxLength: 3,
}).map((parts) => parts.flatMap(([some, last]) => [...some, last]));

/** Knows users by what it was told. */
class Follower {
  readonly #names = new Map<string, unknown>();

  /** @param isFirst There was no state: everything comes, and what was known before may be gone. */
  apply(stdout: string, stderr: string, isFirst: boolean): void {
    if (isFirst || stderr.includes("everything comes again")) {
      this.#names.clear();
    }
    // What a killed run printed may end inside a line.
    for (const line of stdout.split("\n").slice(0, -1)) {
      const user: Record<string, unknown> = JSON.parse(line);
      if ("@removed" in user) this.#names.delete(String(user["id"]));
      else this.#names.set(String(user["id"]), user["displayName"]);
    }
  }

  get names(): Record<string, unknown> {
    return Object.fromEntries([...this.#names].sort());
  }
}

function namesOf({ users }: Emulator): Record<string, unknown> {
  const names: [string, unknown][] = [];
  for (let index = 0; index < users.end; index++) {
    const { id, displayName } = users.at(index)?.properties ?? {};
    if (id !== undefined) names.push([String(id), displayName]);
  }
  return Object.fromEntries(names.sort());
}

let made = 0;

function applyChange(
  { users }: Emulator,
  { kind, index }: { kind: "create" | "patch" | "delete"; index: number },
): void {
  const number = ++made;
  const displayName = `Name ${number}`;
  if (kind === "create") {
    const name = `made-${number}`;
    users.create({
      accountEnabled: true,
      displayName,
      mailNickname: name,
      userPrincipalName: `${name}@example.onmicrosoft.com`,
    });
    return;
  }
  const at = index % users.end;
  if (users.at(at) === undefined) return;
  if (kind === "patch") users.patch(at, { displayName });
  else users.delete(at);
}

const ARGS = [
  "delta",
  "/users/delta",
  "select=displayName",
  "--prefer=odata.maxpagesize=10",
];

async function runDelta(
  workspace: Workspace,
  state: string,
  step: Extract<Step, { kind: "run" | "kill-at-request" | "kill-at-output" }>,
): Promise<{ stdout: string; stderr: string }> {
  const { emulator } = workspace;
  const child = start(workspace, [...ARGS, `--state=${state}`]);
  const kill = () => {
    try {
      child.kill("SIGKILL");
    } catch (error) {
      // It has ended by itself already.
      if (!(error instanceof TypeError)) throw error;
    }
  };
  switch (step.kind) {
    case "run": {
      const ended = await endOf(child);
      assertEquals(ended.code, 0, ended.stderr);
      return ended;
    }
    case "kill-at-request": {
      const fault = emulator.fault({
        edit: (reply) => {
          kill();
          return reply;
        },
      }, { path: /\/delta\?/, after: step.number });
      const ended = await endOf(child);
      fault.remove();
      return ended;
    }
    case "kill-at-output": {
      const stderr = new Response(child.stderr).text();
      let stdout = "";
      for await (
        const text of child.stdout.pipeThrough(new TextDecoderStream())
      ) {
        stdout += text;
        if (stdout.split("\n").length > step.lines) kill();
      }
      await child.status;
      return { stdout, stderr: await stderr };
    }
  }
}

async function follow(workspace: Workspace, steps: Step[]): Promise<void> {
  const { emulator, folder } = workspace;
  const follower = new Follower();
  const state = crypto.randomUUID();
  for (const step of [...steps, { kind: "run" } as const]) {
    switch (step.kind) {
      case "create":
      case "patch":
      case "delete":
        applyChange(emulator, step);
        break;
      case "expire":
        emulator.delta.expire(step.resync);
        break;
      default: {
        const isFirst = !namesIn(folder).includes(state);
        const { stdout, stderr } = await runDelta(workspace, state, step);
        follower.apply(stdout, stderr, isFirst);
      }
    }
  }
  assertEquals(follower.names, namesOf(emulator));
}

Deno.test("appgraph delta loses no change over random histories, also when it is killed", async () => {
  let histories = 0;
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    await using workspace = await openWorkspace({ users: 25 });
    grantAll(workspace.emulator);
    const property = fc.asyncProperty(history, async (steps) => {
      await follow(workspace, steps);
      histories++;
    });
    // Nothing is shrunk: a step takes a process.
    await fc.assert(property, {
      numRuns: HISTORIES / WORKERS,
      endOnFailure: true,
    });
  }));
  assert(histories >= HISTORIES);
});
