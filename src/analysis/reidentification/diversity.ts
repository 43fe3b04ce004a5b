import { type Classes, sortedByClass } from './classes.ts'

/** What the sensitive column gives away of people whose class is known, though not their row. */
export interface Diversity {
  /** Different sensitive values in the class that has fewest: distinct ℓ-diversity. */
  readonly distinct: number
  /**
   * Entropy ℓ-diversity: e^H of the class with the least entropy H (Machanavajjhala, Kifer, Gehrke &
   * Venkitasubramaniam 2007, “ℓ-diversity”, ACM TKDD 1(1)).
   */
  readonly entropy: number
  /**
   * t-closeness: how far the class that differs most is from the table as a whole, 0 to 1, by the earth
   * mover's distance (Li, Li & Venkatasubramanian 2007, ICDE).
   */
  readonly closeness: number
  /** Rows in classes with one sensitive value: whoever knows the class knows the value. */
  readonly given: number
}

/**
 * @param codes the sensitive column, in codes from 0
 * @param kinds how many codes there are
 * @param ordered codes stand in an order, one step apart (Li's ordered distance); else all are equally far
 * @returns null of no rows
 */
export function diversityOf(
  classes: Classes,
  codes: Int32Array,
  kinds: number,
  ordered = false
): Diversity | null {
  const rows = codes.length
  if (rows === 0) return null
  const { order, starts } = sortedByClass(classes)
  const all = new Int32Array(kinds)
  for (const code of codes) all[code] = (all[code] as number) + 1
  const far = ordered ? orderedDistance(all, rows) : equalDistance(all, rows)
  const counts = new Int32Array(kinds)
  let [distinct, least, closeness, given] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    0,
    0
  ]
  for (let one = 0; one < classes.sizes.length; one += 1) {
    const size = classes.sizes[one] as number
    const present: number[] = []
    for (let i = starts[one] as number; i < (starts[one + 1] as number); i += 1) {
      const code = codes[order[i] as number] as number
      if (counts[code] === 0) present.push(code)
      counts[code] = (counts[code] as number) + 1
    }
    let entropy = 0
    for (const code of present) {
      const share = (counts[code] as number) / size
      entropy -= share * Math.log(share)
    }
    distinct = Math.min(distinct, present.length)
    least = Math.min(least, entropy)
    closeness = Math.max(closeness, far(present, counts, size))
    if (present.length === 1) given += size
    for (const code of present) counts[code] = 0
  }
  return { distinct, entropy: Math.exp(least), closeness, given }
}

type Distance = (present: number[], counts: Int32Array, size: number) => number

/** ½ Σ|p − q|, which is Σ(p − q) over the values of which the class has more than the table. */
const equalDistance =
  (all: Int32Array, rows: number): Distance =>
  (present, counts, size) => {
    let sum = 0
    for (const code of present)
      sum += Math.max(0, (counts[code] as number) / size - (all[code] as number) / rows)
    return sum
  }

/**
 * Σ |cumulated p − cumulated q| ÷ (m − 1). Between two values of the class its cumulated share stands still
 * while the table's only grows, so that sums of the table's, made once, and a search do for the rest.
 */
function orderedDistance(all: Int32Array, rows: number): Distance {
  const kinds = all.length
  if (kinds < 2) return () => 0
  const cumulated = new Float64Array(kinds)
  const sums = new Float64Array(kinds + 1)
  let count = 0
  for (let i = 0; i < kinds; i += 1) {
    count += all[i] as number
    cumulated[i] = count / rows
    sums[i + 1] = (sums[i] as number) + (cumulated[i] as number)
  }
  /** Σ |level − cumulated| over [from, to). */
  const between = (from: number, to: number, level: number) => {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((cumulated[middle] as number) < level) low = middle + 1
      else high = middle
    }
    const [a, b, c] = [sums[from] as number, sums[low] as number, sums[to] as number]
    return level * (low - from) - (b - a) + (c - b) - level * (to - low)
  }
  return (present, counts, size) => {
    const sorted = present.sort((a, b) => a - b)
    let sum = between(0, sorted[0] as number, 0)
    let seen = 0
    for (const [i, code] of sorted.entries()) {
      seen += counts[code] as number
      sum += between(code, sorted[i + 1] ?? kinds, seen / size)
    }
    return sum / (kinds - 1)
  }
}
