import { seeded } from '../statistics/random.ts'
import { guessBound, MECHANISMS, type MechanismId } from './mechanism.ts'

/** A counting query, asked again and again. */
interface Asking {
  /** The true count. */
  readonly exact: number
  readonly mechanism: MechanismId
  /** Of each answer. */
  readonly epsilon: number
  /** Of all answers together: losses add up (Dwork and others 2006, sequential composition). */
  readonly budget: number
  /** How often it is asked, from 1. */
  readonly queries: number
  readonly seed: number
}

/** What an attacker gets out of so many answers. */
interface Leak {
  readonly answers: number
  /** The best that ε allows. */
  readonly bound: number
  /** How often the best attack was right, in simulation. */
  readonly right: number
}

export interface Answered extends Asking {
  /** Answers until the budget is spent; queries beyond are refused. */
  readonly answers: readonly number[]
  readonly refused: number
  readonly spent: number
  readonly mean: number
  /** Half the width of the 95% interval round one answer, and round the mean of all. */
  readonly half: number
  readonly halfOfMean: number
  readonly deviation: number
  readonly leaks: readonly Leak[]
  /** Trials behind each share of right guesses. */
  readonly trials: number
}

const LEVEL = 0.95
/** Standard deviations on either side that hold 95% of a normal distribution. */
const NORMAL = 1.959964
/** Draws of noise in the simulation: a few milliseconds. */
const DRAWS = 60_000
const [FEWEST, MOST] = [400, 8000]

/** Answers that the budget pays for. A hair's breadth of slack: 3 ÷ 0.3 pays for ten. */
export const affordable = (budget: number, epsilon: number): number =>
  Math.floor((budget / epsilon) * (1 + 1e-12))

/** @returns undefined where not even one answer can be paid for */
export function ask(asking: Asking): Answered | undefined {
  const { exact, epsilon, budget, queries, seed } = asking
  const mechanism = MECHANISMS[asking.mechanism]
  const count = Math.min(queries, affordable(budget, epsilon))
  if (count < 1) return undefined
  const random = seeded(seed)
  const answers = Array.from({ length: count }, () => exact + mechanism.draw(random, epsilon))
  const deviation = mechanism.deviation(epsilon)
  const half = mechanism.within(LEVEL, epsilon)
  const trials = Math.round(Math.min(MOST, Math.max(FEWEST, DRAWS / count)))
  return {
    ...asking,
    answers,
    refused: queries - count,
    spent: count * epsilon,
    mean: answers.reduce((sum, one) => sum + one, 0) / count,
    half,
    halfOfMean: count === 1 ? half : (NORMAL * deviation) / Math.sqrt(count),
    deviation,
    leaks: leaksOf(asking, count, trials),
    trials
  }
}

/** Numbers of answers at which to look: 1, 2, 5, 10 … and the last. */
const checkpoints = (count: number): number[] =>
  [1, 2, 5, 10, 20, 50, 100, 200].filter(one => one < count).concat(count)

/**
 * The attacker who knows everything but whether one person counts weighs each answer by how likely it is either
 * way, and guesses the likelier (Neyman & Pearson 1933: nobody does better). Half the trials have the person.
 */
function leaksOf({ mechanism: id, epsilon, seed }: Asking, count: number, trials: number): Leak[] {
  const { draw, logDensity } = MECHANISMS[id]
  const random = seeded(seed + 1)
  const at = checkpoints(count)
  const right = at.map(() => 0)
  for (let trial = 0; trial < trials; trial += 1) {
    const person = trial % 2
    let evidence = 0
    let next = 0
    for (let answer = 1; answer <= count; answer += 1) {
      const seen = person + draw(random, epsilon)
      evidence += logDensity(seen - 1, epsilon) - logDensity(seen, epsilon)
      if (at[next] !== answer) continue
      // Where the answers say nothing, half of the guesses are right.
      const won = Math.abs(evidence) < 1e-12 ? 0.5 : evidence > 0 === (person === 1) ? 1 : 0
      right[next] = (right[next] as number) + won
      next += 1
    }
  }
  return at.map((answers, i) => ({
    answers,
    bound: guessBound(answers * epsilon),
    right: (right[i] as number) / trials
  }))
}
