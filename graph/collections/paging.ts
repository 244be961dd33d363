import { LinkError } from "../errors.ts";
import { joinSignals } from "../http/signals.ts";
import type { Page } from "../types.ts";

/** Gets one page; the signal ends it when the reader goes away. */
export type GetPage<T> = (url: string, signal: AbortSignal) => Promise<Page<T>>;

/** Options of {@linkcode followPages}. */
export interface FollowOptions<T> {
  readonly getPage: GetPage<T>;
  /** Throws for a link that must not be followed. */
  readonly check: (link: string) => string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Follows next links. While one page is used, the next one is on its way; no more than these two
 * are held.
 *
 * @param first URL of the first page.
 * @param options How to get a page.
 * @throws {LinkError} A link came twice, or `check` refused it.
 */
export async function* followPages<T>(
  first: string,
  options: FollowOptions<T>,
): AsyncGenerator<Page<T>, void, undefined> {
  const { getPage, check } = options;
  const controller = new AbortController();
  const signal = joinSignals(controller.signal, options.signal) ??
    controller.signal;
  const checkRepeated = repeatedLinkCheck();
  const follow = async (link: string) =>
    await getPage(checkRepeated(check(link)), signal);
  try {
    let next: Promise<() => Page<T>> | undefined = settled(() =>
      getPage(first, signal)
    );
    while (next) {
      const page: Page<T> = (await next)();
      const link = page.nextLink;
      next = link === undefined ? undefined : settled(() => follow(link));
      // Whoever uses the page may keep this thread busy, and the request would stay where it is.
      if (next) await leave();
      yield page;
    }
  } finally {
    controller.abort();
  }
}

/** Lets a request that was just made out: the runtime's tasks write it between two turns of the loop. */
async function leave(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** Runs now, fails only when it is asked for: a page that nobody reads is no unhandled error. */
async function settled<T>(work: () => Promise<T>): Promise<() => T> {
  try {
    const value = await work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/**
 * Finds any cycle of links with one remembered link (Brent's method): the remembered link moves
 * up after 1, 2, 4, 8, … steps.
 *
 * @returns A function that gives its link back, or throws a `repeated-link` {@linkcode LinkError}.
 */
export function repeatedLinkCheck(): (link: string) => string {
  let remembered: string | undefined;
  let steps = 0;
  let limit = 1;
  return (link) => {
    if (link === remembered) {
      throw new LinkError(
        "repeated-link",
        "Stopped reading pages: the service sent the same next link again, so there would be no end",
      );
    }
    steps += 1;
    if (steps === limit) {
      remembered = link;
      limit *= 2;
      steps = 0;
    }
    return link;
  };
}

/**
 * The items of pages, one by one.
 *
 * @param pages The pages.
 */
export async function* itemsOf<T>(
  pages: AsyncIterable<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  for await (const page of pages) yield* page.items;
}
