import type { Inspected } from './inspect.ts'

/** What the faults of a table cost in a year. All of it is the reader’s to set; the defaults are assumptions. */
export interface Prices {
  /** Letters or catalogues a year, and what one costs. */
  readonly letters: number
  readonly letterCost: number
  /** E-mails a year, and what one that bounces costs. */
  readonly mails: number
  readonly bounceCost: number
  /** Of the rows that are stale, the share that no letter reaches any more. */
  readonly moved: number
  /** Margin a year of a contact who can be reached, and the share of it lost with one who cannot. */
  readonly margin: number
  readonly lost: number
  /** What a duplicate costs in a year beside letters: two discounts, a call about it, time. */
  readonly duplicateCost: number
}

/** Lines of the sum. */
const COSTS = ['duplicates', 'double-letters', 'bounces', 'returned', 'unreachable'] as const
export type CostId = (typeof COSTS)[number]

/** A line: how many, what each costs in a year, and both multiplied. */
export interface CostLine {
  readonly id: CostId
  readonly count: number
  readonly each: number
  readonly total: number
}

const invalidOf = ({ fields }: Inspected, id: string) =>
  fields.find(({ field }) => field === id)?.invalid ?? 0

/**
 * The price of a table’s faults in a year, as a sum that can be checked line by line. Letters go to every
 * row; of those that are wrong or stale, some come back.
 *
 * @param repeats rows that repeat a person
 */
export function costs(found: Inspected, repeats: number, prices: Prices): readonly CostLine[] {
  const letters = prices.letters * prices.letterCost
  const line = (id: CostId, count: number, each: number): CostLine => ({
    id,
    count,
    each,
    total: count * each
  })
  return [
    line('duplicates', repeats, prices.duplicateCost),
    line('double-letters', repeats, letters),
    line('bounces', invalidOf(found, 'email'), prices.mails * prices.bounceCost),
    line('returned', invalidOf(found, 'postcode') + found.stale * prices.moved, letters),
    line('unreachable', found.unreachable, prices.margin * prices.lost)
  ]
}

export const totalOf = (lines: readonly CostLine[]): number =>
  lines.reduce((sum, { total }) => sum + total, 0)
