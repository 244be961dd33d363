import type {
  BatchOptions,
  BatchRequest,
  BatchResponse,
} from "./batch/types.ts";
import type { DeltaEvent, DeltaOptions } from "./collections/delta.ts";
import type {
  Download,
  DownloadOptions,
  UploadOptions,
  UploadSource,
} from "./transfer/types.ts";
import type {
  Change,
  CollectionItem,
  PatchBody,
  PatchResult,
  PathCompletion,
  PathResult,
  PostBody,
  PostResult,
  Selected,
  SelectedResult,
  SelectKey,
} from "./schema/mod.ts";
import type {
  HttpMethod,
  JsonRequestOptions,
  Page,
  RawRequestOptions,
  SelectOptions,
} from "./types.ts";

/** What Graph says about a file that was uploaded: a `DriveItem`. */
export type UploadedItem = PathResult<
  `/drives/${string}/items/${string}`
>;

/**
 * Calls Microsoft Graph. Results are typed by the path: the types of v1.0 where the path is known
 * to the compiler, `unknown` where it is any string or of beta. What the server sends is not checked.
 */
export interface GraphClient {
  /**
   * GETs a path and parses the JSON.
   *
   * @example
   * ```ts ignore
   * const { mail } = await graph.get(`/users/${id}`, { select: ["mail"] });
   * ```
   */
  get<Path extends string, Key extends SelectKey<Path> = SelectKey<Path>>(
    path: Path | PathCompletion<Path>,
    options?: SelectOptions<Key & SelectKey<Path>>,
  ): Promise<SelectedResult<Path, Key>>;

  /** POSTs JSON, or bytes as they are, and parses the answer. */
  post<Path extends string>(
    path: Path | PathCompletion<Path, "POST">,
    body?: PostBody<Path>,
    options?: JsonRequestOptions,
  ): Promise<PostResult<Path>>;

  /** PATCHes with JSON and parses the answer, which often is empty. */
  patch<Path extends string>(
    path: Path | PathCompletion<Path>,
    body: PatchBody<Path>,
    options?: JsonRequestOptions,
  ): Promise<PatchResult<Path>>;

  /** PUTs JSON, or bytes as they are, and parses the answer. */
  put(
    path: string,
    body?: unknown,
    options?: JsonRequestOptions,
  ): Promise<unknown>;

  /** DELETEs a path and parses the answer, which often is empty. */
  delete(path: string, options?: JsonRequestOptions): Promise<unknown>;

  /**
   * Sends a request and gives back its 2xx answer. JSON is read whole before, so that a connection
   * lost in it is retried; everything else streams.
   */
  request(
    method: HttpMethod,
    path: string,
    options?: RawRequestOptions,
  ): Promise<Response>;

  /** The pages of a collection; the next one is on its way while this one is used. */
  pages<Path extends string, Key extends SelectKey<Path> = SelectKey<Path>>(
    path: Path | PathCompletion<Path>,
    options?: SelectOptions<Key & SelectKey<Path>>,
  ): AsyncGenerator<Page<Selected<CollectionItem<Path>, Key>>, void, undefined>;

  /**
   * The items of a collection, all pages of it.
   *
   * @example
   * ```ts ignore
   * for await (const { id, displayName } of graph.items("/groups")) save(id, displayName);
   * ```
   */
  items<Path extends string, Key extends SelectKey<Path> = SelectKey<Path>>(
    path: Path | PathCompletion<Path>,
    options?: SelectOptions<Key & SelectKey<Path>>,
  ): AsyncGenerator<Selected<CollectionItem<Path>, Key>, void, undefined>;

  /**
   * Sends many requests, 20 in each `$batch`, several of these at once. Throttled and failed parts
   * are sent again by the rules of single requests. The answers come in the order of the requests,
   * each exactly once; one that is lost on the way is answered 504 `noAnswer` here.
   */
  batch(
    requests: AsyncIterable<BatchRequest> | Iterable<BatchRequest>,
    options?: BatchOptions,
  ): AsyncGenerator<BatchResponse, void, undefined>;

  /**
   * Reads what changed since the last run. The path ends in `/delta`. Pages may repeat items, and
   * items that are gone carry `@removed`.
   *
   * @example
   * ```ts ignore
   * for await (const event of graph.delta("/users/delta", { deltaLink })) {
   *   if (event.kind === "page") save(event.page.items, event.page.deltaLink);
   * }
   * ```
   */
  delta<Path extends string>(
    path: Path | PathCompletion<Path>,
    options?: DeltaOptions,
  ): AsyncGenerator<DeltaEvent<Change<CollectionItem<Path>>>, void, undefined>;

  /** Opens a content, such as `/me/drive/items/{id}/content`; redirects never see the token. */
  download(path: string, options?: DownloadOptions): Promise<Download>;

  /**
   * Uploads a file of any size. The path is that of the file, with or without `/content`:
   * `/me/drive/root:/reports/june.csv`; or that of the `/attachments` of a message or event.
   */
  upload(
    path: string,
    source: Blob | UploadSource,
    options?: UploadOptions,
  ): Promise<UploadedItem | undefined>;
}
