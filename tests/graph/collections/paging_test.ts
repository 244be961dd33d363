import fc from "fast-check";
import { LinkError } from "../../../graph/errors.ts";
import {
  followPages,
  itemsOf,
  repeatedLinkCheck,
} from "../../../graph/collections/paging.ts";
import type { Page } from "../../../graph/types.ts";
import {
  assert,
  assertEquals,
  assertLess,
  assertRejects,
  assertThrows,
} from "../../assert.ts";

function page(items: readonly number[], nextLink?: string): Page<number> {
  return { items, body: {}, ...(nextLink === undefined ? {} : { nextLink }) };
}

function same(link: string): string {
  return link;
}

/** Pages 0 to `last`, one item each. */
function counting(last: number, asked: string[] = []) {
  return (url: string): Promise<Page<number>> => {
    asked.push(url);
    const number = Number(url);
    return Promise.resolve(
      page([number], number < last ? String(number + 1) : undefined),
    );
  };
}

Deno.test("followPages() gives pages up to the last one", async () => {
  const options = { getPage: counting(3), check: same };
  assertEquals(await Array.fromAsync(itemsOf(followPages("0", options))), [
    0,
    1,
    2,
    3,
  ]);
});

Deno.test("followPages() goes on after empty pages", async () => {
  const pages = [page([], "1"), page([], "2"), page([], "3"), page([7])];
  const options = {
    getPage: (url: string) => Promise.resolve(pages[Number(url)] ?? page([])),
    check: same,
  };
  assertEquals(await Array.fromAsync(itemsOf(followPages("0", options))), [7]);
});

Deno.test("followPages() asks for the next page, and no further, while this one is used", async () => {
  const asked: string[] = [];
  const pages = followPages("0", { getPage: counting(9, asked), check: same });
  await pages.next();
  assertEquals(asked, ["0", "1"]);
  await pages.next();
  assertEquals(asked, ["0", "1", "2"]);
  await pages.return();
});

Deno.test("followPages() ends the request on its way when the reader goes away", async () => {
  const signals: AbortSignal[] = [];
  const getPage = (url: string, signal: AbortSignal) => {
    signals.push(signal);
    if (url === "0") return Promise.resolve(page([0], "1"));
    return new Promise<Page<number>>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  };
  for await (const _ of followPages("0", { getPage, check: same })) break;
  assertEquals(signals.map((signal) => signal.aborted), [true, true]);
});

Deno.test("followPages() follows the caller's signal", async () => {
  const controller = new AbortController();
  const reason = new Error("Interrupted");
  const getPage = (_url: string, signal: AbortSignal) =>
    new Promise<Page<number>>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      controller.abort(reason);
    });
  const { signal } = controller;
  const error = await assertRejects(
    () => followPages("0", { getPage, check: same, signal }).next(),
    Error,
  );
  assertEquals(error, reason);
});

Deno.test("followPages() gives a page out before its bad link ends everything", async () => {
  const check = () => {
    throw new LinkError("foreign-link", "Elsewhere");
  };
  const pages = followPages("0", { getPage: counting(3), check });
  assertEquals((await pages.next()).value, page([0], "1"));
  await assertRejects(() => pages.next(), LinkError, "Elsewhere");
});

Deno.test("followPages() stops at a repeated link", async () => {
  const getPage = (url: string) =>
    Promise.resolve(
      page([Number(url)], url === "5" ? "3" : String(Number(url) + 1)),
    );
  const seen: number[] = [];
  const error = await assertRejects(
    async () => {
      for await (
        const item of itemsOf(followPages("0", { getPage, check: same }))
      ) seen.push(item);
    },
    LinkError,
    "Stopped reading pages: the service sent the same next link again",
  );
  assertEquals(error.code, "repeated-link");
  assertEquals(seen.slice(0, 6), [0, 1, 2, 3, 4, 5]);
});

Deno.test("repeatedLinkCheck() finds any cycle within a small multiple of its length", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (tail, cycle) => {
      const check = repeatedLinkCheck();
      let steps = 0;
      const next = (n: number) => (n + 1 < tail + cycle ? n + 1 : tail);
      const walk = () => {
        for (let n = 0;; n = next(n)) {
          check(String(n));
          steps += 1;
          assertLess(steps, 4 * (tail + cycle) + 4);
        }
      };
      assertThrows(walk, LinkError);
      assert(steps >= tail + cycle);
    }),
    { numRuns: 200 },
  );
});

Deno.test("repeatedLinkCheck() lets different links pass", () => {
  const check = repeatedLinkCheck();
  for (let n = 0; n < 10_000; n++) assertEquals(check(String(n)), String(n));
});
