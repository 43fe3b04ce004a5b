import { drawBinomial, drawNormal } from '../statistics/draws.ts'
import type { Random } from '../statistics/random.ts'
import type { Cohort } from './cohort.ts'
import { churnAt, type Leaving } from './leaving.ts'

/** A binomial number of a larger variance than this is drawn from the normal, which is not askew by 2 %. */
const LARGE = 2500

/** How many of `count` leave, each with the chance `churn`. */
function leavers(count: number, churn: number, random: Random): number {
  const mean = count * churn
  const variance = mean * (1 - churn)
  if (variance < LARGE) return drawBinomial(random, count, churn)
  return Math.round(mean + Math.sqrt(variance) * drawNormal(random))
}

/**
 * Draws how many of some customers are left after each of the next renewals. Those who come to a renewal
 * leave at it independently of one another, with the churn of that tenure, so that the leavers are a
 * binomial number: the same law as giving each customer a chance of their own, at the cost of one draw.
 *
 * @param count customers who have renewed `entered` times
 * @returns their number then, and after each of the `renewals` that follow
 */
export function follow(
  leaving: Leaving,
  count: number,
  entered: number,
  renewals: number,
  random: Random
): number[] {
  const counts = [count]
  let left = count
  for (let i = entered + 1; i <= entered + renewals; i += 1) {
    left -= leavers(left, churnAt(leaving, i), random)
    counts.push(left)
  }
  return counts
}

/** The same cohorts, drawn anew: as many at the first count, and watched as long. */
export const redraw = (
  leaving: Leaving,
  cohorts: readonly Cohort[],
  random: Random
): readonly Cohort[] =>
  cohorts.map(({ name, entered, counts }) => ({
    name,
    entered,
    counts: follow(leaving, counts[0] as number, entered, counts.length - 1, random)
  }))
