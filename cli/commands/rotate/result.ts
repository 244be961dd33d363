/**
 * What a renewal has come to, in words and as JSON.
 *
 * @module
 */

import type { RenewalPaths } from "../../files/renewal_files.ts";
import type { Log } from "../../report/log.ts";
import { DAY_MS } from "../../text/duration.ts";
import { isoSeconds } from "../../text/time.ts";
import { formatFromNow } from "../../text/words.ts";
import type { RenewalResult } from "./run.ts";

/** A certificate that is not put to use is worth a mail so long before the old one ends. */
const URGENT_MS = 7 * DAY_MS;

/** Which files it was about. */
export interface RenewedFiles {
  readonly paths: RenewalPaths;
  /** The path that is configured. */
  readonly path: string;
}

/** Says what was done to whoever watches; nothing to nobody, unless it is urgent. */
export function announce(
  { outcome, facts, isRenewed, removed }: RenewalResult,
  { paths, path, log }: RenewedFiles & { readonly log: Log },
): void {
  const { current, out, now } = facts;
  if (isRenewed) {
    const { thumbprint, endsAt } = out ?? current;
    log.notice(
      `Renewed: the certificate ${thumbprint}, which expires on ${
        isoSeconds(endsAt)
      }, is in "${paths.file}"`,
    );
  }
  for (const keyId of removed) {
    log.notice(`Removed the old key ${keyId} from the app's registration`);
  }
  if (outcome !== "waiting-for-use") return;
  const words =
    `"${paths.file}" holds a certificate that waits to be used: "${path}" still holds the old one, which expires ${
      formatFromNow(current.endsAt - now)
    }`;
  if (current.endsAt - now <= URGENT_MS) log.warn(words);
  else log.notice(words);
}

/** The result as the object that `-o json` prints. */
export function resultRecord(
  { outcome, facts, isRenewed, removed }: RenewalResult,
  { paths, path }: RenewedFiles,
): Readonly<Record<string, unknown>> {
  const { current, out, record, wishes } = facts;
  return {
    state: outcome,
    renewed: isRenewed,
    file: path,
    thumbprint: current.thumbprint,
    expires_at: isoSeconds(current.endsAt),
    due_at: isoSeconds(current.endsAt - wishes.beforeMs),
    out: wishes.isOut
      ? {
        file: paths.file,
        thumbprint: out?.thumbprint ?? null,
        expires_at: out === undefined ? null : isoSeconds(out.endsAt),
      }
      : null,
    replaced: record.replaced.map((key) => ({
      thumbprint: key.thumbprint,
      key_id: key.keyId,
      grace_ends_at: isoSeconds(key.graceEndsAt),
    })),
    removed,
  };
}
