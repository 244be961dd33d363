/**
 * The groups in which the options of a command are shown.
 *
 * @module
 */

import {
  BODY_OPTIONS,
  CONNECTION_OPTIONS,
  GLOBAL_OPTIONS,
  type OptionSpecs,
  REQUEST_OPTIONS,
} from "./options.ts";

/** Options with what they are about. */
export interface OptionGroup {
  readonly title: string;
  readonly specs: OptionSpecs;
}

const OUTPUT_KEYS = ["query", "output", "outputFile", "include"];

/** Puts the options of a command, and those of every command, into groups; empty ones are left out. */
export function groupOptions(options: OptionSpecs): OptionGroup[] {
  const rest = { ...options };
  const take = (keys: readonly string[]): OptionSpecs => {
    const taken = Object.entries(rest).filter(([key]) => keys.includes(key));
    for (const [key] of taken) delete rest[key];
    return Object.fromEntries(taken);
  };
  const output = take(OUTPUT_KEYS);
  const request = take(Object.keys({ ...BODY_OPTIONS, ...REQUEST_OPTIONS }));
  const connection = take(Object.keys(CONNECTION_OPTIONS));
  return [
    { title: "Options of this command", specs: rest },
    { title: "Request", specs: request },
    { title: "Output", specs: output },
    { title: "Connection", specs: connection },
    { title: "Options of every command", specs: GLOBAL_OPTIONS },
  ].filter(({ specs }) => Object.keys(specs).length > 0);
}
