/** The commands of the soak, with what must hold after each of them. @module */

import { assert, assertEquals } from "../assert.ts";

/** How a run ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
}

/** One worker's files and what it remembers. */
export class Bench {
  readonly folder: string;
  /** Ids that `list --checkpoint` has printed since the listing began. */
  readonly listed: Set<string> = new Set();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Text of a file; `undefined` if there is none. */
  read(name: string): Uint8Array<ArrayBuffer> | undefined {
    try {
      return Deno.readFileSync(`${this.folder}/${name}`);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return undefined;
      throw error;
    }
  }
}

/** A kind of run. */
export interface Job {
  readonly name: string;
  readonly args: readonly string[];
  /** Exit codes that its purpose adds to the usual ones. */
  readonly codes?: readonly number[];
  /** Throws where the run did not leave what it should. */
  readonly check?: (ended: Ended, bench: Bench) => void;
}

/** What the emulator holds. */
export interface Inventory {
  readonly users: number;
  readonly objectId: string;
  readonly content: Uint8Array;
}

/** A file is there whole, from this run or an earlier one, or not at all. */
function wholeOrNone(
  name: string,
  isWhole: (bytes: Uint8Array<ArrayBuffer>) => boolean,
): (ended: Ended, bench: Bench) => void {
  return ({ code }, bench) => {
    const bytes = bench.read(name);
    assert(code !== 0 || bytes !== undefined, `${name} is missing`);
    assert(bytes === undefined || isWhole(bytes), `${name} is not whole`);
  };
}

/** All jobs. */
export function makeJobs({ users, objectId, content }: Inventory): Job[] {
  const lines = (bytes: Uint8Array) =>
    new TextDecoder().decode(bytes).trimEnd().split("\n");
  return [
    {
      name: "app",
      args: ["app"],
      check: ({ code, stdout }) => {
        // A killed run may have printed everything, but never a part.
        const isKilled = code > 128;
        if (code === 0 || (isKilled && stdout !== "")) {
          assertEquals(JSON.parse(stdout).id, objectId);
        } else assertEquals(stdout, "");
      },
    },
    {
      name: "list -O",
      args: ["list", "/users", "select=id", "top=20", "-O", "users.ndjson"],
      check: wholeOrNone(
        "users.ndjson",
        (bytes) => lines(bytes).length === users,
      ),
    },
    {
      name: "list --checkpoint",
      args: ["list", "/users", "top=20", "--checkpoint=place"],
      check: ({ code, stdout }, { listed }) => {
        // A killed run may have left half a line: nobody would count that as written. The next run ends it,
        // so that its own first line may be empty.
        for (const line of stdout.replace(/^\n/, "").split("\n").slice(0, -1)) {
          listed.add(JSON.parse(line).id);
        }
        if (code !== 0) return;
        assertEquals(listed.size, users, "A continued listing lost items");
        listed.clear();
      },
    },
    {
      name: "batch",
      args: ["batch", "requests"],
      codes: [7],
      check: ({ code, stdout }) => {
        if (code !== 0 && code !== 7) return;
        const ids = lines(new TextEncoder().encode(stdout)).map((line) =>
          JSON.parse(line).id
        );
        assertEquals(ids, Array.from({ length: 45 }, (_, i) => `${i + 1}`));
      },
    },
    {
      name: "delta",
      args: ["delta", "/users/delta", "--state=state", "-O", "changes.ndjson"],
      check: wholeOrNone(
        "state",
        (bytes) =>
          typeof JSON.parse(new TextDecoder().decode(bytes)).deltaLink ===
            "string",
      ),
    },
    {
      name: "download",
      args: ["download", "/drives/b/root:/file:/content", "-O", "file"],
      check: wholeOrNone("file", (bytes) =>
        bytes.length === content.length &&
        bytes.every((byte, index) => byte === content[index])),
    },
    {
      name: "upload",
      args: ["upload", "requests", "/drives/b/root:/up", "--conflict=replace"],
    },
    { name: "token", args: ["token", "--decode"] },
    { name: "check", args: ["check", "credentials"], codes: [2, 3] },
    { name: "cache list", args: ["cache", "list"] },
    { name: "cache clear", args: ["cache", "clear"] },
  ];
}
