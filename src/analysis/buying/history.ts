import type { Duration } from '../time/duration.ts'
import { inUnit } from '../time/duration.ts'
import type { TimeUnit } from '../time/unit.ts'
import { numbered } from './numbered.ts'

/**
 * All that the models of buying need to know of a customer (Fader, Hardie and Lee 2005): repeat
 * purchases, when the last one was, and for how long the customer has been watched, both counted from
 * the first purchase.
 */
export interface History<U extends TimeUnit = TimeUnit> {
  /** x: purchases after the first. */
  readonly repeats: number
  /** t_x: from the first purchase to the last; nought without a repeat. */
  readonly last: Duration<U>
  /** T: from the first purchase to the day of the analysis. */
  readonly observed: Duration<U>
}

/** Many histories of one unit of time; equal ones are one row with a weight. */
export interface Histories<U extends TimeUnit = TimeUnit> {
  readonly unit: U
  readonly customers: number
  /** The different lengths of time there are, in the unit. */
  readonly times: Float64Array
  /** By row: x, and the places of t_x and T among `times`. */
  readonly repeats: Uint32Array
  readonly last: Uint32Array
  readonly observed: Uint32Array
  /** Customers that share the row. */
  readonly weight: Float64Array
  /** The row of each customer, in the order given. */
  readonly rowOf: Uint32Array
}

/**
 * Collapses equal histories, so that a fit costs what its different rows cost. Times are in `unit`;
 * customers whose numbers are not finite, or whose last purchase lies after the end, do not belong here.
 */
export function collapse<U extends TimeUnit>(
  unit: U,
  repeats: ArrayLike<number>,
  last: ArrayLike<number>,
  observed: ArrayLike<number>
): Histories<U> {
  const customers = repeats.length
  const both = new Float64Array(2 * customers)
  both.set(last)
  both.set(observed, customers)
  const { places, different: times } = numbered(both)
  const span = times.length
  const keys = new Float64Array(customers)
  for (let i = 0; i < customers; i += 1) {
    const [at, end] = [places[i] as number, places[customers + i] as number]
    keys[i] = ((repeats[i] as number) * span + at) * span + end
  }
  const { places: rowOf, different: rows } = numbered(keys)
  const weight = new Float64Array(rows.length)
  const columns = {
    repeats: new Uint32Array(rows.length),
    last: new Uint32Array(rows.length),
    observed: new Uint32Array(rows.length)
  }
  for (let i = 0; i < customers; i += 1) {
    const row = rowOf[i] as number
    // The first customer of a row says what is in it.
    if (weight[row] === 0) {
      columns.repeats[row] = repeats[i] as number
      columns.last[row] = places[i] as number
      columns.observed[row] = places[customers + i] as number
    }
    weight[row] = (weight[row] as number) + 1
  }
  return { unit, customers, times, ...columns, weight, rowOf }
}

/** Histories of single customers in one unit. */
export const histories = <U extends TimeUnit>(
  unit: U,
  of: readonly History<NoInfer<U>>[]
): Histories<U> =>
  collapse(
    unit,
    of.map(({ repeats }) => repeats),
    of.map(({ last }) => inUnit(last, unit)),
    of.map(({ observed }) => inUnit(observed, unit))
  )
