/** A listener that accepts nothing: its queue of connections is full. @module */

/** Connections that wait, so that further ones do too (Linux; elsewhere they are refused). */
export class FullQueue implements Disposable {
  readonly #listener: Deno.TcpListener;
  readonly #waiting: Deno.Conn[] = [];
  #isOpen = true;

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

  /**
   * Makes room, and answers every request with JSON until the listener is closed.
   *
   * @returns The heads of all requests, empty for connections that ask nothing.
   */
  async answerAll(json: string): Promise<string[]> {
    const heads: Promise<string>[] = [];
    for await (const connection of this.#listener) {
      heads.push(answer(connection, json));
    }
    return await Promise.all(heads);
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

  /** Ends everything; once is enough. */
  [Symbol.dispose](): void {
    for (const connection of this.#waiting.splice(0)) connection.close();
    if (this.#isOpen) this.#listener.close();
    this.#isOpen = false;
  }
}

async function answer(connection: Deno.Conn, json: string): Promise<string> {
  using _open = connection;
  const buffer = new Uint8Array(4096);
  const length = await connection.read(buffer) ?? 0;
  if (length > 0) {
    await connection.write(
      new TextEncoder().encode(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${json.length}\r\nconnection: close\r\n\r\n${json}`,
      ),
    );
  }
  return new TextDecoder().decode(buffer.subarray(0, length));
}
