import type { Baskets } from '../../ingest/baskets/model.ts'
import { confidenceRange, measures, type PairCounts, type Ranking, scoreOf } from './measures.ts'
import type { Recommendation, Rule } from './model.ts'
import { bothOf, type ItemPair, type Together } from './together.ts'

export const basketCount = ({ starts }: Baskets): number => starts.length - 1

/** The counts behind “who bought `given` bought `other`”. */
const pairOf = (baskets: Baskets, given: number, other: number, both: number): PairCounts => ({
  both,
  given: baskets.counts[given] as number,
  other: baskets.counts[other] as number,
  baskets: basketCount(baskets)
})

function ruleOf(
  baskets: Baskets,
  given: number,
  other: number,
  both: number,
  ranking: Ranking
): Rule {
  const pair = pairOf(baskets, given, other, both)
  const { low, high } = confidenceRange(pair)
  return {
    ...pair,
    ...measures(pair),
    ...{ low, high, score: scoreOf(pair, ranking) },
    givenName: baskets.names[given] as string,
    otherName: baskets.names[other] as string
  }
}

/**
 * What to recommend to someone with these items in the basket: every item is scored by the sum of the
 * measure over its rules with them (Deshpande and Karypis 2004, ACM Transactions on Information Systems
 * 22(1)). Equal scores: the item in more baskets first.
 *
 * @param given codes, each once
 * @param show recommendations at most
 */
export function recommend(
  baskets: Baskets,
  together: Together,
  given: readonly number[],
  ranking: Ranking,
  show: number
): readonly Recommendation[] {
  const scores = new Map<number, number>()
  for (const item of given) {
    const end = together.starts[item + 1] as number
    for (let at = together.starts[item] as number; at < end; at += 1) {
      const other = together.others[at] as number
      if (given.includes(other)) continue
      const pair = pairOf(baskets, item, other, together.both[at] as number)
      scores.set(other, (scores.get(other) ?? 0) + scoreOf(pair, ranking))
    }
  }
  return [...scores]
    .sort(([a, one], [b, two]) => two - one || a - b)
    .slice(0, show)
    .map(([other, score]) => ({
      item: baskets.names[other] as string,
      share: (baskets.counts[other] as number) / basketCount(baskets),
      score,
      rules: given
        .map(item => [item, bothOf(together, item, other)] as const)
        .filter(([, both]) => both > 0)
        .map(([item, both]) => ruleOf(baskets, item, other, both, ranking))
        .sort((a, b) => b.score - a.score)
    }))
}

interface Scored {
  readonly from: number
  readonly to: number
  readonly both: number
  readonly score: number
}

const byStrength = (a: Scored, b: Scored): number =>
  b.score - a.score || b.both - a.both || a.from - b.from || a.to - b.to

/** Pairs that are collected before the weaker ones are dropped. */
const ROOM = 5000

/**
 * The strongest rules of all. A pair of items stands once, in the direction of its higher score, which
 * for equal ones is that from the rarer item.
 */
export function strongestRules(
  baskets: Baskets,
  together: Together,
  ranking: Ranking,
  most: number
): readonly Rule[] {
  let best: Scored[] = []
  for (let one = 0; one + 1 < together.starts.length; one += 1) {
    const end = together.starts[one + 1] as number
    for (let at = together.starts[one] as number; at < end; at += 1) {
      const two = together.others[at] as number
      if (two < one) continue
      const both = together.both[at] as number
      const there = scoreOf(pairOf(baskets, one, two, both), ranking)
      const back = scoreOf(pairOf(baskets, two, one, both), ranking)
      const [from, to] = there > back ? [one, two] : [two, one]
      const score = Math.max(there, back)
      best.push({ from, to, both, score })
      if (best.length >= ROOM) best = best.sort(byStrength).slice(0, most)
    }
  }
  return best
    .sort(byStrength)
    .slice(0, most)
    .map(({ from, to, both }) => ruleOf(baskets, from, to, both, ranking))
}

/** A pair as a rule from its rarer item. */
export const hastyRule = (
  baskets: Baskets,
  pair: ItemPair | undefined,
  ranking: Ranking
): Rule | null => (pair ? ruleOf(baskets, pair.two, pair.one, pair.both, ranking) : null)

/** Every rule, in both directions, the strongest first. */
export function allRules(
  baskets: Baskets,
  { starts, others, both }: Together,
  ranking: Ranking
): readonly Rule[] {
  const rules: Rule[] = []
  for (let item = 0; item + 1 < starts.length; item += 1) {
    const end = starts[item + 1] as number
    for (let at = starts[item] as number; at < end; at += 1) {
      rules.push(ruleOf(baskets, item, others[at] as number, both[at] as number, ranking))
    }
  }
  return rules.sort((a, b) => b.score - a.score || b.both - a.both)
}
