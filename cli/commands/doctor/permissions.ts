/**
 * Compares the permissions in the token with those that the app's registration asks for.
 *
 * @module
 */

import { type RequestedPermissions, rolesOf } from "../../permissions/judge.ts";
import { readRequested } from "../../permissions/registration.ts";
import { type Check, type Finding, ok, skipped, warning } from "./types.ts";

/** Whether what the registration asks for has been consented to. */
export const PERMISSIONS_CHECK: Check = {
  id: "permissions",
  deadlineMs: 5_000,
  run({ configuration, registration, token }) {
    return Promise.resolve(
      configuration?.credential.kind === "managed-identity"
        ? skipped(
          "A managed identity has no registration that asks for permissions",
        )
        : token?.claims === undefined || registration === undefined
        ? skipped("The token or the registration was not read")
        : compare(rolesOf(token.claims), readRequested(registration)),
    );
  },
};

function compare(
  granted: readonly string[],
  requested: RequestedPermissions | undefined,
): Finding | readonly Finding[] {
  if (requested === undefined) {
    return skipped(
      "The registration does not say which permissions it asks for",
    );
  }
  const { application, delegated } = requested;
  const lacking = application.filter((name) => !granted.includes(name));
  const beside = granted.filter((name) => !application.includes(name));
  const findings: Finding[] = [];
  if (lacking.length > 0) {
    findings.push(warning(
      `The registration asks for ${lacking.join(", ")}, which the token lacks`,
      "Have an administrator consent, or remove what is not needed",
    ));
  }
  if (beside.length > 0) {
    findings.push(ok(
      `The token has ${
        beside.join(", ")
      }, granted without the registration asking for it`,
    ));
  }
  if (
    delegated.length > 0 && granted.length === 0 && application.length === 0
  ) {
    findings.push(warning(
      `The registration asks for delegated permissions alone (${
        delegated.join(", ")
      }), which count for a signed-in user only`,
      "Ask for application permissions, and have an administrator consent to them",
    ));
  }
  return findings.length > 0
    ? findings
    : ok("The token has what the registration asks for");
}
