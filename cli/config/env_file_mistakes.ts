/**
 * What files of settings hold that is not found in them: other syntaxes, and names with a slip.
 *
 * @module
 */

// @ts-types="../command_line/std_levenshtein_distance.d.ts"
import { levenshteinDistance } from "@std/text/levenshtein-distance";
import {
  PLATFORM_VARIABLES,
  SETTING_VARIABLES,
  type SettingVariable,
} from "../system/variables.ts";

const SYNTAXES: readonly (readonly [RegExp, string])[] = [
  [/\$env:/i, "it is written for PowerShell"],
  [/^\s*</, "it is XML"],
  [/^\s*["']?\s*[[{]/, "it is JSON"],
  [/^\s*setx?\s+"?\w+[= ]/im, "it is written for the Windows command prompt"],
  [/^\s*(?:setenv|set\s+-\w+)\s/m, "it is written for another shell"],
  [/^\s*-\s+["']?\w/m, "it is a list in YAML"],
];
// Also the name of a section, as INI files have it.
const COMMENT_REGEXP = /^\s*(?:#|;|\/\/|\[[\w .-]*\]\s*$|$)/;
// What the dotenv package takes for an assignment.
const ASSIGNMENT_REGEXP = /^\s*(?:export\s+)?[\w.-]+(?:\s*=|:\s)/;

const NAMES_OF_OTHERS: Readonly<Record<string, SettingVariable>> = {
  TENANTID: "AZURE_TENANT_ID",
  CLIENTID: "AZURE_CLIENT_ID",
  APPID: "AZURE_CLIENT_ID",
  CLIENTSECRET: "AZURE_CLIENT_SECRET",
};

/**
 * Says what a file is that names settings in lines which set nothing.
 *
 * @param names What was found in it.
 */
export function findForeignSyntax(
  text: string,
  names: readonly string[],
): string | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) =>
    !COMMENT_REGEXP.test(line) && !ASSIGNMENT_REGEXP.test(line)
  );
  const rest = lines.join("\n");
  const lost = SETTING_VARIABLES.find((name) =>
    !names.includes(name) &&
    new RegExp(`(?<![\\w.-])${name}(?![\\w.-])`).test(rest)
  );
  const isForeign = /^\s*[[{<]/.test(rest) && /^\s*[[{<]/.test(text);
  if (lost === undefined && !isForeign) return undefined;
  const syntax = SYNTAXES.find(([regexp]) => regexp.test(rest))?.[1] ??
    `a line of another form names ${lost}`;
  return `${syntax}, and wanted are lines of the form ${
    lost ?? "AZURE_CLIENT_ID"
  }=value`;
}

/** Where the names come from. */
export interface NamesOptions {
  readonly path: string;
  /** Whether the file is there for this program alone. */
  readonly isOwn: boolean;
}

/** Sentences about names that were probably meant otherwise. */
export function findUnknownNames(
  names: readonly string[],
  { path, isOwn }: NamesOptions,
): string[] {
  return names.flatMap((name) => {
    if (SETTING_VARIABLES.some((known) => known === name)) return [];
    if (PLATFORM_VARIABLES.some((known) => known === name)) {
      return isOwn
        ? [`${name} in "${path}" has no effect: set it in the environment`]
        : [];
    }
    const meant = /^(?:AZURE|APPGRAPH)/i.test(name)
      ? nearestSetting(name.toUpperCase())
      : isOwn
      ? settingOfOthers(name)
      : undefined;
    if (meant !== undefined && !names.includes(meant)) {
      return [`${name} in "${path}" is unknown: did you mean ${meant}?`];
    }
    return name.startsWith("APPGRAPH_")
      ? [`${name} in "${path}" is unknown`]
      : [];
  });
}

/** The setting that others call `CLIENT_ID`, `client_id` or `ARM_CLIENT_ID`. */
function settingOfOthers(name: string): SettingVariable | undefined {
  const words = /(?:^|_)(TENANT_?ID|(?:CLIENT|APP)_?ID|CLIENT_?SECRET)$/i
    .exec(name)?.[1]?.toUpperCase().replace("_", "") ?? "";
  return NAMES_OF_OTHERS[words];
}

/** The setting whose name is at most two edits away. */
function nearestSetting(name: string): SettingVariable | undefined {
  return SETTING_VARIABLES
    .map((known) => ({ known, distance: levenshteinDistance(name, known) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0]?.known;
}
