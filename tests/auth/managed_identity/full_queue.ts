/** A listener that accepts nothing: its queue of connections is full. @module */

/** Connections that wait, so that further ones do too (Linux; elsewhere they are refused). */
export class FullQueue implements Disposable {
  readonly #listener: Deno.TcpListener;
  readonly #waiting: Deno.Conn[] = [];

  private constructor(listener: Deno.TcpListener) {
    this.#listener = listener;
  }

  static async open(): Promise<FullQueue> {
    const queue = new FullQueue(
      Deno.listen({ hostname: "127.0.0.1", port: 0, tcpBacklog: 1 }),
    );
    while (await queue.#connect());
    return queue;
  }

  get host(): string {
    return `127.0.0.1:${this.#listener.addr.port}`;
  }

  /** Accepts one connection, so that there is room for another. */
  async accept(): Promise<Deno.Conn> {
    return await this.#listener.accept();
  }

  async #connect(): Promise<boolean> {
    try {
      const { port } = this.#listener.addr;
      const signal = AbortSignal.timeout(200);
      this.#waiting.push(await Deno.connect({ port, signal }));
      return true;
    } catch (error) {
      if (error instanceof Error && error.name === "TimeoutError") return false;
      throw error;
    }
  }

  [Symbol.dispose](): void {
    for (const connection of this.#waiting) connection.close();
    this.#listener.close();
  }
}
