import type { OpenColumn, OpenTable } from '../../ingest/open/model.ts'
import type { Decimal } from '../../ingest/text/digits.ts'
import { settleColumn } from '../../ingest/text/notation.ts'
import { readNumber } from '../../ingest/text/number.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { isTotalWord } from '../../ingest/transactions/totals.ts'
import type { TimeUnit } from '../time/unit.ts'

/** What a column of a table of cohorts can be: how many renewals ago, a cohort's customers, or neither. */
export type CohortRole = 'tenure' | 'cohort' | 'none'

/** A cell as a count: null where it is blank, `odd` where it is no whole number from 0 on. */
export type CountCell = number | null | 'odd'

/**
 * Each different value of a column as a count. Customers come whole, so that in “1.000” the point sets off
 * thousands, whatever the page's decimal sign.
 */
export function countsOf({ values }: OpenColumn, fallback: Decimal): readonly CountCell[] {
  const { decimal } = settleColumn(values, fallback)
  return values.map(text => {
    const reading = readNumber(text, { decimal })
    if (reading.kind === 'blank') return null
    if (reading.kind !== 'number' || reading.percent) return 'odd'
    const value =
      reading.decimals > 0 && reading.other?.decimals === 0 ? reading.other.value : reading.value
    return Number.isInteger(value) && value >= 0 ? value : 'odd'
  })
}

/** What each column seems to be: the first that counts 0, 1, 2 … or 1, 2, 3 … is the tenure. */
export function proposeCohorts({ columns }: OpenTable, fallback: Decimal = '.'): CohortRole[] {
  const counts = columns.map(column => {
    const cells = countsOf(column, fallback)
    return [...column.codes].map(code => cells[code] as CountCell)
  })
  const tenure = counts.findIndex(
    cells =>
      cells.length > 1 &&
      cells.every((cell, at) => typeof cell === 'number' && cell === (cells[0] as number) + at)
  )
  return columns.map(({ name }, at) => {
    if (at === tenure) return 'tenure'
    const numbers = (counts[at] as CountCell[]).some(cell => typeof cell === 'number')
    return numbers && !isTotalWord(name) ? 'cohort' : 'none'
  })
}

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/\b(years?|anos?)\b/, 'year'],
  [/\b(months?|mes(es)?)\b/, 'month'],
  [/\b(weeks?|semanas?)\b/, 'week'],
  [/\b(days?|dias?)\b/, 'day']
]

/** The unit of time that a header names, in either language; null if it names none. */
export const unitNamed = (header: string): TimeUnit | null =>
  UNITS.find(([word]) => word.test(plainWords(header)))?.[1] ?? null
