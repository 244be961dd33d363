/**
 * What writing to a file takes; loaded where `-O` is given.
 *
 * @module
 */

export { openOutputFile } from "../files/output_file.ts";
export { holdsSecret } from "./secrets.ts";
