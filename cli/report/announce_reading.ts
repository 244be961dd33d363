import type { InputStream } from "../system/system.ts";
import type { Activity } from "./activity.ts";
import type { Log } from "./log.ts";

/** Who types has to know that it is waited for, and how to come to an end. */
export function announceReading(
  purpose: string,
  { isTerminal }: Pick<InputStream, "isTerminal">,
  { log, activity }: { readonly log: Log; readonly activity: Activity },
): Disposable {
  if (isTerminal) {
    const end = Deno.build.os === "windows"
      ? "Ctrl-Z and Enter"
      : "Ctrl-D on a line of its own";
    log.ask(`Reading ${purpose} from the terminal; end it with ${end}`);
  }
  return activity.startWait(`reading ${purpose} from standard input`);
}
