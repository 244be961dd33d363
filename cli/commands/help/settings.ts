/**
 * `appgraph help settings`.
 *
 * @module
 */

import { page, type Row, section } from "../../command_line/layout.ts";
import {
  CONNECTION_OPTIONS,
  optionName,
  type OptionSpec,
} from "../../command_line/options.ts";
import { SETTINGS, type SettingSpec } from "../../config/settings.ts";
import { wrap } from "../../text/words.ts";

/** All settings, with variable and option, and the order of their sources. */
export function settingsHelp(columns: number): string {
  return page([
    wrap(
      "Settings are variables, in the environment or in a file of NAME=value lines; most have an option too. The first of these that has a value counts:",
      columns,
    ),
    section(
      "Sources",
      [
        ["1", "an option"],
        ["2", "a file given by --env-file; of several, the last"],
        ["3", "the environment"],
        ["4", "a systemd credential: the file $CREDENTIALS_DIRECTORY/NAME"],
        ["5", ".env in the current folder"],
        [
          "6",
          "your own file: $XDG_CONFIG_HOME/appgraph/env or ~/.config/appgraph/env; macOS: ~/Library/Application Support/appgraph/env; Windows: %APPDATA%\\appgraph\\env",
        ],
      ],
      columns,
    ),
    section("Settings", Object.values<SettingSpec>(SETTINGS).map(row), columns),
    wrap(
      "appgraph init asks for the settings, writes them to .env (or, with --user, to your own file) and tries them. appgraph doctor says what was found, and where.",
      columns,
    ),
  ]);
}

function row({ label, variable, option }: SettingSpec): Row {
  if (option === undefined) return [variable, label];
  const specs: Readonly<Record<string, OptionSpec>> = CONNECTION_OPTIONS;
  const choices = specs[option]?.choices;
  return [
    variable,
    `${label}${choices ? `: ${choices.join(", ")}` : ""} (--${
      optionName(option)
    })`,
  ];
}
