import { stretchesOf } from '../analysis/movement/stretches.ts'
import { DEFAULT_RFM } from '../analysis/rfm/model.ts'
import type { NumberStyle } from '../i18n/format.ts'
import { MOVEMENT_FIELDS, usualDays } from '../widgets/rfm-movement/fields.ts'

/** What a lesson says of the sample's table of orders: a day (since 1970-01-01), or a number. */
interface SampleFact {
  readonly value: number
  readonly style: NumberStyle | 'day'
}

/** First and last day of the table, and its customers. */
interface SampleTable {
  readonly from: number
  readonly to: number
  readonly customers: number
}

/** The share whose customers the lesson counts out. */
const BEST = 0.01

const day = (value: number): SampleFact => ({ value, style: 'day' })
const count = (value: number): SampleFact => ({ value, style: { kind: 'integer' } })

/**
 * The dates that the movement opens with on the sample, and the two stretches that its draws exchange:
 * the text speaks of the same days as the widget below it.
 */
export function sampleFacts(table: SampleTable): Readonly<Record<string, SampleFact>> {
  const { before, after } = usualDays(table.from, table.to)
  const found = stretchesOf({ before, after, window: DEFAULT_RFM.window }, table)
  if (!found) throw new Error('The sample has no two stretches to exchange.')
  const { from, to, shift } = found
  const { fallback } = MOVEMENT_FIELDS.fields.target
  return {
    first: day(table.from),
    last: day(table.to),
    before: day(before),
    after: day(after),
    'earlier-from': day(from),
    'earlier-to': day(to),
    'later-from': day(from + shift),
    'later-to': day(to + shift),
    target: { value: fallback, style: { kind: 'percent', digits: 0 } },
    customers: count(table.customers),
    'best-hundredth': count(Math.ceil(table.customers * BEST))
  }
}
