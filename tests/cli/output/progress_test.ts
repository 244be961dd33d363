import { assertEquals, assertLess } from "../../assert.ts";
import { createProgress, formatWork } from "../../../cli/output/progress.ts";
import { Activity } from "../../../cli/report/activity.ts";
import { displayWidth } from "../../../cli/text/width.ts";

const CLEAR = "\r\x1b[K";

function terminal(columns = 100) {
  const activity = new Activity();
  const screen = { now: 0, columns, written: [] as string[], isFree: true };
  const progress = createProgress({
    activity,
    write: (text) => screen.written.push(text),
    columns: () => screen.columns,
    now: () => activity.since + screen.now,
    isFree: () => screen.isFree,
  });
  return { activity, screen, progress };
}

Deno.test("createProgress() draws what the work has come to and what it waits for", () => {
  const { activity, screen, progress } = terminal();
  screen.now = 2000;
  activity.update({ pages: 2, items: 1998, total: 100_000 });
  progress.draw();
  {
    using _token = activity.startWait("waiting for the token");
    using _lock = activity.startWait("waiting for the lock of another run");
    progress.draw();
  }
  progress.draw();
  const work = "2 pages, 1,998 of 100,000 items, 999 items/s, 2 s";
  assertEquals(screen.written, [
    `${CLEAR}${work}`,
    `${CLEAR}${work}, waiting for the lock of another run`,
    `${CLEAR}${work}`,
  ]);
});

Deno.test("createProgress() counts a pause down, the longest of several, and goes back to what is waited for", () => {
  const { activity, screen, progress } = terminal();
  using _wait = activity.startWait("waiting for graph.microsoft.com");
  activity.startPause(30_000, "Graph asks for a pause (429)");
  activity.startPause(1_000, "Graph gave no answer");
  screen.now = 10_400;
  progress.draw();
  // Over at once: the clock of the pause is the real one.
  const other = terminal();
  other.activity.startPause(0, "Graph gave no answer");
  other.progress.draw();
  assertEquals(screen.written, [
    `${CLEAR}waiting 20 s: Graph asks for a pause (429), 10 s`,
  ]);
  assertEquals(other.screen.written, [`${CLEAR}0 ms`]);
});

Deno.test("createProgress() clears its line once, draws it again, and takes it away at the end", () => {
  const { activity, screen, progress } = terminal();
  progress.clear();
  screen.now = 1500;
  progress.draw();
  progress.clear();
  progress.clear();
  screen.now = 1600;
  progress.draw();
  activity.end();
  progress.draw();
  progress.draw();
  assertEquals(screen.written, [
    `${CLEAR}1.5 s`,
    CLEAR,
    `${CLEAR}1.6 s`,
    CLEAR,
  ]);
});

Deno.test("createProgress() draws nothing behind half a line", () => {
  const { screen, progress } = terminal();
  screen.isFree = false;
  progress.draw();
  assertEquals(screen.written, []);
});

Deno.test("createProgress() fits a terminal that gets narrower", () => {
  const { activity, screen, progress } = terminal();
  using _wait = activity.startWait("東京".repeat(20));
  activity.update({ pages: 1, items: 1000 });
  for (const columns of [60, 20, 5, 1, 0]) {
    screen.now += 2000;
    screen.columns = columns;
    progress.draw();
    const line = screen.written.at(-1)?.slice(CLEAR.length) ?? "";
    assertLess(displayWidth(line), Math.max(columns, 1));
  }
});

Deno.test("formatWork() shows what is known", () => {
  assertEquals(
    formatWork({ pages: 1, items: 1 }, 500),
    "1 page, 1 item, 2 items/s, 500 ms",
  );
  assertEquals(
    formatWork({ bytes: 5_000_000, total: 20_000_000 }, 2000),
    "5.0 MB of 20 MB, 2.5 MB/s, 2 s",
  );
  assertEquals(formatWork({ items: 0, total: 1 }, 0), "0 of 1 item, 0 ms");
});
