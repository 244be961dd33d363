// Types of the part of @std/text that is used: the npm package ships none.
export function levenshteinDistance(a: string, b: string): number;
