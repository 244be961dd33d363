import type { Sleep } from "../retry/sleep.ts";
import type {
  Fetch,
  GetToken,
  GraphVersion,
  RenewForbidden,
  RequestEvent,
} from "../types.ts";

/** What all requests of one client share. */
export interface Connection {
  readonly getToken: GetToken;
  /** The caller's own, if there is one. */
  readonly fetch: Fetch | undefined;
  /** An origin. */
  readonly baseUrl: string;
  /** Version of paths that name none. */
  readonly version: GraphVersion;
  readonly userAgent: string;
  /** Ends all requests. */
  readonly signal: AbortSignal | undefined;
  /** Epoch milliseconds at which all requests must be done. */
  readonly deadline: number | undefined;
  readonly maxRetries: number;
  readonly timeoutMs: number;
  readonly onForbidden: RenewForbidden | undefined;
  readonly onEvent: (event: RequestEvent) => void;
  readonly sleep: Sleep;
}
