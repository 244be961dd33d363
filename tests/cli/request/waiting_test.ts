import { openUploadSource } from "../../../cli/commands/upload/source.ts";
import type { Context } from "../../../cli/context.ts";
import { CommandError } from "../../../cli/errors.ts";
import { EXIT_CODES } from "../../../cli/exit_codes.ts";
import { openOutput } from "../../../cli/output/open.ts";
import { Activity } from "../../../cli/report/activity.ts";
import { readRequestBody } from "../../../cli/request/body.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { TestFolder } from "../../auth/certificates.ts";

const WAITS: readonly (readonly [
  name: string,
  what: string,
  wait: (path: string, context: Context) => Promise<unknown>,
])[] = [
  [
    "readRequestBody()",
    'reading the file "PATH" of --data',
    (path, context) =>
      readRequestBody({ data: `@${path}` } as never, new Headers(), context),
  ],
  ["openUploadSource()", 'reading the file "PATH"', openUploadSource],
  [
    "openOutput()",
    'opening the file "PATH"',
    (outputFile, context) => openOutput(context, { outputFile }),
  ],
];

for (const [name, what, wait] of WAITS) {
  Deno.test({
    name: `${name} tells that it waits for the other end of a FIFO`,
    ignore: Deno.build.os === "windows",
    async fn() {
      await using folder = new TestFolder();
      const path = `${folder.path}/fifo`;
      await new Deno.Command("mkfifo", { args: [path] }).output();
      const stop = new AbortController();
      const activity = new Activity();
      const waiting = wait(path, {
        activity,
        system: { signal: stop.signal },
      } as unknown as Context);
      const ended = assertRejects(() => waiting, CommandError, "Enough");
      // That of an output begins behind an import.
      while (activity.wait === undefined) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      assertEquals(activity.wait, what.replace("PATH", path));
      stop.abort(new CommandError("Enough", EXIT_CODES.tryAgain));
      await ended;
      assertEquals(activity.wait, undefined);
    },
  });
}
