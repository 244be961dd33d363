import { assertEquals, assertLess } from "../../assert.ts";
import {
  createProgress,
  formatProgress,
} from "../../../cli/output/progress.ts";
import { displayWidth } from "../../../cli/text/width.ts";

function terminal(columns = 80) {
  const screen = { now: 0, columns, written: [] as string[] };
  const progress = createProgress({
    write: (text) => screen.written.push(text),
    columns: () => screen.columns,
    now: () => screen.now,
  });
  return { screen, progress };
}

Deno.test("createProgress() shows nothing in the first second", () => {
  const { screen, progress } = terminal();
  for (screen.now = 0; screen.now < 1000; screen.now += 50) {
    progress.update({ items: 1 });
  }
  progress.end();
  assertEquals(screen.written, []);
});

Deno.test("createProgress() draws at most ten times a second", () => {
  const { screen, progress } = terminal();
  for (screen.now = 0; screen.now < 3000; screen.now += 1) {
    progress.update({ items: screen.now });
  }
  assertEquals(screen.written.length, 20);
});

Deno.test("createProgress() clears its line before other messages and draws it again", () => {
  const { screen, progress } = terminal();
  progress.clear();
  screen.now = 2000;
  progress.update({ pages: 2, items: 1998, total: 100_000 });
  progress.clear();
  progress.clear();
  screen.now = 2100;
  progress.update({ note: "waiting 30 s" });
  progress.end();
  screen.now = 9000;
  progress.update({ items: 1 });
  assertEquals(screen.written, [
    "\r\x1b[K2 pages, 1,998 of 100,000 items, 999 items/s, 2 s",
    "\r\x1b[K",
    "\r\x1b[K2.1 s, waiting 30 s",
    "\r\x1b[K",
  ]);
});

Deno.test("createProgress() fits a terminal that gets narrower", () => {
  const { screen, progress } = terminal();
  for (const columns of [60, 20, 5, 1, 0]) {
    screen.now += 2000;
    screen.columns = columns;
    progress.update({ pages: 1, items: 1000, note: "東京".repeat(20) });
    const line = screen.written.at(-1)?.slice("\r\x1b[K".length) ?? "";
    assertLess(displayWidth(line), Math.max(columns, 1));
  }
});

Deno.test("formatProgress() shows what is known", () => {
  assertEquals(
    formatProgress({ pages: 1, items: 1 }, 500),
    "1 page, 1 item, 2 items/s, 500 ms",
  );
  assertEquals(
    formatProgress({ bytes: 5_000_000, total: 20_000_000 }, 2000),
    "5.0 MB of 20 MB, 2.5 MB/s, 2 s",
  );
  assertEquals(formatProgress({ items: 0, total: 1 }, 0), "0 of 1 item, 0 ms");
});
