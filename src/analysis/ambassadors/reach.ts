/**
 * How many different people several audiences reach, on average.
 *
 * Of a population of P people, each ambassador is heard by f. If audiences are independent, a person is in
 * a given audience with the chance f/P and in none of N with (1 − f/P)^N; the expected number of people who
 * are in at least one is, by adding up over the people (linearity of expectation),
 *
 *   P·(1 − (1 − f/P)^N),
 *
 * never above P, nor above N·f (Bernoulli's inequality). It is the sum of the sizes less all overlaps
 * (inclusion and exclusion): for two, 2f − f²/P. Friends of people who know each other overlap by more:
 * then the measured overlap of two audiences, q = f/P, says which population P = f/q they behave like.
 * Media planners have long had to do without independence: Agostini 1961, How to Estimate Unduplicated
 * Audiences, Journal of Advertising Research 1.
 *
 * @param people N, at least 0
 * @param size f, mean audience, at least 0; what is beyond P does not count
 * @param population P, above 0; infinite where audiences do not overlap
 */
export function distinctReach(people: number, size: number, population: number): number {
  const heard = Math.min(size, population)
  if (people === 0 || heard === 0) return 0
  const chance = heard / population
  // Audiences of a millionth of the population leave nothing of 1 − (1 − q)^N in plain arithmetic.
  const reached = chance > 0 ? -Math.expm1(people * Math.log1p(-chance)) / chance : people
  return Math.min(heard * reached, people * heard, population)
}

/** The population that audiences of a size behave like, of which two share so much of one, 0 to 1. */
export const populationOf = (size: number, shared: number): number =>
  shared > 0 ? size / shared : Number.POSITIVE_INFINITY

export interface Reach {
  readonly people: number
  /** Mean audience of one. */
  readonly size: number
  /** Null where audiences are taken not to overlap. */
  readonly population: number | null
  /** People × size: whoever is in two audiences counts twice. */
  readonly naive: number
  readonly distinct: number
  /** Of the naive reach, what is counted more than once, 0 to 1; null without any. */
  readonly repeated: number | null
  /** New people whom one ambassador more would reach. */
  readonly next: number
  /** By number of ambassadors, from 0 to about twice as many as there are. */
  readonly path: readonly {
    readonly people: number
    readonly naive: number
    readonly distinct: number
  }[]
}

const STEPS = 40

/** The reach of so many ambassadors, and of fewer and more. */
export function reachOf(people: number, size: number, population: number): Reach {
  const at = (count: number) => ({
    people: count,
    naive: count * size,
    distinct: distinctReach(count, size, population)
  })
  const now = at(people)
  const heard = Math.min(size, population)
  const upTo = Math.max(10, 2 * people)
  const every = Math.ceil(upTo / STEPS)
  const counts = Array.from({ length: Math.ceil(upTo / every) + 1 }, (_, step) => step * every)
  // The reader's own number stands on the curve.
  const stops = [...new Set([...counts, people])].sort((a, b) => a - b)
  return {
    ...now,
    size,
    population: Number.isFinite(population) ? population : null,
    repeated: now.naive > 0 ? Math.max(0, 1 - now.distinct / now.naive) : null,
    // P·(1 − f/P)^N of the people are still to be reached, f/P of them by the next one.
    next: heard > 0 ? heard * (1 - heard / population) ** people : 0,
    path: stops.map(at)
  }
}
