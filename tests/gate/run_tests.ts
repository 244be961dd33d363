/**
 * Runs tests within a time, and shows how far they are.
 *
 * @module
 */

import { denoCommand, say, write } from "./process.ts";
import { parseJunit, type Report } from "./report.ts";

/** How tests are run. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** When a run is stopped that hangs. */
  readonly limitMs: number;
}

/** After being told to stop, Deno has so long to name the tests that have not ended. */
const NAMING_MS = 10_000;

const DOTS_PER_LINE = 80;
// deno-lint-ignore no-control-regex -- the colours of Deno's output
const COLOUR_REGEXP = /\x1b\[[\d;]*m/g;

/**
 * Runs `deno test` with everything allowed and the lock file frozen.
 *
 * @param title Heading, and name of the failure if the tests could not even be loaded, or did not end.
 */
export async function runTests(
  title: string,
  args: readonly string[],
  { env = {}, limitMs }: RunOptions,
): Promise<Report> {
  say(`\n# ${title}`);
  const file = await Deno.makeTempFile({ suffix: ".xml" });
  try {
    const options = ["--allow-all", "--frozen", "--no-check", "--reporter=dot"];
    const command = ["test", ...options, `--junit-path=${file}`, ...args];
    const child = denoCommand(command, env, "piped").spawn();
    const watch = stopAfter(child, limitMs);
    const [{ code }] = await Promise.all([
      child.status,
      showProgress(child.stdout),
      child.stderr.pipeTo(new WritableStream({ write: (part) => pass(part) })),
    ]);
    watch.end();
    const report = parseJunit(await Deno.readTextFile(file), env);
    const broken = watch.hasStopped
      ? `${title} did not end within ${limitMs / 60_000} minutes`
      : code === 0 || report.failed.length > 0
      ? undefined
      : title;
    return broken === undefined ? report : {
      ...report,
      failed: [...report.failed, {
        name: broken,
        rerun: ["deno test -A --frozen --no-check", ...args].join(" "),
      }],
    };
  } finally {
    await Deno.remove(file);
  }
}

/** Stops a run that hangs: an interrupted `deno test` names the tests that have not ended. */
function stopAfter(
  child: Deno.ChildProcess,
  limitMs: number,
): { readonly hasStopped: boolean; end(): void } {
  let hasStopped = false;
  let timer = setTimeout(() => {
    hasStopped = true;
    // Windows knows no other way than to end it.
    child.kill(Deno.build.os === "windows" ? "SIGKILL" : "SIGINT");
    timer = setTimeout(() => child.kill("SIGKILL"), NAMING_MS);
  }, limitMs);
  return {
    get hasStopped() {
      return hasStopped;
    },
    end: () => clearTimeout(timer),
  };
}

/**
 * Prints the output of the dot reporter. Where that is no terminal it puts each dot on a line of its
 * own; here they make rows, so that a log stays short.
 */
async function showProgress(
  stdout: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  let dots = 0;
  let rest = "";
  const show = (line: string) => {
    const plain = line.replaceAll(COLOUR_REGEXP, "");
    if (/^[.,!]$/.test(plain)) {
      write(plain + (++dots % DOTS_PER_LINE === 0 ? "\n" : ""));
      return;
    }
    // An empty line is nothing to end a row for.
    if (dots % DOTS_PER_LINE > 0 && plain !== "") write("\n");
    if (plain !== "") dots = 0;
    say(plain);
  };
  for await (const text of stdout.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) show(line);
  }
  if (rest !== "") show(rest);
}

function pass(part: Uint8Array): void {
  for (let written = 0; written < part.length;) {
    written += Deno.stderr.writeSync(part.subarray(written));
  }
}
