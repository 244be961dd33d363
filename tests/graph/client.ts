import {
  createGraphClient,
  type GraphClient,
  type GraphClientOptions,
} from "../../graph/mod.ts";

/** A client of a test server. It waits for nothing where the options give it no other `sleep`. */
export function client(
  baseUrl: string,
  part: Partial<GraphClientOptions> = {},
): GraphClient {
  return createGraphClient({
    getToken: () => Promise.resolve("token"),
    fetch,
    baseUrl,
    sleep: () => Promise.resolve(),
    ...part,
  });
}
