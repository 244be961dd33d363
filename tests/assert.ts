/** The assertions of `@std/assert`, typed. @module */

// @ts-types="./assert.d.ts"
export * from "@std/assert";
