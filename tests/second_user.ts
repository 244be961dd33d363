/** Another user of the machine, whom root may play. @module */

import { assertEquals } from "./assert.ts";

/** The other user: "nobody" on most systems. */
export const STRANGER = 65534;

/** Whether tests can act as another user. */
export const HAS_SECOND_USER = Deno.build.os === "linux" && Deno.uid() === 0;

/** Behind the name of a test that was skipped for want of one. */
export const SECOND_USER_REASON = HAS_SECOND_USER
  ? ""
  : " (skipped: only root on Linux can act as another user)";

/** Runs a command as the other user; it must succeed. */
export async function asStranger(
  command: string,
  ...args: string[]
): Promise<void> {
  const { code, stderr } = await new Deno.Command(command, {
    args,
    uid: STRANGER,
    gid: STRANGER,
    cwd: "/",
  }).output();
  assertEquals([code, new TextDecoder().decode(stderr)], [0, ""]);
}

/** Writes a file as the other user. */
export async function writeAsStranger(
  path: string,
  text: string,
  mode = "600",
): Promise<void> {
  await asStranger(
    "sh",
    "-c",
    'umask 0; printf %s "$1" > "$0" && chmod "$2" "$0"',
    path,
    text,
    mode,
  );
}

/** A folder with room for both users; removed when disposed of. */
export class SharedFolder implements AsyncDisposable {
  /** Only this user may write to it. */
  readonly own = Deno.makeTempDirSync({ prefix: "appgraph-shared-" });
  /** The other user's. */
  readonly foreign = `${this.own}/foreign`;
  /** Everybody's, as `/tmp` is. */
  readonly sticky = `${this.own}/sticky`;
  /** A file of this user's that nothing is to happen to. */
  readonly victim = `${this.own}/victim`;

  constructor() {
    Deno.chmodSync(this.own, 0o755);
    Deno.mkdirSync(this.foreign);
    Deno.chmodSync(this.foreign, 0o755);
    Deno.chownSync(this.foreign, STRANGER, STRANGER);
    Deno.mkdirSync(this.sticky);
    Deno.chmodSync(this.sticky, 0o1777);
    Deno.writeTextFileSync(this.victim, "precious", { mode: 0o640 });
    Deno.chmodSync(this.victim, 0o640);
  }

  /** That the victim is what it was. */
  checkVictim(): void {
    const { uid, gid, mode } = Deno.statSync(this.victim);
    assertEquals([uid, gid, (mode ?? 0) & 0o7777], [0, 0, 0o640]);
    assertEquals(Deno.readTextFileSync(this.victim), "precious");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.own, { recursive: true });
  }
}
