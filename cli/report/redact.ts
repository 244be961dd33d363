/**
 * The last barrier before anything that is not data: what must not be shown, whatever went wrong.
 *
 * @module
 */

import type { Environment } from "../system/variables.ts";
import type { SecretFinder } from "./secret_finder.ts";

const MIN_LENGTH = 4;

/** Knows the secrets of a run and removes them from text. */
export class Redactor {
  readonly #env: Environment;
  readonly #secrets = new Set<string>();
  /** Made when it is first needed: most runs have nothing to say. */
  #finder: Promise<SecretFinder> | undefined;

  /** @param env What is secret in it is known from the first word on. */
  constructor(env: Environment = {}) {
    this.#env = env;
  }

  /** Remembers a secret: a value, or a pre-authenticated link. */
  add(secret: string): void {
    // What is shorter stands in every text; no secret that Entra issues is.
    if (secret.length < MIN_LENGTH || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    this.#finder = undefined;
  }

  /**
   * The text without any secret: those that are known, also in base64, percent-encoded and escaped for
   * JSON or HTML, and what has the form of one.
   */
  async redact(text: string): Promise<string> {
    return (await this.#load()).redact(text);
  }

  /** The same for every text in a value that is to become JSON; names of members stay. */
  async redactValue<Value>(value: Value): Promise<Value> {
    return (await this.#load()).redactValue(value) as Value;
  }

  #load(): Promise<SecretFinder> {
    return this.#finder ??= import("./secret_finder.ts").then((
      { SecretFinder },
    ) => new SecretFinder(this.#secrets, this.#env));
  }
}
