/**
 * A CONNECT proxy (RFC 9110, section 9.3.6) that takes its time, as a real network does.
 *
 * @module
 */

/** A running proxy; dispose it to stop. */
export interface SlowProxy extends Disposable {
  readonly url: string;
}

/**
 * Starts a proxy on a free port of the loopback interface.
 *
 * @param delayMs Milliseconds until a tunnel is open.
 */
export function startSlowProxy(delayMs: number): SlowProxy {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  void accept(listener, delayMs);
  return {
    url: `http://127.0.0.1:${listener.addr.port}`,
    [Symbol.dispose]: () => listener.close(),
  };
}

async function accept(listener: Deno.TcpListener, delayMs: number) {
  for await (const client of listener) void serve(client, delayMs);
}

async function serve(client: Deno.TcpConn, delayMs: number): Promise<void> {
  const buffer = new Uint8Array(4096);
  const length = await client.read(buffer) ?? 0;
  const head = new TextDecoder().decode(buffer.subarray(0, length));
  const port = Number(/^CONNECT [^ ]+:(\d+) /.exec(head)?.[1]);
  const server = await Deno.connect({ hostname: "127.0.0.1", port });
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  await client.write(
    new TextEncoder().encode("HTTP/1.1 200 Connection established\r\n\r\n"),
  );
  client.setNoDelay(true);
  server.setNoDelay(true);
  // Whichever side ends first, the other is told; that it has gone already is no matter here.
  await Promise.allSettled([
    client.readable.pipeTo(server.writable),
    server.readable.pipeTo(client.writable),
  ]);
}
