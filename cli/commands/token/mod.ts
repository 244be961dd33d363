/**
 * `appgraph token`: an access token for other programs, or its claims for people.
 *
 * @module
 */

import type { AccessToken } from "../../../auth/mod.ts";
import { decodeClaims } from "../../report/claims.ts";
import type { ConnectionOptions } from "../../connection/options.ts";
import type { Context } from "../../context.ts";
import { CommandError, UsageError } from "../../errors.ts";
import { quoteWord } from "../../text/quote_word.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import { formatDocument } from "../../output/document.ts";
import { openOutput } from "../../output/open.ts";
import { openSession } from "../../connection/session.ts";
import { isoSeconds } from "../../text/time.ts";
import { explainClaims } from "./explain.ts";

type Form = "raw" | "json" | "header" | "curl-config" | "claims";

const DEFAULT_SCOPE = "/.default";

/** The options of this command. */
export interface TokenOptions extends ConnectionOptions {
  readonly maxRetries: number | undefined;
  readonly decode: boolean;
  readonly format: Exclude<Form, "claims"> | undefined;
  readonly scope: string | undefined;
}

/** Prints a token in the form that was asked for. */
export async function token(
  context: Context,
  options: TokenOptions,
): Promise<ExitCode> {
  const { system, redactor } = context;
  const form = chooseForm(options);
  if (options.scope !== undefined) checkScope(options.scope);
  const { tokens } = await openSession(context, options, {
    scope: options.scope,
  });
  const accessToken = await tokens.getAccessToken({ signal: system.signal });
  redactor.add(accessToken.token);
  await using output = await openOutput(context);
  const kind = form === "json" || form === "claims" ? "json" : undefined;
  await output.write(formatToken(accessToken, form), kind);
  await output.commit();
  return EXIT_CODES.done;
}

function chooseForm({ decode, format }: TokenOptions): Form {
  if (!decode) return format ?? "raw";
  if (format === undefined) return "claims";
  throw new UsageError(
    "Cannot combine --decode with --format: one shows the claims, the other the token",
    "Leave one of the two out",
  );
}

/** Client credentials take one resource with `/.default` (Entra, error 1002012). */
function checkScope(scope: string): void {
  const resource = scope.slice(0, -DEFAULT_SCOPE.length);
  if (
    /^[\x21-\x7e]+$/.test(scope) && scope.endsWith(DEFAULT_SCOPE) && resource
  ) return;
  throw new UsageError(
    `Cannot ask for the scope ${
      quoteWord(scope)
    }: it is not one resource followed by ${DEFAULT_SCOPE}`,
    "Write it like this: --scope https://vault.azure.net/.default",
  );
}

function formatToken(
  { token, expiresAt }: AccessToken,
  form: Form,
): string {
  switch (form) {
    case "raw":
      return `${token}\n`;
    case "header":
      return `Authorization: Bearer ${token}\n`;
    case "curl-config":
      return `header = "Authorization: Bearer ${token}"\n`;
    case "json":
      return formatDocument({
        access_token: token,
        token_type: "Bearer",
        expires_in: Math.max(0, Math.floor((expiresAt - Date.now()) / 1000)),
        expires_on: isoSeconds(expiresAt),
      });
    case "claims": {
      const claims = decodeClaims(token);
      if (claims !== undefined) {
        return formatDocument(explainClaims(claims, Date.now()));
      }
      throw new CommandError(
        "Cannot decode the token: it is not a JWT that can be read",
        EXIT_CODES.unexpected,
        "The token may be good all the same: only its resource has to understand it",
      );
    }
  }
}
