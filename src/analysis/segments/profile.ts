import { newcombe } from '../statistics/newcombe.ts'
import type { People } from './people.ts'
import { fieldsOf, type Rule } from './rule.ts'
import { countTraits, type TraitCount } from './traits.ts'

/**
 * With fewer people on either side nothing is told of them: the 95 % interval of a share of 20 people is
 * some 40 points wide, before any allowance for looking at many traits. It is also what keeps single people
 * from being read out of a profile.
 */
export const LEAST_PEOPLE = 20

/** How sure all intervals of a profile are together. */
export const CONFIDENCE = 0.95

export interface Difference extends TraitCount {
  /** Share in the segment less share in the rest, as a fraction. */
  readonly difference: number
  readonly low: number
  readonly high: number
  /** The interval leaves out nought. */
  readonly apart: boolean
}

export interface Profile {
  /** Those told from the rest first; within that, the largest difference first. */
  readonly differences: readonly Difference[]
  /** Traits of the fields that the rule asks about: they differ because the rule makes them. */
  readonly byRule: readonly TraitCount[]
  /** Traits of which too few people state anything. */
  readonly tooFew: number
  /** Confidence of each single interval: 1 − 0.05 / number of traits. */
  readonly each: number
  /** What the segment is compared with. */
  readonly rest: number
}

/**
 * A segment against the rest of the people, trait by trait: Newcombe's interval of the difference of two
 * shares, at 1 − 0.05/m for m traits (Bonferroni; Dunn 1961, Journal of the American Statistical Association
 * 56), so that all of them hold together with 95 % or more, whatever depends on what.
 *
 * @param answers of `evaluate(rule, people)`
 */
export function profileOf(rule: Rule, people: People, answers: Uint8Array): Profile {
  const asked = fieldsOf(rule)
  const counts = countTraits(people, answers)
  const free = counts.filter(({ trait }) => !asked.has(trait.field))
  const enough = free.filter(
    ({ segment, rest }) => segment.known >= LEAST_PEOPLE && rest.known >= LEAST_PEOPLE
  )
  const each = 1 - (1 - CONFIDENCE) / Math.max(1, enough.length)
  const differences = enough.map((count): Difference => {
    const of = ({ yes, known }: TraitCount['segment']) => ({ successes: yes, trials: known })
    const found = newcombe(of(count.segment), of(count.rest), each)
    return { ...count, ...found, apart: found.low > 0 || found.high < 0 }
  })
  return {
    differences: differences.sort(
      (a, b) => Number(b.apart) - Number(a.apart) || Math.abs(b.difference) - Math.abs(a.difference)
    ),
    byRule: counts.filter(({ trait }) => asked.has(trait.field)),
    tooFew: free.length - enough.length,
    each,
    rest: answers.reduce((sum, answer) => sum + (answer === 0 ? 1 : 0), 0)
  }
}
