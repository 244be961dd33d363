/**
 * Looks at the program and the machine: versions, trusted authorities, clock.
 *
 * @module
 */

import {
  describeAuthorities,
  readAuthorities,
  readStores,
} from "../../config/authorities.ts";
import { formatDuration, plural } from "../../text/words.ts";
import type { Environment } from "../../system/variables.ts";
import { describeVersion } from "../../version.ts";
import {
  type Check,
  type Examination,
  failure,
  type Finding,
  ok,
  skipped,
  warning,
} from "./types.ts";

const CLOCK_WARNING_MS = 60_000;
// An assertion lasts ten minutes, and Entra allows five of difference.
const CLOCK_FAILURE_MS = 300_000;

/** Program and runtime. */
export const VERSION_CHECK: Check = {
  id: "version",
  deadlineMs: 1_000,
  run: () => Promise.resolve(ok(describeVersion())),
};

/** Which certificate authorities are trusted. */
export const CA_CHECK: Check = {
  id: "ca",
  deadlineMs: 5_000,
  async run({ context: { system: { env } } }, signal) {
    const findings = [
      describeStore(env),
      ...await Promise.all(
        (["DENO_CERT", "NODE_EXTRA_CA_CERTS"] as const).map((name) =>
          describeFile(name, env[name], signal)
        ),
      ),
    ];
    return findings.filter((finding) => finding !== undefined);
  },
};

function describeStore({ DENO_TLS_CA_STORE: named }: Environment): Finding {
  if (named === undefined) {
    return ok("The runtime's own list of authorities is trusted");
  }
  const stores = readStores(named);
  return "names" in stores
    ? ok(`Trusted stores: ${stores.names.join(", ")} (DENO_TLS_CA_STORE)`)
    : failure(
      `DENO_TLS_CA_STORE ${stores.wrong}`,
      "Set it to system, mozilla, or both with a comma, or unset it",
    );
}

async function describeFile(
  variable: "DENO_CERT" | "NODE_EXTRA_CA_CERTS",
  value: string | undefined,
  signal: AbortSignal,
): Promise<Finding | undefined> {
  if (value === undefined) return undefined;
  const judged = await readAuthorities(value, signal);
  const name = describeAuthorities(variable, value);
  if ("count" in judged) {
    return ok(
      `Also trusted: ${plural(judged.count, "certificate")} in ${name}`,
    );
  }
  // The runtime does without the other one.
  const judge = variable === "DENO_CERT" ? failure : warning;
  return judge(
    `Cannot use ${name}: ${judged.wrong}`,
    `Correct ${variable}, or unset it`,
  );
}

/** This machine's clock against those of the servers. */
export const CLOCK_CHECK: Check = {
  id: "clock",
  deadlineMs: 1_000,
  run: (examination) => Promise.resolve(judgeClock(examination)),
};

function judgeClock({ clockOffsets }: Examination): Finding {
  const worst =
    clockOffsets.toSorted((a, b) =>
      Math.abs(b.offsetMs) - Math.abs(a.offsetMs)
    )[0];
  if (worst === undefined) {
    return skipped("No server was reached to compare it with");
  }
  const distance = Math.abs(worst.offsetMs);
  if (distance < CLOCK_WARNING_MS) {
    return ok(
      `Within ${
        distance < 2_000 ? "2 s" : formatDuration(distance)
      } of ${worst.host}`,
    );
  }
  const summary = `This machine's clock is ${formatDuration(distance)} ${
    worst.offsetMs > 0 ? "ahead of" : "behind"
  } ${worst.host}`;
  const advice = "Set the clock, and have NTP keep it";
  return distance < CLOCK_FAILURE_MS
    ? warning(summary, advice)
    : failure(summary, advice);
}
