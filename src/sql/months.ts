import type { Dialect } from './dialects/dialect.ts'
import { type Step, select, union } from './query.ts'

/** YYYY-MM: all four databases write a date as YYYY-MM-DD. */
export const monthText = (day: string, d: Dialect): string => `SUBSTR(${d.asText(day)}, 1, 7)`

/** Months counted from year 0. */
export const monthNumber = (day: string, d: Dialect): string =>
  d.asWhole(`EXTRACT(YEAR FROM ${day}) * 12 + EXTRACT(MONTH FROM ${day}) - 1`)

/** Ages 0 to 999, without any database's own way to count. */
export const AGES: readonly Step[] = [
  {
    name: 'digits',
    says: { en: 'Digits, to count with.', es: 'Cifras, para contar.' },
    body: union(Array.from({ length: 10 }, (_, digit) => [`SELECT ${digit} AS digit`]))
  },
  {
    name: 'ages',
    says: { en: 'Ages from 0 to 999 months.', es: 'Edades de 0 a 999 meses.' },
    body: select({
      columns: ['100 * a.digit + 10 * b.digit + c.digit AS age'],
      from: ['digits AS a', 'CROSS JOIN digits AS b', 'CROSS JOIN digits AS c']
    })
  }
]
