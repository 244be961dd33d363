/**
 * What this app has and asks for, where the settings tell which app that is.
 *
 * @module
 */

import type { ConnectionOptions } from "../../connection/options.ts";
import { requestedPermissions, rolesIn } from "../../connection/forbidden.ts";
import { openSession } from "../../connection/session.ts";
import { type Configuration, loadConfiguration } from "../../config/load.ts";
import type { Context } from "../../context.ts";
import { ConfigurationError } from "../../errors.ts";
import type { AppPermissions } from "../../permissions/judge.ts";
import { explainFailure, reportSentence } from "../../report/failure.ts";

/**
 * Asks for a token and reads the registration. Where nothing is set up the answer is given without them; where
 * something is and fails, a line says so.
 */
export async function ownPermissions(
  context: Context,
  options: ConnectionOptions,
): Promise<AppPermissions> {
  const { log, system } = context;
  try {
    const configuration = await readConfiguration(context, options);
    if (configuration === undefined) return {};
    const { client, tokens } = await openSession(context, options, {
      configuration,
    });
    const { token } = await tokens.getAccessToken({ signal: system.signal });
    context.redactor.add(token);
    context.hints.token = token;
    const isManagedIdentity =
      configuration.credential.kind === "managed-identity";
    return {
      granted: rolesIn(token),
      requested: isManagedIdentity ? undefined : await requestedPermissions(
        { configuration, tokens, context },
        client,
      ),
      isManagedIdentity,
    };
  } catch (error) {
    system.signal.throwIfAborted();
    const report = await explainFailure(error, context.hints);
    log.warn(
      `This app's own permissions are not shown. ${reportSentence(report)}`,
    );
    return {};
  }
}

/** `undefined` if nothing says which app this is. */
async function readConfiguration(
  context: Context,
  options: ConnectionOptions,
): Promise<Configuration | undefined> {
  try {
    // The answer depends little on the settings: the commands that live by them tell of their oddities.
    return await loadConfiguration(context, options, () => {});
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const isSetUp = !error.problems.every(({ problem }) =>
      problem.endsWith(" is missing")
    ) ||
      !["tenant", "client id"].every((name) =>
        error.problems.some(({ problem }) =>
          problem.toLowerCase().includes(name)
        )
      );
    if (isSetUp) throw error;
    return undefined;
  }
}
