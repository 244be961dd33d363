/**
 * Output of many small texts.
 *
 * @module
 */

/** Characters that may wait before the next one has to. */
const MAX_WAITING = 256 * 1024;

/**
 * Writes texts in their order, each as soon as it can be: what comes while a write is under way goes
 * with the next one, because a write for each would take longer than all the rest.
 */
export class PooledOutput {
  readonly #write: (text: string) => Promise<void>;
  #waiting = "";
  #writing: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  /** @param write Writes everything that it is given. */
  constructor(write: (text: string) => Promise<void>) {
    this.#write = write;
  }

  /**
   * Adds a text.
   *
   * @throws What a write has thrown.
   */
  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (text !== "") this.#writing ??= this.#drain();
    if (this.#waiting.length > MAX_WAITING) await this.#writing;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /**
   * Resolves when everything is written.
   *
   * @throws What a write has thrown.
   */
  async flush(): Promise<void> {
    await this.#writing;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting !== "") {
        const text = this.#waiting;
        this.#waiting = "";
        await this.#write(text);
      }
      this.#writing = undefined;
    } catch (error) {
      this.#failure = { error };
    }
  }
}
