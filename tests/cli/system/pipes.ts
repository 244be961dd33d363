/** The other ends of named pipes, each a process of its own: opening one waits for the program. @module */

/** Somebody who has opened a pipe and neither reads nor writes. */
export interface PipeHolder extends AsyncDisposable {
  /** The program has opened its end too. */
  readonly met: Promise<void>;
}

/** Makes a named pipe. */
export async function makePipe(path: string): Promise<string> {
  const { success } = await new Deno.Command("mkfifo", { args: [path] })
    .output();
  if (!success) throw new Error(`Cannot make the pipe "${path}"`);
  return path;
}

/** Opens the other end of a pipe. */
export function holdPipe(path: string, end: "read" | "write"): PipeHolder {
  const sign = end === "read" ? "<" : ">";
  const child = new Deno.Command("/bin/sh", {
    args: ["-c", `exec 3${sign}"$0"; echo open; read -r line`, path],
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const reader = child.stdout.getReader();
  return {
    met: reader.read().then(({ done }) => {
      if (done) throw new Error(`Cannot open the pipe "${path}"`);
    }),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await child.stdin.abort();
      await reader.cancel();
      await child.status;
    },
  };
}
