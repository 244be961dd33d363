/**
 * `appgraph rotate certificate`: renews the app's own certificate.
 *
 * @module
 */

import { readLimits } from "../../connection/limits.ts";
import { openSession } from "../../connection/session.ts";
import { loadConfiguration } from "../../config/load.ts";
import type { Context } from "../../context.ts";
import { UsageError } from "../../errors.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import { formatDocument } from "../../output/document.ts";
import { openOutput } from "../../output/open.ts";
import { quoteWord } from "../../text/quote_word.ts";
import { foresee } from "./dry_run.ts";
import { findPaths } from "./observe.ts";
import { readPlan, type RotateOptions } from "./options.ts";
import { expired } from "./refusals.ts";
import { lockRenewal } from "./replace.ts";
import { announce, resultRecord } from "./result.ts";
import { renew } from "./run.ts";
import {
  checkRenewable,
  readCertificate,
  requireCertificate,
} from "./source.ts";

export type { RotateOptions } from "./options.ts";

/** Renews the certificate as far as that is due; says nothing on standard output unless asked to. */
export async function rotate(
  context: Context,
  options: RotateOptions,
): Promise<ExitCode> {
  const [subject] = context.positionals;
  if (subject !== "certificate") {
    throw new UsageError(
      `Cannot rotate ${quoteWord(subject ?? "")}`,
      "Write appgraph rotate certificate",
    );
  }
  const plan = readPlan(options);
  const { system, log } = context;
  const configuration = await loadConfiguration(
    context,
    options,
    (message) => log.warn(message),
  );
  const certificate = requireCertificate(configuration);
  const limits = readLimits(
    { ...options, maxTime: plan.maxTimeMs },
    { startedAt: system.startedAt },
  );
  const deadline = limits.deadline ?? Date.now() + plan.maxTimeMs;
  const trust = { userId: system.userId };
  const reading = {
    configuration,
    limits: { signal: system.signal, deadline },
    trust,
  };
  const path = certificate.path.value;
  const current = await readCertificate(path, configuration, reading.limits);
  if (current.facts.notAfter <= Date.now()) {
    throw expired(path, current.facts.notAfter);
  }
  checkRenewable(current, certificate, plan);
  const paths = await findPaths(options.out ?? path, trust);
  const asked = { context, plan, paths, reading, current };
  if (options.dryRun) return await foresee(asked, options.output);
  await using _lock = await lockRenewal(paths, trust);
  const session = await openSession(context, options, {
    configuration,
    limits,
  });
  const result = await renew({ ...asked, session, deadline });
  announce(result, { paths, path, log });
  if (options.output === "json") {
    await using output = await openOutput(context);
    await output.write(
      formatDocument(resultRecord(result, { paths, path })),
      "json",
    );
    await output.commit();
  }
  return EXIT_CODES.done;
}
