/** The part of `@std/yaml` that tests use. @module */

/** Reads one YAML document. */
export declare function parse(content: string): unknown;

/** Reads all documents of a text. */
export declare function parseAll(content: string): unknown;
