/**
 * A server that does not accept yet: connecting hangs, as with the metadata service of a machine that
 * has just started (azure-sdk-for-net 20609: over 6 s).
 * @module
 */

import { type Handler, type HttpServer, serveOn } from "./http_server.ts";

/** A server that waits for its `open()`. */
export interface LateServer extends HttpServer {
  /** Accepts from now on; Linux tries a hanging connection again after 1 s, 3 s, 7 s. */
  open(): void;
}

/** Most connections that are tried to fill the queue. */
const MAX_FILLERS = 16;
const HANG_MS = 200;

/** Listens on a free port of 127.0.0.1 with a queue that is full. Throws where a queue cannot be filled. */
export async function serveLate(handler: Handler): Promise<LateServer> {
  const listener = Deno.listen({
    hostname: "127.0.0.1",
    port: 0,
    tcpBacklog: 1,
  });
  const { port } = listener.addr;
  const fillers: Promise<Deno.Conn>[] = [];
  for (let full = false; !full;) {
    if (fillers.length === MAX_FILLERS) {
      listener.close();
      for (const filler of fillers) (await filler).close();
      throw new Error("Cannot fill the queue of a listener: it takes all");
    }
    const filler = Deno.connect({ hostname: "127.0.0.1", port });
    fillers.push(filler);
    full = await hangs(filler);
  }
  let server: HttpServer | undefined;
  const open = () => {
    if (server) return;
    server = serveOn([listener], port, handler);
    for (const filler of fillers) filler.then((conn) => conn.close());
  };
  return {
    port,
    open,
    async [Symbol.asyncDispose]() {
      open(); // so that what hangs comes to its end
      await Promise.all(fillers);
      await server?.[Symbol.asyncDispose]();
    },
  };
}

async function hangs(connecting: Promise<Deno.Conn>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(true), HANG_MS);
  const connected = connecting.then(() => false);
  return await Promise.race([promise, connected]).finally(() =>
    clearTimeout(timer)
  );
}
