/** `/users/delta`: everything once, then what changed (learn.microsoft.com, "Use delta query to track changes"). @module */

import type { ListSource } from "./collections.ts";
import type { Entity } from "./entity_store.ts";
import type { GraphCall } from "./graph.ts";
import { GraphError, graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { pick } from "./json_values.ts";
import type { JsonObject } from "./jwt.ts";
import { readLinkToken, writeLinkToken } from "./link_tokens.ts";

/** How Graph says that a token is too old. */
export type Resync = "gone" | "resyncRequired" | "syncStateNotFound";

/** The age of delta tokens, in the hands of tests. */
export class DeltaTokens {
  #epoch = 0;
  #resync: Resync = "gone";

  /** Makes all tokens given out so far too old. */
  expire(resync: Resync = "gone"): void {
    this.#epoch++;
    this.#resync = resync;
  }

  /** The present age; part of every token. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Throws what a token of another age is answered with. */
  check(epoch: number, restart: string): void {
    if (epoch === this.#epoch) return;
    const message =
      "The delta token is no longer valid, and the application must reset the sync state.";
    if (this.#resync === "gone") {
      throw new GraphError(410, "resyncRequired", message, [[
        "location",
        restart,
      ]]);
    }
    throw new GraphError(
      this.#resync === "syncStateNotFound" ? 404 : 400,
      this.#resync,
      message,
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
  const place = readPlace(call, store.journal.length, tokens);
  const prefer = /odata\.maxpagesize=(\d+)/.exec(
    call.request.header("prefer") ?? "",
  );
  const size = Math.min(Math.max(Number(prefer?.[1] ?? 100), 1), 999);
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
  return { status: 200, body: JSON.stringify(body) };
}

function readPlace(call: GraphCall, now: number, tokens: DeltaTokens): Place {
  const text = call.query.get("$deltatoken") ?? call.query.get("$skiptoken");
  const select = call.query.get("$select") ?? "";
  if (text === null) return { mark: now, since: -1, next: 0, select };
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
  tokens.check(epoch, `${call.versionUrl}${call.path}`);
  return {
    mark: mark < 0 ? now : mark,
    since,
    next,
    select: String(token?.["select"] ?? ""),
  };
}
