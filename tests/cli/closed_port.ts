/** A port that nobody listens on. @module */

/** A port of the loopback interface that was free a moment ago. */
export function closedPort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
