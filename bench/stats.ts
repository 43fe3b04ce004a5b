/** Middle of the values; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value that a share of the values does not exceed, between two neighbours where it falls so. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** Enough digits to compare by: 0.42 · 4.2 · 42 · 420. */
export const digits = (value: number): string =>
  value.toFixed(Math.abs(value) >= 20 ? 0 : Math.abs(value) >= 2 ? 1 : 2)

/** Repetitions as “median (lowest–highest)”. */
export const spread = (values: readonly number[], unit = ''): string =>
  `${digits(median(values))}${unit} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`

/** How many times theirs is ours, repetition by repetition: both ran one after the other. */
export const ratios = (theirs: readonly number[], ours: readonly number[]): number[] =>
  theirs.map((value, i) => value / (ours[i] ?? Number.NaN))
