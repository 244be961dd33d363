/**
 * The walk along a path, at the level of types. Its state is a target of `paths.d.ts`: the name of
 * an entity type, such a name in a tuple for a collection, or one of the types of `targets.ts`.
 * `unknown` is the state behind a segment that v1.0 does not have, and of every path that follows.
 *
 * Forms of segments: OData 4.01 part 2, URL conventions, section 4; Graph's own addressing of
 * files and sites by a path between colons: the page "Addressing driveItems by path".
 *
 * @module
 */

import type { Normalized } from "./path.ts";
import type { Action, Bytes, Count, Text, Value } from "./targets.ts";
import type { Bases, Collections, Nodes, Types } from "./paths.d.ts";

/** A link to an entity, as `$ref` shows and takes it. */
export interface Reference {
  /** The URL of the entity. */
  readonly "@odata.id": string;
}

/**
 * The name of an entity type, as a cast writes it after `microsoft.graph.`; "" is the root.
 *
 * @internal
 */
export type EntityName = keyof Types & keyof Nodes;

/**
 * What a path leads to.
 *
 * @internal
 */
export type Target<Path extends string> = Walk<"", Normalized<Path>>;

type Walk<State, Path extends string> = unknown extends State ? unknown
  : Path extends `${infer Head}/${infer Rest}`
    ? Head extends "" ? Walk<State, Rest>
    : Head extends `${infer Name}:` ? WalkPastColon<Step<State, Name>, Rest>
    : Head extends `${infer Name}(${infer Rest1}`
      ? Rest1 extends `${string})` ? Walk<Step<State, Head>, Rest>
      : WalkPastParenthesis<State, Name, Rest>
    : Walk<Step<State, Head>, Rest>
  : Path extends "" ? State
  : Step<State, Path>;

/** `root:/a/b:/content`: what stands between the colons names the same kind of thing. */
type WalkPastColon<State, Path extends string> = State extends
  "driveItem" | "site"
  ? Path extends `${string}:/${infer Rest}` ? Walk<State, Rest> : State
  : unknown;

/** `getByPath(path='/a/b')/lists`: a slash within an argument. */
type WalkPastParenthesis<State, Name extends string, Path extends string> =
  Path extends `${string})/${infer Rest}` ? Walk<Step<State, `${Name}()`>, Rest>
    : Path extends `${string})` ? Step<State, `${Name}()`>
    : unknown;

type Step<State, Segment extends string> = State extends EntityName
  ? FromEntity<State, Segment>
  : State extends readonly [infer Name extends EntityName]
    ? FromCollection<Name, Segment>
  : State extends Value<infer T> ? FromValue<T, Segment>
  : unknown;

type FromEntity<Name extends EntityName, Segment extends string> = First<
  Member<Nodes[Name], Segment>,
  Lowercase<Segment> extends `microsoft.graph.${string}`
    ? Qualified<Name, Segment, Name>
    : Segment extends `$${string}` ? Lowercase<Segment> extends "$value" ? Bytes
      : Lowercase<Segment> extends "$ref" ? Value<Reference>
      : unknown
    : Property<Types[Name], Segment>
>;

type FromCollection<Name extends EntityName, Segment extends string> =
  string extends Segment ? Name
    : Segment extends `$${string}` ? Lowercase<Segment> extends "$count" ? Count
      : Lowercase<Segment> extends "$ref" ? Value<Reference[]>
      : unknown
    : Lowercase<Segment> extends `microsoft.graph.${string}`
      ? Qualified<Name, Segment, [Name]>
    : Name extends keyof Collections
      ? First<Member<Collections[Name], Segment>, Name>
    : Name;

type FromValue<T, Segment extends string> = Lowercase<Segment> extends "$value"
  ? Text
  : T extends readonly (infer Item)[]
    ? Lowercase<Segment> extends "$count" ? Count
    : Item extends { id?: string }
      ? Lowercase<Segment> extends "$ref" ? Value<Reference[]> : Value<Item>
    : unknown
  : Property<T, Segment>;

/** The first that is known. */
type First<A, B> = unknown extends A ? B : A;

/** A navigation property, an operation (`delta`, `delta()`, `f(x='1')`), or a key: `users('1')`. */
type Member<Members, Segment extends string> = Segment extends
  `${infer Name}(${infer Inner}` ? First<
    Lookup<Members, `${Name}()`>,
    Inner extends ")" ? unknown
      : Lookup<Members, Name> extends readonly [infer Item] ? Item
      : unknown
  >
  : First<Lookup<Members, Segment>, Lookup<Members, `${Segment}()`>>;

/** `microsoft.graph.user`, a cast to a derived type; `microsoft.graph.delta()`, an operation. */
type Qualified<Name extends EntityName, Segment extends string, State> =
  Segment extends `${string}.${string}.${infer Rest}` ? First<
      Cast<Name, NameOf<Types, Rest>, State>,
      State extends EntityName ? Member<Nodes[Name], Rest>
        : Name extends keyof Collections ? Member<Collections[Name], Rest>
        : unknown
    >
    : unknown;

type Cast<Name, To, State> = To extends EntityName
  ? DerivesFrom<To, Name> extends true ? State extends EntityName ? To : [To]
  : unknown
  : unknown;

type DerivesFrom<Derived, Base> = Derived extends Base ? true
  : Derived extends keyof Bases ? DerivesFrom<Bases[Derived], Base>
  : false;

type Property<T, Segment extends string> = PropertyValue<Lookup<T, Segment>>;
type PropertyValue<T> = unknown extends T ? unknown : Value<NonNullable<T>>;

/** Graph takes segments in either letter case; the spelling of the schema is looked up first. */
type Lookup<Members, Segment extends string> = Segment extends keyof Members
  ? Members[Segment]
  : Lowercase<Segment> extends keyof Folded<Members>
    ? Folded<Members>[Lowercase<Segment>]
  : unknown;
type Folded<Members> = {
  [Key in keyof Members & string as Lowercase<Key>]-?: Members[Key];
};

type NameOf<Table, Segment extends string> = Segment extends keyof Table
  ? Segment
  : Lowercase<Segment> extends keyof FoldedNames<Table>
    ? FoldedNames<Table>[Lowercase<Segment>]
  : unknown;
type FoldedNames<Table> = {
  [Key in keyof Table & string as Lowercase<Key>]: Key;
};

/**
 * Whether a target is an action: nothing that GET leads to.
 *
 * @internal
 */
export type IsAction<State> = [State] extends [Action<unknown, unknown>] ? true
  : false;
