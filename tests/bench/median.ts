/** The middle of some numbers. @module */

/**
 * The median.
 *
 * @throws {RangeError} if there are no numbers.
 */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [
    sorted[Math.ceil(middle) - 1],
    sorted[Math.floor(middle)],
  ];
  if (low === undefined || high === undefined) {
    throw new RangeError("Cannot take the median of nothing");
  }
  return (low + high) / 2;
}
