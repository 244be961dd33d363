import { orAborted, SharedWork, sleep, TimeLimit } from "../../auth/wait.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";

Deno.test("SharedWork lets each caller give up alone, and ends with the last", async () => {
  const result = Promise.withResolvers<string>();
  let ended: unknown;
  const work = new SharedWork((signal) => {
    signal.addEventListener("abort", () => ended = signal.reason);
    return result.promise;
  });
  const [first, second] = [new AbortController(), new AbortController()];
  const one = work.join(first.signal);
  const two = work.join(second.signal);
  first.abort(new RangeError("First"));
  await assertRejects(() => one, RangeError, "First");
  assertEquals([ended, work.isAbandoned], [undefined, false]);
  second.abort(new RangeError("Second"));
  await assertRejects(() => two, RangeError, "Second");
  assert(work.isAbandoned);
  assertEquals(ended, second.signal.reason);
});

Deno.test("SharedWork gives its result to all who stayed, and is not ended by it", async () => {
  const result = Promise.withResolvers<string>();
  const work = new SharedWork(() => result.promise);
  const gone = new AbortController();
  const left = work.join(gone.signal);
  const waiting = [work.join(undefined), work.join(undefined)];
  gone.abort(new RangeError("Gone"));
  await assertRejects(() => left, RangeError, "Gone");
  result.resolve("here");
  assertEquals(await Promise.all(waiting), ["here", "here"]);
  assertEquals(work.isAbandoned, false);
});

Deno.test("orAborted() throws the reason of a signal that has aborted already", async () => {
  const signal = AbortSignal.abort(new RangeError("Before"));
  await assertRejects(
    () => orAborted(Promise.resolve(1), signal),
    RangeError,
    "Before",
  );
});

Deno.test("sleep() ends at the signal, and leaves no timer", async () => {
  const stop = new AbortController();
  const sleeping = sleep(3_600_000, stop.signal);
  stop.abort(new RangeError("Stop"));
  await assertRejects(() => sleeping, RangeError, "Stop");
});

Deno.test("TimeLimit aborts in time, at once where it is over, and never where it is too far", async () => {
  using over = new TimeLimit(-5, () => new RangeError("Over"));
  using far = new TimeLimit(Infinity, () => new RangeError("Far"));
  const { promise, resolve } = Promise.withResolvers<void>();
  over.signal.addEventListener("abort", () => resolve());
  await promise;
  assertEquals(String(over.signal.reason), "RangeError: Over");
  assertEquals(far.signal.aborted, false);
});
