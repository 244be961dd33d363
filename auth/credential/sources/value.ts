/**
 * A token that is there as a value, as GitLab, Bitbucket, CircleCI and Buildkite give it to a job.
 *
 * @module
 */

import { type AssertionSource, isJwt } from "../assertion_source.ts";
import { CredentialError } from "../../errors.ts";

/** A source of one token. Nothing renews it: when it expires, so does the job. */
export function valueSource(value: string): AssertionSource {
  const token = value.trim();
  return {
    requestAssertion: () =>
      isJwt(token) ? Promise.resolve(token) : Promise.reject(
        new CredentialError("Cannot use the federated token: it is not a JWT"),
      ),
  };
}
