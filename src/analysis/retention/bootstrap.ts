import type { Random } from '../statistics/random.ts'
import type { TimeUnit } from '../time/unit.ts'
import { type Cohort, renewalsOf } from './cohort.ts'
import type { Estimate } from './estimate.ts'
import { redraw } from './follow.ts'
import type { Leaving } from './leaving.ts'
import { reestimate } from './reestimate.ts'

/**
 * Parametric bootstrap (Efron 1979, Annals of Statistics 7): cohorts like these are drawn from the estimate,
 * and estimated again. What comes out shows how far an estimate may lie from what it estimates; a draw may
 * lie at a limit of the family, as an estimate may.
 *
 * @param draws from 1
 */
export function bootstrap<U extends TimeUnit>(
  cohorts: readonly Cohort[],
  { leaving }: Estimate<U>,
  draws: number,
  random: Random
): readonly Leaving<U>[] {
  return Array.from({ length: draws }, () =>
    reestimate(renewalsOf(redraw(leaving, cohorts, random)), leaving)
  )
}

/** The middle part of a parameter over the draws; Infinity is a value like any other. */
export interface Middle {
  readonly low: number
  readonly high: number
}

/**
 * The values that leave out the same share at either end: those of the sample, not between them (the inverse
 * of the distribution function, definition 1 of Hyndman and Fan 1996), since between a number and Infinity
 * there is none.
 *
 * @param values at least one, none NaN
 */
export function middleOf(values: readonly number[], confidence: number): Middle {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number
  return { low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) }
}

/** α and β over the draws; of draws at a limit, what they tend to there. */
export function middleShape(
  draws: readonly Leaving[],
  confidence: number
): { readonly alpha: Middle; readonly beta: Middle } {
  // Where nobody leaves, or everybody does, 0 / 0 stands for a parameter of nought.
  const ratio = (part: number, sorting: number) => (part === 0 ? 0 : part / sorting)
  return {
    alpha: middleOf(
      draws.map(({ first, sorting }) => ratio(first, sorting)),
      confidence
    ),
    beta: middleOf(
      draws.map(({ first, sorting }) => ratio(1 - first, sorting)),
      confidence
    )
  }
}
