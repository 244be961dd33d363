/**
 * By how much a clock is wrong, as far as Entra's answer tells.
 *
 * @module
 */

import type { TokenRefusal } from "../../auth/mod.ts";
import { formatDuration } from "../text/words.ts";
import type { RequestFacts } from "./hints.ts";

/** Whose assertion was refused, and when. */
export interface ClockContext
  extends Pick<RequestFacts, "kind" | "credential" | "source"> {
  /** Current time of this machine, in epoch milliseconds. */
  readonly now: number;
}

const SERVER_TIME_REGEXP = /Current time: (\d{4}-\d\d-\d\d[T ][\d:.]+Z?)/;
/** A difference of clocks that says nothing: the way to the server takes time too. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Why an assertion was outside its time: by whose clock, and by how much that is wrong. */
export function describeTimes(
  context: ClockContext,
  refusal: TokenRefusal,
): string {
  const clock = describeClock(context, refusal);
  if (context.kind === "federated") {
    const advice = context.source === "value"
      ? `Start the job anew, nothing renews ${context.credential}`
      : `Check what renews ${context.credential}`;
    return `${advice}: it is outside its time${
      clock?.isWrong ? `; this machine's clock is ${clock.difference}` : ""
    }`;
  }
  if (clock === undefined) {
    return "Set this machine's clock: the assertion is outside its time";
  }
  return clock.isWrong
    ? `Set this machine's clock: it is ${clock.difference}`
    : "Try again: this machine's clock and the server's agree now";
}

/** By how much this machine's clock is wrong, as far as the server told its own time. */
function describeClock(
  { now }: ClockContext,
  { description, timestamp }: TokenRefusal,
): { readonly isWrong: boolean; readonly difference: string } | undefined {
  const text = SERVER_TIME_REGEXP.exec(description)?.[1] ?? timestamp ?? "";
  const serverTime = Date.parse(
    text.replace(" ", "T").replace(/(?<!Z)$/, "Z"),
  );
  if (Number.isNaN(serverTime)) return undefined;
  const ahead = now - serverTime;
  const direction = ahead > 0 ? "ahead of" : "behind";
  return {
    isWrong: Math.abs(ahead) > CLOCK_TOLERANCE_MS,
    difference: `${formatDuration(Math.abs(ahead))} ${direction} the server's`,
  };
}
