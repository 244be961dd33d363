/**
 * One row of the table of commands.
 *
 * @module
 */

import type { CommandSpec, Positional } from "../command_line/commands.ts";
import type { OptionSpecs, OptionValues } from "../command_line/options.ts";
import type { OptionBag } from "../command_line/parse.ts";
import type { Command } from "../context.ts";

/** A command: what may follow its name, and how to get its code. */
export interface Row<Specs extends OptionSpecs = OptionSpecs>
  extends CommandSpec {
  readonly options: Specs;
  /** Whether the command needs no network, so that the permission for it is given up before it runs. */
  readonly offline?: boolean | undefined;
  /** The code of the command: at once, or when it is needed. */
  readonly load: () => Command<OptionBag> | Promise<Command<OptionBag>>;
}

/** A row as it is written down. */
export interface RowDefinition<Specs extends OptionSpecs, Options> {
  readonly positionals: readonly Positional[];
  readonly options: Specs;
  readonly offline?: boolean | undefined;
  readonly load: () => Command<Options> | Promise<Command<Options>>;
}

type Undeclared<Specs, Options> = Exclude<keyof Options, keyof Specs>;
type Unread<Specs, Options> = Exclude<keyof Specs, keyof Options>;

/** What is wrong with a row, as a type that no row has; nothing if the row is right. */
export type RowProblem<Specs extends OptionSpecs, Options> =
  [Undeclared<Specs, Options>] extends [never]
    ? [Unread<Specs, Options>] extends [never]
      ? OptionValues<Specs> extends Options ? unknown
      : { readonly optionsOfTheWrongKind: Options }
    : { readonly optionsThatTheCommandDoesNotTake: Unread<Specs, Options> }
    : { readonly optionsThatTheRowLacks: Undeclared<Specs, Options> };

/**
 * Makes a row. It does not compile unless its options are exactly those that the command takes, of the
 * same kinds.
 */
export function row<const Specs extends OptionSpecs, Options>(
  { positionals, options, offline, load }:
    & RowDefinition<Specs, Options>
    & RowProblem<Specs, Options>,
): Row<Specs> {
  return {
    positionals,
    options,
    offline,
    // The cast: the parser hands over exactly what the row declares.
    load: load as unknown as Row["load"],
  };
}
