/** Everything that is fuzzed. @module */

import type { TestFolder } from "../auth/certificates.ts";
import type { FuzzTarget } from "./target.ts";
import { COMMAND_LINE_TARGETS } from "./command_line.ts";
import { credentialTargets } from "./credentials.ts";
import { fileTargets } from "./files.ts";
import { GRAPH_TARGETS } from "./graph.ts";
import { tokenTargets } from "./tokens.ts";

/** Makes all targets; some keep the file they read in `folder`. */
export async function allTargets(folder: TestFolder): Promise<FuzzTarget[]> {
  return [
    ...COMMAND_LINE_TARGETS,
    ...await credentialTargets(folder),
    ...await tokenTargets(folder),
    ...GRAPH_TARGETS,
    ...fileTargets(folder),
  ];
}
