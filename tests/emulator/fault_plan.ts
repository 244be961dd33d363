/** Scripted faults: which requests they meet, how often, and what happens then. @module */

import type { Reply, RequestHead } from "./http_server.ts";
import type { Service } from "./request_log.ts";

/** Which requests a fault meets. Left out means any. */
export interface FaultRule {
  readonly service?: Service;
  readonly method?: string;
  /** Tested against the raw request target, query included. */
  readonly path?: RegExp;
  /** Lets this many fitting requests pass first; 0 by default. */
  readonly after?: number;
  /** Ends after this many hits; 1 by default, without end with a probability. */
  readonly times?: number;
  /** Meets a fitting request by chance, 0 to 1. */
  readonly probability?: number;
  /** Makes chance repeatable. */
  readonly seed?: number;
}

/** What happens to a request that a fault meets. All in one, in this order. */
export interface Fault {
  /** The answer waits so long. */
  readonly delayMs?: number;
  /** The connection ends before the body is read; nothing is processed. */
  readonly drop?: boolean;
  /** Answered instead of processing the request. */
  readonly reply?: Reply | ((head: RequestHead) => Reply);
  /** Changes the answer, real or scripted. */
  readonly edit?: (reply: Reply, head: RequestHead) => Reply | Promise<Reply>;
}

/** A fault in force. */
export interface PlannedFault {
  /** How many requests it has met. */
  readonly hits: number;
  /** Ends it. */
  remove(): void;
}

interface Entry {
  readonly rule: FaultRule;
  readonly fault: Fault;
  readonly random: () => number;
  seen: number;
  hits: number;
}

/** The faults of one emulator; the oldest that fits a request meets it. */
export class FaultPlan {
  #entries: Entry[] = [];

  /** Adds a fault. */
  add(fault: Fault, rule: FaultRule = {}): PlannedFault {
    const entry: Entry = {
      rule,
      fault,
      random: seededRandom(rule.seed ?? 1),
      seen: 0,
      hits: 0,
    };
    this.#entries.push(entry);
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => {
        this.#entries = this.#entries.filter((other) => other !== entry);
      },
    };
  }

  /** Ends all faults. */
  clear(): void {
    this.#entries = [];
  }

  /** The fault that meets this request. For the emulator itself. */
  take(service: Service, head: RequestHead): Fault | undefined {
    for (const entry of this.#entries) {
      const { rule } = entry;
      if (rule.service !== undefined && rule.service !== service) continue;
      if (rule.method !== undefined && rule.method !== head.method) continue;
      if (rule.path !== undefined && !rule.path.test(head.target)) continue;
      const limit = rule.times ??
        (rule.probability === undefined ? 1 : Infinity);
      if (entry.hits >= limit || entry.seen++ < (rule.after ?? 0)) continue;
      if (
        rule.probability !== undefined && entry.random() >= rule.probability
      ) continue;
      entry.hits++;
      return entry.fault;
    }
    return undefined;
  }
}

/** Numbers from 0 to below 1, the same for the same seed (the mulberry32 generator). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
