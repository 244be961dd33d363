/**
 * The page `docs/troubleshooting.md`: what to do about each code of Entra and Graph, from the tables that
 * the program itself looks into.
 *
 * @module
 */

import { ENTRA_CODES } from "../cli/report/entra_codes.ts";
import { adviseOnStatus } from "../cli/report/graph_advice.ts";
import {
  GRAPH_CODES,
  type GraphCodeRow,
} from "../cli/report/graph_codes/mod.ts";
import { noAnswerAdvice } from "../cli/report/no_answer_advice.ts";
import { NoAnswerError, type NoAnswerReason } from "../graph/mod.ts";
import { escape, fence, item, page, paragraph } from "./markdown.ts";

/** Stand for what the program knows of a run. */
const SAMPLE = {
  tenant: "TENANT",
  clientId: "CLIENT_ID",
  authority: "AUTHORITY",
  scope: "SCOPE",
  kind: "certificate",
  credential: "the credential",
  thumbprint: "THUMBPRINT",
  now: 0,
} as const;
const REFUSAL = { status: 401, error: "", description: "", aadstsCodes: [] };
const STATUSES = [
  ...[400, 401, 402, 404, 405, 406, 407, 409, 412, 413, 415, 416, 423, 428],
  ...[429, 500, 501, 503, 507],
];
const REASONS: readonly NoAnswerReason[] = [
  "dns",
  "connect",
  "reset",
  "timeout",
  "unknown-authority",
  "certificate-expired",
  "certificate-not-yet-valid",
  "certificate-for-other-name",
  "tls",
  "proxy",
  "proxy-authentication",
  "other",
];
const HOST = "HOST";

/** The whole page. */
export function troubleshootingPage(): string {
  return page([
    "<!-- Made by `deno task docs` from the tables in `cli/report/`. -->",
    "# Troubleshooting",
    paragraph(
      "Every error is said in two or three lines on standard error: what failed, why, and after how many tries; then what to do; then the ids that Microsoft's support asks for. `--log json` gives the same as one object. None of what follows needs a permission.",
    ),
    fence(
      "text",
      [
        "appgraph: Cannot get an access token: the token endpoint answered 401 invalid_client: AADSTS7000222: …",
        "Create a new client secret or certificate for the app CLIENT_ID and configure it: the old one has expired",
        "code AADSTS7000222, trace id …, correlation id …, date …",
      ].join("\n"),
    ),
    [
      item(
        "`appgraph doctor` looks at settings, files, proxies, clocks, certificates, the credential and the token one by one, and says what to do.",
      ),
      item(
        "`appgraph check credentials` tells when secrets and certificates expire, before they do.",
      ),
      item(
        "`-v` shows each request with its status and request-id, and `--decode` of `appgraph token` what stands in the token.",
      ),
      item(
        "`appgraph help exit-codes` lists the exit codes: 75 is worth another try later, the others are not.",
      ),
    ].join("\n"),
    "## Entra gives no token",
    paragraph(
      "By AADSTS code, which stands in the message and in the last line.",
    ),
    entraItems(),
    "## Graph refuses a request",
    paragraph(
      "By the code behind the status. Where errors are nested, the innermost that is known counts; `details` come before them.",
    ),
    GRAPH_CODES.map(graphItem).join("\n"),
    "## A status alone",
    paragraph("Where no code says more."),
    STATUSES.map((status) =>
      item(
        `${status}: ${
          escape(
            adviseOnStatus({
              status,
              retryAfterSeconds: undefined,
              sentHeaders: [],
              details: [],
            }),
          )
        }.`,
      )
    ).join("\n"),
    "## No answer at all",
    paragraph(
      "The exit code is 75. Where a proxy is set for the host, it is the proxy that is named.",
    ),
    REASONS.map(reasonItem).join("\n"),
    "## A fault of the program",
    paragraph(
      '"Unexpected failure" is said of nothing else: a full disk, a wrong setting and an odd answer have words of their own. Report it with that line, which holds nothing of your data; [develop.md](develop.md) tells how the place in it is found.',
    ),
  ]);
}

function entraItems(): string {
  return ENTRA_CODES.map(({ codes, meaning, hint, source }) =>
    item(
      `${codes.map((code) => `AADSTS${code}`).join(", ")}: ${
        escape(meaning)
      }. ${escape(hint(SAMPLE, { ...REFUSAL, aadstsCodes: codes }))}. (${
        escape(source)
      })`,
    )
  ).join("\n");
}

function graphItem(
  { codes, says, header, path, advice, source }: GraphCodeRow,
): string {
  const conditions = [
    says && `the message speaks of ${says.about}`,
    header &&
    `the request had ${header[0] === "with" ? "a header" : "no header"} ${
      header[1]
    }`,
    path &&
    (path === "sites"
      ? "the path is one of sites or drives"
      : "the path is in a mailbox"),
  ].filter((condition) => condition !== undefined);
  const where = conditions.length === 0
    ? ""
    : ` (where ${conditions.join(" and ")})`;
  return item(
    `${codes.map((code) => `\`${code}\``).join(", ")}${escape(where)}: ${
      escape(advice)
    }. (${escape(source)})`,
  );
}

function reasonItem(reason: NoAnswerReason): string {
  const { message } = new NoAnswerError(reason, HOST);
  const said = message.replace(`No answer from "${HOST}": `, "");
  return item(`"${escape(said)}": ${escape(noAnswerAdvice(reason))}.`);
}
