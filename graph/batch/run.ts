import { batchEntries, type BatchEntry } from "./entry.ts";
import { ownAnswer } from "./parts.ts";
import { BATCH_SIZE, BatchQueue } from "./queue.ts";
import { isForbidden, isRepeatable, sendBatch } from "./send_batch.ts";
import type { BatchOptions, BatchRequest, BatchResponse } from "./types.ts";
import { judgeLost, judgePart, type Verdict } from "./verdict.ts";
import { BatchWindow } from "./window.ts";
import {
  GraphResponseError,
  NoAnswerError,
  TimeBudgetError,
} from "../errors.ts";
import { limitsOf } from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { joinSignals } from "../http/signals.ts";
import { RetryBudget } from "../retry/budget.ts";
import { GRAPH_RETRY_RULES, isRetryable } from "../retry/rules.ts";

type Requests = AsyncIterable<BatchRequest> | Iterable<BatchRequest>;

/**
 * Sends requests through `$batch` and gives their answers out in the order of the requests.
 *
 * @throws {BatchRequestError} A request cannot be sent: none of its group of 20, nor a later one,
 * was sent. What the source of the requests throws has the same effect.
 */
export async function* runBatch(
  connection: Connection,
  requests: Requests,
  options: BatchOptions,
): AsyncGenerator<BatchResponse, void, undefined> {
  const run = new BatchRun(connection, requests, options);
  try {
    yield* run.answers();
  } finally {
    await run.stop();
  }
}

class BatchRun {
  readonly #connection: Connection;
  readonly #options: BatchOptions;
  readonly #source: AsyncIterator<BatchRequest> | Iterator<BatchRequest>;
  readonly #toEntry: (request: unknown) => BatchEntry;
  readonly #concurrency: number;
  readonly #controller = new AbortController();
  readonly #queue = new BatchQueue();
  readonly #window: BatchWindow;
  readonly #sending = new Set<Promise<void>>();
  readonly #budget: RetryBudget;
  #lostInARow = 0;
  #reading = false;
  #sourceDone = false;
  /** Ends the batch after all requests before it. */
  #sourceError: { readonly error: unknown } | undefined;
  /** Ends everything, after what is on its way has come back. */
  #failure: { readonly error: unknown } | undefined;
  #wake = () => {};

  constructor(
    connection: Connection,
    requests: Requests,
    options: BatchOptions,
  ) {
    this.#connection = connection;
    const { signal, deadline } = limitsOf(connection, options);
    this.#options = {
      ...options,
      signal: joinSignals(this.#controller.signal, signal),
      deadline,
    };
    this.#budget = new RetryBudget({
      rules: GRAPH_RETRY_RULES,
      maxRetries: connection.maxRetries,
      deadline,
    });
    const { baseUrl, version } = connection;
    this.#window = new BatchWindow(options);
    this.#concurrency = checkCount(options.concurrency ?? 4, "concurrency");
    this.#toEntry = batchEntries({
      baseUrl,
      version: options.version ?? version,
    });
    this.#source = Symbol.asyncIterator in requests
      ? requests[Symbol.asyncIterator]()
      : requests[Symbol.iterator]();
  }

  async *answers(): AsyncGenerator<BatchResponse, void, undefined> {
    while (true) {
      this.#advance();
      const failed = this.#failure !== undefined && this.#sending.size === 0;
      // After a failure gaps do not count: what was answered is given out.
      const answer = failed
        ? this.#window.takeAnswered()
        : this.#window.takeOldest();
      if (answer) yield answer;
      else if (failed) throw this.#failure?.error;
      else if (this.#sourceDone && this.#window.empty) break;
      else await new Promise<void>((resolve) => this.#wake = resolve);
    }
    if (this.#sourceError) throw this.#sourceError.error;
  }

  async stop(): Promise<void> {
    this.#controller.abort();
    this.#failure ??= { error: this.#controller.signal.reason };
    // Not waited for: a source that is being read may never answer.
    if (!this.#sourceDone) void Promise.allSettled([this.#source.return?.()]);
    await Promise.allSettled(this.#sending);
  }

  #advance(): void {
    if (this.#failure) return;
    this.#giveUpHopeless();
    while (true) {
      if (this.#queue.freshCount < BATCH_SIZE) this.#startReading();
      if (this.#sending.size >= this.#concurrency) break;
      const { entries, full } = this.#queue.peek();
      if (entries.length === 0) break;
      // Not full: more may come from the source, or from what is on its way.
      const mayFill = this.#reading ||
        entries.every(({ retries }) => retries > 0);
      if (!full && this.#sending.size > 0 && mayFill) break;
      this.#queue.remove(entries);
      const sending = this.#send(entries).finally(() => {
        this.#sending.delete(sending);
        this.#continue();
      });
      this.#sending.add(sending);
    }
  }

  #continue(): void {
    this.#advance();
    this.#wake();
  }

  #startReading(): void {
    if (!this.#reading && !this.#sourceDone && this.#window.hasRoom) {
      void this.#readGroup();
    }
  }

  async #readGroup(): Promise<void> {
    this.#reading = true;
    const group: BatchEntry[] = [];
    try {
      while (group.length < BATCH_SIZE) {
        const { done, value } = await this.#source.next();
        if (done) {
          this.#sourceDone = true;
          break;
        }
        group.push(this.#toEntry(value));
      }
      for (const entry of group) {
        this.#window.add(entry);
        this.#queue.add(entry);
      }
    } catch (error) {
      this.#sourceDone = true;
      this.#sourceError = { error };
    }
    this.#reading = false;
    this.#continue();
  }

  async #send(entries: readonly BatchEntry[]): Promise<void> {
    try {
      const { parts, bytes, isTokenRenewed } = await sendBatch(
        this.#connection,
        entries,
        this.#options,
      );
      this.#lostInARow = 0;
      const share = Math.ceil(bytes / entries.length);
      for (const entry of entries) {
        const part = parts.get(String(entry.number));
        const verdict = isTokenRenewed && isForbidden(entry, parts)
          ? { kind: "again" } as const
          : judgePart(entry, part, this.#budget);
        this.#settle(entry, verdict, share);
      }
    } catch (error) {
      if (this.#isBearable(error, entries)) {
        for (const entry of entries) {
          this.#settle(entry, judgeLost(entry, error, this.#budget), 0);
        }
      } else {
        this.#failure ??= { error };
      }
    }
  }

  /**
   * A lost request does not end the batch, except when it was retried already (all its parts can
   * be), or when nothing comes through any more.
   */
  #isBearable(
    error: unknown,
    entries: readonly BatchEntry[],
  ): error is NoAnswerError | GraphResponseError {
    const lost = error instanceof NoAnswerError ||
      (error instanceof GraphResponseError && isLost(error));
    if (!lost || entries.every(isRepeatable)) return false;
    this.#lostInARow += 1;
    return this.#lostInARow <= this.#concurrency;
  }

  #settle(entry: BatchEntry, verdict: Verdict, answerBytes: number): void {
    switch (verdict.kind) {
      case "answer":
        return this.#window.answer(entry, verdict.answer, answerBytes);
      case "again":
        return this.#sendAgain(entry, verdict.wait);
      case "out-of-time": {
        const { host } = new URL(this.#connection.baseUrl);
        this.#failure ??= { error: new TimeBudgetError(host, verdict) };
      }
    }
  }

  #sendAgain(
    entry: BatchEntry,
    wait: Extract<Verdict, { kind: "again" }>["wait"],
  ): void {
    if (!wait) return this.#queue.addAgain(entry);
    const { method, url } = entry;
    this.#connection.onEvent({ kind: "retry-scheduled", method, url, ...wait });
    entry.retries += 1;
    void this.#wait(entry, wait.waitMs);
  }

  async #wait(entry: BatchEntry, waitMs: number): Promise<void> {
    try {
      await this.#connection.sleep(waitMs, this.#options.signal);
      this.#queue.addAgain(entry);
    } catch (error) {
      this.#failure ??= { error };
    }
    this.#continue();
  }

  #giveUpHopeless(): void {
    for (let hopeless = this.#queue.takeHopeless(); hopeless.length > 0;) {
      for (const entry of hopeless) {
        const message = "A request that this one depends on failed";
        this.#window.answer(
          entry,
          ownAnswer(entry, 424, "FailedDependency", message),
          0,
        );
      }
      hopeless = this.#queue.takeHopeless();
    }
  }
}

/** Whether nobody knows what became of the request: 501 and 507, for example, are clear refusals. */
function isLost({ status }: GraphResponseError): boolean {
  return status >= 500 &&
    isRetryable(GRAPH_RETRY_RULES, { method: "PUT", status });
}

function checkCount(count: number, name: string): number {
  if (Number.isInteger(count) && count > 0) return count;
  throw new RangeError(
    `Cannot use the option "${name}": wanted a whole number above 0, not ${count}`,
  );
}
