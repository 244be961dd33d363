/**
 * The house as its imports show it: which module imports which, on which floor each room of `cli/` is,
 * and where arrows run back, sideways or in a circle. As a program it prints the floors.
 *
 * @module
 */

import { say } from "./gate/process.ts";

const ROOT = new URL("../", import.meta.url);

/** The floors of `cli/`, highest first. Arrows run down, and not between rooms of one floor. */
export const FLOORS: readonly (readonly string[])[] = [
  ["mod"],
  ["commands"],
  ["request", "expiry"],
  ["output", "connection"],
  ["context"],
  ["report"],
  ["files", "config", "permissions"],
  ["command_line", "system"],
  ["text"],
  ["errors"],
  ["exit_codes", "version"],
];

/** One arrow: the paths of two modules in the repository. */
export type Arrow = readonly [from: string, to: string];

interface Module {
  readonly specifier: string;
  readonly dependencies?: readonly {
    readonly code?: { readonly specifier?: string };
    readonly type?: { readonly specifier?: string };
  }[];
}

/**
 * Every import between the modules that the program and its libraries reach: those of types and those
 * that are made while the program runs, too.
 *
 * @param root Folder of the sources; this repository by default.
 */
export async function readArrows(root: URL = ROOT): Promise<Arrow[]> {
  const arrows = new Map<string, Arrow>();
  const pathOf = (specifier: string | undefined) =>
    specifier?.startsWith(root.href)
      ? specifier.slice(root.href.length)
      : undefined;
  for (const entry of ["main.ts", "auth/mod.ts", "graph/mod.ts"]) {
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", entry],
      cwd: root,
    }).output();
    const { modules }: { modules: Module[] } = JSON.parse(
      new TextDecoder().decode(stdout),
    );
    for (const { specifier, dependencies = [] } of modules) {
      const from = pathOf(specifier);
      for (const { code, type } of dependencies) {
        for (const to of [code?.specifier, type?.specifier].map(pathOf)) {
          if (from && to) arrows.set(`${from} ${to}`, [from, to]);
        }
      }
    }
  }
  return [...arrows.values()];
}

/** The room of a module of `cli/`: its folder, or the file itself; `undefined` outside of `cli/`. */
function roomOf(path: string): string | undefined {
  return /^cli\/([^/.]+)/.exec(path)?.[1];
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

/** A command's own folder or file. */
function commandOf(path: string): string | undefined {
  return /^cli\/commands\/([^/.]+)/.exec(path)?.[1];
}

/** Arrows inside `cli/` that run up or sideways, and rooms without a floor. */
export function wrongArrows(arrows: readonly Arrow[]): string[] {
  return arrows.flatMap(([from, to]) => {
    const [above, below] = [roomOf(from), roomOf(to)];
    if (above === undefined || below === undefined) return [];
    for (const room of [above, below]) {
      if (floorOf(room) < 0) return [`cli/${room} has no floor`];
    }
    if (above !== below) {
      return floorOf(above) < floorOf(below) ? [] : [`${from} imports ${to}`];
    }
    const [command, other] = [commandOf(from), commandOf(to)];
    // The table alone knows the commands; they know nothing of each other.
    return command === other || command === "mod"
      ? []
      : [`${from} imports ${to}`];
  });
}

/** Modules that import each other, in however many steps; each circle sorted. */
export function circles(arrows: readonly Arrow[]): string[][] {
  const reached = new Map(
    arrows.map(([from]) => [from, reachedFrom(from, arrows)]),
  );
  const found = new Map<string, string[]>();
  for (const [from, all] of reached) {
    const circle = [...all].filter((to) => reached.get(to)?.has(from)).sort();
    if (circle.includes(from)) found.set(circle.join(" "), circle);
  }
  return [...found.values()];
}

/** Everything that a module imports, in however many steps; itself only where it does that too. */
export function reachedFrom(
  from: string,
  arrows: readonly Arrow[],
): Set<string> {
  const targets = Map.groupBy(arrows, ([source]) => source);
  const found = new Set<string>();
  const open = [from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const [, to] of targets.get(path) ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}

/** The floors as the imports show them: of each room its modules, and the rooms that it imports. */
export function showFloors(arrows: readonly Arrow[]): string {
  const paths = [...new Set(arrows.flat())];
  return FLOORS.map((rooms) =>
    rooms.map((room) => {
      const modules = paths.filter((path) => roomOf(path) === room);
      const below = new Set(
        arrows.filter(([from]) => roomOf(from) === room)
          .map(([, to]) => roomOf(to) ?? to.split("/")[0] ?? "")
          .filter((other) => other !== room),
      );
      return `${room} (${modules.length}) > ${
        [...below].sort().join(", ") || "nothing"
      }`;
    }).join("\n")
  ).join("\n\n");
}

if (import.meta.main) say(showFloors(await readArrows()));
