/**
 * Entities that are made up when they are looked at, so that there can be any number of them, and
 * the few that were created, changed or deleted, which are kept.
 * @module
 */

import type { JsonObject } from "./jwt.ts";

/** A kind of entity. */
export interface EntityKind {
  /** The name in the path: `users`. */
  readonly set: string;
  /** The name in messages: `User`. */
  readonly type: string;
  readonly readRoles: readonly string[];
  readonly writeRoles: readonly string[];
  /** Properties that a POST must name. */
  readonly required: readonly string[];
  /** Start of the ids; eight decimal digits follow. */
  readonly idPrefix: string;
  /** The properties given without `$select`; `digits` are the eight digits of the entity. */
  basic(digits: string): JsonObject;
  /** More properties, given when selected. */
  more(digits: string): JsonObject;
  /** Relationships that can be expanded. */
  readonly relations: readonly string[];
}

/** The names of all properties that entities of a kind can have. */
export function propertiesOf(kind: EntityKind): ReadonlySet<string> {
  const digits = digitsOf(0);
  return new Set([
    "id",
    ...Object.keys(kind.basic(digits)),
    ...Object.keys(kind.more(digits)),
  ]);
}

/** One entity. */
export interface Entity {
  readonly id: string;
  readonly properties: JsonObject;
  /** Counts changes; part of the ETag. */
  readonly version: number;
}

const DIGITS = 8;
const ID_DIGITS_REGEXP = /^\d{8}$/;

/** The eight digits of the entity at `index`. */
export function digitsOf(index: number): string {
  return String(index).padStart(DIGITS, "0");
}

/** One change, for delta queries. */
export interface Change {
  readonly index: number;
  readonly id: string;
}

/** All entities of one kind. */
export class EntityStore {
  readonly kind: EntityKind;
  /** How many entities are made up; tests may change it as long as none was created. */
  size: number;
  readonly #changed = new Map<number, Entity | null>();
  readonly #created: (Entity | null)[] = [];
  readonly #journal: Change[] = [];

  constructor(kind: EntityKind, size: number) {
    this.kind = kind;
    this.size = size;
  }

  /** One past the last index in use; some indexes may be empty. */
  get end(): number {
    return this.size + this.#created.length;
  }

  /** Every change so far, oldest first. */
  get journal(): readonly Change[] {
    return this.#journal;
  }

  /** How many entities there are. */
  get count(): number {
    const gone = [...this.#changed.values(), ...this.#created].filter((
      entity,
    ) => entity === null);
    return this.end - gone.length;
  }

  /** Whether an index from `from` on and below `to` was created, changed or deleted. */
  touched(from: number, to: number): boolean {
    if (to > this.size) return true;
    for (const index of this.#changed.keys()) {
      if (index >= from && index < to) return true;
    }
    return false;
  }

  /** The entity at an index, `undefined` when it was deleted or never was. */
  at(index: number): Entity | undefined {
    if (index >= this.size) {
      return this.#created[index - this.size] ?? undefined;
    }
    const changed = this.#changed.get(index);
    if (changed !== undefined) return changed ?? undefined;
    return {
      id: this.#madeUpId(index),
      properties: this.#madeUp(index),
      version: 1,
    };
  }

  /** The entity with this id (or this `userPrincipalName`) and its index. */
  find(key: string): { index: number; entity: Entity } | undefined {
    const index = this.#indexOf(key.toLowerCase());
    const entity = index === undefined ? undefined : this.at(index);
    return index === undefined || entity === undefined
      ? undefined
      : { index, entity };
  }

  /** Adds an entity. */
  create(properties: JsonObject): Entity {
    const id = crypto.randomUUID();
    const index = digitsOf(99_000_000 + this.#created.length);
    const names = { ...this.kind.basic(index), ...this.kind.more(index) };
    const blank = Object.keys(names).map((name) => [name, null]);
    const entity = {
      id,
      properties: { ...Object.fromEntries(blank), ...properties, id },
      version: 1,
    };
    this.#created.push(entity);
    this.#journal.push({ index: this.end - 1, id });
    return entity;
  }

  /** Changes properties of the entity at an index. */
  patch(index: number, properties: JsonObject): Entity {
    const old = this.at(index);
    if (!old) {
      throw new RangeError(`Cannot change entity ${index}: it does not exist`);
    }
    const entity = {
      id: old.id,
      properties: { ...old.properties, ...properties, id: old.id },
      version: old.version + 1,
    };
    this.#set(index, entity, entity.id);
    return entity;
  }

  /** Deletes the entity at an index. */
  delete(index: number): void {
    const old = this.at(index);
    if (old) this.#set(index, null, old.id);
  }

  #set(index: number, entity: Entity | null, id: string): void {
    if (index < this.size) this.#changed.set(index, entity);
    else this.#created[index - this.size] = entity;
    this.#journal.push({ index, id });
  }

  #madeUp(index: number): JsonObject {
    const digits = digitsOf(index);
    return { ...this.kind.basic(digits), ...this.kind.more(digits) };
  }

  #madeUpId(index: number): string {
    return this.kind.idPrefix + digitsOf(index);
  }

  #indexOf(key: string): number | undefined {
    const digits = key.startsWith(this.kind.idPrefix)
      ? key.slice(this.kind.idPrefix.length)
      : "";
    if (ID_DIGITS_REGEXP.test(digits)) {
      return Number(digits) < this.size ? Number(digits) : undefined;
    }
    const byName = /^user(\d{8})@/.exec(key)?.[1];
    if (this.kind.set === "users" && byName !== undefined) {
      return Number(byName);
    }
    const created = this.#created.findIndex((entity) =>
      entity !== null && (entity.id === key ||
        String(entity.properties["userPrincipalName"]).toLowerCase() === key)
    );
    return created < 0 ? undefined : this.size + created;
  }
}
