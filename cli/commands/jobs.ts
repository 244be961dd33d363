/** Commands for long work, loaded together. @module */

export { batch } from "./batch.ts";
export { delta } from "./delta.ts";
export { download } from "./download.ts";
export { upload } from "./upload.ts";
