/** Which directory objects belong to which: members, owners, managers. @module */

import { GROUPS, USERS } from "./entity_kinds.ts";
import { digitsOf, type EntityStore } from "./entity_store.ts";

/** A relationship of groups. */
export type Relation = "members" | "owners";

/**
 * The relationships of one emulator. Every made-up user is a member of every made-up group, and has
 * the user with a tenth of its number as manager; nobody owns anything.
 */
export class References {
  readonly #added = new Map<string, Set<string>>();
  readonly #removed = new Map<string, Set<string>>();
  readonly #managers = new Map<string, string | null>();
  readonly #users: EntityStore;

  constructor(users: EntityStore) {
    this.#users = users;
  }

  /** Whether `id` stands in a relation to a group. */
  has(group: string, relation: Relation, id: string): boolean {
    const key = `${group}/${relation}`;
    if (this.#added.get(key)?.has(id)) return true;
    return relation === "members" && group.startsWith(GROUPS.idPrefix) &&
      !this.#removed.get(key)?.has(id) && this.#users.find(id) !== undefined;
  }

  /** Whether a group has every user as a member. */
  hasAllUsers(group: string): boolean {
    return group.startsWith(GROUPS.idPrefix) &&
      !this.#removed.get(`${group}/members`)?.size;
  }

  /** Adds one. */
  add(group: string, relation: Relation, id: string): void {
    const key = `${group}/${relation}`;
    this.#removed.get(key)?.delete(id);
    this.#setOf(this.#added, key).add(id);
  }

  /** Takes one away; the object itself stays. */
  remove(group: string, relation: Relation, id: string): void {
    const key = `${group}/${relation}`;
    this.#added.get(key)?.delete(id);
    this.#setOf(this.#removed, key).add(id);
  }

  /** The id of a user's manager. */
  managerOf(id: string): string | undefined {
    const set = this.#managers.get(id);
    if (set !== undefined) return set ?? undefined;
    const index = Number(id.slice(USERS.idPrefix.length));
    if (!id.startsWith(USERS.idPrefix) || index === 0) return undefined;
    return USERS.idPrefix + digitsOf(Math.floor(index / 10));
  }

  /** Sets a user's manager; `null` takes it away. */
  setManager(id: string, manager: string | null): void {
    this.#managers.set(id, manager);
  }

  #setOf(sets: Map<string, Set<string>>, key: string): Set<string> {
    const set = sets.get(key) ?? new Set();
    sets.set(key, set);
    return set;
  }
}
