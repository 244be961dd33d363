/** File paths for tests. @module */

export { fileURLToPath as fromFileUrl } from "node:url";
