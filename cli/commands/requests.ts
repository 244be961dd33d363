/** Commands that send requests: loaded together, because each of them needs most of it. @module */

export { app } from "./app.ts";
export { list } from "./list.ts";
export { verb } from "./verb.ts";
