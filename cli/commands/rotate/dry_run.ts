/**
 * `--dry-run`: what a renewal would do, as far as the files tell. Nothing is sent and nothing written.
 *
 * @module
 */

import type { KeyedCertificate } from "../../../auth/renewal.ts";
import type { Context } from "../../context.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import type { RenewalPaths } from "../../files/renewal_files.ts";
import { formatDocument } from "../../output/document.ts";
import { openOutput } from "../../output/open.ts";
import { DAY_MS } from "../../text/duration.ts";
import { isoSeconds } from "../../text/time.ts";
import { formatDuration } from "../../text/words.ts";
import { decide } from "./decide.ts";
import type { Facts, FileCertificate, RegisteredKey, Step } from "./facts.ts";
import {
  type ReadingContext,
  readOwnCertificate,
  readRecord,
} from "./observe.ts";
import type { Plan } from "./options.ts";
import { refusal } from "./refusals.ts";
import { certificateOf } from "./source.ts";

const MAX_STEPS = 20;
/** Stands for the certificate that is not made. */
const NEW_THUMBPRINT = "0".repeat(40);

/** What would be renewed. */
export interface ForeseenRenewal {
  readonly context: Context;
  readonly plan: Plan;
  readonly paths: RenewalPaths;
  readonly reading: ReadingContext;
  readonly current: KeyedCertificate;
}

/**
 * Prints the steps that a run would do.
 *
 * @throws {UsageError} if a run would refuse.
 */
export async function foresee(
  renewal: ForeseenRenewal,
  format: "json" | undefined,
): Promise<ExitCode> {
  const { context, plan, paths, reading, current } = renewal;
  const next = await readOwnCertificate(paths.next, paths, reading);
  const out = plan.isOut
    ? await readOwnCertificate(paths.file, paths, reading)
    : undefined;
  const record = await readRecord(paths, reading.trust, context.log);
  const used = certificateOf(current);
  const now = Date.now();
  const certificates = [used, next, out].flatMap((one) =>
    one === undefined ? [] : "facts" in one ? [certificateOf(one)] : [one]
  );
  let facts: Facts = {
    now,
    wishes: plan,
    current: used,
    out: out && certificateOf(out),
    next: next && certificateOf(next),
    record,
    // What Graph would show is not known; a new key that was never sent is taken for one that is not there.
    registered: [
      ...certificates.filter(({ thumbprint }) =>
        thumbprint !== next?.facts.thumbprintSha1 ||
        record.sent?.thumbprint === thumbprint
      ).map(keyOf),
      ...record.replaced.map((key) => ({
        ...key,
        startsAt: undefined,
        isNamesake: false,
      })),
    ],
    isSettled: false,
  };
  const steps: Step[] = [];
  while (steps.length < MAX_STEPS) {
    const step = decide(facts);
    if (step.kind === "refuse") throw refusal(step.obstacle, renewal, facts);
    steps.push(step);
    if (step.kind === "done") break;
    facts = after(step, facts, plan);
  }
  await using output = await openOutput(context);
  const words = steps.map((step) => describe(step, renewal));
  await output.write(
    format === "json"
      ? formatDocument({
        dry_run: true,
        file: current.facts.path,
        thumbprint: used.thumbprint,
        expires_at: isoSeconds(used.endsAt),
        due_at: isoSeconds(used.endsAt - plan.beforeMs),
        steps: steps.map(({ kind }, index) => ({ kind, words: words[index] })),
      })
      : `The certificate ${used.thumbprint} in "${current.facts.path}" expires on ${
        isoSeconds(used.endsAt)
      } and is due from ${isoSeconds(used.endsAt - plan.beforeMs)} on\n${
        words.map((line) => `${line}\n`).join("")
      }`,
    format,
  );
  await output.commit();
  return EXIT_CODES.done;
}

/** The facts once a step is done. */
function after(
  step: Exclude<Step, { kind: "done" | "refuse" }>,
  facts: Facts,
  plan: Plan,
): Facts {
  const { now, current, next, wishes, registered, record } = facts;
  switch (step.kind) {
    case "create":
      return {
        ...facts,
        next: {
          thumbprint: NEW_THUMBPRINT,
          startsAt: now,
          endsAt: now + plan.days * DAY_MS,
        },
      };
    case "look-again":
    case "register":
      return { ...facts, registered: [...registered, keyOf(next!)] };
    case "settle":
      return { ...facts, isSettled: true };
    case "replace": {
      const { thumbprint, endsAt } = current;
      const graceEndsAt = now + wishes.graceMs;
      return {
        ...facts,
        wishes: { ...wishes, force: false },
        ...wishes.isOut ? { out: next } : { current: next! },
        next: undefined,
        record: {
          replacement: next!.thumbprint,
          replaced: [...record.replaced, {
            thumbprint,
            keyId: thumbprint,
            endsAt,
            graceEndsAt,
          }],
        },
      };
    }
    case "discard":
      return { ...facts, next: undefined };
    case "remove":
      return {
        ...facts,
        registered: registered.filter(({ thumbprint }) =>
          thumbprint !== step.thumbprint
        ),
      };
    case "forget":
      return {
        ...facts,
        record: {
          ...record,
          replaced: record.replaced.filter(({ thumbprint }) =>
            !step.thumbprints.includes(thumbprint)
          ),
        },
      };
  }
}

function keyOf(
  { thumbprint, startsAt, endsAt }: FileCertificate,
): RegisteredKey {
  return { keyId: thumbprint, thumbprint, startsAt, endsAt, isNamesake: false };
}

function describe(
  step: Step,
  { plan, paths, reading: { configuration } }: ForeseenRenewal,
): string {
  const { graph, objectId, clientId } = configuration;
  const application = objectId === undefined
    ? `/v1.0/applications(appId='${clientId?.value ?? ""}')`
    : `/v1.0/applications/${objectId.value}`;
  const url = `${graph.value}${application}`;
  switch (step.kind) {
    case "create":
      return `Would write a new key and a certificate of ${plan.days} days to "${paths.next}"`;
    case "register":
      return `Would send POST ${url}/addKey`;
    case "look-again":
      return `Would look until ${
        isoSeconds(step.until)
      } whether the new certificate is registered`;
    case "settle":
      return `Would ask for three tokens with the new certificate over ${
        formatDuration(plan.settleMs)
      }`;
    case "replace":
      return plan.isOut
        ? `Would rename "${paths.next}" to "${paths.file}"`
        : `Would keep "${paths.file}" as "${paths.previous}", and rename "${paths.next}" over it`;
    case "discard":
      return `Would remove "${paths.next}", which is not needed`;
    case "remove":
      return `Would send POST ${url}/removeKey for the old certificate ${step.thumbprint}`;
    case "forget":
      return `Would remove what "${paths.record}" says of ${
        step.thumbprints.join(", ")
      }`;
    case "refuse":
    case "done":
      return "Nothing more to do";
  }
}
