import { drawBeta, drawGamma } from '../../../src/analysis/statistics/draws.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { dayOf, type Row } from '../../support/transactions.ts'

const DAY = 86_400_000
const FIRST = dayOf('2024-01-01')

const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

/** Days of a made-up shop: customers join in the first 200, and all is known until day 500. */
export const LAST = FIRST + 500

/** Orders of customers who buy as BG/NBD says and spend as gamma-gamma says, one row an order. */
export function madeShop(customers: number, seed: number): Row[] {
  const random = seeded(seed)
  const rows: Row[] = []
  for (let i = 0; i < customers; i += 1) {
    const rate = drawGamma(random, 0.8) / 40
    const stop = drawBeta(random, 0.9, 2.5)
    const nu = drawGamma(random, 4) / 20
    const order = () => Math.max(0.01, Math.round((100 * drawGamma(random, 5)) / nu) / 100)
    let day = random.integer(200)
    const push = (on: number) =>
      rows.push({
        customer: `c${i}`,
        date: isoOf(FIRST + on),
        amount: order(),
        channel: i % 3 ? 'web' : 'shop'
      })
    push(day)
    for (;;) {
      day += Math.max(1, Math.round(-Math.log(1 - random.uniform()) / rate))
      if (day > 500) break
      push(day)
      if (random.uniform() < stop) break
    }
  }
  return rows.toSorted((a, b) => String(a.date).localeCompare(String(b.date)))
}
