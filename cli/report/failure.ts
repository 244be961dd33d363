/**
 * What is said about failures.
 *
 * @module
 */

export { describeFailure } from "./describe.ts";
export { reportLines, reportRecord, reportSentence } from "./report.ts";
