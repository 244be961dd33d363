/**
 * One row of the table of Graph's error codes.
 *
 * @module
 */

/** One row: what an answer says, and what to do about it. */
export interface GraphCodeRow {
  /** Codes of `error`, of nested errors or of `details`; any letter case. */
  readonly codes: readonly string[];
  /** Only where the message of the server speaks of this: it may change, and chooses advice alone. */
  readonly says?:
    | { readonly about: string; readonly pattern: RegExp }
    | undefined;
  /** Only where the request had a header, or had it not; its name is in lower case. */
  readonly header?: readonly ["with" | "without", string] | undefined;
  /** Only for paths to sites and drives, or to what is in a mailbox. */
  readonly path?: "sites" | "mailbox" | undefined;
  readonly advice: string;
  /** The permissions in the token are named behind the advice. */
  readonly showsRoles?: true | undefined;
  /** Where it is documented, or was seen. */
  readonly source: string;
}

/** Sources of several rows. */
export const ERRORS = "DOCS concepts/errors.md";
export const DETAILED_ERRORS = "DOCS concepts/errors.md, detailed error codes";
export const WIRE = "seen on the wire";
