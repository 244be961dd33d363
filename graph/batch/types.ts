/** One request of a batch. */
export interface BatchRequest {
  /** Given back with the answer; the number of the request, from 1, if not given. */
  readonly id?: string | undefined;
  /** `GET` if not given. */
  readonly method?: string | undefined;
  /** A path, of the version of the batch if it names one. */
  readonly url: string;
  /** `Authorization` is refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** JSON; a string of base64 for other content types. */
  readonly body?: unknown;
  /** Ids of earlier requests, not further back than 1,000, that must have succeeded. */
  readonly dependsOn?: readonly string[] | undefined;
}

/** The answer to one request of a batch. */
export interface BatchResponse {
  /** That of the request. */
  readonly id: string;
  /** HTTP status; 424 if a request that this one depends on failed. */
  readonly status: number;
  /** Names as they came. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a string of base64; missing if there is none. */
  readonly body?: unknown;
}

/** Options of {@linkcode GraphClient.batch}. */
export interface BatchOptions {
  /** Version of Graph that all requests go to. */
  readonly version?: "v1.0" | "beta" | undefined;
  /** How many `$batch` requests, of 20 each, are on their way at once; 4 if not given. */
  readonly concurrency?: number | undefined;
  /** How many requests are held until their answer is given out; 5,000 if not given. */
  readonly windowRequests?: number | undefined;
  /** About how many bytes these and their answers may have; 32 MiB if not given. */
  readonly windowBytes?: number | undefined;
  /** As {@linkcode JsonRequestOptions.losslessNumbers}. */
  readonly losslessNumbers?: boolean | undefined;
  /** Ends the batch. */
  readonly signal?: AbortSignal | undefined;
  /** Epoch milliseconds at which all must be done. */
  readonly deadline?: number | undefined;
}
