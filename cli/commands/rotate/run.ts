/**
 * Carries a renewal out: looks, decides, does one step, and looks again.
 *
 * @module
 */

import {
  createSuccessor,
  type KeyedCertificate,
} from "../../../auth/renewal.ts";
import type { Session } from "../../connection/session.ts";
import type { Context } from "../../context.ts";
import type { RenewalPaths, RenewalRecord } from "../../files/renewal_files.ts";
import { pause } from "../../system/pause.ts";
import { addKey, isRefused, removeKey } from "./change_keys.ts";
import { decide } from "./decide.ts";
import { type Facts, findKey, type Outcome, type Step } from "./facts.ts";
import {
  type ReadingContext,
  readOwnCertificate,
  readRecord,
} from "./observe.ts";
import type { Plan } from "./options.ts";
import { refusal, timeIsUp } from "./refusals.ts";
import {
  isNotOwn,
  notOwn,
  readRegistration,
  type Registration,
} from "./registration.ts";
import {
  checkReplaceable,
  discardNext,
  forgetAll,
  putNextInPlace,
  writeNext,
  writeRecord,
} from "./replace.ts";
import { settle } from "./settle.ts";
import {
  certificateOf,
  readCertificate,
  requireCertificate,
} from "./source.ts";

const LOOK_AGAIN_MS = 2000;
/** More than any history of a renewal needs: a circle must end. */
const MAX_STEPS = 100;

/** What a renewal works on. */
export interface Renewal {
  readonly context: Context;
  readonly session: Session;
  readonly plan: Plan;
  readonly paths: RenewalPaths;
  readonly reading: ReadingContext;
  /** The certificate in use, from the path that is configured. */
  readonly current: KeyedCertificate;
  /** Epoch milliseconds at which it is given up. */
  readonly deadline: number;
}

/** What a renewal has come to. */
export interface RenewalResult {
  readonly outcome: Outcome;
  readonly facts: Facts;
  /** Whether this run has put a new certificate in place. */
  readonly isRenewed: boolean;
  /** Ids of the keys that this run has removed from the registration. */
  readonly removed: readonly string[];
}

/**
 * Renews a certificate as far as that is due.
 *
 * @throws {UsageError} if it cannot be renewed.
 * @throws {CommandError} if Graph refuses, or the time is up.
 * @throws What requests throw.
 */
export async function renew(renewal: Renewal): Promise<RenewalResult> {
  const run = await Run.begin(renewal);
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const step = decide(run.facts);
    renewal.context.log.detail(`Renewal: ${step.kind}`, {
      event: "renewal",
      ...step,
    });
    if (step.kind === "done") return run.result(step.outcome);
    await run.carryOut(step);
  }
  throw new RangeError(
    "Cannot renew the certificate: the steps go in a circle",
  );
}

class Run {
  readonly #renewal: Renewal;
  #current: KeyedCertificate;
  #next: KeyedCertificate | undefined;
  #out: KeyedCertificate | undefined;
  #record: RenewalRecord;
  #registration: Registration;
  #isSettled = false;
  #isForced: boolean;
  #isRenewed = false;
  readonly #removed: string[] = [];

  private constructor(
    renewal: Renewal,
    seen: {
      readonly next: KeyedCertificate | undefined;
      readonly out: KeyedCertificate | undefined;
      readonly record: RenewalRecord;
      readonly registration: Registration;
    },
  ) {
    this.#renewal = renewal;
    this.#current = renewal.current;
    this.#next = seen.next;
    this.#out = seen.out;
    this.#record = seen.record;
    this.#registration = seen.registration;
    this.#isForced = renewal.plan.force;
  }

  /** Looks at everything. */
  static async begin(renewal: Renewal): Promise<Run> {
    const { context, paths, reading, plan, session, current } = renewal;
    const { log } = context;
    const next = await readOwnCertificate(paths.next, paths, reading);
    const out = plan.isOut
      ? await readOwnCertificate(paths.file, paths, reading)
      : undefined;
    const record = await readRecord(paths, reading.trust, log);
    const registration = await readRegistration(context, session, current)
      .catch((error) => {
        throw isNotOwn(error) ? notOwn(session.configuration, error) : error;
      });
    return new Run(renewal, { next, out, record, registration });
  }

  get facts(): Facts {
    return {
      now: Date.now(),
      wishes: { ...this.#renewal.plan, force: this.#isForced },
      current: certificateOf(this.#current),
      out: this.#out && certificateOf(this.#out),
      next: this.#next && certificateOf(this.#next),
      record: this.#record,
      registered: this.#registration.keys,
      isSettled: this.#isSettled,
    };
  }

  result(outcome: Outcome): RenewalResult {
    return {
      outcome,
      facts: this.facts,
      isRenewed: this.#isRenewed,
      removed: this.#removed,
    };
  }

  async carryOut(step: Exclude<Step, { kind: "done" }>): Promise<void> {
    switch (step.kind) {
      case "refuse":
        throw refusal(step.obstacle, this.#renewal, this.facts);
      case "create":
        return await this.#create();
      case "register":
        return await this.#register();
      case "look-again":
        return await this.#lookAgain(step.until);
      case "settle":
        return await this.#settle();
      case "replace":
        return await this.#replace();
      case "discard":
        await discardNext(this.#renewal.paths);
        this.#next = undefined;
        return;
      case "remove":
        return await this.#remove(step.thumbprint);
      case "forget":
        return await this.#forget(step.thumbprints);
    }
  }

  async #create(): Promise<void> {
    const { paths, plan, reading } = this.#renewal;
    await checkReplaceable(paths);
    const { password } = requireCertificate(reading.configuration);
    const { isEncrypted } = this.#current.source;
    const text = await createSuccessor(this.#current, {
      days: plan.days,
      password: isEncrypted ? password?.value ?? "" : undefined,
      now: Date.now(),
    });
    reading.limits.signal.throwIfAborted();
    await writeNext(paths, text);
    // As the program will read it: what cannot be read is not registered.
    this.#next = await readOwnCertificate(paths.next, paths, reading);
  }

  async #register(): Promise<void> {
    const { paths } = this.#renewal;
    const next = this.#next!;
    const before = this.#record;
    await this.#keep({
      ...before,
      sent: { thumbprint: next.facts.thumbprintSha1, at: Date.now() },
    });
    try {
      await addKey(this.#change(), next);
    } catch (error) {
      if (isRefused(error)) {
        // Nothing was changed, and nothing is left behind.
        await discardNext(paths);
        await this.#keep({ ...before, sent: undefined });
      }
      throw error;
    }
    await this.#look();
  }

  async #lookAgain(until: number): Promise<void> {
    const { context, deadline, plan, paths } = this.#renewal;
    const wait = Math.min(
      Math.max(until - Date.now(), 1),
      LOOK_AGAIN_MS,
      Math.max(plan.settleMs / 4, 50),
    );
    if (Date.now() + wait > deadline) {
      throw timeIsUp(this.#next!.facts.thumbprintSha1, paths.next);
    }
    await pause(wait, context.system.signal);
    await this.#look();
  }

  async #settle(): Promise<void> {
    const { context, session, paths, plan, deadline } = this.#renewal;
    await settle(context, session, {
      path: paths.next,
      thumbprint: this.#next!.facts.thumbprintSha1,
      settleMs: plan.settleMs,
      deadline,
    });
    this.#isSettled = true;
  }

  async #replace(): Promise<void> {
    const { paths, plan, reading } = this.#renewal;
    const { thumbprint, endsAt } = certificateOf(this.#current);
    const { keyId } = findKey(this.facts, thumbprint)!;
    await this.#keep({
      replacement: this.#next!.facts.thumbprintSha1,
      replaced: [
        ...this.#record.replaced.filter((key) => key.thumbprint !== thumbprint),
        { thumbprint, keyId, endsAt, graceEndsAt: Date.now() + plan.graceMs },
      ],
    });
    await putNextInPlace(paths, {
      keepsPrevious: !plan.isOut,
      trust: reading.trust,
    });
    const { configuration, limits } = reading;
    const inPlace = await readCertificate(paths.file, configuration, limits);
    if (plan.isOut) this.#out = inPlace;
    else this.#current = inPlace;
    this.#next = undefined;
    this.#isForced = false;
    this.#isRenewed = true;
  }

  async #remove(thumbprint: string): Promise<void> {
    const { keyId } = findKey(this.facts, thumbprint)!;
    await removeKey(this.#change(), keyId);
    this.#removed.push(keyId);
    const { objectId, keys } = this.#registration;
    this.#registration = {
      objectId,
      keys: keys.filter((key) => key.keyId !== keyId),
    };
  }

  async #forget(thumbprints: readonly string[]): Promise<void> {
    const replaced = this.#record.replaced
      .filter(({ thumbprint }) => !thumbprints.includes(thumbprint));
    await this.#keep({ ...this.#record, replaced });
  }

  async #look(): Promise<void> {
    const { context, session } = this.#renewal;
    this.#registration = await readRegistration(
      context,
      session,
      this.#current,
    );
  }

  async #keep(record: RenewalRecord): Promise<void> {
    const { paths } = this.#renewal;
    const isEmpty = record.replaced.length === 0 && record.sent === undefined;
    if (!isEmpty) await writeRecord(paths, record);
    else {
      // A file of that name is this program's only where the record says that something was replaced.
      await forgetAll(paths, {
        withPrevious: this.#record.replaced.length > 0 &&
          !this.#renewal.plan.isOut,
      });
    }
    this.#record = record;
  }

  #change() {
    const { context, session: { client } } = this.#renewal;
    const { objectId } = this.#registration;
    return { context, client, signer: this.#current, objectId };
  }
}
