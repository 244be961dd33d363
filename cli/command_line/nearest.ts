/**
 * Suggestions for mistyped words.
 *
 * @module
 */

// @ts-types="./std_levenshtein_distance.d.ts"
import { levenshteinDistance } from "@std/text/levenshtein-distance";

/**
 * The word that someone may have meant.
 *
 * @returns `undefined` if no candidate is near: more than half of its letters differ.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
): string | undefined {
  const completions = candidates.filter((each) => each.startsWith(word));
  if (word.length > 1 && completions.length === 1) return completions[0];
  const ranked = candidates
    .map((each) => ({ each, distance: levenshteinDistance(word, each) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= best.each.length / 2
    ? best.each
    : undefined;
}
