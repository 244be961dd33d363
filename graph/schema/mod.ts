/**
 * The types of every path of Microsoft Graph v1.0. There is no code in here: nothing of it is left
 * in a program.
 *
 * A path may be written as for the client: with or without a leading slash, `/v1.0` and a query,
 * its keys interpolated (`/users/${id}/manager`) or in parentheses, in any letter case. A path of
 * beta, one that v1.0 does not have, and one that is only known to be a string are `unknown`.
 *
 * @example
 * ```ts
 * import type { CollectionItem, PathResult } from "./mod.ts";
 *
 * type Manager = PathResult<`/users/${string}/manager`>; // DirectoryObject
 * type Member = CollectionItem<"/groups">; // Group
 * ```
 *
 * @module
 */

import type { Parent } from "./path.ts";
import type { Action, Bytes, Count, Text, Value } from "./targets.ts";
import type { EntityName, IsAction, Reference, Target } from "./walk.ts";
import type { Collections, Nodes, Types } from "./paths.d.ts";

export type { Reference } from "./walk.ts";

/** One page of a collection, as Graph sends it (OData JSON format 4.01, section 4). */
export interface CollectionResponse<Item> {
  /** Where the shape of this answer is described. */
  "@odata.context"?: string;
  /** Only with `$count=true`, and only on the first page. */
  "@odata.count"?: number;
  /** The whole URL of the next page; absent on the last. */
  "@odata.nextLink"?: string;
  /** Only on the last page of a delta query. */
  "@odata.deltaLink"?: string;
  /** The items of this page, possibly none. */
  value: Item[];
}

/** A single primitive value, as Graph wraps it: `/users/{id}/displayName`. */
export interface PrimitiveValue<T> {
  /** Where the shape of this answer is described. */
  "@odata.context"?: string;
  /** The value itself. */
  value: T;
}

/** What a delta query yields: the entity, or just the id and the reason of one that is gone. */
export type Change<Item> = Item extends object ? Item & {
    "@removed"?: { reason: "changed" | "deleted" };
  }
  : Item;

/**
 * What GET on a path answers: an entity, a {@linkcode CollectionResponse}, a
 * {@linkcode PrimitiveValue}, a number for `/$count`, a stream for files, photos and reports, text
 * for `/$value` of a property.
 */
export type PathResult<Path extends string> = Result<Target<Path>>;

/** As {@linkcode PathResult}, but `never` where the answer is not JSON: that needs a download. */
export type JsonResult<Path extends string> = Target<Path> extends Bytes | Text
  ? never
  : PathResult<Path>;

/** What a collection consists of; `unknown` where the path leads to no collection. */
export type CollectionItem<Path extends string> = PathResult<Path> extends
  CollectionResponse<infer Item> ? Item
  : unknown;

/** The entity, or the item of the collection, that `$select` picks properties of. */
export type Selectable<Path extends string> = PathResult<Path> extends
  CollectionResponse<infer Item> ? Item
  : PathResult<Path>;

/** The names that `$select` takes on a path; any string where the path is `unknown`. */
export type SelectKey<Path extends string> = unknown extends Selectable<Path>
  ? string
  : Selectable<Path> extends object ? Extract<keyof Selectable<Path>, string>
  : never;

/** An entity narrowed to the properties that were asked for. */
export type Selected<Entity, Key extends string> = unknown extends Entity
  ? unknown
  : Entity extends object
    ? [keyof Entity] extends [Key] ? Entity : Pick<Entity, Key & keyof Entity>
  : Entity;

/** As {@linkcode JsonResult}, narrowed by `$select`. */
export type SelectedResult<Path extends string, Key extends string> =
  [JsonResult<Path>] extends [never] ? never
    : JsonResult<Path> extends CollectionResponse<infer Item>
      ? CollectionResponse<Selected<Item, Key>>
    : Selected<JsonResult<Path>, Key>;

/** What POST sends: to a collection its entity, to an action its parameters. */
export type PostBody<Path extends string> = BodyOf<Target<Path>>;

/** What POST answers; `undefined` for 204 No Content. */
export type PostResult<Path extends string> = ResultOfPost<Target<Path>>;

/** What PATCH sends: some of the entity's properties. */
export type PatchBody<Path extends string> = Target<Path> extends infer State
  ? State extends EntityName ? Writable<Types[State]> : unknown
  : never;

/** What PATCH answers: the entity, or `undefined` for 204 No Content. */
export type PatchResult<Path extends string> = Target<Path> extends infer State
  ? State extends EntityName ? Types[State] | undefined : unknown
  : never;

/**
 * What an entity may carry when it is sent: besides its properties annotations
 * (`members@odata.bind`, `@odata.type`) and directory extensions (`extension_…`).
 */
export type Writable<Entity> =
  | Entity
  | Entity & {
    readonly [name: `${string}@odata.${string}` | `extension_${string}`]:
      unknown;
  };

/**
 * What an editor offers behind the last slash of a path that is being written; actions only for
 * POST. For a parameter `path: Path | PathCompletion<Path>`: any other string is as good.
 */
export type PathCompletion<
  Path extends string,
  Method extends "GET" | "POST" = "GET",
> = `${Parent<Path>}${Following<Target<Parent<Path>>, Method>}`;

/** @internal */
type Result<State> = unknown extends State ? unknown
  : State extends EntityName ? Types[State]
  : State extends readonly [infer Name extends EntityName]
    ? CollectionResponse<Types[Name]>
  : State extends Count ? number
  : State extends Text ? string
  : State extends Bytes ? ReadableStream<Uint8Array>
  : IsAction<State> extends true ? unknown
  : State extends Value<infer T> ? ResultOfValue<T>
  : unknown;

type ResultOfValue<T> = [T] extends [readonly (infer Item)[]]
  ? CollectionResponse<Item>
  : [T] extends [string | number | boolean] ? PrimitiveValue<T>
  : T;

/** @internal */
type BodyOf<State> = State extends Action<infer Body, unknown> ? Body
  : State extends readonly [infer Name extends EntityName]
    ? Writable<Types[Name]>
  : State extends Value<Reference[]> ? Reference
  : unknown;

/** @internal */
type ResultOfPost<State> = State extends Action<unknown, infer Answer>
  ? Answer extends undefined ? undefined : Result<Answer>
  : State extends readonly [infer Name extends EntityName] ? Types[Name]
  : State extends Value<Reference[]> ? undefined
  : unknown;

/** @internal */
type Following<State, Method> = State extends EntityName
  ? Segments<Nodes[State], Method>
  : State extends readonly [infer Name] ?
      | "$count"
      | (Name extends keyof Collections ? Segments<Collections[Name], Method>
        : never)
  : never;

type Segments<Members, Method> = {
  [Key in keyof Members & string]: Members[Key] extends Action<unknown, unknown>
    ? Method extends "POST" ? Key : never
    : Key;
}[keyof Members & string];
