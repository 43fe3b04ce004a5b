/** Credits of a class, a row for each participant and a column for each item, and what items count. */
export interface Credits {
  readonly people: number
  /** What each item counts in the mark; more than 0. */
  readonly weights: readonly number[]
  /** Row by row, 0 (no credit) to 1 (full credit): people × items. */
  readonly values: Float64Array
}

/** The points of each participant: the weighted sum of the row. */
export function totalsOf({ people, weights, values }: Credits): Float64Array {
  const totals = new Float64Array(people)
  const items = weights.length
  for (let row = 0; row < people; row++) {
    let sum = 0
    for (let item = 0; item < items; item++)
      sum += (weights[item] as number) * (values[row * items + item] as number)
    totals[row] = sum
  }
  return totals
}
