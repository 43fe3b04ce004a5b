/** The least and the most that a number can be. */
export type Between = readonly [least: number, most: number]

/**
 * What printed shares leave for a group whose share is not printed: each may have been rounded by half a
 * step up or down.
 *
 * @param shares as printed, 0 to 1
 * @param step of the last digit: 0.001 for one decimal of a percentage
 */
export function leftOver(shares: readonly number[], step: number): Between {
  const sum = shares.reduce((all, one) => all + one, 0)
  const slack = (shares.length * step) / 2
  // Rounding dust would leave a share of a billionth.
  const least = (value: number) => Math.max(0, Number(value.toFixed(9)))
  return [least(1 - sum - slack), least(1 - sum + slack)]
}
