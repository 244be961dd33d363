/** A server of one test: what it was asked, and how it answers. */
export interface TestServer extends AsyncDisposable {
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
}

/** A request as it came. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Answers requests; `index` counts them from 0. */
export type TestHandler = (
  request: SeenRequest,
  index: number,
  origin: string,
) => Response | Promise<Response>;

/** Starts a server on a free loopback port. */
export function startServer(handler: TestHandler): TestServer {
  const requests: SeenRequest[] = [];
  const controller = new AbortController();
  const server = Deno.serve(
    {
      hostname: "127.0.0.1",
      port: 0,
      onListen: () => {},
      signal: controller.signal,
    },
    async (request) => {
      const url = new URL(request.url);
      const body = await readBody(request);
      if (body === undefined) return new Response(null, { status: 400 });
      const seen = {
        method: request.method,
        target: `${url.pathname}${url.search}`,
        headers: request.headers,
        body,
      };
      requests.push(seen);
      return await handler(seen, requests.length - 1, url.origin);
    },
  );
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    requests,
    async [Symbol.asyncDispose]() {
      controller.abort();
      await server.finished;
    },
  };
}

async function readBody(
  request: Request,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await request.arrayBuffer());
  } catch (error) {
    // The client has gone away.
    if (
      error instanceof Deno.errors.BadResource ||
      error instanceof Deno.errors.Http
    ) {
      return undefined;
    }
    throw error;
  }
}

/** Starts a server that answers each request with the same bytes and then closes the connection. */
export function startRawServer(
  answers: readonly string[],
): AsyncDisposable & { origin: string } {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const serve = async () => {
    let index = 0;
    for await (const connection of listener) {
      await connection.read(new Uint8Array(16_384));
      const answer = answers[Math.min(index++, answers.length - 1)] ?? "";
      if (answer !== "") {
        await connection.write(new TextEncoder().encode(answer));
      }
      connection.close();
    }
  };
  const served = serve();
  return {
    origin: `http://127.0.0.1:${listener.addr.port}`,
    async [Symbol.asyncDispose]() {
      listener.close();
      await served;
    },
  };
}

/** Compares long contents, without the differences that a failed comparison would compute. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length &&
    one.every((byte, index) => byte === other[index]);
}
