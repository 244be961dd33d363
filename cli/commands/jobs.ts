/** Commands for long work, loaded together. @module */

export { batch } from "./batch/mod.ts";
export { delta } from "./delta/mod.ts";
export { download } from "./download/mod.ts";
export { upload } from "./upload/mod.ts";
