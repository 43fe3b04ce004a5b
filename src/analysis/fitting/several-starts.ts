import { retold, type Steps } from '../../ingest/work/steps.ts'
import { minimise, type SearchOptions } from './minimise.ts'
import type { Minimum } from './minimum.ts'
import type { Objective } from './objective.ts'

/** Two values this close, as a share, are one. */
const SAME = 1e-7

/** The smallest minimum that was found, and how sure that is. */
export interface Best extends Minimum {
  readonly starts: number
  /** From how many of the starts the search came to the same value. */
  readonly agreeing: number
}

/**
 * The smallest of the minima found from several starts. One that did not converge is taken only when it
 * is smaller by more than rounding than every one that did, and then says so.
 *
 * @param starts at least one
 * @yields the share of the starts that is done, after every evaluation
 */
export function* severalStarts(
  objective: Objective,
  starts: readonly ArrayLike<number>[],
  options: SearchOptions = {}
): Steps<Best, number> {
  const found: Minimum[] = []
  for (const [at, start] of starts.entries())
    found.push(yield* retold(minimise(objective, start, options), () => at / starts.length))
  const worth = ({ value }: Minimum) => (Number.isFinite(value) ? value : Number.MAX_VALUE)
  const room = (value: number) => SAME * Math.max(1, Math.abs(value))
  const least = Math.min(...found.map(worth))
  const near = found.filter(one => worth(one) <= least + room(least))
  const best = near.toSorted((a, b) => Number(b.converged) - Number(a.converged))[0] as Minimum
  return { ...best, starts: starts.length, agreeing: near.length }
}
