/**
 * Looks at the program and the machine: versions, trusted authorities, clock.
 *
 * @module
 */

import { formatDuration } from "../../text/words.ts";
import type { Environment } from "../../system/variables.ts";
import { describeVersion } from "../../version.ts";
import { describeSystemError } from "../../text/system_error.ts";
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
  async run({ context: { system: { env } } }) {
    const findings = [
      describeStore(env),
      ...await Promise.all(
        (["DENO_CERT", "NODE_EXTRA_CA_CERTS"] as const).map((name) =>
          describeFile(name, env[name])
        ),
      ),
    ];
    return findings.filter((finding) => finding !== undefined);
  },
};

const STORES = ["system", "mozilla"];

function describeStore({ DENO_TLS_CA_STORE: named }: Environment): Finding {
  if (named === undefined) {
    return ok("The runtime's own list of authorities is trusted");
  }
  const stores = named.split(",").map((store) => store.trim());
  return stores.every((store) => STORES.includes(store))
    ? ok(`Trusted stores: ${stores.join(", ")} (DENO_TLS_CA_STORE)`)
    : failure(
      `DENO_TLS_CA_STORE holds an unknown store: ${named}`,
      "Choose system, mozilla, or both with a comma",
    );
}

async function describeFile(
  variable: "DENO_CERT" | "NODE_EXTRA_CA_CERTS",
  path: string | undefined,
): Promise<Finding | undefined> {
  if (path === undefined) return undefined;
  try {
    const text = await Deno.readTextFile(path);
    const count = text.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0;
    if (count === 0) {
      return warning(
        `The file "${path}" of ${variable} holds no certificate in PEM form`,
        "Convert it: openssl x509 -inform DER -in FILE -out ca.pem",
      );
    }
    return ok(
      `Also trusted: ${count} in "${path}" (${variable})`,
    );
  } catch (error) {
    // The runtime opens no TLS connection at all without the file of DENO_CERT.
    const judge = variable === "DENO_CERT" ? failure : warning;
    return judge(
      `Cannot read the file "${path}" of ${variable}: ${
        describeSystemError(error)
      }`,
      `Correct ${variable}, or unset it`,
    );
  }
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
