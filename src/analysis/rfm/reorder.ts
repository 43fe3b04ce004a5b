import { seeded } from '../statistics/random.ts'
import { shuffle } from '../statistics/shuffle.ts'
import { quantile } from '../statistics/spread.ts'
import { type Measures, measuresFrom } from './measures.ts'
import {
  CLASSES,
  DEFAULT_RFM,
  MEASURES,
  type Measure,
  type RfmClass,
  type TieRule
} from './model.ts'
import { classesOf } from './scores.ts'
import { type Scored, scoredOf } from './scoring.ts'

/** A customer as far as scores depend on it. */
export interface Customer {
  readonly days: number
  readonly purchases: number
  /** Money. */
  readonly money: number
}

interface Scoring {
  readonly groups: number
  readonly ties: TieRule
}

/** Scores of all customers by one rule, in one order of the rows; by row of the table. */
export interface Placing {
  readonly scores: Scored
  /** 1 for A … 5 for E. */
  readonly classes: Uint8Array
}

/** What can change of a customer when only the order of the rows does: a score, any of them, the class. */
export const CHANGES = [...MEASURES, 'any', 'class'] as const
export type Change = (typeof CHANGES)[number]

/** Customers to whom that happened, over many shuffles. */
interface Changed {
  readonly mean: number
  /** Nine shuffles in ten lie between. */
  readonly low: number
  readonly high: number
}

export interface Reordered {
  /** By the chosen rule, as the rows stand. */
  readonly here: Placing
  /** By the same rule, in the order of one shuffle. */
  readonly there: Placing
  /** Place of each row in it, from 0. */
  readonly place: Uint32Array
  readonly changed: Readonly<Record<Change, Changed>>
  /** By row: the part of the shuffles in which any of its scores was another. */
  readonly restless: Float64Array
  readonly shuffles: number
}

/** Shuffles that are scored in the time that a key takes; of few customers enough for a mean to some tenths of one. */
const shufflesFor = (n: number): number =>
  Math.round(Math.min(200, Math.max(40, 20_000 / Math.max(1, n))))

/** Scores and classes by a rule, as the rows stand. Thresholds and weights of the classes are the usual ones. */
export const placed = (rows: readonly Customer[], scoring: Scoring): Placing =>
  placedIn(measuresOfRows(rows), identity(rows.length), scoring)

/**
 * Who gets another score when the rows come in another order, and nothing else changes.
 *
 * @param seed of the shuffle that is shown; 0 leaves the rows as they stand
 */
export function reorder(rows: readonly Customer[], scoring: Scoring, seed: number): Reordered {
  const n = rows.length
  const measures = measuresOfRows(rows)
  const here = placedIn(measures, identity(n), scoring)
  const shown = seed === 0 ? identity(n) : shuffled(n, seed)
  const times = new Float64Array(n)
  const shuffles = shufflesFor(n)
  const counts = CHANGES.map(() => new Float64Array(shuffles))
  for (let run = 0; run < shuffles; run += 1) {
    const other = placedIn(measures, shuffled(n, run + 1), scoring)
    for (let row = 0; row < n; row += 1) {
      for (const [at, change] of CHANGES.entries()) {
        if (!differs(change, here, other, row)) continue
        const count = counts[at] as Float64Array
        count[run] = (count[run] as number) + 1
        if (change === 'any') times[row] = (times[row] as number) + 1
      }
    }
  }
  const place = new Uint32Array(n)
  for (const [at, row] of shown.entries()) place[row] = at
  return {
    here,
    there: placedIn(measures, shown, scoring),
    place,
    changed: Object.fromEntries(
      CHANGES.map((change, at) => [change, changedOf(counts[at] as Float64Array)])
    ) as Record<Change, Changed>,
    restless: times.map(count => count / shuffles),
    shuffles
  }
}

/** Whether a row has another score, or class, in the second placing. */
export function differs(change: Change, one: Placing, two: Placing, row: number): boolean {
  if (change === 'class') return one.classes[row] !== two.classes[row]
  const measures: readonly Measure[] = change === 'any' ? MEASURES : [change]
  return measures.some(measure => one.scores[measure][row] !== two.scores[measure][row])
}

/** Of a row. */
export const classAt = ({ classes }: Placing, row: number): RfmClass =>
  CLASSES[(classes[row] as number) - 1] as RfmClass

const measuresOfRows = (rows: readonly Customer[]): Measures =>
  measuresFrom(
    Uint32Array.from(rows, (_, row) => row + 1),
    {
      recency: Float64Array.from(rows, ({ days }) => -days),
      frequency: Float64Array.from(rows, ({ purchases }) => purchases),
      monetary: Float64Array.from(rows, ({ money }) => money)
    }
  )

/** The rows one after the other in that order, scored, and each put back in its place. */
function placedIn(measures: Measures, order: Uint32Array, { groups, ties }: Scoring): Placing {
  const n = order.length
  const inOrder = (values: Float64Array) => Float64Array.from(order, row => values[row] as number)
  const moved = {
    codes: measures.codes,
    // Whatever the order, the same values are sorted.
    sorted: measures.sorted,
    values: {
      recency: inOrder(measures.values.recency),
      frequency: inOrder(measures.values.frequency),
      monetary: inOrder(measures.values.monetary)
    }
  }
  const scored = scoredOf(moved, { groups, ties, cuts: {} })
  const back = (scores: Uint8Array) => {
    const byRow = new Uint8Array(n)
    for (const [at, row] of order.entries()) byRow[row] = scores[at] as number
    return byRow
  }
  const scores = {
    recency: back(scored.recency),
    frequency: back(scored.frequency),
    monetary: back(scored.monetary)
  }
  const { classes } = DEFAULT_RFM
  return {
    scores,
    classes: classesOf(n + 1, measures, scores, { groups, classes }).subarray(1)
  }
}

function changedOf(counts: Float64Array): Changed {
  const sorted = counts.toSorted()
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return { mean, low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) }
}

const identity = (n: number): Uint32Array => Uint32Array.from({ length: n }, (_, row) => row)

function shuffled(n: number, seed: number): Uint32Array {
  const order = identity(n)
  shuffle(order, seeded(seed))
  return order
}

/**
 * Rows that tie with nobody in a measure and yet have another score of it in the second placing: where the
 * customers cannot be shared out evenly, NTILE makes the first groups larger, and a rank does not.
 */
export function unlikeThoughAlone(rows: readonly Customer[], one: Placing, two: Placing): number {
  const values = measuresOfRows(rows).values
  const alone = MEASURES.map(measure => {
    const times = new Map<number, number>()
    for (const value of values[measure]) times.set(value, (times.get(value) ?? 0) + 1)
    return (row: number) => times.get(values[measure][row] as number) === 1
  })
  return rows.filter((_, row) =>
    MEASURES.some((measure, at) => alone[at]?.(row) && differs(measure, one, two, row))
  ).length
}
