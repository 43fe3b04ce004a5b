/** The value within its bounds; what is no number is the usual value. */
export const between = (value: number, low: number, high: number, usual = low): number =>
  Number.isNaN(value) ? usual : Math.min(high, Math.max(low, value))
