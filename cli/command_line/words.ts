/**
 * The words of a command line in one form: each option as `--key` or `--key=value`, whichever of
 * `--name=value`, `--name value`, `-Nvalue`, `-N value` and `-N=value` it was written in. A value is
 * everything behind the first separator, byte for byte.
 *
 * @module
 */

import type { Mistake } from "./mistake.ts";
import { optionName, type OptionSpec, type OptionSpecs } from "./options.ts";

/** Why an option cannot be read. */
export type WordProblem = Extract<
  Mistake,
  { kind: "unknown-option" | "no-value" | "no-switch" }
>;

/** A command line, word by word. */
export interface Words {
  /** `--key` and `--key=value`, in their order. A switch that is `false` may follow as `--key=false`. */
  readonly options: readonly string[];
  readonly positionals: readonly string[];
  /** Keys of the options that were given. */
  readonly keys: ReadonlySet<string>;
  /** The first thing that is wrong, and how many positionals stood before it. */
  readonly problem: (WordProblem & { readonly after: number }) | undefined;
}

/** Splits a command line into options and what stands beside them. */
export function splitWords(
  args: readonly string[],
  specs: OptionSpecs,
): Words {
  const reader = new WordReader(args, specs);
  reader.read();
  return reader;
}

class WordReader implements Words {
  readonly options: string[] = [];
  readonly positionals: string[] = [];
  readonly keys = new Set<string>();
  problem: Words["problem"];
  readonly #args: readonly string[];
  readonly #specs: OptionSpecs;
  readonly #long = new Map<string, string>();
  readonly #short = new Map<string, string>();
  #next = 0;

  constructor(args: readonly string[], specs: OptionSpecs) {
    this.#args = args;
    this.#specs = specs;
    for (const [key, { short, alias }] of Object.entries(specs)) {
      this.#long.set(optionName(key), key);
      if (alias !== undefined) this.#long.set(alias, key);
      if (short !== undefined) this.#short.set(short, key);
    }
  }

  read(): void {
    while (this.#next < this.#args.length) {
      const word = this.#args[this.#next++] ?? "";
      if (word === "--") {
        this.positionals.push(...this.#args.slice(this.#next));
        return;
      }
      if (word.startsWith("--")) this.#readLong(word.slice(2));
      else if (word.startsWith("-") && word !== "-") this.#readShort(word);
      else this.positionals.push(word);
    }
  }

  #readLong(text: string): void {
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const key = this.#long.get(name);
    if (key === undefined) {
      return this.#note({ kind: "unknown-option", word: `--${name}` });
    }
    this.#take(key, equals < 0 ? undefined : text.slice(equals + 1));
  }

  /** One letter, or several switches of which the last may take a value. */
  #readShort(word: string): void {
    for (let index = 1; index < word.length; index++) {
      const letter = word.charAt(index);
      const key = this.#short.get(letter);
      if (key === undefined) {
        // What follows may be a secret that was given by mistake.
        return this.#note({ kind: "unknown-option", word: `-${letter}` });
      }
      const rest = word.slice(index + 1);
      const takesRest = rest.startsWith("=") ||
        (rest !== "" && this.#specs[key]?.kind !== "switch");
      if (takesRest) return this.#take(key, rest.replace(/^=/, ""));
      this.#take(key, undefined);
    }
  }

  #take(key: string, attached: string | undefined): void {
    this.keys.add(key);
    if (this.#kindOf(key) === "switch") {
      const value = attached ?? "true";
      if (value === "true" || value === "false") {
        this.options.push(`--${key}=${value}`);
      } else this.#note({ kind: "no-switch", key, value });
      return;
    }
    const value = attached ?? this.#takeNext();
    if (value) this.options.push(`--${key}=${value}`);
    else this.#note({ kind: "no-value", key });
  }

  #kindOf(key: string): OptionSpec["kind"] | undefined {
    return this.#specs[key]?.kind;
  }

  /** The next word, unless it is an option: `-` alone and negative numbers are none. */
  #takeNext(): string | undefined {
    const next = this.#args[this.#next];
    if (next === undefined || /^-\D/.test(next)) return undefined;
    this.#next++;
    return next;
  }

  #note(problem: WordProblem): void {
    this.problem ??= { ...problem, after: this.positionals.length };
  }
}
