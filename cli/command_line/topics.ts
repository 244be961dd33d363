/** What the help explains beside the commands; the texts are in `commands/help/`. @module */

/** Words that may follow `appgraph help`. */
export const HELP_TOPICS = [
  "commands",
  "settings",
  "exit-codes",
  "licenses",
] as const;
