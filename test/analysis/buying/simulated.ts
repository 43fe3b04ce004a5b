import { collapse, type Histories } from '../../../src/analysis/buying/history.ts'
import type { Law, Parameters } from '../../../src/analysis/buying/law.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'

/**
 * Customers as CDNOW's: joined within 12 weeks, watched until week 39, times in weeks.
 *
 * @param grid steps in a week: 7 for days
 */
export function simulated(
  law: Law,
  parameters: Parameters,
  customers: number,
  seed: number,
  grid = 7
): Histories<'week'> {
  const random = seeded(seed)
  const repeats: number[] = []
  const last: number[] = []
  const observed: number[] = []
  for (let i = 0; i < customers; i += 1) {
    const T = 27 + random.integer(12 * grid) / grid
    const bought = law.draw(random, parameters, T, 0)
    repeats.push(bought.purchases)
    last.push(Math.min(T, Math.round(bought.last * grid) / grid))
    observed.push(T)
  }
  return collapse('week', repeats, last, observed)
}
