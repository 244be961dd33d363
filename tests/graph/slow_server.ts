/** A server that takes its time with the body of a request. @module */

/** More than the system takes on both sides before somebody reads. */
export const LENGTH = 24_000_000;
const PIECE = 1_000_000;

/** A server, and what it has seen. */
export interface SlowServer extends AsyncDisposable {
  readonly origin: string;
  readonly seen: {
    readonly requests: number;
    readonly bytes: number;
    readonly milliseconds: number;
  };
}

/** A server that takes a body in pieces, each after a moment, and counts requests and bytes. */
export function startSlowServer(pieceMs: number): SlowServer {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const seen = { requests: 0, bytes: 0, milliseconds: 0, stop: false };
  const serve = async (connection: Deno.Conn) => {
    const buffer = new Uint8Array(PIECE);
    const start = performance.now();
    seen.requests += 1;
    let total = 0;
    while (total < LENGTH && !seen.stop) {
      const read = await connection.read(buffer);
      if (read === null) break;
      total += read;
      seen.bytes = total;
      await new Promise((resolve) =>
        setTimeout(resolve, pieceMs * read / PIECE)
      );
    }
    seen.milliseconds = performance.now() - start;
    if (total >= LENGTH) {
      await connection.write(
        new TextEncoder().encode("HTTP/1.1 204 Done\r\n\r\n"),
      );
    }
    connection.close();
  };
  const accept = async () => {
    const served: Promise<unknown>[] = [];
    for await (const connection of listener) {
      served.push(Promise.allSettled([serve(connection)]));
    }
    await Promise.all(served);
  };
  const accepted = accept();
  return {
    origin: `http://127.0.0.1:${listener.addr.port}`,
    seen,
    async [Symbol.asyncDispose]() {
      seen.stop = true;
      listener.close();
      await accepted;
    },
  };
}
