import type { Outcome } from './contender.ts'
import type { FloorColumns } from './floor-scan.ts'

/** 1 to 5; equal values share the score of the lowest of them. */
function scoresOf(values: Int32Array): Uint8Array {
  const sorted = values.slice().sort()
  const limit = (group: number) => {
    const from = Math.ceil((group * sorted.length) / 5)
    let at = from
    while (at < sorted.length && sorted[at] === sorted[from - 1]) at += 1
    return sorted[at] ?? Number.POSITIVE_INFINITY
  }
  const [a, b, c, d] = [limit(1), limit(2), limit(3), limit(4)]
  const scores = new Uint8Array(values.length)
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0
    scores[i] = value < b ? (value < a ? 1 : 2) : value < c ? 3 : value < d ? 4 : 5
  }
  return scores
}

/** One pass over the rows, scores by last day, number and sum, and the map of them. */
export function cellsOf({ rows, customers, codes, days, cents }: FloorColumns): Outcome {
  const last = new Int32Array(customers).fill(-(2 ** 31))
  const purchases = new Int32Array(customers)
  const money = new Int32Array(customers)
  for (let row = 0; row < rows; row += 1) {
    const code = codes[row] ?? 0
    const day = days[row] ?? 0
    if (day > (last[code] ?? 0)) last[code] = day
    purchases[code] = (purchases[code] ?? 0) + 1
    money[code] = (money[code] ?? 0) + (cents[row] ?? 0)
  }
  const r = scoresOf(last)
  const f = scoresOf(purchases)
  const m = scoresOf(money)
  const cells: number[] = Array.from({ length: 25 }, () => 0)
  const monetary: number[] = Array.from({ length: 25 }, () => 0)
  let revenue = 0
  for (let code = 0; code < customers; code += 1) {
    const cell = 5 * ((r[code] ?? 1) - 1) + (f[code] ?? 1) - 1
    cells[cell] = (cells[cell] ?? 0) + 1
    monetary[cell] = (monetary[cell] ?? 0) + (m[code] ?? 1)
    revenue += (money[code] ?? 0) / 100
  }
  return { customers, revenue, cells }
}
