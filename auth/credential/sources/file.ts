/**
 * A file that the platform keeps a current token in: workload identity on Kubernetes, and others.
 *
 * @module
 */

import { type AssertionSource, isJwt } from "../assertion_source.ts";
import { readCredentialFile } from "../file.ts";
import { CredentialError } from "../../errors.ts";

/** A source that reads the file anew each time, because it is replaced before its token expires. */
export function fileSource(path: string): AssertionSource {
  return {
    requestAssertion: async ({ options: { signal } }) => {
      const { content } = await readCredentialFile(
        path,
        "federated token",
        signal,
      );
      const token = new TextDecoder().decode(content).trim();
      if (token === "") throw unreadable(path, "it is empty");
      if (!isJwt(token)) throw unreadable(path, "it is not a JWT");
      return token;
    },
  };
}

function unreadable(path: string, reason: string): CredentialError {
  return new CredentialError(
    `Cannot read the federated token "${path}": ${reason}`,
  );
}
