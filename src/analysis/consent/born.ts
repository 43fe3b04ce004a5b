import { readDate } from '../../ingest/text/date.ts'

/**
 * A date of birth as days since 1970-01-01: the day first, where it could be read in two orders; of a year
 * alone, its last day, which is the youngest that somebody can be. Null for what says no year.
 */
export function bornOf(text: string): number | null {
  const date = readDate(text)
  if (date.kind === 'date') return date.day
  if (date.kind === 'ambiguous') return date.dayFirst
  // `readDate` knows dates of business, from 1970 on.
  const year = /(?:^|\D)(19\d\d|20\d\d)(?:\D|$)/.exec(text.slice(0, 80))?.[1]
  return year === undefined ? null : Date.UTC(Number(year), 11, 31) / 86_400_000
}
