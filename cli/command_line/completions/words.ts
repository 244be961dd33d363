/**
 * What there is to complete, from the commands' rows and texts.
 *
 * @module
 */

import type { Commands, Manual, Positional } from "../commands.ts";
import { ENTITY_SETS, SINGLETONS } from "../entity_sets.ts";
import { describeOption } from "../option_texts.ts";
import { GLOBAL_OPTIONS, optionName, type OptionSpec } from "../options.ts";
import { HELP_TOPICS } from "../topics.ts";

/** What may stand at a place of the command line. */
export type Values =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "files" }
  | { readonly kind: "folders" }
  /** Something that no shell can know. */
  | { readonly kind: "anything" };

/** An option to complete. */
export interface OptionWords {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** Whether it may be given more than once. */
  readonly isRepeatable: boolean;
  /** What its value may be; `undefined` if it takes none. */
  readonly values: Values | undefined;
}

/** A command to complete. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  /** What may stand beside its options. */
  readonly positionals: Values;
  readonly options: readonly OptionWords[];
}

/** All commands with their options. */
export function completionWords(
  { commands, texts }: Manual,
): readonly CommandWords[] {
  return Object.entries(commands).map(([name, { positionals, options }]) => ({
    name,
    summary: texts[name]?.summary ?? "",
    positionals: positionalValues(positionals, commands),
    options: Object.entries<OptionSpec>({ ...options, ...GLOBAL_OPTIONS }).map(
      ([key, spec]): OptionWords => ({
        name: optionName(key),
        short: spec.short,
        summary: describeOption(key, texts[name]?.options ?? {}),
        isRepeatable: spec.kind === "list",
        values: spec.kind === "switch" ? undefined : optionValues(spec),
      }),
    ),
  }));
}

function optionValues({ choices, value }: OptionSpec): Values {
  if (choices !== undefined) return { kind: "words", words: choices };
  if (value === "FOLDER") return { kind: "folders" };
  return value?.includes("FILE") ? { kind: "files" } : { kind: "anything" };
}

/** A shell is told one thing for all of them: what completes the first that can be completed. */
function positionalValues(
  positionals: readonly Positional[],
  commands: Commands,
): Values {
  const completes = positionals.find(({ completes }) => completes)?.completes;
  switch (completes) {
    case undefined:
      return { kind: "anything" };
    case "files":
      return { kind: "files" };
    case "topics":
      return {
        kind: "words",
        words: [...Object.keys(commands), ...HELP_TOPICS],
      };
    case "paths":
      return {
        kind: "words",
        words: [...ENTITY_SETS, ...SINGLETONS].map((name) => `/${name}`),
      };
    default:
      return { kind: "words", words: completes };
  }
}
