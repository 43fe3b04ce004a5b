import { normalQuantile } from '../analysis/statistics/normal.ts'
import { numeral } from './dialects/dialect.ts'

/**
 * Student's quantile as a polynomial in 1/df, its coefficients worked out here from the normal quantile z
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, formula 26.7.5).
 */
export function studentSeries(p: number): readonly number[] {
  const z = normalQuantile(p)
  return [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160
  ]
}

/** The series as SQL, over a column `df`. */
export function studentSql(p: number): string {
  const [first, ...rest] = studentSeries(p).map(one => numeral(Number(one.toPrecision(12))))
  return [first, ...rest.map((one, at) => `${one} / POWER(df, ${at + 1})`)].join(' + ')
}
