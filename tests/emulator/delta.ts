/** `/users/delta`: everything once, then what changed (learn.microsoft.com, "Use delta query to track changes"). @module */

import type { ListSource } from "./collections.ts";
import type { Entity, EntityStore } from "./entity_store.ts";
import type { GraphCall } from "./graph.ts";
import { GraphError, graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { pick, readSelect } from "./json_values.ts";
import type { JsonObject } from "./jwt.ts";
import { readLinkToken, writeLinkToken } from "./link_tokens.ts";
import { readPageSize } from "./list_query.ts";
import { appliedPreferences } from "./preferences.ts";
import { checkOptions } from "./query_options.ts";

/** How Graph says that a token is too old. */
export type Resync = "gone" | "resyncRequired" | "syncStateNotFound";

/** The details of a refusal. */
export interface ResyncOptions {
  /** 410 for `gone`, else 400 (so for users and groups after 7 days; other services say 404 or 410). */
  readonly status?: number;
  /**
   * The header of a 410: as Graph documents it (the same request with an empty token), the same
   * without scheme and host, `""`, none, or any text, an address on another host for example
   * (onedrive-api-docs 249).
   */
  readonly location?: "documented" | "relative" | "none" | string;
}

/** The age of delta tokens, in the hands of tests. */
export class DeltaTokens {
  #epoch = 0;
  #resync: Resync = "gone";
  #options: ResyncOptions = {};

  /** Makes all tokens given out so far too old. */
  expire(resync: Resync = "gone", options: ResyncOptions = {}): void {
    this.#epoch++;
    this.#resync = resync;
    this.#options = options;
  }

  /** The present age; part of every token. */
  get epoch(): number {
    return this.#epoch;
  }

  /**
   * Throws what a token of another age is answered with.
   * Sources: DOCS concepts/delta-query-overview, "Synchronization reset" and "Token duration".
   *
   * @param restart The request that starts over.
   */
  check(epoch: number, restart: URL): void {
    if (epoch === this.#epoch) return;
    const message =
      "The delta token is no longer valid, and the application must reset the sync state.";
    const { status, location = "documented" } = this.#options;
    if (this.#resync !== "gone") {
      throw new GraphError(status ?? 400, this.#resync, message);
    }
    const value = location === "documented"
      ? restart.href
      : location === "relative"
      ? restart.href.slice(restart.origin.length)
      : location;
    throw new GraphError(
      status ?? 410,
      "resyncRequired",
      message,
      location === "none" ? [] : [["location", value]],
    );
  }
}

interface Place {
  /** Length of the journal when this round began. */
  readonly mark: number;
  /** Where the changes of this round begin in the journal; -1: everything is given. */
  readonly since: number;
  /** Next index of the store, or of the changes of this round. */
  readonly next: number;
  readonly select: string;
}

/** Answers one page of a delta. */
export function getDelta(
  call: GraphCall,
  source: ListSource,
  tokens: DeltaTokens,
): Reply {
  const { store } = source;
  if (call.method !== "GET") throw graphErrors.methodNotAllowed();
  const place = readPlace(call, store, tokens);
  const size = readPageSize(call);
  const names = place.select ? place.select.split(",") : undefined;
  const shape = (entity: Entity) =>
    pick(
      entity.properties,
      names ? [...names, "id"] : Object.keys(store.kind.basic("")),
    );

  const value: JsonObject[] = [];
  let { next } = place;
  let done: boolean;
  if (place.since < 0) {
    for (; next < store.end && value.length < size; next++) {
      const entity = store.at(next);
      if (entity) value.push(shape(entity));
    }
    done = next >= store.end;
  } else {
    const changed = new Map(
      store.journal.slice(place.since, place.mark).map((
        { index, id },
      ) => [index, id]),
    );
    for (const [index, id] of [...changed].slice(next, next + size)) {
      const entity = store.at(index);
      value.push(
        entity ? shape(entity) : { id, "@removed": { reason: "changed" } },
      );
    }
    next += size;
    done = next >= changed.size;
  }
  const [name, token] = done
    ? ["delta", { ...place, since: place.mark, mark: -1, next: 0 }]
    : ["skip", { ...place, next }];
  const link = `${call.versionUrl}/${store.kind.set}/delta?$${name}token=` +
    writeLinkToken({ ...token, epoch: tokens.epoch });
  const fields = names ? `(${names.join(",")})` : "";
  const body = {
    "@odata.context": `${call.versionUrl}/$metadata#${store.kind.set}${fields}`,
    [done ? "@odata.deltaLink" : "@odata.nextLink"]: link,
    value,
  };
  return {
    status: 200,
    headers: appliedPreferences(call.request, ["odata.maxpagesize"]),
    body: JSON.stringify(body),
  };
}

// DOCS api/user-delta, "Optional query parameters": no $orderby, no $search, no $count.
const OPTIONS = [
  "$select",
  "$filter",
  "$expand",
  "$top",
  "$format",
  "$deltatoken",
  "$skiptoken",
];

function readPlace(
  call: GraphCall,
  store: EntityStore,
  tokens: DeltaTokens,
): Place {
  const now = store.journal.length;
  checkOptions(call.query, OPTIONS);
  const text = call.query.get("$deltatoken") ?? call.query.get("$skiptoken");
  const select = readSelect(call.query, store.kind)?.join(",") ?? "";
  if (text === null || text === "") {
    return { mark: now, since: -1, next: 0, select };
  }
  if (text === "latest") return { mark: now, since: now, next: 0, select };
  const token = readLinkToken(text);
  const { mark, since, next, epoch } = token ?? {};
  if (
    typeof mark !== "number" || typeof since !== "number" ||
    typeof next !== "number" ||
    typeof epoch !== "number"
  ) {
    throw graphErrors.badRequest("Badly formed token.");
  }
  if ([...call.query.keys()].length > 1) {
    throw graphErrors.badRequest(
      "The query options of a delta link must not be changed.",
    );
  }
  const chosen = String(token?.["select"] ?? "");
  const restart = new URL(`${call.versionUrl}${call.path}`);
  restart.search = (chosen ? `$select=${chosen}&` : "") + "$deltatoken=";
  tokens.check(epoch, restart);
  return { mark: mark < 0 ? now : mark, since, next, select: chosen };
}
